import { afterAll, beforeAll, expect, test } from 'vitest'
import { landingOf, rememberGrounds } from '../../../pages/browser/measures.fixture.js'
import { visit } from '../../../pages/browser/open.fixture.js'
import { placesOf, stopsOf } from '../../../pages/browser/stops.fixture.js'
import { articlesOf, mostToldContact } from './pages.fixture.js'
import { serveTexts, type Site } from './site.fixture.js'
import { exampleTexts } from './texts.fixture.js'

let site: Site
let contact = ''

beforeAll(async () => {
  site = await serveTexts({ texts: exampleTexts('macron-putin-2025').slice(0, 2), onServer: true })
  contact = await mostToldContact(site)
}, 120_000)

afterAll(() => site.close())

const reachable = 'a[href], summary, button:not([disabled]), input:not([type=hidden]), select'

test.each([
  ['the contacts', () => '/'],
  ['a contact', () => contact],
  ['an article', async () => (await articlesOf(site, contact))[0] ?? ''],
  ['the actors', () => '/actors'],
  ['the search', () => '/search?q=ceasefire'],
  ['the commitments', () => '/commitments'],
])(
  '%s: Tab goes through everything in reading order, and one sees where it is',
  async (_, path) => {
    const { page } = await visit(site.welcome, { scripts: false })
    await page.goto(`${site.url}${await path()}`)
    const stops = await stopsOf(page)
    const places = stops.map(({ place }) => place)
    expect(stops[0]?.name).toMatch(/skip/u)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    const missed = (await placesOf(page, reachable)).filter((place) => !places.includes(place))
    expect(missed).toEqual([])
    expect(stops.filter(({ isRinged }) => !isRinged)).toEqual([])
    expect(stops.filter(({ isInView }) => !isInView)).toEqual([])
  },
)

test('Enter on the skip link passes the masthead', async () => {
  const { page } = await visit(`${site.url}${contact}`)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('page')
})

test('Enter on a cell marks its words, and the tools are a few keys away', async () => {
  const { page } = await visit(`${site.url}${contact}`, { width: 1600 })
  await rememberGrounds(page)
  const cell = page.locator('#claims td[data-statements] a.words').first()
  await cell.focus()
  await page.keyboard.press('Enter')
  const lands = { isLit: true, isInView: true, isOnTop: true }
  await expect.poll(() => landingOf(page)).toMatchObject(lands)
  const tools = page.getByRole('button', { name: 'Copy citation' })
  await tools.focus()
  expect(await tools.evaluate((element) => element === document.activeElement)).toBe(true)
})
