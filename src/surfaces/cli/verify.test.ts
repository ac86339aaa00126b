import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { main } from './main.js'

const wire = `title: Maron presses Veld on truce
publisher: NPA via The Valley Times
licence: all rights reserved
kind: wire
-----
President Ilse Maron urged Prime Minister Tomas Veld in a phone call on Monday to agree a truce "as soon as possible", the presidency said.

The valley has had no rain since the first week of spring, and its farmers fear for the seed.
`
const commentary = `kind: commentary
-----
Ilse Maron called for an immediate truce when she spoke to Tomas Veld by phone on March 3, 2031.
`

let folder = ''
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-verify-'))
  await writeFile(at('wire.txt'), wire)
  await writeFile(at('commentary.txt'), commentary)
  await ran('compare', 'wire.txt', 'commentary.txt', '--html', 'page.html')
  const page = await readFile(at('page.html'), 'utf8')
  await writeFile(at('altered.html'), page.replaceAll(/immediate(?=[^"]*<)/gu, 'eventual'))
}, 120_000)

/** Runs a command line in which every name with a dot is a file of the test's folder. */
async function ran(...words: readonly string[]) {
  const out: string[] = []
  const warned: string[] = []
  const host = { isTerminal: false, columns: null, environment: {} }
  const code = await main(
    words.map((word) => (word.includes('.') ? at(word) : word)),
    { ...host, print: (text) => out.push(text), warn: (text) => warned.push(text) },
  )
  const line = (texts: readonly string[]) => texts.join('').replaceAll(/\s+/gu, ' ')
  return { code, out: line(out), warned: line(warned) }
}

test('a page that holds is told in one paragraph', async () => {
  const { code, out, warned } = await ran('verify', 'page.html')
  expect([code, warned]).toEqual([0, ''])
  expect(out).toMatch(/^\d+ quotations in 2 accounts: all stand in the embedded texts\. /u)
  expect(out).toContain('1 whole text: every hash is the one taken at reading.')
  expect(out).toContain('Of A the page holds excerpts only.')
  expect(out).toMatch(/byte for byte, what Readout \S+ writes from its data\./u)
  expect(out).toContain('No source was compared')
  expect(out).not.toContain('✗')
})

test('sources are named, and what has none', async () => {
  const { code, out } = await ran('verify', 'page.html', 'wire.txt')
  expect(code).toBe(0)
  expect(out).toContain(`A is the text of ${at('wire.txt')}; no source for B.`)
})

test('what does not hold is told with both wordings', async () => {
  const { code, out } = await ran('verify', 'altered.html')
  expect(code).toBe(1)
  expect(out).toMatch(/✗ Words on the page are not the data’s: B:\d+-\d+ stands: .*?eventual/u)
  expect(out).toMatch(/should: .*?immediate/u)
  expect(out).toContain('The page was changed')
})

test('JSON is all that is printed', async () => {
  const { out, warned } = await ran('verify', 'altered.html', '--json')
  expect(JSON.parse(out)).toMatchObject({
    schemaVersion: 1,
    verified: false,
    rewriting: 'different',
    failures: expect.arrayContaining([
      expect.objectContaining({ kind: 'shown', account: 'B' }),
      expect.objectContaining({ kind: 'page' }),
    ]),
  })
  expect(warned).toBe('')
})

test.each([
  [['verify', 'wire.txt'], 1, 'carries no data'],
  [['verify', 'missing.html'], 1, 'no such file'],
  [['verify', 'page.html', 'missing.txt'], 1, 'no such file'],
  [['verify'], 2, 'page'],
])('%j ends with %i and says why', async (words, code, why) => {
  const result = await ran(...words)
  expect(result.code).toBe(code)
  expect(result.warned).toContain(why)
})
