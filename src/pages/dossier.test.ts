import { createHash } from 'node:crypto'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import type { Comparison } from '../model/comparison.js'
import { renderDossier } from './dossier.js'
import { specimen, specimenOf } from './specimen.fixture.js'

async function pageOf(comparison: Comparison) {
  const reader = { version: '0.0.0', models: [] }
  const html = await renderDossier({ comparison, problems: [], reader })
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

test.each(attacks)('%s is only text', async (words) => {
  const { document } = await pageOf(hostile(words))
  expect(
    document.querySelectorAll('script:not(#readout-data),img,iframe,[onerror],[onmouseover]'),
  ).toHaveLength(0)
  expect(document.querySelector('.title')?.textContent).toBe(words)
})

test('nothing is loaded and nothing runs', async () => {
  const { html, document } = await pageOf(specimen)
  const style = document.querySelector('style')?.textContent ?? ''
  const hash = createHash('sha256').update(style).digest('base64')
  const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content')
  expect(policy).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; base-uri 'none'; form-action 'none'`,
  )
  expect(html).not.toMatch(
    /<script(?! type="application\/json")|<link|\bstyle=|\bsrc=|url\((?!data:font\/woff2;base64,)|@import/u,
  )
})

test('every link leads to a place in the page, and every place has one name', async () => {
  const { document } = await pageOf(specimenOf(4))
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const link of document.querySelectorAll('a'))
    expect(ids).toContain(link.getAttribute('href')?.slice(1))
})

test('a click on a quotation lands on its words', async () => {
  const { document } = await pageOf(specimen)
  for (const link of document.querySelectorAll('td a.words')) {
    const id = link.getAttribute('href')?.slice(1) ?? ''
    const passage = [...document.querySelectorAll('.source mark')].filter(
      (mark) => mark.id === id || mark.className.split(' ').includes(id),
    )
    expect(passage.map((mark) => mark.textContent).join('')).toBe(link.textContent)
  }
})

test('the texts stand whole', async () => {
  const { document } = await pageOf(specimen)
  const texts = [...document.querySelectorAll('.source')].map((source) =>
    [...source.querySelectorAll('[data-at]')].map((stretch) => stretch.textContent).join(''),
  )
  expect(texts).toEqual(specimen.accounts.map((head) => head.text))
})

test('words that are not in the text are not shown', async () => {
  const accounts = specimen.accounts.map((head) => ({
    ...head,
    text: 'Nothing of what was cited.',
  }))
  const { document } = await pageOf({ ...specimen, accounts })
  expect(document.querySelectorAll('a.words')).toHaveLength(0)
  expect(document.querySelector('.withheld')?.textContent).toContain('differs from its source')
})

test('the same values give the same bytes', async () => {
  const [one, other] = await Promise.all([pageOf(specimen), pageOf(structuredClone(specimen))])
  expect(one.html).toBe(other.html)
})

test.each<[string, Comparison]>([
  [
    'no account',
    { ...specimen, accounts: [], contacts: [], claims: [], discrepancies: [], silence: [] },
  ],
  ['nothing in common', { ...specimen, contacts: [], claims: [], discrepancies: [], silence: [] }],
])('%s is no reason to fall over', async (_, comparison) => {
  const { document } = await pageOf(comparison)
  expect(document.querySelector('h1')?.textContent).toContain('No contact')
})

test('a text that could not be read is said not to be, and is not called silent', async () => {
  const accounts = specimen.accounts.map((head, index) =>
    index === 1 ? { ...head, readable: false, text: '', words: 0 } : head,
  )
  const claims = specimen.claims.map((claim) => ({
    ...claim,
    cells: claim.cells.map((cell, index) =>
      index === 1 ? { ...cell, relation: 'unread' as const, evidence: [], deciding: [] } : cell,
    ),
  }))
  const { document } = await pageOf({ ...specimen, accounts, claims, discrepancies: [] })
  expect(document.querySelector('#text-B')?.textContent).toContain('could not be read')
  expect(document.querySelector('td.unread')?.textContent).toContain('not read')
})
