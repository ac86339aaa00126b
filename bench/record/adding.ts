import { addFiles } from '../../src/operations/record/add.js'
import { NOTHING_TAUGHT } from '../../src/model/taught.js'
import { arrive, type Gate, type Newcomer } from '../../src/operations/record/arrivals.js'
import { clockAt } from '../../src/operations/record/clock.js'
import { keep } from '../../src/operations/record/keeping.js'
import type { OpenRecord } from '../../src/operations/record/open.js'
import { metered, type Meters } from './meters.js'
import { openKeptReadings } from './readings.js'

/** What adding so many files took, in milliseconds. */
export interface AddingCost {
  readonly files: number
  /** Of them, those that were new and could be read. */
  readonly added: number
  readonly all: number
  /** Objects and lines of the archive, synced. */
  readonly archive: number
  /** Reading the same objects again. */
  readonly again: number
  readonly database: number
  /** Of this process, all its threads: PGlite is one of them, a server is not. */
  readonly processor: number
}

const NOON = clockAt('2030-01-01T12:00:00Z')

/** Adds files as the command does: reading, archive and database. */
export async function costOfAdding(
  open: OpenRecord,
  files: readonly string[],
): Promise<AddingCost> {
  const { record, meters } = metered(open)
  const start = performance.now()
  const before = process.cpuUsage()
  const { added } = await addFiles(record, files, { speed: 'fast', clock: NOON })
  return costBy(meters, {
    files: files.length,
    added: added.length,
    all: performance.now() - start,
    processor: processorSince(before),
  })
}

/** Texts that are kept at a time, as the command does. */
const BATCH = 32

/** Keeps files whose readings were made before, or are made now and not counted: archive and database alone. */
export async function costOfKeeping(
  open: OpenRecord,
  files: readonly string[],
): Promise<AddingCost> {
  const { record, meters } = metered(open)
  const pool = await openKeptReadings(files.length)
  const gate: Gate = {
    asking: open.database.asking,
    tombstones: new Map(),
    pool,
    speed: 'fast',
    taught: NOTHING_TAUGHT,
    met: new Set(),
  }
  let all = 0
  let added = 0
  let processor = 0
  try {
    for (let from = 0; from < files.length; from += BATCH) {
      const newcomers = await newcomersAmong(files.slice(from, from + BATCH), gate)
      const start = performance.now()
      const before = process.cpuUsage()
      added += (await keep(record, newcomers, NOON)).length
      all += performance.now() - start
      processor += processorSince(before)
    }
  } finally {
    await pool.close()
  }
  return costBy(meters, { files: files.length, added, all, processor })
}

async function newcomersAmong(files: readonly string[], gate: Gate): Promise<readonly Newcomer[]> {
  const arrivals = await Promise.all(files.map((path) => arrive(path, gate)))
  return arrivals.filter((arrival) => arrival.kind === 'new')
}

function processorSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function costBy(
  { writing, reading, database }: Meters,
  told: Pick<AddingCost, 'files' | 'added' | 'all' | 'processor'>,
): AddingCost {
  return {
    ...told,
    archive: writing.milliseconds(),
    again: reading.milliseconds(),
    database: database.milliseconds(),
  }
}
