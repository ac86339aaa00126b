import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { renderDossier } from '../dossier.js'
import { exampleDossier } from './dossiers.fixture.js'
import { comparedOf } from './inputs.fixture.js'
import { unfold } from './measures.fixture.js'
import { open } from './open.fixture.js'

/** The words of every element that is drawn in a typeface which is not the page's own, with that typeface. */
async function borrowedIn(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  // What stands there for those who listen or copy is not drawn.
  const seen = 'body *:not(.unseen)'
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: seen,
  })
  // Hashes and commands are set in the reader's own fixed-width face, and so may be what holds them.
  const words = await page.evaluate((selector) => {
    const isOurs = (element: Element) => /^"?Readout/u.test(getComputedStyle(element).fontFamily)
    const hasWords = (element: Element) =>
      element.querySelector('.unseen') === null &&
      [...element.childNodes].some((node) => node.nodeName === '#text' && node.nodeValue?.trim())
    return [...document.querySelectorAll<HTMLElement>(selector)].map((element) =>
      hasWords(element) && [element, ...element.querySelectorAll('*')].every(isOurs)
        ? element.innerText
        : null,
    )
  }, seen)
  const found: string[] = []
  for (const [index, nodeId] of nodeIds.entries()) {
    const shown = words[index]
    if (typeof shown !== 'string') continue
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
    for (const { isCustomFont, familyName } of fonts)
      if (!isCustomFont) found.push(`${familyName}: ${shown.slice(0, 40)}`)
  }
  return [...new Set(found)]
}

test.each([
  ['the example', exampleDossier],
  ['few letters', () => renderDossier(comparedOf({ accounts: 2, claims: 4 }))],
  [
    'accents, Greek and Cyrillic',
    () =>
      renderDossier(comparedOf({ accounts: 2, claims: 3, words: 'Žižek Ångström Πέτρος Пётр' })),
  ],
])('every letter of the page is drawn in its own typefaces: %s', async (_, render) => {
  const { page } = await open(await render())
  await unfold(page)
  await page.evaluate(() => document.fonts.ready)
  expect(await borrowedIn(page)).toEqual([])
})
