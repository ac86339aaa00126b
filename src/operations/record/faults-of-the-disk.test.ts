import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Hash } from '../../model/journal.js'
import {
  type FakeDisk,
  fakeDisk,
  type FakeDiskOptions,
} from '../../store/archive/fake-disk.fixture.js'
import { openArchive } from '../../store/archive/folder-archive.js'
import { layoutOf } from '../../store/archive/layout.js'
import type { Database } from '../../store/database/database.js'
import { databases, PATIENCE } from '../../store/database/databases.fixture.js'
import { openDatabase } from '../../store/database/open.js'
import { exportBundle } from './bundle/export.js'
import { clockAt } from './clock.js'
import { decide } from './decide.js'
import { keep } from './keeping.js'
import { articleKeyOf } from './keys.js'
import { HOME, newcomers, newerReader, recordOver } from './newcomers.fixture.js'
import type { OpenRecord } from './open.js'
import { purge } from './purge.js'
import { catchUp } from './replay.js'
import { reread } from './reread.js'
import { verifyRecord } from './verify-record.js'

const clock = clockAt('2026-03-01')
const asked = { by: 'A. Editor', why: 'read both', clock }
const { journal } = layoutOf(HOME)
const keys = newcomers.map(({ snapshot }) => articleKeyOf(snapshot))

let database: Database | null = null

beforeAll(async () => {
  const place = await databases[0].makePlace()
  if (place !== null) database = await openDatabase(place)
}, PATIENCE)
afterAll(() => database?.close())
beforeEach(() => database?.clear())

type Settings = { -readonly [K in keyof FakeDiskOptions]: FakeDiskOptions[K] }

interface Desk {
  /** May be changed on the way: the disk looks at them with each call. */
  readonly settings: Settings
  readonly disk: FakeDisk
  readonly record: OpenRecord
}

/** A record that has the first three texts, and a decision. */
async function newDesk(): Promise<Desk> {
  if (database === null) throw new Error('PGlite is everywhere')
  const settings: Settings = {}
  const disk = fakeDisk(settings)
  const record = recordOver(await openArchive(HOME, disk), database)
  await keep(record, newcomers.slice(0, 3), clock)
  await decide(record, { ...asked, decision: { kind: 'confirm', on: `${keys[1] ?? ''}/s1` } })
  return { settings, disk, record }
}

/** What people do to a record that has three texts; each is whole, or as if it had not been begun. */
const operations: readonly (readonly [string, (record: OpenRecord) => Promise<unknown>])[] = [
  ['adding', (record) => keep(record, newcomers.slice(3), clock)],
  [
    'deciding',
    (record) =>
      decide(record, { ...asked, decision: { kind: 'dispute', on: `${keys[1] ?? ''}/s1` } }),
  ],
  ['rereading', (record) => reread(record, { pool: newerReader, force: true, clock })],
  ['removing', (record) => purge(record, { ...asked, article: keys[0] ?? '' })],
]

/** Lines that were acknowledged are there, in their order, each after the one before it; whole new ones may follow. */
async function expectHolds(record: OpenRecord, before: readonly Hash[]): Promise<void> {
  expect((await chainOf(record)).slice(0, before.length)).toEqual(before)
  expect((await verifyRecord(record)).failures).toEqual([])
}

async function chainOf({ archive }: OpenRecord): Promise<readonly Hash[]> {
  const chain: Hash[] = []
  const start = { entries: 0, bytes: 0, chain: '0'.repeat(64) }
  for await (const { behind } of archive.linesFrom(start)) chain.push(behind.chain)
  return chain
}

function failing(code: string, fails: NonNullable<Fails>): NonNullable<FakeDiskOptions['before']> {
  return (call) => {
    if (fails(call)) throw Object.assign(new Error(`${code}: ${call.path}`), { code })
  }
}

type Fails = (call: Parameters<NonNullable<FakeDiskOptions['before']>>[0]) => boolean

interface Trouble {
  readonly name: string
  readonly begin: (desk: Desk) => Promise<void>
  readonly end: (settings: Settings) => void
  readonly fault: string
  readonly words: RegExp
}

