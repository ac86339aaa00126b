import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Archive } from '../../store/archive/archive.js'
import { openArchive } from '../../store/archive/folder-archive.js'
import { nodeDisk } from '../../store/archive/node-disk.js'
import type { Database } from '../../store/database/database.js'
import { openDatabase } from '../../store/database/open.js'
import { StoreError } from '../../store/errors.js'
import { takeLock, type Lock } from '../../store/lock.js'
import type { Place } from './place.js'
import { catchUp } from './replay.js'

/** A record that is open: what is in it is there to be asked, and may be added to. */
export interface OpenRecord {
  readonly home: string
  readonly archive: Archive
  readonly database: Database
  /** Runs what writes, alone: with a server, other processes write too, and wait for each other here. */
  readonly writing: <T>(work: () => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}

export interface OpenOptions {
  /** What the lock says of who holds it: "readout add". */
  readonly holder: string
  /** Whether a record that is not there yet is begun. */
  readonly create?: boolean
}

/** How long a writer waits for another one, in milliseconds. */
const PATIENCE = 60_000

/**
 * Opens the record of a place and brings its database up to its journal. Throws a StoreError: `missing` when there is
 * none and none is to be begun, `locked` when another process owns it, `newer` when a later version wrote it.
 */
export async function openRecord(place: Place, options: OpenOptions): Promise<OpenRecord> {
  const { home, databaseUrl } = place
  if (options.create !== true && !existsSync(join(home, 'archive')))
    throw new StoreError(
      'missing',
      `There is no record in ${home} yet. "readout add FILE" begins one; --home or READOUT_HOME names another folder.`,
    )
  const disk = nodeDisk
  const archive = await openArchive(home, disk)
  // The embedded database bears one process; a server bears many, and only their writes take turns.
  const owner = databaseUrl === null ? await takeLock(join(home, 'lock'), options.holder) : null
  return withOwner(owner, async () => {
    const database = await openDatabase(
      databaseUrl === null ? { folder: join(home, 'database') } : { url: databaseUrl },
    )
    const record: OpenRecord = {
      home,
      archive,
      database,
      writing: owner === null ? (work) => inTurn(home, options.holder, work) : (work) => work(),
      close: async () => {
        await database.close()
        await owner?.release()
      },
    }
    return closingOnFailure(record, async () => {
      await broughtUp(record)
      return record
    })
  })
}

async function broughtUp(record: OpenRecord): Promise<void> {
  const [held, end] = await Promise.all([record.database.position(), record.archive.end()])
  if (held.chain !== end.chain) await record.writing(() => catchUp(record))
}

async function inTurn<T>(home: string, holder: string, work: () => Promise<T>): Promise<T> {
  const lock = await takeLock(join(home, 'lock'), holder, { waitMilliseconds: PATIENCE })
  try {
    return await work()
  } finally {
    await lock.release()
  }
}

async function withOwner<T>(owner: Lock | null, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    await owner?.release()
    throw error
  }
}

async function closingOnFailure<T>(record: OpenRecord, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    await record.database.close()
    throw error
  }
}
