import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { quietHost } from './host.fixture.js'
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
  await writeFile(at('forged.html'), page.replace(/("text":"[^"]*)immediate/u, '$1long-term'))
  await writeFile(at('cut.html'), page.replaceAll('as soon as', 'as late as'))
  await writeFile(at('hash.html'), page.replace(/(sha256 )..../u, '$1beef'))
  await writeFile(at('styled.html'), page.replace('<style>', '<style>p{color:red}'))
}, 120_000)

/** Runs a command line in which every name with a dot is a file of the test's folder. */
async function ran(...words: readonly string[]) {
  const out: string[] = []
  const warned: string[] = []
  const code = await main(
    words.map((word) => (word.includes('.') ? at(word) : word)),
    { ...quietHost, print: (text) => out.push(text), warn: (text) => warned.push(text) },
  )
  const line = (texts: readonly string[]) => texts.join('').replaceAll(/\s+/gu, ' ')
  return { code, out: line(out), warned: line(warned) }
}

test('a page that holds is told in one paragraph', async () => {
  const { code, out, warned } = await ran('verify', 'page.html')
  expect([code, warned]).toEqual([0, ''])
  expect(out).toMatch(/^\d+ quotations in 2 accounts: all stand in the embedded texts\. /u)
  expect(out).toMatch(/ \d+ quotations shown on the page: all have the words that the data have/u)
  expect(out).toContain('1 whole text: every hash is the one taken at reading.')
  expect(out).toContain('Of A the page holds excerpts only.')
  expect(out).toMatch(/byte for byte, what Readout \S+ writes from its data\./u)
  expect(out).toContain('No account’s source was found')
  expect(out).not.toContain('✗')
})

test.each([
  [['page.html', 'wire.txt'], 0, 'A’s excerpts stand in {wire.txt}; no source for B.'],
  [['page.html', 'commentary.txt'], 0, 'B is the text of {commentary.txt}; no source for A.'],
  [['cut.html', 'wire.txt'], 1, 'A’s excerpts do not all stand in {wire.txt}; no source for B.'],
  [['forged.html', 'commentary.txt'], 1, 'B differs from {commentary.txt}; no source for A.'],
])('the source of %j', async (words, code, told) => {
  const result = await ran('verify', ...words)
  expect(result.code).toBe(code)
  expect(result.out).toContain(told.replace(/\{(.*)\}/u, (_, name: string) => at(name)))
})

test('what does not hold is told with both wordings', async () => {
  const { code, out } = await ran('verify', 'altered.html')
  expect(code).toBe(1)
  expect(out).toMatch(
    /✗ Words on the page and in the embedded text differ: B:\d+-\d+ on the page: .*?eventual/u,
  )
  expect(out).toMatch(/in the embedded text: .*?immediate/u)
  expect(out).toContain('By the hash of the text the one in the embedded text is right.')
  expect(out).toContain('The page or its data were changed')
})

test('an altered text comes first, and no forged word is called right', async () => {
  const { out } = await ran('verify', 'forged.html')
  const [, first, ...more] = out.split('✗ ')
  expect(first).toMatch(/^An embedded text does not have the hash that the data give: text of B /u)
  expect(more.join(' ')).toMatch(/in the data: \S*immediate in the embedded text: \S*long-term/u)
  expect(out).toContain('Only the source can say which is right: name the file of B')
  expect(out).not.toMatch(/should|one in the embedded text is right/u)
})

test('a source says which words are right', async () => {
  const { out } = await ran('verify', 'forged.html', 'commentary.txt')
  expect(out).toContain(`By ${at('commentary.txt')} the text was changed.`)
  expect(out).toContain(`By ${at('commentary.txt')} the one in the data is right.`)
  expect(out).not.toMatch(/one in the embedded text is right|Only the source/u)
})

test.each([
  ['hash.html', 'the data in the page and what the page shows do not belong together.'],
  ['styled.html', 'its head was changed: its title, or the styles that decide how it looks.'],
])('%s, in which no word differs, is told in plain words', async (name, told) => {
  const { code, out } = await ran('verify', name)
  expect(code).toBe(1)
  expect(out).toContain(told)
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
  [['verify', '--width', '5'], 2, 'verify PAGE'],
])('%j ends with %i and says why', async (words, code, why) => {
  const result = await ran(...words)
  expect(result.code).toBe(code)
  expect(result.warned).toContain(why)
})
