import { copyFile, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import stringWidth from 'fast-string-width'
import { beforeAll, expect, test } from 'vitest'
import type { Comparison } from '../../model/comparison.js'
import { explain } from '../../operations/why.js'
import { specimen } from '../../pages/specimen.fixture.js'
import { quietHost } from './host.fixture.js'
import { main } from './main.js'
import { whyDocument } from './why/document.js'

/** An explanation of the specimen, or of another comparison, as it is printed. */
function printed(
  id: string,
  comparison: Comparison = specimen,
  width = 80,
  colour = false,
): string {
  const explanation = explain(comparison, id)
  if (explanation === null) throw new Error(`nothing called ${id}`)
  return whyDocument({ comparison, problems: [], explanation }, { width, colour })
}

/** A document as running text: every break and indent a single space. */
function flowing(text: string): string {
  return text.replaceAll(/\s+/gu, ' ')
}

test.each([
  ['what it is', 'D1', 'D1 ▲ Stronger in B'],
  ['the plain line', 'D1', '"as soon as possible" in A is "immediate" in B.'],
  ['what its kind means', 'D1', 'Both tell the same thing, but one with more force'],
  ['what its marks mean', 'D1', '‹› the words in question, «» those that decide.'],
  ['whose words', 'D1', 'A NPA, on The Valley Times · wire story · 4 March 2031 · 74 words'],
  [
    'the words in their place',
    'D1',
    'on Monday ‹to agree a truce on the Alder "«as soon as possible»"› in their first',
  ],
  ['the sentence before', 'D1', "A¶1 Norland's Maron presses Ostria on river truce"],
  ['an agency that only the byline names', 'D1', '← NPA, agency, from the byline or header'],
  ['a missing source', 'D1', '← no source is named ← Ilse Maron'],
  ['its claim', 'D1', 'Claim Ctruce, Ilse Maron demands: truce'],
  ['its rule', 'D1', 'Rule specimen; no confidence is given for this rule'],
  ['what was looked for', 'D3', 'What was looked for: Norland: 40 million crowns.'],
  ['how long the silent account is', 'D3', 'found in its 74 words.'],
  ['what comes nearest', 'D3', 'What comes nearest: A¶4 ‹The two leaders agreed to speak again'],
  ['a cell', 'cterms.b', 'B Unsigned commentary · no date · 48 words ✕ conflict.'],
  ['its reference', 'cterms.b', 'Held against A:'],
  [
    'a claim with all its cells',
    'clength',
    '— not found. Nothing that says the same was found in its 48',
  ],
  [
    'the differences of a claim',
    'ctruce',
    'D1 "as soon as possible" in A is "immediate" in B. (specimen)',
  ],
])('it prints %s', (_, id, expected) => expect(flowing(printed(id))).toContain(expected))

test.each([40, 50, 80, 120])('nothing is wider than %i columns', (width) => {
  for (const { id } of [...specimen.discrepancies, ...specimen.claims])
    for (const line of printed(id, specimen, width).split('\n'))
      expect(stringWidth(line)).toBeLessThanOrEqual(width)
})

test.each([
  [0.8213, 'Found by attribution/that (s1), confidence 0.82'],
  [null, 'Found by attribution/that (s1), no confidence is given for this rule'],
])('a confidence of %s', (confidence, expected) => {
  const madeBy = [{ id: 's1', rule: 'attribution/that', confidence }]
  const claims = specimen.claims.map((claim) => ({
    ...claim,
    cells: claim.cells.map((cell) => ({ ...cell, madeBy })),
  }))
  expect(flowing(printed('D1', { ...specimen, claims }))).toContain(expected)
})

test('words that are not in the text are not printed', () => {
  const accounts = specimen.accounts.map((head) => ({ ...head, text: 'Another text. '.repeat(99) }))
  const text = printed('D1', { ...specimen, accounts })
  expect(text).toContain('✗ quotation withheld: it differs from its source')
  expect(text).not.toContain('agree a truce')
})

test('what a file leaves out stands as a gap', () => {
  const accounts = specimen.accounts.map((head) => ({
    ...head,
    text: head.text.replace(/President.*?(?=to agree)/u, (words) => '\u0000'.repeat(words.length)),
  }))
  const text = flowing(printed('D1', { ...specimen, accounts }))
  expect(text).toContain('A¶2 […] ‹to agree a truce on the Alder')
  expect(text).not.toMatch(/\p{Cc}|␀/u)
})

test('hostile words cannot move the cursor', () => {
  const hostile = 'Maron\u001B[2J\u001B]0;owned\u0007'
  const accounts = specimen.accounts.map((head) => ({ ...head, outlet: hostile, agency: null }))
  const claims = specimen.claims.map((claim) => ({ ...claim, label: hostile }))
  for (const id of ['D1', 'D3', 'ctruce', 'ctruce.b'])
    expect(printed(id, { ...specimen, accounts, claims }).replaceAll('\n', '')).not.toMatch(
      /\p{Cc}/u,
    )
})

test('colour marks what the signs in plain text mark', () => {
  const text = printed('D1', specimen, 80, true)
  expect(text).toContain('\u001B[4mimmediate')
  expect(text).not.toMatch(/[‹«]/u)
})

test('marks that a text uses itself are not used for marking', () => {
  const accounts = specimen.accounts.map((head) => ({ ...head, text: `${head.text} ‹so› «so»` }))
  expect(printed('D1', { ...specimen, accounts })).toContain('⟨She called for an ⟦immediate⟧ truce')
})

const wire = `title: Maron presses Veld on truce
publisher: NPA via The Valley Times
date: 2031-03-03
kind: wire
-----
President Ilse Maron urged Prime Minister Tomas Veld in a phone call on Monday to agree a truce "as soon as possible", the presidency said.
`
const commentary = `kind: commentary
-----
Ilse Maron called for an immediate truce when she spoke to Tomas Veld by phone on March 3, 2031.
`

let folder = ''
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-why-'))
  await writeFile(at('wire.txt'), wire)
  await writeFile(at('commentary.txt'), commentary)
  await writeFile(at('notes.html'), '<p>A page of somebody else.</p>')
  await ran('compare {wire.txt} {commentary.txt} --html {dossier.html} --json')
  await copyFile(at('dossier.html'), at('renamed.txt'))
}, 60_000)

