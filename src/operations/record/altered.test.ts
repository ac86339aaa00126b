import { appendFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import type { Added } from '../../model/journal.js'
import { fakeDisk } from '../../store/archive/fake-disk.fixture.js'
import { openArchive } from '../../store/archive/folder-archive.js'
import { BEGINNING } from '../../store/archive/journal.js'
import { layoutOf, placeOf, type ObjectKind } from '../../store/archive/layout.js'
import type { Database } from '../../store/database/database.js'
import { databases, PATIENCE } from '../../store/database/databases.fixture.js'
import { openDatabase } from '../../store/database/open.js'
import { answersOf } from './answers.fixture.js'
import { showArticle } from './article.js'
import { exportBundle } from './bundle/export.js'
import { clockAt } from './clock.js'
import { showContact } from './contact.js'
import { listContacts } from './contacts.js'
import { decide } from './decide.js'
import { keep } from './keeping.js'
import { articleKeyOf } from './keys.js'
import { HOME, newcomers, recordOver } from './newcomers.fixture.js'
import { openRecord, type OpenRecord } from './open.js'
import { rebuild } from './rebuild.js'
import { newPlace, removePlace, withRecord } from './records.fixture.js'
import { catchUp } from './replay.js'
import { reread } from './reread.js'
import { search } from './search.js'
import { quotedWithin } from './spans-in.js'
import { verifyRecord } from './verify-record.js'

const clock = clockAt('2026-03-01')
/** Of this one something is altered: it tells of the first call beside another text. */
const ALTERED = 1

const entries: Added[] = []
let database: Database | null = null
const disk = fakeDisk()
let record: OpenRecord

beforeAll(async () => {
  const place = await databases[0].makePlace()
  if (place === null) throw new Error('PGlite is everywhere')
  database = await openDatabase(place)
  record = recordOver(await openArchive(HOME, disk), database)
  await keep(record, newcomers, clock)
  for await (const { entry } of record.archive.linesFrom(BEGINNING))
    if (entry.kind === 'added') entries.push(entry)
}, PATIENCE)
afterAll(() => database?.close())

const key = articleKeyOf(newcomers[ALTERED]?.snapshot ?? '')
const { journal } = layoutOf(HOME)

function pathOf(kind: ObjectKind): string {
  const entry = entries[ALTERED]
  if (entry === undefined) throw new Error('the second text is kept')
  const hashes = {
    snapshots: entry.snapshot,
    texts: entry.text,
    extractions: entry.extraction,
    readings: entry.reading,
  }
  return placeOf(layoutOf(HOME), { kind, hash: hashes[kind] }).path
}

type Alter = (bytes: Buffer) => Uint8Array | null

const otherWord: Alter = (bytes) =>
  Buffer.from(bytes.toString('latin1').replace('ceasefire', 'Ceasefire'), 'latin1')

const alterations: readonly (readonly [string, ObjectKind, Alter])[] = [
  ['an altered snapshot', 'snapshots', otherWord],
  ['an altered text', 'texts', otherWord],
  ['an altered extraction', 'extractions', (bytes) => Buffer.concat([bytes, bytes])],
  ['an altered reading', 'readings', (bytes) => gzipSync(otherWord(gunzipSync(bytes)) ?? '')],
  ['a reading cut short', 'readings', (bytes) => bytes.subarray(0, 40)],
  ['a snapshot that is gone', 'snapshots', () => null],
  ['a text that is gone', 'texts', () => null],
  ['a reading that is gone', 'readings', () => null],
]

describe.each(alterations)('%s', (_, kind, alter) => {
  const named = kind.slice(0, -1)
  let before = ''

  beforeEach(async () => {
    before = await answersOf(record)
    const bytes = Buffer.from(await disk.read(pathOf(kind)))
    const altered = alter(bytes)
    if (altered === null) await disk.remove(pathOf(kind))
    else await disk.write(pathOf(kind), altered)
    return async () => {
      await disk.write(pathOf(kind), bytes)
      await catchUp(record)
      if ((await answersOf(record)) !== before) throw new Error('the record is another now')
    }
  })

  test('is named, quoted by no view, and given to nobody', async () => {
    const { failures } = await verifyRecord(record)
    expect(failures.map((each) => each.kind)).toEqual([named])
    const shown = await viewsOf(kind)
    if (kind === 'snapshots' || kind === 'texts')
      expect(itsQuotations().filter((words) => shown.includes(words))).toEqual([])
    await expect(exportBundle(record, { folder: bundle })).rejects.toMatchObject({
      name: 'StoreError',
      message: expect.stringContaining(pathOf(kind)),
    })
  })

  test('costs nobody the database that there is', async () => {
    if (kind === 'snapshots') return void (await rebuild(record))
    await expect(rebuild(record)).rejects.toMatchObject({
      name: 'StoreError',
      message: expect.stringContaining(pathOf(kind)),
    })
    expect(await record.database.asking.counts()).toMatchObject({ articles: newcomers.length })
  })

  test('is named without a database too, and the record is whole when it is put back', async () => {
    await record.database.clear()
    if (kind !== 'snapshots')
      await expect(catchUp(record)).rejects.toMatchObject({ name: 'StoreError' })
    const { failures } = await verifyRecord(record)
    expect(failures.map((each) => each.kind)).toContain(named)
  })
})

const bundle = join(tmpdir(), `readout-${process.pid}-bundle`)

/** What its reading quotes and no other text has: of words that were altered nobody knows whose they are. */
function itsQuotations(): readonly string[] {
  const own = newcomers[ALTERED]
  const others = newcomers.filter((each) => each !== own).map(({ taken }) => taken.text)
  const quoted = [...quotedWithin(own?.taken.reading.account)].map(({ evidence }) => evidence.quote)
  const only = quoted.filter((quote) => !others.some((text) => text.includes(quote)))
  expect(only.length).toBeGreaterThan(3)
  return only
}

/** All that the views show of the altered text, each of which says that it fails. */
async function viewsOf(kind: ObjectKind): Promise<string> {
  const problems = [{ code: 'text-altered', input: key }]
  const [own] = await record.database.asking.toldIn([key])
  const contact = await showContact(record, own?.contact ?? '')
  expect(contact).toMatchObject({ ok: true, problems })
  const article = await showArticle(record, key)
  expect(article).toMatchObject({ ok: true, value: { reading: null }, problems })
  const found = await search(record, { words: 'ceasefire' })
  // Its words are those of its text, whatever became of the reading.
  expect(found.problems).toMatchObject(kind === 'snapshots' || kind === 'texts' ? problems : [])
  const said = await search(record, { speaker: 'Anna Vale' })
  const again = await reread(record, { articles: [key], force: true, speed: 'fast', clock })
  expect(again.failed).toMatchObject([{ problems }])
  const decision = { kind: 'confirm' as const, on: `${key}/s1` }
  const decided = await decide(record, { by: 'A. Editor', why: null, clock, decision })
  expect(decided).toMatchObject({ ok: false, problems })
  const lists = [await listContacts(record), again, decided]
  return JSON.stringify([contact, article, found, said, lists])
}

async function journalLines(): Promise<readonly string[]> {
  return Buffer.from(await disk.read(journal))
    .toString('utf8')
    .split(/(?<=\n)/u)
}

/** The same record as the next process opens it: over its journal, changed so. */
async function reopened(change: (lines: readonly string[]) => string): Promise<OpenRecord> {
  const before = await disk.read(journal)
  onTestFinished(async () => {
    await disk.write(journal, before)
    await record.database.clear()
    await catchUp(record)
  })
  await disk.write(journal, Buffer.from(change(await journalLines())))
  return recordOver(await openArchive(HOME, disk), record.database)
}

describe('an altered line in the middle of the journal', () => {
  const named = { fault: 'altered', message: expect.stringMatching(/line 3, was altered/u) }
  const alter = () =>
    reopened((lines) =>
      lines.map((line, index) => (index === 2 ? line.replace('2.txt', '9.txt') : line)).join(''),
    )

  test('is named by its number; nothing behind it is believed', async () => {
    const { lines, failures } = await verifyRecord(await alter())
    expect(lines).toBe(2)
    expect(failures).toMatchObject([{ kind: 'journal', message: named.message }])
  })

  test('stops a rebuild before anything is lost, and an export', async () => {
    const before = await answersOf(record)
    const altered = await alter()
    await expect(rebuild(altered)).rejects.toMatchObject(named)
    expect(await answersOf(record)).toBe(before)
    await expect(exportBundle(altered, { folder: bundle })).rejects.toMatchObject(named)
  })

  test('stops whoever would bring a database up to it', async () => {
    const altered = await alter()
    await altered.database.clear()
    await expect(catchUp(altered)).rejects.toMatchObject(named)
    expect(await altered.database.position()).toMatchObject({ entries: 0 })
  })
})

test('a last line whose hash is not its own is named, and nothing is written behind it', async () => {
  const altered = await reopened((lines) => lines.join('').replace('4.txt', '9.txt'))
  const named = { fault: 'altered', message: expect.stringMatching(/line 5, was altered/u) }
  await expect(catchUp(altered)).rejects.toMatchObject(named)
  await expect(keep(altered, newcomers, clock)).rejects.toMatchObject(named)
  expect((await verifyRecord(altered)).failures).toMatchObject([{ kind: 'journal' }])
})

test('a torn last line is no line: what was kept is there, and adding goes on', async () => {
  const before = await answersOf(record)
  const next = await reopened((lines) => `${lines.join('')}${(lines[0] ?? '').slice(0, 200)}`)
  await catchUp(next)
  expect(await answersOf(next)).toBe(before)
  expect(await verifyRecord(next)).toMatchObject({ lines: 5, failures: [] })
  const decision = { kind: 'confirm' as const, on: `${key}/s1` }
  await decide(next, { by: 'A. Editor', why: null, clock, decision })
  expect(await verifyRecord(next)).toMatchObject({ lines: 6, failures: [] })
  expect((await journalLines()).every((line) => line.endsWith('}\n'))).toBe(true)
})

test(
  'a record that fails is opened for who names what fails, and for nobody else',
  async () => {
    const place = await newPlace(databases[0])
    if (place === null) throw new Error('PGlite is everywhere')
    await withRecord(place, async ({ archive }) => {
      const [first] = newcomers
      if (first === undefined) throw new Error('there are five')
      const extraction = await archive.keepExtraction(first.taken.extraction)
      await archive.keepSnapshot(first.bytes)
      await archive.keepText(first.taken.text)
      await archive.keepReading({ ...first.taken.reading, extraction })
      await archive.append(entries.slice(0, 1))
    })
    const { path } = placeOf(layoutOf(place.home), { kind: 'texts', hash: entries[0]?.text ?? '' })
    await appendFile(path, 'not its own')
    const words = { fault: 'altered', message: expect.stringContaining(path) }
    await expect(withRecord(place, async () => {})).rejects.toMatchObject(words)
    const opened = await openRecord(place, { holder: 'a test', evenIfAltered: true })
    expect((await verifyRecord(opened)).failures.map(({ kind }) => kind)).toEqual([
      'text',
      'database',
    ])
    await opened.close()
    await removePlace(place)
  },
  PATIENCE,
)
