import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import {
  follow,
  followFromWithin,
  linksOf,
  rememberGrounds,
  unfold,
  type Landing,
  type Link,
} from '../../../pages/browser/measures.fixture.js'
import { visit } from '../../../pages/browser/open.fixture.js'
import { mostToldContact } from './pages.fixture.js'
import { askedOf, serveTexts, type Site } from './site.fixture.js'
import { fiveAccounts, type TextFiles } from './texts.fixture.js'

let site: Site
let texts: TextFiles
let contact = ''

beforeAll(async () => {
  texts = await fiveAccounts()
  site = await serveTexts({ texts: texts.paths, onServer: true })
  contact = await mostToldContact(site)
}, 120_000)

afterAll(async () => {
  await site.close()
  await texts.remove()
})

/** White space may fall together on the way to the page; no other sign may change. */
function solid(text: string): string {
  return text.replaceAll(/\s+/gu, '')
}

/** What is marked is where the link leads, in sight, and holds the words that were clicked. */
function expectLanding({ href, text }: Link, landing: Landing): void {
  const [first = ''] = text.split('[…]').filter((run) => run.trim() !== '')
  const marked = solid(landing.text)
  expect({
    ...landing,
    text:
      marked.includes(solid(first)) || solid(text).includes(marked) ? 'the words' : landing.text,
    articles: landing.articles.length,
  }).toEqual({
    hash: href,
    text: 'the words',
    articles: 1,
    isLit: true,
    isInView: true,
    isOnTop: true,
  })
}

/** The links of the matrix, with their places among all of the page's. */
async function cellsOf(page: Page): Promise<readonly (readonly [number, Link])[]> {
  return [...(await linksOf(page)).entries()].filter(([, { place }]) => place === 'claims')
}

test.each([
  ['beside the matrix', 1600, 1],
  ['below it', 900, 6],
  ['on a telephone', 360, 6],
])('%s, a click on a cell marks its exact words', async (_, width, every) => {
  const { page, complaints } = await visit(`${site.url}${contact}`, { width })
  await unfold(page)
  await rememberGrounds(page)
  const cells = await cellsOf(page)
  expect(cells.length).toBeGreaterThan(20)
  for (const [index, link] of cells.filter((__, place) => place % every === 0))
    expectLanding(link, await followFromWithin(page, index))
  const [first = 0] = cells[0] ?? []
  const all = await linksOf(page)
  expectLanding(all[first] ?? { href: '', text: '', place: '' }, await follow(page, first))
  expect(complaints).toEqual([])
})

test('on a telephone claims are folded, and the texts come up with the chosen words and go again', async () => {
  const { page } = await visit(`${site.url}${contact}`, { width: 360 })
  const tall = () => page.evaluate(() => document.querySelector('#claims')?.scrollHeight ?? 0)
  const folded = await tall()
  const fold = page.locator('#claims .folded button')
  const [count, first] = [await fold.count(), fold.first()]
  expect(count).toBeGreaterThan(5)
  await expect.poll(() => page.locator('#texts').isVisible()).toBe(false)
  await first.click()
  const words = page.locator('#claims tr:not(.folded) td a.words').last()
  await words.click()
  await expect.poll(() => page.locator('#texts').isVisible()).toBe(true)
  const [chosen, texts] = [await words.boundingBox(), await page.locator('#texts').boundingBox()]
  expect((chosen?.y ?? Infinity) + (chosen?.height ?? 0)).toBeLessThanOrEqual(texts?.y ?? 0)
  await page.getByRole('button', { name: 'Close' }).click()
  await expect.poll(() => page.locator('#texts').isVisible()).toBe(false)
  await unfold(page)
  expect(folded * 1.5).toBeLessThan(await tall())
})

test('a claim that is folded opens where a link leads to it', async () => {
  const { page } = await visit(`${site.url}${contact}#C2`, { width: 360 })
  await expect.poll(() => page.locator('#C2 blockquote').first().isVisible()).toBe(true)
  expect(await page.locator('#C1 blockquote').first().isVisible()).toBe(false)
})

test('beside the matrix the texts turn to the cell that is chosen, and the page stays', async () => {
  const { page } = await visit(`${site.url}${contact}`, { width: 1600 })
  const cell = page.locator('#claims td[data-statements]', { has: page.locator('a.words') }).nth(7)
  await cell.scrollIntoViewIfNeeded()
  const [place, words] = await Promise.all([
    page.evaluate(() => scrollY),
    cell.locator('a.words').getAttribute('href'),
  ])
  await cell.locator('.relation').click()
  const lit = page.locator(`#texts [class~="${words?.slice(1)}"].lit`).first()
  await expect.poll(() => lit.isVisible()).toBe(true)
  const box = await lit.boundingBox()
  expect(box?.y).toBeGreaterThan(0)
  expect(box?.y).toBeLessThan(page.viewportSize()?.height ?? 0)
  expect(await page.evaluate(() => scrollY)).toBe(place)
})

