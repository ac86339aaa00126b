import { afterAll, beforeAll, expect, test } from 'vitest'
import { barriersIn, faintIn } from '../../../pages/browser/barriers.fixture.js'
import { visit } from '../../../pages/browser/open.fixture.js'
import { everyPage, nowhere, openFolds } from './pages.fixture.js'
import { serveTexts, type Site } from './site.fixture.js'
import { exampleTexts } from './texts.fixture.js'

let site: Site

beforeAll(async () => {
  site = await serveTexts({ texts: exampleTexts('macron-putin-2025'), onServer: true })
}, 120_000)

afterAll(() => site.close())

test.each<[string, number, (path: string) => boolean]>([
  ['wide', 1280, (path) => !/people|xylophone/u.test(path)],
  ['narrow', 360, (path) => path === '/' || /contacts|review/u.test(path)],
])(
  'axe finds nothing serious on any page, light or dark: %s',
  async (_, width, isLookedAt) => {
    const { page } = await visit(site.welcome, { width })
    const grounds = new Set<string>()
    for (const path of [...(await everyPage(site)), nowhere].filter(isLookedAt)) {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(`${site.url}${path}`)
      await openFolds(page)
      const light = width === 1280 ? await barriersIn(page) : await faintIn(page)
      grounds.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor))
      await page.emulateMedia({ colorScheme: 'dark' })
      const dark = await faintIn(page)
      grounds.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor))
      expect.soft({ path, light, dark }).toEqual({ path, light: [], dark: [] })
    }
    expect(grounds.size).toBe(2)
  },
  120_000,
)
