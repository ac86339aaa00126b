import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import stringWidth from 'fast-string-width'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Place } from '../../../operations/record/place.js'
import { newPlace, removePlace } from '../../../operations/record/records.fixture.js'
import { openRecord } from '../../../operations/record/open.js'
import { databases } from '../../../store/database/databases.fixture.js'
import type { Host } from '../host.js'
import { quietHost } from '../host.fixture.js'
import { main } from '../main.js'

const examples = fileURLToPath(new URL('../../../../examples/macron-putin-2025/', import.meta.url))

let folder = ''
let place: Place | null = null
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-cli-'))
  await cp(join(examples, 'commentary.txt'), at('commentary.txt'))
  const wire = `url: https://wire.example/call\n${await readFile(join(examples, 'wire.txt'), 'utf8')}`
  await writeFile(at('wire.txt'), wire)
  await writeFile(at('wire-2.txt'), wire.replace('over two hours', 'about two hours'))
  await writeFile(at('bad.bin'), Buffer.from([0, 1, 2, 3, 0, 0]))
  // A server opens at once; the embedded database is tried wherever processes are.
  place = (await newPlace(databases[1])) ?? (await newPlace(databases[0]))
}, 120_000)

afterAll(async () => {
  if (place !== null) await removePlace(place)
  await rm(folder, { recursive: true, force: true })
})

/** Runs a command on the record; names with a dot are files of the test's folder, "_" in a word is a space. */
async function ran(line: string, host: Partial<Host> = {}) {
  const out: string[] = []
  const warned: string[] = []
  const words = line
    .split(' ')
    .map((word) => (/^[\w-]+\.\w+$/u.test(word) ? at(word) : word.replaceAll('_', ' ')))
  const code = await main(words, {
    ...quietHost,
    environment: { READOUT_HOME: place?.home, READOUT_DATABASE_URL: place?.databaseUrl ?? '' },
    print: (text) => void out.push(text),
    warn: (text) => void warned.push(text),
    ...host,
  })
  return { code, out: out.join(''), warned: warned.join('') }
}

const flowing = (text: string) => text.replaceAll(/\s+/gu, ' ')
const rowKeys = (text: string) =>
  [...text.matchAll(/\bc[0-9a-f]{16}\b(?= · )/gu)].map(([key]) => key)
const keyIn = (text: string, letter: 'a' | 'c') =>
  new RegExp(`\\b${letter}[0-9a-f]{16}\\b`, 'u').exec(text)?.[0] ?? `no ${letter} key`

// One record, in the order of the tests: each goes on from the one before, for opening one takes its time.
let contact = ''
let added = ''

test('texts are added, one that cannot be read is named, and what they tell of has a key', async () => {
  const { code, out, warned } = await ran(
    'add wire.txt commentary.txt bad.bin --fast --as-of 2025-07-03',
  )
  expect([code, warned]).toEqual([1, ''])
  expect(flowing(out)).toContain('3 texts: 2 new and 1 that could not be read.')
  expect(out).toContain('bad.bin')
  expect(out).toContain('2 articles · opened')
  contact = keyIn(/Next: .*/u.exec(out)?.[0] ?? '', 'c')
  expect(out).toContain(`Next: readout contact ${contact}`)
  added = keyIn(out, 'a')
}, 60_000)

test('a person parts and joins, and sees where it stands then', async () => {
  const { out } = await ran('search ceasefire --speaker macron')
  expect(out).toContain('«ceasefire»')
  expect(out).toMatch(/a[0-9a-f]{16}\/s\d+ · contact c[0-9a-f]{16}/u)
  const parted = await ran(`review part ${contact} ${keyIn(out, 'a')} --by Ada --why test`)
  const keys = rowKeys(parted.out)
  expect([parted.code, keys.length]).toEqual([0, 2])
  const joined = await ran(`review join ${keys[0]} ${keys[1]} --by Ada`)
  expect([joined.code, rowKeys(joined.out).length]).toEqual([0, 1])
}, 60_000)

test('known bytes add nothing, and another version of a page shows what changed', async () => {
  const { code, out } = await ran('add wire.txt wire-2.txt --fast --as-of 2025-07-04T08:00Z')
  expect(code).toBe(0)
  expect(flowing(out)).toContain('2 texts: 1 new (1 of them another version of a page) and 1 known')
  expect(flowing(out)).toContain('«over» two hours')
  expect(flowing(out)).toContain('«about» two hours')
}, 60_000)