test.each(['/actors', '/actors?among=people'])(
  'on a telephone the names of %s can be read',
  async (path) => {
    const { page } = await visit(`${site.url}${path}`, { width: 360 })
    const labels = await page.locator('.ties text:visible').evaluateAll((all) =>
      all.map((label) => {
        const scale = label.closest('svg')?.getScreenCTM()?.a ?? 0
        const { left, right } = label.getBoundingClientRect()
        return { size: Number.parseFloat(getComputedStyle(label).fontSize) * scale, left, right }
      }),
    )
    expect(labels.length).toBeGreaterThan(1)
    expect(labels.filter(({ size }) => size < 11)).toEqual([])
    expect(labels.filter(({ left, right }) => left < 0 || right > 360)).toEqual([])
  },
)

test('the words that are looked at can be cited', async () => {
  const { page } = await visit(`${site.url}${contact}`, { width: 1600 })
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const cell = page.locator('#claims td a.words').first()
  const words = await cell.innerText()
  await cell.click()
  await page.getByRole('button', { name: 'Copy citation' }).click()
  await expect.poll(() => page.locator('.tools [role=status]').innerText()).toBe('Copied')
  const citation = await page.evaluate(() => navigator.clipboard.readText())
  expect(solid(citation)).toContain(solid(words.split('[…]')[0] ?? ''))
  expect(citation).toMatch(
    /^“.+”, .+, http:\/\/127\.0\.0\.1:\d+\/articles\/\w+\?at=\d+-\d+#t-\d+-\d+$/su,
  )
  const address = /http:\S+$/u.exec(citation)?.[0] ?? ''
  await page.goto(address)
  const place = page.locator(`[id="${address.split('#')[1] ?? ''}"]`)
  await expect.poll(() => place.count()).toBe(1)
})

test('where nothing can be copied, the citation is shown', async () => {
  const { page, complaints } = await visit(`${site.url}${contact}`, { width: 1600 })
  await page.evaluate(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'))
  await page.locator('#claims td a.words').first().click()
  await page.getByRole('button', { name: 'Copy citation' }).click()
  await expect.poll(() => page.locator('.tools [role=status]').innerText()).toMatch(/#t-\d+-\d+/u)
  expect(complaints).toEqual([])
})

test.each([
  '#differences .side[data-statements] a.words',
  '#claims .lone[data-statements] a.words',
])('what %s shows may be said to be wrong', async (words) => {
  const { page } = await visit(`${site.url}${contact}`, { width: 1600 })
  await page.locator(words).first().click()
  const wrong = page.getByRole('link', { name: 'This is wrong' })
  await expect.poll(() => wrong.isVisible()).toBe(true)
  await wrong.click()
  expect(await page.locator('section.history h2').innerText()).not.toMatch(/Nothing is found/u)
})

const decided = z.object({
  decisions: z.array(
    z.object({ entry: z.object({ by: z.string(), decision: z.object({ kind: z.string() }) }) }),
  ),
})

test('"this is wrong" is kept, and the pages say who said it and when', async () => {
  const { page, complaints } = await visit(site.welcome, { width: 1600 })
  await page.goto(`${site.url}${contact}`)
  const cell = page.locator('#claims td[data-statements] a.words').first()
  await cell.click()
  await page.getByRole('link', { name: 'This is wrong' }).click()
  const history = page.locator('section.history')
  await history.getByLabel('Your name').fill('A. Editor')
  await history.getByLabel('Why').fill('read the tape')
  await history.getByRole('button', { name: 'Reject' }).click()
  const told = /2 March 2026, \d\d:\d\d UTC, A\. Editor .*read the tape/u
  await expect.poll(() => page.locator('section.history').innerText()).toMatch(told)
  const { decisions } = await askedOf(site, `${contact}.json`, decided)
  expect(decisions).toMatchObject([{ entry: { by: 'A. Editor', decision: { kind: 'dispute' } } }])
  await page.goto(`${site.url}${contact}`)
  await expect.poll(() => page.locator('main').innerText()).toMatch(told)
  expect(complaints).toEqual([])
})
