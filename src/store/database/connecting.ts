import { Kysely } from 'kysely'
import { reach, type Reached } from './driver.js'
import type { OpenFolder } from './embedded/open.js'
import { MIGRATIONS } from './migrations/list.js'
import { migrate } from './migrations/migrate.js'
import { type DatabasePlace, reachPlace, type ReachedPlace } from './reaching.js'
import type { Tables } from './tables.js'

export type { DatabasePlace } from './reaching.js'

/** A connection whose tables are all there and of this version. */
export interface Connected {
  readonly kind: 'embedded' | 'server'
  readonly found: OpenFolder['found']
  readonly kysely: Kysely<Tables>
  readonly whileWriting: Reached['whileWriting']
  readonly close: () => Promise<void>
}

/** Connects, and brings the tables to the newest of the migrations. Failures are StoreErrors. */
export async function connect(place: DatabasePlace, migrations = MIGRATIONS): Promise<Connected> {
  return connectTo(await reachPlace(place), migrations)
}

/** The same for a place that was reached before; it is closed when this fails. */
export async function connectTo(
  { kind, source, found }: ReachedPlace,
  migrations = MIGRATIONS,
): Promise<Connected> {
  const { dialect, whileWriting } = reach(source)
  const kysely = new Kysely<Tables>({ dialect })
  try {
    const made = await migrate(kysely, migrations)
    const isNew = made.length === Object.keys(migrations).length
    const foundAs = found === 'existing' && isNew ? 'new' : found
    return { kind, found: foundAs, kysely, whileWriting, close: source.close }
  } catch (error) {
    await source.close()
    throw error
  }
}
