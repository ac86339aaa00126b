import { expect } from 'vitest'
import type { Hash } from '../../model/journal.js'
import { type FakeDisk, Stopped } from '../../store/archive/fake-disk.fixture.js'
import { findArchive, openArchive } from '../../store/archive/folder-archive.js'
import type { Database } from '../../store/database/database.js'
import type { Newcomer } from './arrivals.js'
import { clockAt } from './clock.js'
import { decide, type Asked } from './decide.js'
import { keep } from './keeping.js'
import { articleKeyOf } from './keys.js'
import { HOME, newcomers, newerReader, recordOver } from './newcomers.fixture.js'
import type { OpenRecord } from './open.js'
import { purge } from './purge.js'
import { catchUp } from './replay.js'
import { reread } from './reread.js'
import { verifiedReading } from './verified.js'
import { verifyRecord } from './verify-record.js'

// One instant for all: what is kept does not depend on when a process was stopped.
const clock = clockAt('2026-03-01')

/** What a process was told is done. */
interface Told {
  /** Snapshots that are kept. */
  readonly kept: Set<Hash>
  decisions: number
  isReread: boolean
  readonly purged: Set<Hash>
}

/** Days of a desk: adding, reviewing, rereading, a removal, and adding again. Each step tells when it is acknowledged. */
async function work(disk: FakeDisk, database: Database, told: Told): Promise<void> {
  const record = recordOver(await openArchive(HOME, disk), database)
  await catchUp(record)
  await add(record, newcomers.slice(0, 2), told)
  await add(record, newcomers.slice(2, 4), told)
  const [first, second, third] = newcomers.map(({ snapshot }) => articleKeyOf(snapshot))
  const [one, other] = await contactsOf(record, [first ?? '', third ?? ''])
  await decideOn(record, { kind: 'join', a: one ?? '', b: other ?? '' }, told)
  await decideOn(record, { kind: 'dispute', on: `${second ?? ''}/s1` }, told)
  await reread(record, { pool: newerReader, force: true, speed: 'fast', clock })
  told.isReread = true
  await purge(record, {
    article: newcomers[3]?.snapshot ? articleKeyOf(newcomers[3].snapshot) : '',
    by: 'Counsel',
    why: 'a court',
    clock,
  })
  told.purged.add(newcomers[3]?.snapshot ?? '')
  await add(record, newcomers.slice(4), told)
}

async function add(record: OpenRecord, some: readonly Newcomer[], told: Told): Promise<void> {
  await keep(record, some, clock)
  for (const { snapshot } of some) told.kept.add(snapshot)
}

/** Throws when the decision is refused: then it would prove nothing that it is kept. */
async function decideOn(record: OpenRecord, decision: Asked, told: Told): Promise<void> {
  const outcome = await decide(record, { by: 'A. Editor', why: 'read both', clock, decision })
  if (!outcome.ok) throw new Error(outcome.problems[0].message)
  told.decisions += 1
}

async function contactsOf(record: OpenRecord, articles: readonly string[]) {
  const rows = await record.database.asking.toldIn(articles)
  return articles.map((article) => rows.find((each) => each.article === article)?.contact)
}

/** Works on a disk until that stops, from a database that holds nothing yet. */
export async function workUntilStopped(disk: FakeDisk, database: Database): Promise<Told> {
  const told: Told = { kept: new Set(), decisions: 0, isReread: false, purged: new Set() }
  await database.clear()
  await work(disk, database, told).catch((error: unknown) => {
    if (!(error instanceof Stopped)) throw error
  })
  return told
}

/** How the next process finds its database: as it was left, or new. */
export type Left = 'as it was' | 'new'

/**
 * The next process finds everything that the last was told is done, believes nothing that is not whole, and can go on.
 */
export async function expectNothingLost(
  {
    disk,
    database,
    left,
  }: { readonly disk: FakeDisk; readonly database: Database; readonly left: Left },
  told: Told,
): Promise<void> {
  const archive = await findArchive(HOME, disk)
  if (archive === null) return expect(told.kept.size).toBe(0)
  const record = recordOver(archive, database)
  if (left === 'new') await database.clear()
  await catchUp(record)
  expect((await verifyRecord(record)).failures).toEqual([])
  for (const snapshot of told.kept) await expectKept(record, snapshot, told)
  const { asking } = database
  expect((await asking.decisions()).length).toBeGreaterThanOrEqual(told.decisions)
  for (const snapshot of told.purged)
    await expect(archive.snapshot(snapshot)).rejects.toMatchObject({ fault: 'missing' })
  await expectUsable(record)
}

async function expectUsable(record: OpenRecord): Promise<void> {
  const removed = (await record.database.asking.tombstones()).map(({ snapshot }) => snapshot)
  const wanted = newcomers.filter(({ snapshot }) => !removed.includes(snapshot))
  await keep(record, wanted, clock)
  expect((await verifyRecord(record)).failures).toEqual([])
  expect((await record.database.asking.counts()).articles).toBe(wanted.length)
}

async function expectKept(record: OpenRecord, snapshot: Hash, told: Told): Promise<void> {
  const row = await record.database.asking.articleOfSnapshot(snapshot)
  const tombstones = await record.database.asking.tombstones()
  if (told.purged.has(snapshot)) return expect(row).toBeNull()
  // A removal that was not acknowledged may have happened all the same.
  if (row === null) return expect(tombstones.map((each) => each.snapshot)).toContain(snapshot)
  const outcome = await verifiedReading(record, row)
  expect(outcome.ok).toBe(true)
  if (told.isReread && snapshot !== newcomers[4]?.snapshot) expect(row.reader.version).toBe('next')
}