test('contacts are a timeline, by whom and when', async () => {
  const { code, out } = await ran('contacts macron putin --from 2025-07-01 --to 2025-07-01')
  expect(code).toBe(0)
  expect(flowing(out)).toContain('"macron" was taken for Emmanuel Macron')
  expect(flowing(out)).toContain('1 July 2025 Emmanuel Macron and Vladimir Putin · phone call')
}, 60_000)

test('a contact tells each facet by account, why they are one, and then the comparison', async () => {
  const { code, out, warned } = await ran(
    `contact ${contact.slice(0, 9)} --width 80 --html page.html`,
  )
  expect([code, warned]).toEqual([0, expect.stringContaining('Written to')])
  expect(await readFile(at('page.html'), 'utf8')).toMatch(/^<!doctype html>/u)
  expect(flowing(out)).toContain(
    'Emmanuel Macron and Vladimir Putin spoke by telephone on 1 July 2025.',
  )
  expect(flowing(out)).toMatch(/length .*two hours ← Example Wire ← French presidency/u)
  expect(out).toContain('WHY THEY ARE ONE CONTACT')
  expect(out.indexOf('WHAT DIFFERS')).toBeGreaterThan(out.indexOf('WHY THEY ARE ONE'))
  expect(out.indexOf('BETWEEN THEM')).toBeGreaterThan(out.indexOf('WHAT DIFFERS'))
  for (const line of out.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80)
}, 60_000)

test('JSON is one shape, and is all that is printed', async () => {
  const { code, out, warned } = await ran('contact c000 --json')
  expect(code).toBe(1)
  expect(JSON.parse(out)).toEqual({
    schemaVersion: 1,
    offsetUnit: 'utf-16',
    problems: [{ code: 'key-unknown', input: 'c000', message: expect.any(String) }],
    contact: null,
  })
  expect(warned).toContain('no contact of this key')
}, 60_000)

test('the database is made again, and all of it holds', async () => {
  const rebuilt = await ran('rebuild')
  expect(flowing(rebuilt.out)).toContain('made again from 5 lines of the journal: 3 articles')
  const verified = await ran('verify')
  expect([verified.code, flowing(verified.out)]).toEqual([0, expect.stringContaining('All holds.')])
}, 60_000)

test('a text is purged after a yes only, and leaves a tombstone', async () => {
  const article = added
  const asked: string[] = []
  const ask = async (question: string) => {
    asked.push(question)
    return 'yes'
  }
  const words = `purge ${article} --why court_order --by Ada --as-of 2025-08-01`
  const refused = await ran(words)
  expect([refused.code, refused.warned]).toEqual([2, expect.stringContaining('--yes')])
  const { code, out } = await ran(words, { ask })
  expect([code, flowing(out)]).toEqual([
    0,
    expect.stringContaining('by Ada on 1 August 2025, 00:00 UTC, for "court order"'),
  ])
  expect(asked).toEqual([expect.stringContaining('removed for good')])
}, 60_000)

test('one line says that another process has the record', async () => {
  const own = await newPlace(databases[0])
  if (own === null) throw new Error('PGlite is everywhere')
  const record = await openRecord(own, { holder: 'a test' })
  try {
    const { code, out, warned } = await ran('contacts', { environment: { READOUT_HOME: own.home } })
    expect([code, out]).toEqual([4, ''])
    expect(warned).not.toContain('defect')
    expect(warned.trimEnd().split('\n')).toHaveLength(1)
  } finally {
    await record.close()
    await removePlace(own)
  }
}, 60_000)

test.each([
  ['contacts --from 2025-02-31', 2, '--from: there is no such day'],
  ['contacts --kind lunch', 2, 'phone-call'],
  ['search truce --limit 0', 2, '--limit: 1 is the least'],
  ['add wire.txt --as-of soon', 2, '2026-01-31'],
  ['add', 2, 'readout add FILE'],
  ['purge a0', 2, '--why'],
  ['purge a0 --why x --by _', 2, '--by'],
  ['review confirm', 2, 'readout review confirm'],
  ['contacts --home no-such-folder', 4, 'readout add FILE'],
])(
  '%s ends with %i and says why',
  async (words, code, why) => {
    const result = await ran(words)
    expect(result.code).toBe(code)
    expect(result.out).toBe('')
    expect(flowing(result.warned)).toContain(why)
    expect(result.warned).not.toContain('defect')
  },
  60_000,
)
