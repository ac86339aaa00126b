import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PATIENCE } from '../databases.fixture.js'
import { indexedArticle, keyOf, sha } from '../indexed.fixture.js'
import { openDatabase } from '../open.js'
import { copyOf, newFolder } from './copied.fixture.js'
import { openEmbedded } from './open.js'
import { sourceOf } from './source.js'
import { startWorker } from './start-worker.js'

test(
  'keeps what was written when its process is killed, and trusts no other start',
  { timeout: PATIENCE },
  async () => {
    const folder = await newFolder()
    const worker = startWorker({ data: join(folder, 'data'), isNew: false })
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
    const worker = startWorker({ data: join(await newFolder(), 'data'), isNew: false })
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
  const folder = await newFolder()
  await rm(join(folder, 'data', 'global', 'pg_control'))
  const { source, found } = await openEmbedded(folder)
  expect(found).toBe('discarded')
  await source.close()
})

test('forgets words from its files, log included', { timeout: PATIENCE }, async () => {
  const folder = await newFolder()
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
