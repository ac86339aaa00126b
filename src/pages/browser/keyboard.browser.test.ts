import { expect, test } from 'vitest'
import { renderDossier } from '../dossier.js'
import { exampleDossier } from './dossiers.fixture.js'
import { comparedOf } from './inputs.fixture.js'
import { landingOf, rememberGrounds, unfold } from './measures.fixture.js'
import { open } from './open.fixture.js'
import { placesOf, stopsOf } from './stops.fixture.js'

test('Tab goes through everything in reading order, and one sees where it is', async () => {
  const { page } = await open(await exampleDossier(), { scripts: false })
  const stops = await stopsOf(page)
  const places = stops.map(({ place }) => place)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places).toEqual(expect.arrayContaining([...(await placesOf(page, 'a[href], summary'))]))
  expect(stops.filter(({ isRinged }) => !isRinged)).toEqual([])
  expect(stops.filter(({ isInView }) => !isInView)).toEqual([])
  const [nav] = await placesOf(page, 'nav a')
  const [quotation] = await placesOf(page, '#differences a.words')
  expect(stops[0]?.name).toMatch(/skip/u)
  expect(places).toContain(nav)
  expect(nav).toBeLessThan(quotation ?? 0)
})

test('Enter on the skip link moves the keyboard there', async () => {
  const { page } = await open(await exampleDossier())
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const target = await page.evaluate(() => location.hash)
  expect(target).toMatch(/^#./u)
  await page.keyboard.press('Tab')
  const isWithinOrAfter = await page.evaluate((hash) => {
    const place = document.querySelector(hash)
    const active = document.activeElement
    if (place === null || active === null) return false
    const after = Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY
    return (place.compareDocumentPosition(active) & after) !== 0
  }, target)
  expect(isWithinOrAfter).toBe(true)
})

test.each(['#claims td a.words', '#differences .side a.words'])(
  'Enter on %s lands on its words',
  async (selector) => {
    const { page } = await open(await exampleDossier())
    await rememberGrounds(page)
    const link = page.locator(selector).first()
    const href = await link.getAttribute('href')
    await link.focus()
    await page.keyboard.press('Enter')
    const landing = await landingOf(page)
    expect(landing).toMatchObject({ hash: href, isLit: true, isInView: true, isOnTop: true })
  },
)

test('what is folded opens with Enter, and closes again', async () => {
  const { page } = await open(await renderDossier(comparedOf({ accounts: 3, claims: 40 })), {
    scripts: false,
  })
  const fold = page.locator('details:not([open])').first()
  await fold.locator('> summary').focus()
  const isOpen = () =>
    page.evaluate(() => document.activeElement?.parentElement?.hasAttribute('open'))
  expect(await isOpen()).toBe(false)
  await page.keyboard.press('Enter')
  expect(await isOpen()).toBe(true)
  await page.keyboard.press('Enter')
  expect(await isOpen()).toBe(false)
})

test('what is wider than the screen can be reached and moved with the arrow keys', async () => {
  const html = await renderDossier(comparedOf({ accounts: 12, claims: 12 }))
  const { page } = await open(html, { width: 1100, scripts: false })
  await unfold(page)
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element, index) => {
        element.dataset['wide'] = String(index)
        return element.tabIndex
      }),
  )
  expect(wide.length).toBeGreaterThan(0)
  for (const [index] of wide.entries()) {
    const region = page.locator(`[data-wide="${index}"]`)
    await region.focus()
    expect(await region.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0)
  }
})
