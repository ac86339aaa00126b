import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { EXTRACTOR } from '../../src/ingest/version.js'
import { readerOf } from '../../src/operations/reader.js'
import { openIntakePool, type IntakePool } from '../../src/operations/record/intake-pool.js'
import type { TakenIn } from '../../src/operations/record/take-in.js'

const zip = promisify(gzip)
const unzip = promisify(gunzip)

/** Where readings are kept between runs, by what made them. May be removed at any time. */
export const READINGS = join(
  tmpdir(),
  'readout-bench-readings',
  createHash('sha256')
    .update(JSON.stringify([EXTRACTOR, readerOf('fast'), readerOf('accurate')]))
    .digest('hex')
    .slice(0, 12),
)

/**
 * A pool that reads each text once in the life of its folder: the second database and the next run take what was read
 * before. It knows a reader by its version, so that an empty folder is wanted after a change that kept the version.
 */
export async function openKeptReadings(texts: number): Promise<IntakePool> {
  const pool = await openIntakePool(texts)
  return {
    width: pool.width,
    close: pool.close,
    takeIn: async (intake) => {
      const path = join(
        READINGS,
        intake.speed,
        intake.snapshot.slice(0, 2),
        `${intake.snapshot}.gz`,
      )
      if (existsSync(path)) return unpacked(await readFile(path))
      const taken = await pool.takeIn(intake)
      await keep(path, taken)
      return taken
    },
  }
}

async function unpacked(bytes: Uint8Array): Promise<TakenIn> {
  const taken: TakenIn = JSON.parse((await unzip(bytes)).toString('utf8'))
  return taken
}

/** Under another name first: a run that was stopped leaves no half of a reading. */
async function keep(path: string, taken: TakenIn): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const bytes = await zip(JSON.stringify(taken), { level: 1 })
  await writeFile(`${path}.${process.pid}`, bytes)
  await rename(`${path}.${process.pid}`, path)
}
