import type { Position } from '../archive/archive.js'
import type { Asking } from './asking.js'
import type { Writing } from './writing.js'

/** The derived database: PGlite in a folder, or a PostgreSQL server. Failures are StoreErrors. */
export interface Database {
  readonly kind: 'embedded' | 'server'
  /**
   * Whether it was there, is new, or is new because what was there could not be trusted after the machine went down: a
   * new one stands at the journal's start.
   */
  readonly found: 'existing' | 'new' | 'discarded'
  /** How much of the journal it holds. */
  readonly position: () => Promise<Position>
  /** One transaction: all that is written in it is there afterwards, or none. */
  readonly write: <T>(work: (writing: Writing) => Promise<T>) => Promise<T>
  readonly asking: Asking
  /** Empties every table: what a rebuild begins with. */
  readonly clear: () => Promise<void>
  /** Overwrites the room of rows that were removed, as far as a database can: what a purge ends with. */
  readonly forget: () => Promise<void>
  readonly close: () => Promise<void>
}