const troubles: readonly Trouble[] = [
  {
    name: 'a full disk',
    begin: async ({ settings, disk }) => {
      const sizes = await Promise.all(disk.files().map((path) => disk.size(path)))
      // Room for the beginning of a line, and no more.
      settings.room = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0) + 50
    },
    end: (settings) => {
      settings.room = Infinity
    },
    fault: 'disk-full',
    words: /^The disk is full: \/home\/record\/.+\. Make room and run the command again; whatever/u,
  },
  {
    name: 'a disk that may not be written',
    begin: async ({ settings }) => {
      settings.readOnly = true
    },
    end: (settings) => {
      settings.readOnly = false
    },
    fault: 'read-only',
    words: /^Readout may not write here: \/home\/record\/.+\(EROFS\)\.$/u,
  },
  {
    name: 'a disk that does not sync files',
    begin: async ({ settings }) => {
      settings.before = failing('EIO', ({ name }) => name === 'syncFile')
    },
    end: (settings) => {
      settings.before = () => {}
    },
    fault: 'disk',
    words: /^The disk failed: \/home\/record\/.+\(EIO\)\. Check the disk; whatever was reported/u,
  },
]

describe.each(troubles)('$name', ({ begin, end, fault, words }) => {
  test.each(operations)('under %s', async (_, work) => {
    const desk = await newDesk()
    const { settings, disk, record } = desk
    const before = await chainOf(record)
    await begin(desk)
    await expect(work(record)).rejects.toMatchObject({
      name: 'StoreError',
      fault,
      message: expect.stringMatching(words),
    })
    expect((await chainOf(record)).slice(0, before.length)).toEqual(before)
    end(settings)
    const next = await nextProcess(disk, record)
    await expectHolds(next, before)
    await work(next)
    await expectHolds(next, before)
    expect((await chainOf(next)).length).toBeGreaterThan(before.length)
  })
})

/** On what a power cut leaves, over a database that holds nothing. */
async function nextProcess(disk: FakeDisk, { database: same }: OpenRecord): Promise<OpenRecord> {
  const next = recordOver(await openArchive(HOME, disk.afterPowerCut()), same)
  await same.clear()
  await catchUp(next)
  return next
}

test.each(operations)(
  'the same process goes on with %s when there is room again',
  async (_, work) => {
    const desk = await newDesk()
    const { settings, record } = desk
    const before = await chainOf(record)
    settings.room = 0
    await expect(work(record)).rejects.toMatchObject({ fault: 'disk-full' })
    settings.room = Infinity
    await work(record)
    await expectHolds(record, before)
    expect((await chainOf(record)).length).toBeGreaterThan(before.length)
  },
)

test('after a line that could neither be synced nor taken back, the process is told to open the record again', async () => {
  const { settings, disk, record } = await newDesk()
  const before = await chainOf(record)
  const isOfJournal: Fails = ({ name, path }) => name === 'syncFile' && path === journal
  settings.before = failing('EIO', isOfJournal)
  const again = () =>
    decide(record, { ...asked, decision: { kind: 'dispute', on: `${keys[1] ?? ''}/s1` } })
  await expect(again()).rejects.toMatchObject({ fault: 'disk' })
  settings.before = () => {}
  await expect(again()).rejects.toThrow('Open the record again')
  await expectHolds(await nextProcess(disk, record), before)
})

test('a removal whose files stay is taken up again by the next process', async () => {
  const { settings, disk, record } = await newDesk()
  const [{ snapshot } = { snapshot: '' }] = newcomers
  settings.before = failing('EROFS', ({ name }) => name === 'remove')
  await expect(purge(record, { ...asked, article: keys[0] ?? '' })).rejects.toMatchObject({
    fault: 'read-only',
  })
  settings.before = () => {}
  const next = recordOver(await openArchive(HOME, disk.afterKill()), record.database)
  await catchUp(next)
  await expect(next.archive.snapshot(snapshot)).rejects.toMatchObject({ fault: 'missing' })
  expect(await next.database.asking.articleOfSnapshot(snapshot)).toBeNull()
  expect((await verifyRecord(next)).failures).toEqual([])
})

test('a record on a disk that may only be read is asked all the same', async () => {
  const { settings, disk, record } = await newDesk()
  settings.readOnly = true
  const reader = recordOver(await openArchive(HOME, disk), record.database)
  expect(await catchUp(reader)).toBe(0)
  expect(await verifyRecord(reader)).toMatchObject({ lines: 4, failures: [] })
})

test('a bundle that cannot be written is told of, and leaves nothing behind', async () => {
  const { record } = await newDesk()
  const folder = await mkdtemp(join(tmpdir(), 'readout-bundle-'))
  const file = join(folder, 'file')
  await writeFile(file, '')
  await expect(exportBundle(record, { folder: join(file, 'bundle') })).rejects.toMatchObject({
    name: 'StoreError',
    message: expect.stringContaining(join(file, 'bundle')),
  })
  expect(await readdir(folder)).toEqual(['file'])
  await rm(folder, { recursive: true })
})
