import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { databases, PATIENCE } from '../../store/database/databases.fixture.js'
import { openDatabase } from '../../store/database/open.js'
import { addFiles } from './add.js'
import { addAndKill, expectCompleted, expectNothingLost, writeTexts } from './killed.fixture.js'
import { openRecord } from './open.js'
import type { Place } from './place.js'
import { newPlace, removePlace } from './records.fixture.js'
import { verifyRecord } from './verify-record.js'

let folder = ''
let paths: readonly string[] = []
let place: Place = { home: '', databaseUrl: null }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-texts-'))
  paths = await writeTexts(join(folder, 'texts'), 12)
  const made = await newPlace(databases[0])
  if (made === null) throw new Error('PGlite is everywhere')
  place = made
}, PATIENCE)
afterAll(async () => {
  await removePlace(place)
  await rm(folder, { recursive: true })
})

test(
  'a process that is killed while it adds leaves all that it said is kept, and its lock to the next',
  async () => {
    const death = await addAndKill(place.home, paths, { afterKept: 3, milliseconds: 11 })
    expect(death).toMatchObject({ isOpened: true, isDone: false })
    expect(existsSync(join(place.home, 'lock'))).toBe(true)
    expect(death.kept.length).toBeGreaterThanOrEqual(3)
    await expectNothingLost(place.home, death.kept)
    await expectCompleted(place.home, paths)
  },
  PATIENCE,
)

const MAIN = new URL('../../surfaces/cli/', import.meta.url).href

interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** The command line, as a process of its own. */
async function readout(words: readonly string[], databaseUrl: string | null = null): Promise<Run> {
  const program = `
    const [{ main }, { processHost }] = await Promise.all([
      import('${MAIN}main.ts'), import('${MAIN}host.ts')])
    process.exitCode = await main(process.argv.slice(1), processHost())`
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', program, '--', ...words],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, READOUT_DATABASE_URL: databaseUrl ?? '' },
    },
  )
  let [out, err] = ['', '']
  child.stdout.on('data', (bytes: Buffer) => (out += bytes.toString('utf8')))
  child.stderr.on('data', (bytes: Buffer) => (err += bytes.toString('utf8')))
  await once(child, 'close')
  return { code: child.exitCode, out, err }
}

test(
  'a second process is told who has the record open, and changes nothing',
  async () => {
    const record = await openRecord(place, { holder: 'readout add', create: true })
    const before = await record.archive.end()
    const { code, out, err } = await readout(['add', ...paths, '--home', place.home])
    expect({ code, out }).toEqual({ code: 4, out: '' })
    expect(err).toMatch(
      new RegExp(`in use by \`readout add\` \\(process ${process.pid} on .+, since 2`, 'u'),
    )
    expect(await record.archive.end()).toEqual(before)
    await record.close()
    const verified = await readout(['verify', '--json', '--home', place.home])
    expect(verified).toMatchObject({ code: 0, out: expect.stringContaining('"verified": true') })
  },
  PATIENCE,
)

test(
  'two processes that add overlapping texts to a server at once end with each text once',
  async ({ skip }) => {
    const shared = await newPlace(databases[1])
    if (shared === null || shared.databaseUrl === null) return skip('there is no PostgreSQL here')
    // The record is begun, so that both begin to add at about the same time.
    await (await openRecord(shared, { holder: 'a test', create: true })).close()
    const runs = await Promise.all(
      [paths.slice(0, 8), paths.slice(4)].map((some) =>
        readout(['add', ...some, '--fast', '--json', '--home', shared.home], shared.databaseUrl),
      ),
    )
    const told = runs.map(({ code, out, err }) => {
      expect({ code, err }).toEqual({ code: 0, err: '' })
      const said: Summary = JSON.parse(out)
      return said
    })
    for (const { added, known } of told) expect(added.length + known.length).toBe(8)
    const all = told.flatMap(({ added }) => added.map(({ path }) => path))
    expect(all.toSorted()).toEqual(paths.toSorted())
    const record = await openRecord(shared, { holder: 'a test' })
    const { lines, failures } = await verifyRecord(record)
    expect({ lines, failures }).toEqual({ lines: paths.length, failures: [] })
    expect((await record.database.asking.counts()).articles).toBe(paths.length)
    await record.close()
    await removePlace(shared)
  },
  PATIENCE,
)

interface Summary {
  readonly added: readonly { readonly path: string }[]
  readonly known: readonly { readonly path: string }[]
}

test(
  'two records open on a server at once add the same texts in turns',
  async ({ skip }) => {
    const shared = await newPlace(databases[1])
    if (shared === null || shared.databaseUrl === null) return skip('there is no PostgreSQL here')
    const begun = await openRecord(shared, { holder: 'one', create: true })
    const other = await openRecord(shared, { holder: 'another' })
    const add = (record: typeof begun, some: readonly string[]) =>
      addFiles(record, some, { speed: 'fast' })
    const results = []
    for (let at = 0; at < 12; at += 4) {
      const some = paths.slice(at, at + 4)
      results.push(...(await Promise.all([add(begun, some), add(other, some.toReversed())])))
    }
    expect(results.flatMap(({ added }) => added.map(({ path }) => path)).toSorted()).toEqual(
      paths.slice(0, 12).toSorted(),
    )
    expect(results.flatMap(({ known }) => known)).toHaveLength(12)
    expect(await verifyRecord(begun)).toMatchObject({ lines: 12, failures: [] })
    expect(await verifyRecord(other)).toMatchObject({ lines: 12, failures: [] })
    await Promise.all([begun.close(), other.close()])
    await removePlace(shared)
    const database = await openDatabase({ url: shared.databaseUrl })
    expect((await database.asking.counts()).articles).toBe(12)
    await database.close()
  },
  PATIENCE,
)
