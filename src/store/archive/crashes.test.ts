import { describe, expect, test } from 'vitest'
import type { Entry } from '../../model/journal.js'
import type { Archive } from './archive.js'
import { fakeDisk, type FakeDisk, Stopped } from './fake-disk.fixture.js'
import { findArchive, openArchive } from './folder-archive.js'
import { BEGINNING } from './journal.js'
import { keepArticle, tombstoneOf } from './kept.fixture.js'
import { namedBy, type ObjectName, removedBy } from './layout.js'

const HOME = '/home/record'

/** What a process did before it ended: what it was told is kept or gone, and what it was about to do. */
interface Told {
  readonly tried: Entry[]
  acknowledged: number
  readonly erased: ObjectName[]
  isErasing: boolean
}

/** One day of a record: articles alone and several at a time, some with one text, one removed. */
async function work(disk: FakeDisk, told: Told): Promise<void> {
  const archive = await openArchive(HOME, disk)
  const first = await addAll(archive, [1], told)
  await addAll(archive, [2, 3, 4], told)
  await addAll(archive, [5, 6], told)
  const tombstones = first.map(tombstoneOf)
  await append(archive, tombstones, told)
  told.isErasing = true
  for (const tombstone of tombstones) {
    await archive.erase(tombstone)
    told.erased.push(...removedBy(tombstone))
  }
  await addAll(archive, [7], told)
}

async function addAll(archive: Archive, numbers: readonly number[], told: Told) {
  const entries = await Promise.all(numbers.map((number) => keepArticle(archive, number)))
  await append(archive, entries, told)
  return entries
}

async function append(archive: Archive, entries: readonly Entry[], told: Told): Promise<void> {
  told.tried.push(...entries)
  await archive.append(entries)
  told.acknowledged = told.tried.length
}

/** Works until the disk stops; what else goes wrong is thrown. */
async function workUntilStopped(disk: FakeDisk): Promise<Told> {
  const told: Told = { tried: [], acknowledged: 0, erased: [], isErasing: false }
  await work(disk, told).catch((error: unknown) => {
    if (!(error instanceof Stopped)) throw error
  })
  return told
}

async function entriesOf(archive: Archive): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  for await (const line of archive.linesFrom(BEGINNING)) entries.push(line.entry)
  return entries
}

function readObject(archive: Archive, { kind, hash }: ObjectName): Promise<unknown> {
  const readers = {
    snapshots: archive.snapshot,
    texts: archive.text,
    extractions: archive.extraction,
    readings: archive.reading,
  }
  return readers[kind](hash)
}

/** Everything told is so, nothing more than was tried is there, and all that is there is whole. */
async function expectWhole(disk: FakeDisk, told: Told): Promise<void> {
  const archive = await findArchive(HOME, disk)
  if (archive === null) return expect(told.acknowledged).toBe(0)
  const entries = await entriesOf(archive)
  expect(entries.length).toBeGreaterThanOrEqual(told.acknowledged)
  expect(entries).toEqual(told.tried.slice(0, entries.length))
  const removed = new Set(told.isErasing ? told.tried.flatMap(removedIn).map(keyOf) : [])
  const there = entries.flatMap(namedBy).filter((name) => !removed.has(keyOf(name)))
  await Promise.all(there.map((name) => readObject(archive, name)))
  for (const name of told.erased) {
    await expect(readObject(archive, name)).rejects.toMatchObject({ fault: 'missing' })
  }
}

function removedIn(entry: Entry): readonly ObjectName[] {
  return entry.kind === 'purged' ? removedBy(entry) : []
}

function keyOf({ kind, hash }: ObjectName): string {
  return `${kind} ${hash}`
}

/** The next process goes on, and what it adds is there for the one after it, power cut or not. */
async function expectUsable(disk: FakeDisk): Promise<void> {
  const archive = await openArchive(HOME, disk)
  const before = await entriesOf(archive)
  const added = await Promise.all([keepArticle(archive, 4), keepArticle(archive, 8)])
  await archive.append(added)
  const later = await openArchive(HOME, disk.afterPowerCut())
  expect(await entriesOf(later)).toEqual([...before, ...added])
  await Promise.all(added.flatMap(namedBy).map((name) => readObject(later, name)))
}

const uncut = fakeDisk()
await workUntilStopped(uncut)
const points = Array.from({ length: uncut.calls() }, (_, index) => index + 1)

test('a day of work has over a hundred points where it can stop', () => {
  expect(points.length).toBeGreaterThan(100)
})

describe.each(quartersOf(points))('stopped at one of the points from %i to %i', (first, last) => {
  test('a power cut or a kill leaves all that was acknowledged, and nothing half', async () => {
    for (const stopAt of points.slice(first - 1, last)) {
      const disk = fakeDisk({ stopAt })
      const told = await workUntilStopped(disk)
      await expectWhole(disk.afterPowerCut(), told)
      await expectUsable(disk.afterPowerCut())
      await expectWhole(disk.afterPowerCut({ seed: stopAt }), told)
      await expectUsable(disk.afterPowerCut({ seed: -stopAt }))
      await expectBelievedForGood(disk.afterKill())
      await expectWhole(disk.afterKill(), told)
      await expectUsable(disk.afterKill())
    }
  })
})

/** What a process believed after a kill is there after the power cut that follows. */
async function expectBelievedForGood(disk: FakeDisk): Promise<void> {
  const archive = await findArchive(HOME, disk)
  if (archive === null) return
  const believed = await entriesOf(archive)
  expect(await entriesOf(await openArchive(HOME, disk.afterPowerCut()))).toEqual(believed)
}

/** From and to, both included. */
function quartersOf(all: readonly number[]): [number, number][] {
  const size = Math.ceil(all.length / 4)
  return [0, 1, 2, 3].map((quarter) => [quarter * size + 1, (quarter + 1) * size])
}

test('what was there for nobody yet is cleared away', async () => {
  const disk = fakeDisk()
  const archive = await openArchive(HOME, disk)
  await keepArticle(archive, 1)
  const next = disk.afterKill()
  const left = () => next.files().filter((path) => path.includes('/incoming/'))
  expect(left()).toHaveLength(4)
  await keepArticle(await openArchive(HOME, next), 2)
  expect(left()).toHaveLength(4)
})
