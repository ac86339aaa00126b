import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Archive, Position } from '../../store/archive/archive.js'
import { openArchive } from '../../store/archive/folder-archive.js'
import { BEGINNING } from '../../store/archive/journal.js'
import { nodeDisk } from '../../store/archive/node-disk.js'
import type { Database } from '../../store/database/database.js'
import { openDatabase } from '../../store/database/open.js'
import { StoreError } from '../../store/errors.js'
import { takeLock, type Lock } from '../../store/lock.js'
import type { IntakePool } from './intake-pool.js'
import type { Place } from './place.js'
import type { OnReplayed } from './replay.js'

/** A record that is open: what is in it is there to be asked, and may be added to. */
export interface OpenRecord {
  readonly home: string
  readonly archive: Archive
  readonly database: Database
  /** Reads what is added, where other work must go on meanwhile; without it whoever adds opens a pool of its own. */
  readonly intake?: IntakePool
  /** Runs what writes, alone: with a server, other processes write too, and wait for each other here. */
  readonly writing: <T>(work: () => Promise<T>) => Promise<T>
  /**
   * Does later what no answer waits for; closing does. Only for what is made anew where it is missing: what fails of it
   * is told to nobody.
   */
  readonly behind: (work: () => Promise<void>) => void
  readonly close: () => Promise<void>
}

export interface OpenOptions {
  /** What the lock says of who holds it: "readout add". */
  readonly holder: string
  /** Whether a record that is not there yet is begun. */
  readonly create?: boolean
  /** Opened even where the journal or an object fails and the database stays behind: for who names what fails. */
  readonly evenIfAltered?: boolean
  /** Opened with the database as it was found: for who makes it again. */
  readonly asFound?: boolean
  /** Told while a database that is behind its journal, or new, is brought up to it. */
  readonly onReplayed?: OnReplayed
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
    const unfinished = new Set<Promise<void>>()
    const record: OpenRecord = {
      home,
      archive,
      database,
      writing: owner === null ? (work) => inTurn(home, options.holder, work) : (work) => work(),
      behind: (work) => {
        const done = setImmediate()
          .then(work)
          .catch(() => {})
          .finally(() => unfinished.delete(done))
        unfinished.add(done)
      },
      close: async () => {
        await Promise.all(unfinished)
        await closing(database, owner)
      },
    }
    return closingOnFailure(record, async () => {
      if (options.asFound === true) return record
      await bringUp(record, options.onReplayed).catch((error: unknown) => {
        if (options.evenIfAltered !== true || !isOfArchive(error)) throw error
      })
      return record
    })
  })
}

/** A database that went away has been told of, and holds nothing that the archive has not. */
async function closing(database: Database, owner: Lock | null): Promise<void> {
  try {
    await database.close()
  } catch (error) {
    if (!(error instanceof StoreError && error.fault === 'database-gone')) throw error
  } finally {
    await owner?.release()
  }
}

function isOfArchive(error: unknown): boolean {
  return error instanceof StoreError && (error.fault === 'altered' || error.fault === 'missing')
}

async function bringUp(record: OpenRecord, onReplayed?: OnReplayed): Promise<void> {
  const [held, end] = await Promise.all([record.database.position(), record.archive.end()])
  if (held.chain === end.chain) return
  // Loaded when it is needed: to merge contacts takes all that knows how accounts are compared.
  const { catchUp } = await import('./replay.js')
  await record.writing(async () => {
    if (!(await isOnJournal(record.archive, held))) await startOver(record)
    await catchUp(record, onReplayed)
  })
}

/** Whether the journal has this position: an archive may have been put back from a copy, or a database be another's. */
async function isOnJournal(
  archive: Archive,
  { entries, bytes, chain }: Position,
): Promise<boolean> {
  if (entries === 0) return true
  for await (const { behind } of archive.linesFrom(BEGINNING)) {
    if (behind.entries < entries) continue
    return behind.chain === chain && behind.bytes === bytes
  }
  return false
}

/** The embedded database is nobody else's; a server's may be, and is left alone. */
async function startOver({ database, home }: OpenRecord): Promise<void> {
  if (database.kind === 'embedded') return database.clear()
  throw new StoreError(
    'not-a-record',
    `The database on the server is not made from the archive in ${home}: it holds another record, or the archive was put back from a copy. Name another database in READOUT_DATABASE_URL, or empty this one (drop schema readout cascade) to have it made again.`,
  )
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
    await record.close().catch(() => {})
    throw error
  }
}