/** Runs a command line; names in braces stand for files of the test's folder. */
async function ran(line: string) {
  const out: string[] = []
  const warned: string[] = []
  const asked = line
    .split(' ')
    .map((word) => word.replace(/^\{(.*)\}$/u, (_, name: string) => at(name)))
  const code = await main(asked, {
    print: (text) => out.push(text),
    warn: (text) => warned.push(text),
    ...quietHost,
  })
  return { code, out: out.join(''), warned: warned.join('') }
}

test.each([
  ['why C1 {wire.txt} {commentary.txt}', 0],
  ['why c1.b {wire.txt} {commentary.txt} --json', 0],
  ['why C1 {dossier.html}', 0],
  ['why C1 {wire.txt} {missing.txt}', 1],
  ['why C1 {missing.html}', 1],
  ['why C1 {notes.html}', 1],
  ['why', 2],
  ['why D1', 2],
  ['why D999 {wire.txt} {commentary.txt}', 2],
  ['why D999 {dossier.html} --json', 2],
  ['why D999 {wire.txt} {missing.txt}', 1],
  ['why D1 {missing.txt} {gone.txt}', 1],
  ['why C1 {renamed.txt}', 0],
  ['why C1 {dossier.html} {wire.txt} {commentary.txt}', 2],
  ['why C1 {wire.txt} {renamed.txt}', 2],
  ['why C1 {dossier.html} --width wide', 2],
])('%s ends with %i', async (line, code) => expect((await ran(line)).code).toBe(code))

test('without files it says both ways', async () => {
  const { out, warned } = await ran('why D1')
  expect(out).toBe('')
  expect(warned).toContain('readout why D3 wire.txt kremlin.html')
  expect(warned).toContain('readout why D3 comparison.html')
})

test('an unknown id is answered with those that there are', async () => {
  const { out, warned } = await ran('why D999 {wire.txt} {commentary.txt}')
  expect(out).toBe('')
  expect(warned).toMatch(/no D999 here\. There is D1.*, C1 to C\d+; a cell is C1\.A\.\n$/u)
})

test('where nothing could be read, no id is said to be missing', async () => {
  const none = await ran('why D1 {missing.txt} {gone.txt}')
  expect(none.warned).toContain('missing.txt: there is no such file')
  expect(none.warned).not.toMatch(/no D1 here/u)
  const some = await ran('why D1 {wire.txt} {missing.txt}')
  expect(some.warned).toContain('missing.txt: there is no such file')
  expect(some.warned).toMatch(/no D1 here\. There is no difference, C1/u)
})

test('a page beside texts is refused, and it says how to ask', async () => {
  const { out, warned } = await ran('why C1 {dossier.html} {wire.txt} {commentary.txt}')
  expect(out).toBe('')
  expect(warned).toContain(`${at('dossier.html')} holds its own comparison`)
  expect(warned).toContain(`readout why D3 ${at('dossier.html')}`)
})

test.each([
  ['compare', 'compare {wire.txt} {dossier.html}'],
  ['read', 'read {dossier.html}'],
])('a page is no text to %s', async (_, line) => {
  const { code, out, warned } = await ran(line)
  expect(code).toBe(1)
  expect(flowing(out + warned)).toContain('dossier.html is a comparison that Readout wrote')
  expect(flowing(out + warned)).toContain('"readout verify')
})

test('the column of a page stays unread', async () => {
  const { out } = await ran('compare {wire.txt} {dossier.html} --json')
  expect(JSON.parse(out)).toMatchObject({
    accounts: [{ readable: true }, { readable: false }],
    problems: [{ code: 'own-page', input: at('dossier.html') }, { code: 'one-account' }],
  })
})

test('a hostile id is shown safely and short', async () => {
  const { warned } = await ran(`why \u001B[2J${'x'.repeat(500)} {dossier.html}`)
  expect(warned.trimEnd()).not.toMatch(/\p{Cc}/u)
  expect(warned.length).toBeLessThan(200)
})

test('the page and its texts give the same answer', async () => {
  const page = await ran('why C1 {dossier.html} --json')
  const texts = await ran('why C1 {wire.txt} {commentary.txt} --json')
  expect(JSON.parse(page.out)).toEqual(JSON.parse(texts.out))
  expect(JSON.parse(texts.out)).toMatchObject({
    schemaVersion: 1,
    offsetUnit: 'utf-16',
    reader: {},
    problems: [],
    explanation: { kind: 'claim', key: 'C1', cells: [{ account: 'A' }, { account: 'B' }] },
  })
})
