import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Added, Decided, Entry } from '../../model/journal.js'
import type { Archive, Position } from './archive.js'
import { fakeDisk, type FakeDisk } from './fake-disk.fixture.js'
import { findArchive, openArchive } from './folder-archive.js'
import { BEGINNING } from './journal.js'
import { AT, extractionOf, keepArticle, readingOf, tombstoneOf, wordsOf } from './kept.fixture.js'
import { layoutOf, type ObjectKind, placeOf } from './layout.js'
import { writeLine } from './lines.js'
import { nodeDisk } from './node-disk.js'

const HOME = '/home/record'
const LAYOUT = layoutOf(HOME)
const NONE = 'f'.repeat(64)

async function entriesFrom(archive: Archive, position: Position): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  for await (const line of archive.linesFrom(position)) entries.push(line.entry)
  return entries
}

function decidedOn(text: string): Decided {
  const decision = { kind: 'confirm', finding: 'contact', on: { text, start: 0, end: 8 } } as const
  return { kind: 'decided', at: AT, by: 'Ada', why: null, decision }
}

async function addOne(archive: Archive, number: number): Promise<Added> {
  const entry = await keepArticle(archive, number)
  await archive.append([entry])
  return entry
}

/** Changes a file behind the archive's back. */
async function rewrite(
  disk: FakeDisk,
  path: string,
  change: (text: string) => string,
): Promise<void> {
  const text = Buffer.from(await disk.read(path)).toString('latin1')
  await disk.write(path, Buffer.from(change(text), 'latin1'))
}

describe('what is kept', () => {
  test('comes back as it was given', async () => {
    const archive = await openArchive(HOME, fakeDisk())
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    const snapshot = await archive.keepSnapshot(bytes)
    const words = '\ufeffÀ la “une”:\r\n\u0000 🕊'
    const text = await archive.keepText(words)
    const extraction = extractionOf({ snapshot, text, words })
    const told = await archive.keepExtraction(extraction)
    const reading = readingOf(told)
    const read = await archive.keepReading(reading)
    expect(new Uint8Array(await archive.snapshot(snapshot))).toEqual(bytes)
    expect(await archive.text(text)).toBe(words)
    expect(await archive.extraction(told)).toEqual(extraction)
    expect(await archive.reading(read)).toEqual(reading)
  })

  test('any text comes back as it was, or is refused', async () => {
    const archive = await openArchive(HOME, fakeDisk())
    const letters = [
      '\ufeff',
      '\u0000',
      '\r',
      '\n',
      'a',
      'é',
      'e\u0301',
      '🕊',
      '\uffff',
      '“',
      '\u2028',
    ]
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...letters)), async (characters) => {
        const words = characters.join('')
        expect(await archive.text(await archive.keepText(words))).toBe(words)
      }),
    )
    await expect(archive.keepText('Lund \ud83d said')).rejects.toThrow('Half a surrogate pair')
  })

  test('twice is there once', async () => {
    const disk = fakeDisk()
    const archive = await openArchive(HOME, disk)
    await addOne(archive, 1)
    const before = disk.files()
    const entry = await keepArticle(archive, 1)
    const again = await keepArticle(await openArchive(HOME, disk), 1)
    expect(again).toEqual(entry)
    expect(disk.files()).toEqual(before)
  })

  test('at the same time is there once', async () => {
    const disk = fakeDisk()
    const archive = await openArchive(HOME, disk)
    const entries = await Promise.all([keepArticle(archive, 3), keepArticle(archive, 6)])
    await archive.append(entries)
    const texts = disk.files().filter((path) => path.startsWith('/home/record/archive/texts/'))
    expect(texts).toHaveLength(1)
    expect(await archive.text(entries[1].text)).toBe(wordsOf(3))
  })

  test.each([
    ['half-written', 'Ada'],
    ['empty', ''],
  ])('takes the place of a leftover that is %s', async (_, left) => {
    const disk = fakeDisk()
    const archive = await openArchive(HOME, disk)
    const { text } = await addOne(archive, 1)
    await rewrite(disk, placeOf(LAYOUT, { kind: 'texts', hash: text }).path, () => left)
    const next = await openArchive(HOME, disk)
    await next.append([await keepArticle(next, 1)])
    expect(await next.text(text)).toBe(wordsOf(1))
  })

  test('lies under its hash only when a line names it', async () => {
    const disk = fakeDisk()
    const archive = await openArchive(HOME, disk)
    const hash = await archive.keepText('Ada Lund')
    expect(disk.files().filter((path) => path.includes('/texts/'))).toEqual([])
    expect(await archive.text(hash)).toBe('Ada Lund')
    await expect((await openArchive(HOME, disk)).text(hash)).rejects.toMatchObject({
      fault: 'missing',
    })
  })
})

