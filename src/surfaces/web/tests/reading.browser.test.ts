import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { visit } from '../../../pages/browser/open.fixture.js'
import { everyPage, jsonOf, nowhere } from './pages.fixture.js'
import { sentFor } from './sent.fixture.js'
import { serveTexts, type Site } from './site.fixture.js'
import { exampleTexts } from './texts.fixture.js'

let site: Site
let pages: readonly string[] = []

beforeAll(async () => {
  site = await serveTexts({
    texts: [...exampleTexts('macron-putin-2025'), ...exampleTexts('scholz-zelenskyy-2022-2024')],
    onServer: true,
  })
  pages = await everyPage(site)
}, 120_000)

afterAll(() => site.close())

test('every page is read without a complaint, has a name of its own, and asks nobody else', async () => {
  const { page, requests, complaints } = await visit(site.welcome)
  const titles = new Map<string, string>()
  for (const path of pages) {
    await page.goto(`${site.url}${path}`)
    const facts = await page.evaluate(() => ({
      headings: document.querySelectorAll('h1').length,
      description: document.querySelector('meta[name=description]')?.getAttribute('content'),
      withheld: document.querySelectorAll('.withheld').length,
      inline: document.querySelectorAll('style, [style], script:not([src])').length,
    }))
    titles.set(await page.title(), path)
    expect({ path, ...facts }).toEqual({
      path,
      headings: 1,
      description: expect.stringMatching(/\w/u),
      withheld: 0,
      inline: 0,
    })
  }
  expect([...titles.values()]).toEqual(pages)
  expect(complaints).toEqual([])
  expect(requests.filter((url) => !url.startsWith(`${site.url}/`))).toEqual([])
  expect(site.reported).toEqual([])
})

test('a page that there is not says so, and leads back', async () => {
  const { page } = await visit(`${site.url}${nowhere}`)
  expect(await page.locator('main').innerText()).toMatch(/no such page/iu)
  expect(await page.locator('[aria-current]').count()).toBe(0)
  await page.locator('main a').click()
  expect(new URL(page.url()).pathname).toBe('/')
  expect((await fetch(`${site.url}${nowhere}.json`)).status).toBe(404)
})

test.each(['/', '/commitments', '/search?q=ceasefire'])(
  '%s: that examples are among the texts is said before anything is chosen',
  async (path) => {
    const { page } = await visit(`${site.url}${path}`)
    const names = await page
      .locator('.example, .filters')
      .evaluateAll((all) => all.map(({ className }) => className))
    expect(names).toEqual(['example', 'filters'])
  },
)

test('of a topic that there is not, only that is said', async () => {
  const { page } = await visit(`${site.url}/actors/FR?topic=xylophone`)
  expect(await page.locator('.warning').innerText()).toContain('is no topic')
  expect(await page.locator('#positions').innerText()).toMatch(/^Positions\s+All topics$/u)
})

const print = z.object({ schemaVersion: z.literal(1), problems: z.array(z.unknown()) }).loose()

test('every page is its own JSON', async () => {
  for (const path of pages) {
    const reply = await fetch(`${site.url}${jsonOf(path)}`)
    const { problems, ...answer } = print.parse(await reply.json())
    expect({ path, problems, has: Object.keys(answer).length > 2 }).toEqual({
      path,
      problems: [],
      has: true,
    })
  }
})

test('without scripts every page says the same', async () => {
  const { page } = await visit(`${site.url}/`)
  const plain = (await visit(`${site.url}/`, { scripts: false })).page
  for (const path of pages) {
    await Promise.all([page, plain].map((each) => each.goto(`${site.url}${path}`)))
    const [words, plainWords] = await Promise.all([page, plain].map(wordsOf))
    expect({ path, missing: words?.filter((word) => !plainWords?.includes(word)) }).toEqual({
      path,
      missing: [],
    })
  }
})

/** The lines of text that a page shows. */
async function wordsOf(
  page: Awaited<ReturnType<typeof visit>>['page'],
): Promise<readonly string[]> {
  const text = await page.locator('main').innerText()
  return text.split('\n').map((line) => line.trim())
}

test('every link leads somewhere, and to the place that it names', async () => {
  const { page } = await visit(site.welcome)
  const links = new Set<string>()
  for (const path of pages) {
    await page.goto(`${site.url}${path}`)
    for (const link of await page.evaluate(() => [...document.links].map(({ href }) => href)))
      links.add(link)
  }
  const own = [...links].filter((link) => link.startsWith(site.url))
  // Some of them are enough: each makes a page anew.
  const addresses = new Set(own.map((link) => link.split('#')[0] ?? ''))
  const looked = [...addresses].filter(
    (each, index) => index % (each.includes('?at=') ? 16 : 3) === 0,
  )
  const broken: string[] = []
  for (const address of looked) {
    const reply = await fetch(address)
    const html = await reply.text()
    if (!reply.ok) broken.push(`${address}: ${reply.status}`)
    const places = own.filter((link) => link.startsWith(`${address}#`))
    broken.push(...places.filter((link) => !html.includes(`id="${link.split('#')[1] ?? ''}"`)))
  }
  expect(looked.length).toBeGreaterThan(pages.length)
  expect(broken).toEqual([])
}, 120_000)

test('no page sends more than 60 kB of script and 40 kB of style', async () => {
  for (const path of pages) {
    const { script, style } = await sentFor(`${site.url}${path}`)
    expect({ path, isLight: script < 60_000 && style < 40_000, script, style }).toMatchObject({
      path,
      isLight: true,
    })
  }
})
