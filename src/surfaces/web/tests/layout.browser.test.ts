import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { visit } from '../../../pages/browser/open.fixture.js'
import { none, spillOf } from '../../../pages/browser/spill.fixture.js'
import { articlesOf, everyPage, mostToldContact, openFolds } from './pages.fixture.js'
import { serveTexts, type Site } from './site.fixture.js'
import { exampleTexts, fiveAccounts, type TextFiles } from './texts.fixture.js'

let site: Site
let texts: TextFiles
let contact = ''

beforeAll(async () => {
  texts = await fiveAccounts()
  const others = exampleTexts('scholz-zelenskyy-2022-2024')
  site = await serveTexts({ texts: [...texts.paths, ...others], onServer: true })
  contact = await mostToldContact(site)
}, 120_000)

afterAll(async () => {
  await site.close()
  await texts.remove()
})

test('every page fits every screen', async () => {
  const { page } = await visit(site.welcome)
  for (const path of [...(await everyPage(site)), '/actors/DE?topic=arms']) {
    await page.goto(`${site.url}${path}`)
    await openFolds(page)
    for (const width of [360, 1100, 1600]) {
      await page.setViewportSize({ width, height: 900 })
      expect.soft({ path, width, ...(await spillOf(page)) }).toEqual({ path, width, ...none })
    }
  }
}, 120_000)

/** Short facts that are broken, though they would fit on a line of their own. */
function brokenFacts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.fact')]
      .filter((fact) => {
        const { height } = fact.getBoundingClientRect()
        fact.style.whiteSpace = 'nowrap'
        const whole = fact.getBoundingClientRect()
        fact.style.whiteSpace = ''
        const room = fact.closest('p, h3, div')?.clientWidth ?? 0
        return height > whole.height * 1.5 && whole.width <= room
      })
      .map(({ textContent }) => textContent),
  )
}

test('no day and no count is broken between two lines', async () => {
  const { page } = await visit(site.welcome, { width: 360 })
  for (const path of await everyPage(site)) {
    await page.goto(`${site.url}${path}`)
    expect.soft({ path, broken: await brokenFacts(page) }).toEqual({ path, broken: [] })
  }
})

test.each(['/', '/search'])('%s: what one chooses from stands in one line', async (path) => {
  const { page } = await visit(`${site.url}${path}`, { width: 1280 })
  const tops = await page
    .locator('.filters label, .filters label > *')
    .evaluateAll((all) =>
      all.map((each) => `${each.tagName === 'LABEL'} ${each.getBoundingClientRect().top}`),
    )
  expect(new Set(tops).size).toBe(2)
})

/** What moved on a page after it was first drawn, until nothing of it is loading. */
async function shiftsOf(page: Page): Promise<readonly string[]> {
  await page.waitForLoadState('networkidle')
  return page.evaluate(async () => {
    await document.fonts.ready
    const names: string[] = []
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) names.push(JSON.stringify(entry))
    })
    observer.observe({ type: 'layout-shift', buffered: true })
    await new Promise((resolve) => setTimeout(resolve, 100))
    return names
  })
}

test.each([360, 1280, 1600])('at %i px a contact of five accounts stands still', async (width) => {
  const { page } = await visit(`${site.url}${contact}`, { width })
  expect(await page.locator('#texts article').count()).toBe(5)
  expect(await shiftsOf(page)).toEqual([])
})

/** In pixels: what lies between one paragraph of a text and the next, and the notes that lie over others. */
function textAndMargin(page: Page): Promise<{ widest: number; overlaps: number }> {
  return page.evaluate(() => {
    const boxesOf = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect())
    const between = (boxes: readonly DOMRect[]) =>
      boxes.slice(1).map(({ top }, index) => top - (boxes[index]?.bottom ?? 0))
    return {
      widest: Math.max(...between(boxesOf('.read .paragraph > p'))),
      overlaps: between(boxesOf('.says-note')).filter((gap) => gap < 0).length,
    }
  })
}

test.each([1024, 1440])('at %i px the text of an article flows past its margin', async (width) => {
  const { page } = await visit(site.welcome, { width })
  for (const path of await articlesOf(site, contact)) {
    await page.goto(`${site.url}${path}`)
    expect.soft({ path, ...(await textAndMargin(page)) }).toEqual({ path, widest: 16, overlaps: 0 })
    await openFolds(page)
    expect.soft({ path, ...(await textAndMargin(page)) }).toEqual({ path, widest: 16, overlaps: 0 })
  }
})

const controls = 'button, input, select, textarea, form, .tools, .skip, .masthead nav, .pager'

/** What only a screen has a use for, and is printed all the same. */
function controlsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
        .map((element) => `${element.tagName}.${element.className}`),
    controls,
  )
}

interface Printed {
  readonly path: () => string | Promise<string>
  readonly least: number
  readonly most: number
}

test.each<[string, Printed]>([
  ['a contact', { path: () => contact, least: 3, most: 21 }],
  [
    'an article',
    { path: async () => (await articlesOf(site, contact))[0] ?? '', least: 1, most: 2 },
  ],
  ['the contacts', { path: () => '/', least: 1, most: 2 }],
  ['the actors', { path: () => '/actors', least: 1, most: 4 }],
  ['the commitments', { path: () => '/commitments', least: 1, most: 14 }],
])('%s: prints without controls', async (_, { path, least, most }) => {
  const { page } = await visit(site.welcome)
  await page.goto(`${site.url}${await path()}`)
  await page.emulateMedia({ media: 'print' })
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu) ?? []
  expect(pages.length).toBeGreaterThanOrEqual(least)
  expect(pages.length).toBeLessThanOrEqual(most)
  // A4 with 20 mm on either side, in CSS pixels.
  await page.setViewportSize({ width: 643, height: 900 })
  expect(await controlsOn(page)).toEqual([])
  expect(await spillOf(page)).toEqual(none)
})
