import type { Clock } from '../../operations/record/clock.js'
import type { OpenRecord } from '../../operations/record/open.js'
import type { Addings } from './adding.js'
import type { Assets } from './assets/assets.js'

/** What every request finds: one record, served to one user or newsroom. */
export interface Site {
  readonly record: OpenRecord
  readonly clock: Clock
  /** Whoever shows it may write. */
  readonly token: string
  /** By what names and ports the site may be called: "127.0.0.1:7411". Any other is refused. */
  readonly hosts: ReadonlySet<string>
  readonly assets: Assets
  readonly addings: Addings
  /** Told of what went wrong and is no page's business. */
  readonly report: (error: unknown) => void
}
