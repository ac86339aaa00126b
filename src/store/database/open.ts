import type { Database } from './database.js'
import { type DatabasePlace, reachPlace } from './reaching.js'

export type { DatabasePlace } from './reaching.js'

/**
 * Opens the database at a place, making its tables or bringing them to this version. Throws a StoreError: `newer` when a
 * newer Readout made it, `not-a-record` when it is something else's, `database-gone` when a server cannot be reached. In
 * a folder, one process at a time: whoever calls this holds the record's lock.
 */
export async function openDatabase(place: DatabasePlace): Promise<Database> {
  // PGlite starts in its thread while what speaks to it is loaded in this one.
  const [reached, { connectTo }, { databaseOver }] = await Promise.all([
    reachPlace(place),
    import('./connecting.js'),
    import('./database-over.js'),
  ])
  return databaseOver(await connectTo(reached))
}