describe('the journal', () => {
  test('gives its lines from any position', async () => {
    const disk = fakeDisk()
    const archive = await openArchive(HOME, disk)
    const first = await keepArticle(archive, 1)
    const middle = await archive.append([first])
    const others = [decidedOn(first.text), tombstoneOf(first), await keepArticle(archive, 2)]
    const last = await archive.append(others)
    const next = await openArchive(HOME, disk)
    expect(await entriesFrom(next, BEGINNING)).toEqual([first, ...others])
    expect(await entriesFrom(next, middle)).toEqual(others)
    expect(await entriesFrom(next, last)).toEqual([])
    expect(await next.end()).toEqual(last)
    expect(last.entries).toBe(4)
    expect(last.bytes).toBe(await disk.size(LAYOUT.journal))
  })

  test('takes the lines of many callers in turn', async () => {
    const archive = await openArchive(HOME, fakeDisk())
    const entries = await Promise.all([1, 2, 3].map((number) => addOne(archive, number)))
    const kept = await entriesFrom(archive, BEGINNING)
    expect(kept).toEqual(expect.arrayContaining(entries))
    expect(kept).toHaveLength(3)
  })

  test('takes no line that names what was never kept', async () => {
    const disk = fakeDisk()
    const archive = await openArchive(HOME, disk)
    const entry = await keepArticle(archive, 1)
    await expect(archive.append([{ ...entry, text: NONE }])).rejects.toMatchObject({
      fault: 'missing',
    })
    expect(await archive.end()).toEqual(BEGINNING)
    await addOne(archive, 1)
  })

  test('takes no line that it could not read again', async () => {
    const archive = await openArchive(HOME, fakeDisk())
    const entry = { ...decidedOn(NONE), at: 'yesterday' }
    await expect(archive.append([entry])).rejects.toThrow(TypeError)
  })

  test('nothing appended changes nothing', async () => {
    const archive = await openArchive(HOME, fakeDisk())
    expect(await archive.append([])).toEqual(BEGINNING)
  })
})

describe('a journal whose last line is torn', () => {
  test.each([
    ['in its head', '{"hash":"01'],
    ['before its newline', writeLineOf(decidedOn(NONE)).slice(0, -1)],
    ['with zeros where its bytes were', `{"hash":"01${'\u0000'.repeat(300)}`],
  ])('%s has no such line, and goes on', async (_, torn) => {
    const disk = fakeDisk()
    const entry = await addOne(await openArchive(HOME, disk), 1)
    await rewrite(disk, LAYOUT.journal, (text) => text + torn)
    const archive = await openArchive(HOME, disk)
    expect(await entriesFrom(archive, BEGINNING)).toEqual([entry])
    const next = await addOne(archive, 2)
    expect(await entriesFrom(await openArchive(HOME, disk), BEGINNING)).toEqual([entry, next])
  })

  test('being its first, is an empty journal', async () => {
    const disk = fakeDisk()
    await openArchive(HOME, disk)
    await rewrite(disk, LAYOUT.journal, () => '{"hash":"')
    expect(await (await openArchive(HOME, disk)).end()).toEqual(BEGINNING)
  })
})

function writeLineOf(entry: Entry): string {
  return Buffer.from(writeLine(entry, BEGINNING.chain).bytes).toString()
}

