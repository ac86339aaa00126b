import { expect, test } from 'vitest'
import type { Comparison } from '../../model/comparison.js'
import { specimen, specimenOf } from '../specimen.fixture.js'
import { renderMarkdown } from './markdown.js'

/** The rows of a table as cells, read the way GitHub reads them: at every pipe that no backslash stands before. */
function rowsIn(markdown: string): readonly (readonly string[])[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split(/(?<!\\)\|/u).slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()))
}

/** The specimen with every word that a source can choose hostile, and the offsets of none moved. */
function hostile(words: string): Comparison {
  return {
    ...specimen,
    contacts: specimen.contacts.map((contact) => ({ ...contact, label: words, accounts: [] })),
    accounts: specimen.accounts.map((head) => ({ ...head, title: words, outlet: words })),
    claims: specimen.claims.map((claim) => ({ ...claim, label: words, topic: words })),
    discrepancies: specimen.discrepancies.map((discrepancy) => ({ ...discrepancy, says: words })),
  }
}

const markdown = renderMarkdown(specimen)

test.each([
  ['the title', '# Ilse Maron and Tomas Veld spoke by telephone on 3 March 2031'],
  [
    'an account',
    '- **A** NPA, on The Valley Times · wire story · 4 March 2031 · 74 words · Norland',
  ],
  ['a group', '### Truce'],
  ['the head of a table', '| Claim | A NPA, on The Valley Times | B Unsigned commentary |'],
  ['a claim', '| **Ctruce** Ilse Maron demands: truce <br>1 source |'],
  [
    'a cell',
    '| ● reference <br>to agree a truce on the Alder "**as soon as possible**" <br>← NPA ← Norland presidency ← Ilse Maron (A¶2) |',
  ],
  ['a cell without a source', '<br>← no source ← Ostrian officials (B¶1) |'],
  ['a cell without words', '| — not found |'],
  ['a difference', '1. **D1** ▲ Stronger in B. "as soon as possible" in A is "immediate" in B.'],
  ['its one side', '   - A¶2: to agree a truce on the Alder "**as soon as possible**"'],
  ['its other side', '   - B¶1: She called for an **immediate** truce on the river'],
  [
    'a side that lacks it',
    '   - A: not found. Nearest, A¶4: The two leaders agreed to speak again',
  ],
])('%s', (_, expected) => expect(markdown).toContain(expected))

test('every claim is a row, with a cell for each account', () => {
  const rows = rowsIn(markdown)
  expect(rows.filter(([first]) => first?.startsWith('**C'))).toHaveLength(specimen.claims.length)
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([3]))
})

test.each([
  [5, 'Other matters', 6],
  [6, 'Other matters', 2],
  [12, 'Truce', 13],
  [12, 'Other matters', 2],
])('of %i accounts, %s has %i columns', (count, heading, columns) => {
  const [, section = ''] = renderMarkdown(specimenOf(count)).split(`### ${heading}\n`)
  expect(rowsIn(section)[0]).toHaveLength(columns)
})

test('of many accounts, those without a column are named', () =>
  expect(renderMarkdown(specimenOf(6))).toContain('— not found in A, C, D, E and F.'))

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '| x |\n| - |',
  '\n\n# x\n- y',
  '[x](https://example.com)',
  'https://example.com/@someone',
  '`x` **y**',
])('%j changes nothing but the words', (words) => {
  const found = renderMarkdown(hostile(words))
  const lines = (text: string) => text.split('\n').filter((line) => !line.startsWith('###'))
  expect(new Set(rowsIn(found).map((row) => row.length))).toEqual(new Set([3]))
  expect(lines(found).filter((line) => /^#/u.test(line))).toHaveLength(3)
  expect(found).not.toMatch(/(?<!\\)<(?!br>|\/?span>)|https?:|(?<!span>)@|(?<!\\)\[(?!…)/u)
})

test('words that differ from their text are withheld', () => {
  const changed = {
    ...specimen,
    accounts: specimen.accounts.map((head) => ({
      ...head,
      text: head.text.replace('immediate', 'unhurried'),
    })),
  }
  const found = renderMarkdown(changed)
  expect(found).toContain('**✗ Quotation withheld: it differs from its source.**')
  expect(found).not.toContain('**immediate**')
})

test('an account that could not be read is said to be so', () => {
  const accounts = specimen.accounts.map((head) => ({ ...head, readable: head.id === 'A' }))
  const found = renderMarkdown({ ...specimen, accounts })
  expect(found).toContain('- **B** Unsigned commentary · could not be read')
})

test('without claims there are no tables', () =>
  expect(renderMarkdown({ ...specimen, claims: [], discrepancies: [] })).not.toContain('|'))

test('an agency that is the outlet itself is not its own source', () => {
  const accounts = specimen.accounts.map((head, index) =>
    index === 0 ? { ...head, outlet: 'NPA', agency: null } : head,
  )
  const text = renderMarkdown({ ...specimen, accounts })
  expect(text).toContain('<br>← Norland presidency ← Ilse Maron (A¶2)')
  expect(text).not.toContain('← NPA ←')
})
