import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readInput } from './files.js'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-files-'))
  await writeFile(join(folder, 'good.txt'), 'The ministers said that they would meet.')
  await writeFile(join(folder, 'empty.txt'), '')
  await writeFile(join(folder, 'image.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))
  const large = await open(join(folder, 'large.txt'), 'w')
  // A hole: its size is told, nothing is written.
  await large.truncate(50 * 1024 * 1024)
  await large.close()
})

afterAll(() => rm(folder, { recursive: true, force: true }))

test('a text file', async () => {
  const outcome = await readInput(join(folder, 'good.txt'))
  expect(outcome.ok && outcome.value.text).toBe('The ministers said that they would meet.')
})

test.each([
  ['missing.txt', 'file-missing', 'no such file'],
  ['good.txt/inside.txt', 'file-missing', 'no such file'],
  ['bad\u0000name', 'file-missing', 'no such file'],
  ['empty.txt', 'file-empty', 'is empty'],
  ['image.txt', 'file-binary', 'a PNG image'],
  ['large.txt', 'file-too-large', '50 MB'],
  ['.', 'file-unreadable', 'is a folder'],
])('%j is refused: %s', async (name, code, words) => {
  const path = join(folder, name)
  const { ok, problems } = await readInput(path)
  expect(ok).toBe(false)
  expect(problems).toMatchObject([{ code, input: path }])
  expect(problems[0]?.message).toContain(words)
  expect(problems[0]?.message).toContain(path)
})