describe('a journal that was altered', () => {
  async function threeLines(): Promise<FakeDisk> {
    const disk = fakeDisk()
    const archive = await openArchive(HOME, disk)
    for (const number of [1, 2, 3]) await addOne(archive, number)
    return disk
  }

  async function readAll(disk: FakeDisk): Promise<readonly Entry[]> {
    return entriesFrom(await openArchive(HOME, disk), BEGINNING)
  }

  const without = (line: number) => (text: string) =>
    text
      .split('\n')
      .toSpliced(line - 1, 1)
      .join('\n')

  test.each([
    ['a name in line 2', (text: string) => text.replace('"2.txt"', '"5.txt"'), 'line 2,'],
    ['a digit of a hash in line 1', flipped(20), 'line 1,'],
    ['a digit of what line 2 follows', flippedBehind('3.txt'), 'line 3,'],
    ['a name in the last line', (text: string) => text.replace('"3.txt"', '"5.txt"'), 'line 3,'],
    ['line 1 is gone', without(1), 'line 1,'],
    ['line 2 is gone', without(2), 'line 2,'],
    ['a blank line', (text: string) => text.replace('\n', '\n\n'), 'line 2,'],
    ['a newline in the middle', (text: string) => text.replace('"2.txt"', '"2.\ntxt"'), 'line 2,'],
  ])('%s is found, and named', async (_, change, says) => {
    const disk = await threeLines()
    await rewrite(disk, LAYOUT.journal, change)
    await expect(readAll(disk)).rejects.toMatchObject({
      fault: 'altered',
      message: expect.stringContaining(says),
    })
  })

  test('that lost its last line is not the one that was read before', async () => {
    const disk = await threeLines()
    const before = await (await openArchive(HOME, disk)).end()
    await rewrite(disk, LAYOUT.journal, without(3))
    await expect(entriesFrom(await openArchive(HOME, disk), before)).rejects.toMatchObject({
      fault: 'altered',
    })
  })

  test('that belongs to another record is not the one that was read before', async () => {
    const archive = await openArchive(HOME, await threeLines())
    const end = await archive.end()
    await expect(entriesFrom(archive, { ...end, chain: NONE })).rejects.toMatchObject({
      fault: 'altered',
    })
  })

  test('that is gone is missing', async () => {
    const disk = await threeLines()
    await disk.remove(LAYOUT.journal)
    await expect(openArchive(HOME, disk)).rejects.toMatchObject({ fault: 'missing' })
  })
})

function flipped(at: number): (text: string) => string {
  return (text) => text.slice(0, at) + (text[at] === '0' ? '1' : '0') + text.slice(at + 1)
}

/** Another digit in what the line that holds these words says it follows. */
function flippedBehind(words: string): (text: string) => string {
  return (text) => flipped(text.lastIndexOf('"previous":"', text.indexOf(words)) + 12)(text)
}

test.each([
  ['an unknown kind', { kind: 'annotated', at: AT }],
  ['an unknown decision', { ...decidedOn(NONE), decision: { kind: 'split', on: {} } }],
  ['no object', 'added'],
])('a line with %s was written by a newer version', async (_, entry) => {
  const disk = fakeDisk()
  await openArchive(HOME, disk)
  // @ts-expect-error: this version has no such entry.
  const line: Uint8Array = writeLine(entry, BEGINNING.chain).bytes
  await disk.append(LAYOUT.journal, line)
  await expect(entriesFrom(await openArchive(HOME, disk), BEGINNING)).rejects.toMatchObject({
    fault: 'newer',
    message: expect.stringContaining('line 1,'),
  })
})

describe('an object', () => {
  const kinds = [
    ['snapshots', 'snapshot'],
    ['texts', 'text'],
    ['extractions', 'extraction'],
    ['readings', 'reading'],
  ] as const

  const pathIn = (entry: Added, kind: ObjectKind, name: (typeof kinds)[number][1]): string =>
    placeOf(LAYOUT, { kind, hash: entry[name] }).path

  test.each(kinds)('of the %s that was altered is not given', async (kind, name) => {
    const disk = fakeDisk()
    const archive = await openArchive(HOME, disk)
    const entry = await addOne(archive, 1)
    const path = pathIn(entry, kind, name)
    for (const change of [flipped(25), (text: string) => text.slice(0, -1), () => '']) {
      await rewrite(disk, path, change)
      await expect(archive[name](entry[name])).rejects.toMatchObject({
        fault: 'altered',
        message: expect.stringContaining(path),
      })
    }
  })

  test.each(kinds)('of the %s that is gone is missing', async (kind, name) => {
    const disk = fakeDisk()
    const archive = await openArchive(HOME, disk)
    const entry = await addOne(archive, 1)
    await disk.remove(pathIn(entry, kind, name))
    await expect(archive[name](entry[name])).rejects.toMatchObject({
      fault: 'missing',
      message: expect.stringContaining(pathIn(entry, kind, name)),
    })
  })

  test('compressed in another way is the same reading', async () => {
    const disk = fakeDisk()
    const archive = await openArchive(HOME, disk)
    const entry = await addOne(archive, 1)
    const reading = await archive.reading(entry.reading)
    const path = pathIn(entry, 'readings', 'reading')
    await disk.write(path, gzipSync(gunzipSync(await disk.read(path)), { level: 1 }))
    expect(await archive.reading(entry.reading)).toEqual(reading)
  })

  test('has a hash for its name, and no path', async () => {
    const archive = await openArchive(HOME, fakeDisk())
    await expect(archive.snapshot('../../format.json')).rejects.toThrow(TypeError)
  })
})

