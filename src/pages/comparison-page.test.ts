import { createHash } from 'node:crypto'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import type { Comparison } from '../model/comparison.js'
import { renderComparisonPage } from './comparison-page.js'
import { specimen, specimenOf } from './specimen.fixture.js'

function pageOf(comparison: Comparison) {
  const html = renderComparisonPage(comparison, [])
  return { html, document: parseHTML(html).document }
}

/** The specimen with every word of its sources hostile, and the offsets of none moved. */
function hostile(words: string): Comparison {
  return {
    ...specimen,
    accounts: specimen.accounts.map((head) => ({
      ...head,
      title: words,
      outlet: words,
      text: head.text + words,
    })),
    claims: specimen.claims.map((claim) => ({ ...claim, label: words, topic: words })),
    discrepancies: specimen.discrepancies.map((discrepancy) => ({ ...discrepancy, says: words })),
  }
}

const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  '<!-- <iframe src="https://example.com">',
]

test.each(attacks)('%s is only text', (words) => {
  const { document } = pageOf(hostile(words))
  expect(document.querySelectorAll('script,img,iframe,[onerror],[onmouseover]')).toHaveLength(0)
  expect(document.querySelector('.title')?.textContent).toBe(words)
})

test('nothing is loaded and nothing runs', () => {
  const { html, document } = pageOf(specimen)
  const style = document.querySelector('style')?.textContent ?? ''
  const hash = createHash('sha256').update(style).digest('base64')
  const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content')
  expect(policy).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
  )
  expect(html).not.toMatch(/<script|<link|\bstyle=|\bsrc=|url\(|@import/u)
})

test('every link leads to a place in the page, and every place has one name', () => {
  const { document } = pageOf(specimenOf(4))
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const link of document.querySelectorAll('a'))
    expect(ids).toContain(link.getAttribute('href')?.slice(1))
})

test('a click on a quotation lands on its words', () => {
  const { document } = pageOf(specimen)
  for (const link of document.querySelectorAll('td a.words')) {
    const id = link.getAttribute('href')?.slice(1) ?? ''
    const passage = [...document.querySelectorAll('.source mark')].filter(
      (mark) => mark.id === id || mark.className.split(' ').includes(id),
    )
    expect(passage.map((mark) => mark.textContent).join('')).toBe(link.textContent)
  }
})

test('the texts stand whole', () => {
  const { document } = pageOf(specimen)
  const texts = [...document.querySelectorAll('.source')].map((source) => source.textContent)
  expect(texts).toEqual(specimen.accounts.map((head) => head.text))
})

test('words that are not in the text are not shown', () => {
  const accounts = specimen.accounts.map((head) => ({
    ...head,
    text: 'Nothing of what was cited.',
  }))
  const { document } = pageOf({ ...specimen, accounts })
  expect(document.querySelectorAll('a.words')).toHaveLength(0)
  expect(document.querySelector('.withheld')?.textContent).toContain('differs from its source')
})

test('the same values give the same bytes', () => {
  expect(pageOf(specimen).html).toBe(pageOf(structuredClone(specimen)).html)
})

test.each<[string, Comparison]>([
  [
    'no account',
    { ...specimen, accounts: [], contacts: [], claims: [], discrepancies: [], silence: [] },
  ],
  ['nothing in common', { ...specimen, contacts: [], claims: [], discrepancies: [], silence: [] }],
])('%s is no reason to fall over', (_, comparison) =>
  expect(pageOf(comparison).document.querySelector('h1')?.textContent).toContain('No contact'),
)

test('a text that could not be read is said not to be, and is not called silent', () => {
  const accounts = specimen.accounts.map((head, index) =>
    index === 1 ? { ...head, readable: false, text: '', words: 0 } : head,
  )
  const claims = specimen.claims.map((claim) => ({
    ...claim,
    cells: claim.cells.map((cell, index) =>
      index === 1 ? { ...cell, relation: 'unread' as const, evidence: [], deciding: [] } : cell,
    ),
  }))
  const { html, document } = pageOf({ ...specimen, accounts, claims, discrepancies: [] })
  expect(document.querySelector('#text-B')?.textContent).toContain('could not be read')
  expect(html).toContain('? not read')
})
