import type { NewsTurn } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import type { Span } from '../model/spans.js'
import type { Clause } from './clauses.js'
import type { Run } from './scene.js'

/** What one clause tells of how a matter stands. */
export interface NewsDraft {
  readonly clause: Clause
  readonly turn: NewsTurn
  readonly rule: string
  /** The words that tell it. */
  readonly core: Span
  /** Token indexes of what it is told of; `null` where it is left out. */
  readonly about: Run | null
  /** Who is named as doing it; `null` where nobody is. */
  readonly by: readonly Ref[] | null
  /** The verb in its ground form. */
  readonly verb: string | null
  readonly isStep: boolean
}
