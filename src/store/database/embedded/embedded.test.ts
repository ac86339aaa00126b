import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, inject, test } from 'vitest'
import { databases, PATIENCE } from '../databases.fixture.js'
import { indexedArticle, keyOf, sha } from '../indexed.fixture.js'
import { openDatabase } from '../open.js'
import { EMBEDDED_POSTGRES, openEmbedded } from './open.js'
import { sourceOf } from './source.js'
import { startWorker } from './start-worker.js'

const [{ makePlace }] = databases
let template = ''

beforeAll(async () => {
  const place = await makePlace()
  if (!place || !('folder' in place)) throw new Error('PGlite runs everywhere')
  template = place.folder
}, PATIENCE)

async function copyOf(folder: string): Promise<string> {
  const copy = await mkdtemp(join(inject('databases').folder, 'pglite-'))
  await cp(folder, copy, { recursive: true })
  return copy
}

const stateOf = async (folder: string) =>
  JSON.parse(await readFile(join(folder, 'state.json'), 'utf8'))

test('is open while it is open, and closed when it was closed', { timeout: PATIENCE }, async () => {
  const folder = await copyOf(template)
  const { source, found } = await openEmbedded(folder)
  expect(found).toBe('existing')
  expect(await stateOf(folder)).toMatchObject({ state: 'open' })
  const session = await source.acquire()
  const { rows } = await session.run<{ version: string }>(
    "select current_setting('server_version') as version",
    [],
  )
  expect(rows[0]?.version.split('.')[0]).toBe(String(EMBEDDED_POSTGRES))
  session.release()
  await source.close()
  expect(await stateOf(folder)).toEqual({ state: 'closed' })
  await expect(source.acquire()).rejects.toMatchObject({ fault: 'database-gone' })
})

test(
  'keeps what was written when its process is killed, and trusts no other start',
  { timeout: PATIENCE },
  async () => {
    const folder = await copyOf(template)
    const worker = startWorker(join(folder, 'data'))
    const source = await sourceOf(worker, 'The database')
    const session = await source.acquire()
    await session.run(`update readout.position set entries = 7`, [])
    await worker.terminate()
    await expect(session.run('select 1', [])).rejects.toMatchObject({ fault: 'database-gone' })

    const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')).trim()
    const crashed = await copyOf(folder)
    if (boot) {
      await writeFile(join(folder, 'state.json'), JSON.stringify({ state: 'open', boot }))
      const again = await openDatabase({ folder })
      expect(again.found).toBe('existing')
      expect(await again.position()).toMatchObject({ entries: 7 })
      await again.close()
    }
    await writeFile(join(crashed, 'state.json'), JSON.stringify({ state: 'open', boot: 'another' }))
    const anew = await openDatabase({ folder: crashed })
    expect(anew.found).toBe('discarded')
    expect(await anew.position()).toMatchObject({ entries: 0 })
    await anew.close()
  },
)

test(
  'a statement that is running when the worker goes says so',
  { timeout: PATIENCE },
  async () => {
    const worker = startWorker(join(await copyOf(template), 'data'))
    const source = await sourceOf(worker, 'The database in HOME')
    const session = await source.acquire()
    const running = session.run('select pg_sleep(60)', [])
    const waiting = source.acquire()
    setTimeout(() => void worker.terminate(), 50)
    await expect(running).rejects.toMatchObject({
      fault: 'database-gone',
      message: expect.stringContaining('The database in HOME stopped in the middle.'),
    })
    session.release()
    await expect(waiting).rejects.toMatchObject({ fault: 'database-gone' })
  },
)

test('files that PGlite cannot open are made anew', { timeout: PATIENCE }, async () => {
  const folder = await copyOf(template)
  await rm(join(folder, 'data', 'global', 'pg_control'))
  const { source, found } = await openEmbedded(folder)
  expect(found).toBe('discarded')
  await source.close()
})

test.each([
  ['another program', 'thesis.docx', 'words', { fault: 'not-a-record' }],
  ['a newer PostgreSQL', 'data/PG_VERSION', '99\n', { fault: 'newer' }],
])('a folder of %s is left as it is', async (_, file, content, expected) => {
  const folder = await copyOf(template)
  await writeFile(join(folder, file), content)
  const before = (await readdir(folder)).sort()
  await expect(openDatabase({ folder })).rejects.toMatchObject(expected)
  expect((await readdir(folder)).sort()).toEqual(before)
  expect(await readFile(join(folder, file), 'utf8')).toBe(content)
})

test('a path that is a file is no folder for it', async () => {
  const file = join(await copyOf(template), 'state.json')
  await expect(openDatabase({ folder: file })).rejects.toMatchObject({ name: 'StoreError' })
})

test('forgets words from its files, log included', { timeout: PATIENCE }, async () => {
  const folder = await copyOf(template)
  const database = await openDatabase({ folder })
  const text = 'Zanzibaria called Xyloquent.'
  await database.write((writing) =>
    writing.putArticles([indexedArticle({ name: 'a', text, said: text })]),
  )
  expect(await filesWith(folder, 'Zanzibaria')).not.toEqual([])
  await database.write((writing) =>
    writing.removeArticle(keyOf('a'), {
      kind: 'purged',
      at: '2026-02-01T00:00:00.000Z',
      by: 'desk',
      why: 'asked',
      snapshot: sha('a'),
      texts: [],
      extractions: [],
      readings: [],
    }),
  )
  await database.forget()
  await database.close()
  expect(await filesWith(folder, 'Zanzibaria')).toEqual([])
  expect(await filesWith(folder, 'zanzibaria')).toEqual([])
})

async function filesWith(folder: string, words: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const found: string[] = []
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile() && (await readFile(path)).includes(words)) found.push(path)
  }
  return found
}