describe('erasing', () => {
  test('takes what the tombstone names, once or twice', async () => {
    const disk = fakeDisk()
    const archive = await openArchive(HOME, disk)
    const entry = await addOne(archive, 1)
    const other = await addOne(archive, 2)
    const tombstone = tombstoneOf(entry)
    await archive.append([tombstone])
    await archive.erase(tombstone)
    await archive.erase(tombstone)
    await expect(archive.text(entry.text)).rejects.toMatchObject({ fault: 'missing' })
    expect(await archive.text(other.text)).toBe(wordsOf(2))
    expect(disk.files().filter((path) => path.includes(entry.snapshot))).toEqual([])
  })

  test('takes what an earlier process left half-written', async () => {
    const disk = fakeDisk()
    const entry = await keepArticle(await openArchive(HOME, disk), 1)
    await (await openArchive(HOME, disk)).erase(tombstoneOf(entry))
    expect(disk.files().filter((path) => path.includes('/incoming/'))).toEqual([])
  })

  test('and keeping it again is possible', async () => {
    const archive = await openArchive(HOME, fakeDisk())
    const entry = await addOne(archive, 1)
    await archive.erase(tombstoneOf(entry))
    await addOne(archive, 1)
    expect(await archive.text(entry.text)).toBe(wordsOf(1))
  })
})

describe('a home', () => {
  test('where nothing is yet has no record, and is left as it is', async () => {
    const disk = fakeDisk()
    expect(await findArchive(HOME, disk)).toBeNull()
    expect(disk.calls()).toBe(0)
  })

  test.each([
    ['holds other things', ['/holiday.jpg'], 'not-a-record', 'holiday.jpg'],
    ['is a file', [''], 'not-a-record', 'is a folder'],
    ['lost its archive', ['/database/1'], 'missing', 'its archive'],
    ['lost its format.json', ['/archive/texts/ab'], 'missing', 'format.json'],
    [
      'lost its format.json, and has a journal',
      ['/archive/journal.jsonl'],
      'missing',
      'format.json',
    ],
  ])('that %s is not taken for one', async (_, paths, fault, says) => {
    const disk = fakeDisk()
    for (const path of paths) await plant(disk, HOME + path)
    const refusal = { fault, message: expect.stringContaining(says) }
    await expect(openArchive(HOME, disk)).rejects.toMatchObject(refusal)
    await expect(findArchive(HOME, disk)).rejects.toMatchObject(refusal)
  })

  test.each([
    ['a newer format', '{"format":"readout-archive","version":2}', 'newer'],
    ['another format', '{"format":"photographs","version":1}', 'not-a-record'],
    ['no JSON', 'format', 'not-a-record'],
  ])('with %s is refused', async (_, json, fault) => {
    const disk = fakeDisk()
    await openArchive(HOME, disk)
    await disk.write(LAYOUT.format, Buffer.from(json))
    await expect(openArchive(HOME, disk)).rejects.toMatchObject({ fault })
  })

  test('says for a stranger what lies where', async () => {
    const disk = fakeDisk()
    await openArchive(HOME, disk)
    expect(Buffer.from(await disk.read(LAYOUT.format)).toString()).toBe(
      '{"format":"readout-archive","version":1}\n',
    )
    expect(Buffer.from(await disk.read(`${HOME}/README.txt`)).toString()).toContain('sha256sum')
  })
})

async function plant(disk: FakeDisk, path: string): Promise<void> {
  const folders = path.split('/').slice(1, -1)
  for (const [index] of folders.entries()) {
    await disk.makeFolder(`/${folders.slice(0, index + 1).join('/')}`)
  }
  await disk.write(path, Buffer.from('x'))
}

test('the disk of this machine', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'readout-archive-'))
  try {
    const home = join(parent, 'data', 'readout')
    const archive = await openArchive(home, nodeDisk)
    const entry = await addOne(archive, 1)
    const end = await archive.append([tombstoneOf(entry)])
    await archive.erase(tombstoneOf(entry))
    const { journal } = layoutOf(home)
    await writeFile(journal, `${await readFile(journal, 'utf8')}{"hash":`)
    const next = await openArchive(home, nodeDisk)
    expect(await next.end()).toEqual(end)
    const other = await addOne(next, 2)
    expect(await next.text(other.text)).toBe(wordsOf(2))
    expect(await entriesFrom(next, end)).toEqual([other])
    await expect(next.text(entry.text)).rejects.toMatchObject({ fault: 'missing' })
  } finally {
    await rm(parent, { recursive: true })
  }
})
