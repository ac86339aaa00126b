import type { AddingCost } from './adding.js'
import type { JobDone } from './processes.js'
import type { Answered } from './questions.js'

/** What was measured of one record. */
export interface RecordCost {
  readonly name: string
  readonly adding: JobDone<AddingCost>
  /** Of each further thousand. */
  readonly growth: readonly JobDone<AddingCost>[]
  readonly few: JobDone<readonly Answered[]>
  /** At the full number, where that is more than the first thousand. */
  readonly many: JobDone<readonly Answered[]> | null
  /** Milliseconds of a whole command; `null` where it is not built, or failed. */
  readonly start: number | null
}
