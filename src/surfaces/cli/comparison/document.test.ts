import stringWidth from 'fast-string-width'
import { expect, test } from 'vitest'
import type { Comparison } from '../../../model/comparison.js'
import { specimen, specimenOf } from '../../../pages/specimen.fixture.js'
import { comparisonDocument } from './document.js'

function printed(comparison: Comparison, width = 80, colour = false): string {
  return comparisonDocument({ comparison, problems: [] }, { width, colour })
}

/** A document as running text: every break and indent a single space. */
function flowing(text: string): string {
  return text.replaceAll(/\s+/gu, ' ')
}

test.each([
  ['the contact as a sentence', 'Ilse Maron and Tomas Veld spoke by telephone on 3 March 2031'],
  ['who tells what of it', 'Length: more than 2 hours (A)'],
  ['what nobody tells', 'Asked for by: not found'],
  ['an account', 'A NPA, on The Valley Times · wire story · 4 March 2031 · 74 words'],
  ['an account of nobody', 'B Unsigned commentary · no date · 48 words'],
  ['a chain', '← NPA ← Norland presidency ← Ilse Maron'],
  ['a missing source', '← no source ← Ilse Maron'],
  [
    'what differs, by weight',
    '1 ▲ Stronger in B A to agree a truce on the Alder "«as soon as possible»"',
  ],
  ['what only one tells', '3 + Only in B, no source B The «40 million crowns»'],
  ['what comes nearest', '— not found; nearest: The two leaders agreed to speak again'],
  ['the plain line', '"as soon as possible" in A is "immediate" in B.'],
  ['silence', 'B not named'],
  ['that all was read', 'Nothing: every text was read whole.'],
])('it prints %s', (_, expected) =>
  expect(flowing(printed(specimen, 160))).toContain(flowing(expected)),
)

test.each([
  [2, 40],
  [2, 80],
  [3, 80],
  [4, 80],
  [12, 80],
  [12, 160],
  [30, 80],
])('%i accounts fit into %i columns', (count, width) => {
  for (const line of printed(specimenOf(count), width).split('\n'))
    expect(stringWidth(line)).toBeLessThanOrEqual(width)
})

test('accounts stand across where there is room, and below each other where there is none', () => {
  expect(printed(specimenOf(3), 80)).toMatch(/● reference +▲ stronger +● reference/u)
  expect(printed(specimenOf(12), 80)).toMatch(/^A C D.* {2}● reference │ on Monday/mu)
})

/** The specimen with a text that is not the one that was cited. */
function withText(text: string): Comparison {
  const accounts = specimen.accounts.map((head, index) => (index === 0 ? { ...head, text } : head))
  return { ...specimen, accounts }
}

test('words that are not in the text are not printed', () => {
  const text = printed(
    withText('Another text altogether, and nothing of what was cited stands in it.'),
  )
  expect(flowing(text)).toContain('✗ quotation withheld: it differs from its source')
  expect(text).not.toContain('more than two hours')
})

test('hostile words cannot move the cursor', () => {
  const hostile = 'Maron\u001B[2J\u001B]0;owned\u0007'
  const accounts = specimen.accounts.map((head) => ({ ...head, title: hostile, outlet: hostile }))
  const claims = specimen.claims.map((claim) => ({ ...claim, label: hostile }))
  const text = printed({ ...specimen, accounts, claims })
  expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  expect(text).toContain('␛[2J')
})

test('colour marks what the signs in plain text mark', () => {
  const text = printed(specimen, 80, true)
  expect(text).toContain('\u001B[4mknown')
  expect(text).not.toContain('«')
})

test('marks that a text uses itself are not used for marking', () => {
  const [first] = specimen.accounts
  const text = `${first?.text ?? ''} «Oui», he said.`
  expect(printed(withText(text))).toContain('⟦known⟧')
})

test.each<[string, Comparison]>([
  [
    'no account',
    { ...specimen, accounts: [], contacts: [], claims: [], discrepancies: [], silence: [] },
  ],
  ['nothing in common', { ...specimen, contacts: [], claims: [], discrepancies: [], silence: [] }],
])('%s is no reason to fall over', (_, comparison) =>
  expect(printed(comparison)).toContain('No contact'),
)
