import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { databases } from '../../store/database/databases.fixture.js'
import { addFiles } from './add.js'
import { exportTables, type TablesAsked } from './export/export.js'
import { TABLE_NAMES, TABLES } from './export/tables.js'
import { openRecord, type OpenRecord } from './open.js'
import { writeTexts } from './over-years.fixture.js'
import type { Place } from './place.js'
import { catchUp } from './replay.js'
import { newPlace, removePlace, tickingClock } from './records.fixture.js'
import { statements } from './statements.js'
import { timeline } from './timeline.js'

let place: Place | null = null
let record: OpenRecord
let folder = ''
const at = (name: string) => join(folder, name)

// One record for all: opening one takes its time. A server opens at once.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-years-'))
  const paths = await writeTexts(folder)
  place = (await newPlace(databases[1])) ?? (await newPlace(databases[0]))
  if (place === null) throw new Error('no database')
  record = await openRecord(place, { holder: 'a test', create: true })
  await addFiles(record, paths, { clock: tickingClock(), speed: 'fast' })
}, 60_000)

afterAll(async () => {
  await record.close()
  if (place !== null) await removePlace(place)
  await rm(folder, { recursive: true, force: true })
})

const wordsOf = (list: Awaited<ReturnType<typeof statements.ask>>) =>
  list.statements.map(({ statement }) => statement?.evidence.map(({ quote }) => quote).join(' '))

test('statements are found by who said what to whom, in either order', async () => {
  const asked = await statements.ask(record, { speaker: 'Lindqvist', addressee: 'Moreau' })
  expect(wordsOf(asked)).toContain(
    'Lindqvist urged Moreau to send the 𐌰𐍄𐍄𐌰 patrol boats "without delay 🚢"',
  )
  const demand = await statements.ask(record, { speaker: 'Lindqvist', act: 'demand' })
  expect(
    demand.statements.map(({ chain, said, published, stand }) => [
      chain,
      said,
      published,
      stand.standing,
    ]),
  ).toEqual([[['The Harbour Post', 'Karin Lindqvist'], '2031-03-03', '2031-03-04', 'machine']])
  expect(demand.statements[0]?.deciding.map(({ quote }) => quote)).toEqual(['urged'])
  const [latest, oldest] = await Promise.all(
    (['latest', 'oldest'] as const).map((order) => statements.ask(record, { order })),
  )
  const days = (list: typeof asked | undefined) => list?.statements.map(({ said }) => said ?? '')
  expect(days(latest)?.at(0)).toBe('2031-06-10')
  expect(days(oldest)?.at(-1)).toBe('2031-06-10')
  expect(latest?.total).toBe(oldest?.total)
})

test('words asked for are marked in what was said', async () => {
  const { statements: found } = await statements.ask(record, { words: 'patrol boat' })
  expect(found.map(({ deciding }) => deciding.map(({ quote }) => quote))).toEqual([
    ['patrol', 'boats'],
  ])
})

test('a target is asked for by itself', async () => {
  const { total } = await statements.ask(record, { target: 'Moreau', act: 'demand' })
  expect(total).toBe(1)
})

test('who is not known, and days turned round, are said', async () => {
  const unknown = await statements.ask(record, { speaker: 'Qwertz Uiop' })
  expect([unknown.total, unknown.problems.map(({ code }) => code)]).toEqual([0, ['actor-unknown']])
  const turned = { from: '2031-05-01', to: '2031-04-01' }
  await expect(statements.ask(record, turned)).rejects.toThrow('turned round')
  await expect(timeline.ask(record, { names: ['Moreau'], ...turned })).rejects.toThrow(
    'turned round',
  )
  const nobody = await timeline.ask(record, { names: ['Qwertz Uiop'] })
  expect(nobody.problems.map(({ code }) => code)).toEqual(['actor-unknown'])
})

test('a timeline has gaps, who asked, what was claimed of the past, and what followed', async () => {
  const { rows } = await timeline.ask(record, {
    names: ['Lindqvist', 'Moreau'],
    asOf: '2031-07-01',
  })
  expect(rows.map(({ contact, gap }) => [contact.date, contact.status, gap?.days.least])).toEqual([
    ['2030-09-14', 'held', undefined],
    ['2031-03-03', 'held', 170],
    ['2031-05', 'planned', undefined],
    ['2031-06-10', 'held', 99],
  ])
  const [, march, may] = rows
  expect(march?.initiators.map(({ evidence }) => evidence[0]?.quote).toSorted()).toEqual([
    'at the request of the French side',
    'initiated by Sweden',
  ])
  expect(march?.precedents.map(({ against }) => against.map(({ date }) => date))).toEqual([
    ['2030-09-14'],
  ])
  expect(march?.followUps.map(({ state, next }) => [state, next?.date, next?.days.least])).toEqual([
    ['followed', '2031-06-10', 99],
  ])
  expect(may?.plan).toEqual({ state: 'none', held: null })
})

