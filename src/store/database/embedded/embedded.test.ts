import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PATIENCE } from '../databases.fixture.js'
import { openDatabase } from '../open.js'
import { newFolder } from './copied.fixture.js'
import { EMBEDDED_POSTGRES, openEmbedded } from './open.js'

const stateOf = async (folder: string) =>
  JSON.parse(await readFile(join(folder, 'state.json'), 'utf8'))

test('is open while it is open, and closed when it was closed', { timeout: PATIENCE }, async () => {
  const folder = await newFolder()
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

test.each([
  ['another program', 'thesis.docx', 'words', { fault: 'not-a-record' }],
  ['a newer PostgreSQL', 'data/PG_VERSION', '99\n', { fault: 'newer' }],
])('a folder of %s is left as it is', async (_, file, content, expected) => {
  const folder = await newFolder()
  await writeFile(join(folder, file), content)
  const before = (await readdir(folder)).sort()
  await expect(openDatabase({ folder })).rejects.toMatchObject(expected)
  expect((await readdir(folder)).sort()).toEqual(before)
  expect(await readFile(join(folder, file), 'utf8')).toBe(content)
})

test('a path that is a file is no folder for it', async () => {
  const file = join(await newFolder(), 'state.json')
  await expect(openDatabase({ folder: file })).rejects.toMatchObject({ name: 'StoreError' })
})
