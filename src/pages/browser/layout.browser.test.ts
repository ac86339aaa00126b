import { expect, test } from 'vitest'
import type { Compared } from '../../model/comparison.js'
import { renderDossier } from '../dossier.js'
import { compareFiles, comparedExample, exampleDossier } from './dossiers.fixture.js'
import { hasSeeds, seedFiles } from './files.fixture.js'
import { comparedOf } from './inputs.fixture.js'
import { unfold } from './measures.fixture.js'
import { open } from './open.fixture.js'
import { none, spillOf } from './spill.fixture.js'

const widths = [360, 768, 1100, 1600]

const inputs: readonly [string, () => Promise<Compared>, boolean][] = [
  ['the bundled example', comparedExample, true],
  ['the seed pair', () => compareFiles(seedFiles()), hasSeeds()],
  ['5 accounts, 80 claims', async () => comparedOf({ accounts: 5, claims: 80 }), true],
  ['12 accounts, 80 claims', async () => comparedOf({ accounts: 12, claims: 80 }), true],
  [
    'nine passages in a cell',
    async () => comparedOf({ accounts: 3, claims: 6, passages: 9 }),
    true,
  ],
  [
    'a title of 2,000 characters without a space',
    async () => comparedOf({ accounts: 2, claims: 6, words: 'x'.repeat(2000) }),
    true,
  ],
  [
    'names in Arabic and Hebrew',
    async () => comparedOf({ accounts: 2, claims: 6, words: 'الرئيس إيمانويل ماكرون נשיא צרפת' }),
    true,
  ],
]

test.for(inputs)('%s: fits every screen', async ([, compare, isHere], { skip }) => {
  skip(!isHere)
  const { page } = await open(await renderDossier(await compare()))
  await unfold(page)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    expect({ width, ...(await spillOf(page)) }).toEqual({ width, ...none })
  }
})

test('a name written from right to left turns its own words round, and no sentence of ours', async () => {
  const { page } = await open(
    await renderDossier(comparedOf({ accounts: 2, claims: 3, words: 'נשיא צרפת' })),
  )
  const directions = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((elements) => [
        ...new Set(elements.map((element) => getComputedStyle(element).direction)),
      ])
  expect(await directions('h1, h1 *')).toEqual(['ltr'])
  expect(await directions('#claims th, #claims th :not(bdi)')).toEqual(['ltr'])
  expect(await directions('#text-A .source *')).toContain('rtl')
})

/** A4 with 20 mm on either side, in CSS pixels. */
const paper = 643

test('the example fits on paper', async () => {
  const { page } = await open(await exampleDossier(), { media: 'print', width: paper })
  expect(await spillOf(page)).toEqual(none)
})

test('on paper nothing stays folded and nothing sticks', async () => {
  const html = await renderDossier(comparedOf({ accounts: 4, claims: 40 }))
  const { page } = await open(html, { media: 'print', width: paper, scripts: false })
  const found = await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('main *')]
    const hasWords = (element: Element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      )
    return {
      folds: document.querySelectorAll('details').length,
      folded: all
        .filter((element) => element.closest('details') !== null && hasWords(element))
        .filter((element) => !element.checkVisibility() || element.getClientRects().length === 0)
        .map((element) => element.textContent ?? ''),
      sticking: all
        .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position))
        .map((element) => element.tagName),
    }
  })
  expect(found.folds).toBeGreaterThan(0)
  expect(found.folded).toEqual([])
  expect(found.sticking).toEqual([])
})

test('the example prints', async () => {
  const { page } = await open(await exampleDossier())
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu) ?? []
  expect(pages.length).toBeGreaterThan(1)
  expect(pages.length).toBeLessThan(40)
})