test('while its month is not over, a plan is still ahead', async () => {
  const { rows } = await timeline.ask(record, { names: ['Moreau', 'Sweden'], asOf: '2031-05-20' })
  expect(rows.find(({ contact }) => contact.status === 'planned')?.plan?.state).toBe('ahead')
})

/** Exports; each shape has its own name below the folder. */
async function exported(name: string, asked: Omit<TablesAsked, 'targets'> = {}) {
  const outcome = await exportTables(record, {
    targets: [
      { shape: 'csv', path: at(`${name}-csv`), isForSpreadsheets: false },
      { shape: 'csv-statements', path: at(`${name}.csv`), isForSpreadsheets: true },
      { shape: 'json', path: at(`${name}.json`) },
      { shape: 'jsonld', path: at(`${name}.jsonld`) },
      { shape: 'parquet', path: at(`${name}-parquet`) },
    ],
    ...asked,
  })
  if (!outcome.ok) throw new Error(outcome.problems[0].message)
  const { tables }: { tables: Record<string, Record<string, unknown>[]> } = JSON.parse(
    await readFile(at(`${name}.json`), 'utf8'),
  )
  return {
    ...outcome.value,
    problems: outcome.problems,
    rows: (table: string) => tables[table] ?? [],
  }
}

let all: ReturnType<typeof exported> | null = null
/** All of the record, exported once. */
const whole = () => (all ??= exported('all'))

const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu

/** Reads CSV by the letter of RFC 4180. */
function rowsOfCsv(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare = '', end] of csv.matchAll(field)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

const written = (value: unknown) => (value === null || value === undefined ? '' : String(value))
const plain = (value: unknown) => {
  if (value instanceof Date) return value.toISOString().replace('T00:00:00.000Z', '')
  return typeof value === 'bigint' ? Number(value) : (value ?? null)
}

test('every table is the same as CSV, as JSON and as Parquet', async () => {
  const { rows } = await whole()
  for (const name of TABLE_NAMES) {
    const columns = TABLES[name].columns.map((column) => column.name)
    const csv = rowsOfCsv(await readFile(at(`all-csv/${name}.csv`), 'utf8'))
    expect(csv[0]).toEqual(columns)
    expect(csv.slice(1)).toEqual(
      rows(name).map((row) => columns.map((column) => written(row[column]))),
    )
    const file = await asyncBufferFromFile(at(`all-parquet/${name}.parquet`))
    const read = await parquetReadObjects({ file })
    expect(
      read.map((row) => Object.fromEntries(columns.map((column) => [column, plain(row[column])]))),
    ).toEqual(rows(name))
  }
  expect(rows('statements').length).toBeGreaterThan(6)
})

test('each quote stands in its text at both of its places', async () => {
  const { rows } = await whole()
  const quoted = ['tellings', 'statements', 'commitments', 'fulfilments', 'quotations'].flatMap(
    rows,
  )
  const texts = new Map<string, string>()
  for (const { hash } of quoted.map((row) => ({ hash: written(row['text_sha256']) })))
    texts.set(hash, await record.archive.text(hash))
  for (const row of quoted) {
    const text = texts.get(written(row['text_sha256'])) ?? ''
    const [start, end] = [Number(row['start_utf16']), Number(row['end_utf16'])]
    expect(text.slice(start, end)).toBe(row['quote'])
    const points = Array.from(text).slice(
      Number(row['start_codepoint']),
      Number(row['end_codepoint']),
    )
    expect(points.join('')).toBe(row['quote'])
  }
  expect(quoted.some((row) => row['start_utf16'] !== row['start_codepoint'])).toBe(true)
})

interface Node {
  readonly '@id'?: string
  readonly '@type'?: string | readonly string[]
  readonly 'oa:hasTarget'?: readonly {
    readonly 'oa:hasSource': { readonly '@id': string }
    readonly 'oa:hasSelector': readonly [
      { readonly 'oa:exact': string },
      { readonly 'oa:start': number; readonly 'oa:end': number },
    ]
  }[]
}

test('the selectors of linked data lead back to the identical words, by code points', async () => {
  await whole()
  const { '@graph': graph }: { '@graph': readonly Node[] } = JSON.parse(
    await readFile(at('all.jsonld'), 'utf8'),
  )
  const targets = graph.flatMap((node) => node['oa:hasTarget'] ?? [])
  for (const { 'oa:hasSource': source, 'oa:hasSelector': selectors } of targets) {
    const text = await record.archive.text(source['@id'].replace('urn:sha256:', ''))
    const [{ 'oa:exact': exact }, { 'oa:start': start, 'oa:end': end }] = selectors
    expect(Array.from(text).slice(start, end).join('')).toBe(exact)
  }
  expect(targets.map(({ 'oa:hasSelector': [{ 'oa:exact': exact }] }) => exact)).toContain(
    'Lindqvist urged Moreau to send the 𐌰𐍄𐍄𐌰 patrol boats "without delay 🚢"',
  )
  const ids = graph.map((node) => node['@id'])
  expect(new Set(ids).size).toBe(ids.length)
  expect(graph.filter((node) => node['@type'] === 'schema:Event')).toHaveLength(4)
})

