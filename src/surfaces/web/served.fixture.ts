import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { addFiles } from '../../operations/record/add.js'
import { openRecord, type OpenRecord } from '../../operations/record/open.js'
import type { Place } from '../../operations/record/place.js'
import { anyPlace, removePlace, tickingClock } from '../../operations/record/records.fixture.js'
import { serveRecord, type Serving } from './serving.js'

/** A record with texts in it, being served. */
export interface Served extends Serving {
  readonly record: OpenRecord
  /** What the site called a mistake of its own. */
  readonly reported: readonly unknown[]
}

export interface ServedOptions {
  /** Paths of files that are in the record from the beginning. */
  readonly texts?: readonly string[]
  /** A database server, where there is one: it opens at once. The embedded database otherwise. */
  readonly onServer?: boolean
  /** Names beside its address by which the site may be called. */
  readonly names?: readonly string[]
  /** Milliseconds, for how often somebody may ask; unless told they run so that nobody asks too often. */
  readonly elapsed?: () => number
}

/** Serves a new record; it goes when the site is closed. */
export async function serveTexts(options: ServedOptions = {}): Promise<Served> {
  const place = await anyPlace({ onServer: options.onServer ?? false })
  const record = await openRecord(place, { holder: 'a test', create: true })
  await addFiles(record, options.texts ?? [], { clock: tickingClock(), speed: 'fast' })
  return servedFrom(place, record, options)
}

/** Serves the same archive with another, new database, brought up by replaying it. The first may be served on. */
export async function serveAgain(served: Served, options: ServedOptions = {}): Promise<Served> {
  const place = await anyPlace({ onServer: options.onServer ?? false })
  const archive = join(place.home, 'archive')
  await rm(archive, { recursive: true, force: true })
  await cp(join(served.record.home, 'archive'), archive, { recursive: true })
  return servedFrom(place, await openRecord(place, { holder: 'a test', create: true }), options)
}

/** A folder for a record with nothing in it, its embedded database ready: for a process of its own. */
export async function emptyHome(): Promise<string> {
  return (await anyPlace({ onServer: false })).home
}

async function servedFrom(
  place: Place,
  record: OpenRecord,
  { names = [], elapsed = minutesBetween() }: ServedOptions,
): Promise<Served> {
  const reported: unknown[] = []
  const serving = await serveRecord(record, {
    clock: tickingClock('2026-03-02T09:00:00.000Z'),
    port: 0,
    address: '127.0.0.1',
    names,
    elapsed,
    report: (error) => void reported.push(error),
  })
  const close = async () => {
    await serving.close()
    await record.close()
    await removePlace(place)
  }
  return { ...serving, record, reported, close }
}

/** Each time it is asked, a minute has gone by. */
function minutesBetween(): () => number {
  let asked = 0
  return () => (asked += 60_000)
}
