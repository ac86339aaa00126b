import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fakeDisk } from '../../store/archive/fake-disk.fixture.js'
import { openArchive } from '../../store/archive/folder-archive.js'
import type { Database } from '../../store/database/database.js'
import { databases, PATIENCE } from '../../store/database/databases.fixture.js'
import { openDatabase } from '../../store/database/open.js'
import { addFiles } from './add.js'
import { answersOf } from './answers.fixture.js'
import { clockAt, risingClock, type Clock } from './clock.js'
import { showContact } from './contact.js'
import { listContacts } from './contacts.js'
import { decide } from './decide.js'
import { keep } from './keeping.js'
import { articleKeyOf } from './keys.js'
import { HOME, newcomers, recordOver } from './newcomers.fixture.js'
import type { OpenRecord } from './open.js'
import { rebuild } from './rebuild.js'
import { verifyRecord } from './verify-record.js'

let database: Database | null = null

beforeAll(async () => {
  const place = await databases[0].makePlace()
  if (place !== null) database = await openDatabase(place)
}, PATIENCE)
afterAll(() => database?.close())

/** A record with nothing in it; the one before it is gone. */
async function newRecord(): Promise<OpenRecord> {
  if (database === null) throw new Error('PGlite is everywhere')
  await database.clear()
  return recordOver(await openArchive(HOME, fakeDisk()), database)
}

/** Tells these instants, one after the other. */
function jumping(instants: readonly string[]): Clock {
  const left = [...instants]
  return () => {
    const next = left.shift()
    if (next === undefined) throw new Error('nobody asks so often')
    return next
  }
}

/** Back over years, forth over more, and twice the same. */
const JUMPS = [
  '2026-03-01T09:00:00.000Z',
  '1970-01-01T00:00:07.000Z',
  '2099-12-31T23:59:59.999Z',
  '2026-03-01T09:00:00.000Z',
  '1999-05-05T05:05:05.005Z',
]

async function addedBy(clock: Clock): Promise<OpenRecord> {
  const record = await newRecord()
  await keep(record, newcomers.slice(0, 3), clock)
  await keep(record, newcomers.slice(3), clock)
  return record
}

/** Which articles tell of one contact, whatever it is called, in the order of the list. */
async function contactsIn(record: OpenRecord) {
  const { contacts } = await listContacts(record)
  const tellings = contacts.map(({ key }) => record.database.asking.tellingsOf(key))
  return (await Promise.all(tellings)).map((told) => told.map(({ key }) => key).sort())
}

test(
  'a clock that jumps makes the contacts that a clock makes that goes on, in the same order',
  async () => {
    const steady = await addedBy(risingClock(clockAt('2026-03-01')))
    const expected = await contactsIn(steady)
    const troubled = await addedBy(jumping(JUMPS))
    expect(await contactsIn(troubled)).toEqual(expected)
    expect((await verifyRecord(troubled)).failures).toEqual([])
  },
  PATIENCE,
)

test('a key that was given leads to the same contact after the clock has jumped', async () => {
  const record = await newRecord()
  const [first, second] = newcomers
  if (first === undefined || second === undefined) throw new Error('there are five')
  await keep(record, [first], clockAt('2026-03-01'))
  const [told] = await record.database.asking.toldIn([articleKeyOf(first.snapshot)])
  await keep(record, [second], clockAt('1970-01-01'))
  const view = await showContact(record, told?.contact ?? '')
  if (!view.ok) throw new Error(view.problems[0].message)
  expect(view.value.accounts.map(({ article }) => article.snapshot).sort()).toEqual(
    [first.snapshot, second.snapshot].sort(),
  )
})

test('answers over a clock that jumped are the same when the database is made again', async () => {
  const record = await addedBy(jumping(JUMPS))
  const [one, other] = await record.database.asking.toldIn(
    newcomers.slice(0, 2).map(({ snapshot }) => articleKeyOf(snapshot)),
  )
  const asked = { by: 'A. Editor', why: null }
  const part = { kind: 'part' as const, contact: one?.contact ?? '', other: other?.article ?? '' }
  await decide(record, { ...asked, clock: clockAt('2050-01-01'), decision: part })
  const a = await keyNow(record, 0)
  const b = await keyNow(record, 1)
  expect(a).not.toBe(b)
  // Later in the journal, decades earlier by the clock: the later decision holds.
  await decide(record, { ...asked, clock: clockAt('1980-01-01'), decision: { kind: 'join', a, b } })
  expect(await keyNow(record, 0)).toBe(await keyNow(record, 1))
  const before = await answersOf(record)
  await rebuild(record)
  expect(await answersOf(record)).toBe(before)
})

async function keyNow({ database: { asking } }: OpenRecord, index: number): Promise<string> {
  const key = articleKeyOf(newcomers[index]?.snapshot ?? '')
  const told = await asking.toldIn([key])
  return told.find(({ main }) => main)?.contact ?? ''
}

test('a clock that stands still tells later texts from earlier ones', () => {
  const clock = risingClock(jumping([...JUMPS, '1970-01-01T00:00:00.000Z']))
  const told = Array.from({ length: 6 }, clock)
  expect(told).toEqual([
    '2026-03-01T09:00:00.000Z',
    '2026-03-01T09:00:00.001Z',
    '2099-12-31T23:59:59.999Z',
    '2100-01-01T00:00:00.000Z',
    '2100-01-01T00:00:00.001Z',
    '2100-01-01T00:00:00.002Z',
  ])
})

test('of versions added in one go the last is the latest, though the clock stands still', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'readout-versions-'))
  const paths: string[] = []
  // Many, so that chance does not put their keys in this order.
  for (let version = 1; version <= 6; version += 1) {
    const path = join(folder, `v${version}.txt`)
    const head = 'title: A call\nurl: https://news.example/call\n-----\n'
    const call =
      'President Anna Vale spoke by telephone with President Ivo Marek on 9 February 2026.'
    await writeFile(path, `${head}${call} This is version ${version}.\n`)
    paths.push(path)
  }
  const record = await newRecord()
  const { added } = await addFiles(record, paths, { speed: 'fast', clock: clockAt('2026-03-01') })
  const [latest] = added.slice(-1)
  const rows = await record.database.asking.versionsOf('https://news.example/call')
  expect(rows.map(({ origin }) => origin.name)).toEqual(paths)
  expect(rows.map(({ supersededBy }) => supersededBy)).toEqual([
    ...Array.from({ length: 5 }, () => latest?.article.key),
    null,
  ])
  await rm(folder, { recursive: true })
})
