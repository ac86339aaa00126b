import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openArchive } from '../../store/archive/folder-archive.js'
import { nodeDisk } from '../../store/archive/node-disk.js'
import { databases, type TestDatabase } from '../../store/database/databases.fixture.js'
import { openRecord, type OpenRecord } from './open.js'
import type { Place } from './place.js'

/** A place for a record with nothing in it, its database empty and ready; `null` where there is no such database. */
export async function newPlace({ makePlace }: TestDatabase): Promise<Place | null> {
  const place = await makePlace()
  if (place === null) return null
  const home = await mkdtemp(join(tmpdir(), 'readout-record-'))
  if ('url' in place) return { home, databaseUrl: place.url }
  await openArchive(home, nodeDisk)
  await rename(place.folder, join(home, 'database'))
  return { home, databaseUrl: null }
}

/** A new place on a database server, which opens at once, where there is one; with the embedded database otherwise. */
export async function anyPlace({ onServer }: { readonly onServer: boolean }): Promise<Place> {
  const [embedded, server] = databases
  const place = (onServer ? await newPlace(server) : null) ?? (await newPlace(embedded))
  if (place === null) throw new Error('There is no database to test with.')
  return place
}

export async function removePlace({ home }: Place): Promise<void> {
  await rm(home, { recursive: true, force: true })
}

/** A clock that goes on by a second each time it is asked. */
export function tickingClock(start = '2026-03-01T09:00:00.000Z'): () => string {
  let at = Date.parse(start)
  return () => {
    at += 1000
    return new Date(at).toISOString()
  }
}

/** Opens the record of a place as a command does, works on it, and closes it. */
export async function withRecord<T>(
  place: Place,
  work: (record: OpenRecord) => Promise<T>,
): Promise<T> {
  const record = await openRecord(place, { holder: 'a test', create: true })
  try {
    return await work(record)
  } finally {
    await record.close()
  }
}
