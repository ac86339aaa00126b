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
  /**
   * One transaction: all that is written in it is there afterwards, or none. Writers take turns. Inside, the record is
   * asked through the writing alone: PGlite has one connection.
   */
  readonly write: <T>(work: (writing: Writing) => Promise<T>) => Promise<T>
  readonly asking: Asking
  /** Empties every table: what a rebuild begins with. */
  readonly clear: () => Promise<void>
  /**
   * Writes the tables anew without what was removed from them, whose words else stay in their files until chance
   * overwrites them: what a purge ends with. What it cannot reach: a server's write-ahead log, its replicas and backups.
   */
  readonly forget: () => Promise<void>
  readonly close: () => Promise<void>
}