test('the same record gives the same bytes', async () => {
  await whole()
  await exported('two')
  const names = (await readdir(at('all-csv'))).map((name) => `-csv/${name}`)
  for (const name of [...names, '.csv', '.json', '.jsonld', '-parquet/statements.parquet'])
    expect((await readFile(at(`all${name}`))).equals(await readFile(at(`two${name}`)))).toBe(true)
})

test('what is narrowed has no key that points at nothing', async () => {
  const { rows, contacts } = await exported('june', { parties: ['Moreau'], from: '2031-06-01' })
  expect(rows('statements').map((row) => row['said'])).toEqual(['2031-06-10', '2031-06-10'])
  expect([rows('articles').length, contacts]).toEqual([1, rows('contacts').length])
  const keys = new Set(rows('contacts').map((row) => row['contact']))
  for (const row of [...rows('statements'), ...rows('tellings')])
    expect(keys).toContain(row['contact'])
})

test('what people say of a statement stands beside what was read', async () => {
  const asked = { speaker: 'Moreau', act: 'promise' } as const
  const { statements: found } = await statements.ask(record, asked)
  const [first] = found
  if (!first?.statement) throw new Error('no promise was found')
  const { start, end } = first.statement.evidence[0]
  const on = { text: first.article.text, start, end }
  const dispute = { kind: 'dispute', finding: 'statement', on } as const
  const correct = {
    kind: 'correct',
    finding: 'statement',
    field: 'act',
    value: 'agree',
    on,
  } as const
  const at = '2031-07-02T08:00:00.000Z'
  await record.archive.append(
    [dispute, correct].map(
      (decision) => ({ kind: 'decided', at, by: 'Ada', why: null, decision }) as const,
    ),
  )
  await catchUp(record)
  const { rows } = await exported('disputed')
  const row = rows('statements').find((each) => each['statement'] === first.key)
  expect(row).toMatchObject({
    standing: 'disputed',
    decided_by: 'Ada',
    act: 'promise',
    corrected: 'act',
  })
  expect(rows('corrections')).toEqual([
    expect.objectContaining({ finding: first.key, field: 'act', value: '"agree"', by: 'Ada' }),
  ])
  expect(rows('decisions').map((each) => [each['kind'], each['by']])).toEqual([
    ['dispute', 'Ada'],
    ['correct', 'Ada'],
  ])
})

test('nobody of that name, and nothing is written', async () => {
  const outcome = await exportTables(record, {
    targets: [{ shape: 'json', path: at('nobody.json') }],
    parties: ['Qwertz Uiop'],
  })
  expect(outcome.problems.map(({ code }) => code)).toEqual(['actor-unknown'])
  expect(await readdir(folder)).not.toContain('nobody.json')
})

test('a folder that holds something is left as it is', async () => {
  await writeFile(at('kept.csv'), 'mine')
  const asked = { shape: 'csv', path: folder, isForSpreadsheets: false } as const
  await expect(exportTables(record, { targets: [asked] })).rejects.toThrow('holds something')
  expect(await readFile(at('kept.csv'), 'utf8')).toBe('mine')
})

test('a text that was altered goes out as a problem, and not a word of it', async () => {
  const { rows } = await whole()
  const article = rows('articles').find(
    (row) => row['title'] === 'Lindqvist and Moreau on the boats',
  )
  const hash = written(article?.['text_sha256'])
  const files = await readdir(join(record.home, 'archive'), { recursive: true })
  const path = files.find((name) => name.includes(hash.slice(4)) && name.includes('text')) ?? ''
  const file = join(record.home, 'archive', path)
  const text = await readFile(file)
  await writeFile(file, text.toString('utf8').replace('July', 'June'))
  const after = await exported('after')
  await writeFile(file, text)
  expect(after.rows('problems').map((row) => [row['article'], row['code']])).toEqual([
    [article?.['article'], 'text-altered'],
  ])
  expect(after.problems.map(({ code }) => code)).toEqual(['text-altered'])
  expect(after.rows('statements').filter((row) => row['article'] === article?.['article'])).toEqual(
    [],
  )
  for (const name of ['after.json', 'after.jsonld', 'after.csv'])
    expect(await readFile(at(name), 'utf8')).not.toContain('would arrive')
})
