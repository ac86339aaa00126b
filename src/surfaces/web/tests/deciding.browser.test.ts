import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { visit } from '../../../pages/browser/open.fixture.js'
import { articlesOf, mostToldContact } from './pages.fixture.js'
import { askedOf, serveTexts, type Site } from './site.fixture.js'
import { exampleTexts } from './texts.fixture.js'

let site: Site

beforeAll(async () => {
  site = await serveTexts({
    texts: [...exampleTexts('macron-putin-2025'), ...exampleTexts('scholz-zelenskyy-2022-2024')],
    onServer: true,
  })
}, 120_000)

afterAll(() => site.close())

const told = z.object({
  history: z.object({
    stand: z.object({ standing: z.string(), by: z.string().nullable() }),
    happenings: z.array(
      z.object({ by: z.string().optional(), decision: z.object({ kind: z.string() }).optional() }),
    ),
  }),
})

/** How a finding stands, and what was decided of it, oldest first. */
async function historyOf(key: string) {
  const path = `/review.json?finding=${encodeURIComponent(key)}`
  const { history } = await askedOf(site, path, told)
  const decisions = history.happenings.flatMap(({ decision }) => decision?.kind ?? [])
  const people = history.happenings.flatMap(({ by }) => by ?? [])
  return { ...history.stand, decisions, people }
}

/** The key of the finding that the keyboard stands on. */
function findingAt(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      document.activeElement
        ?.closest('.queue > li')
        ?.querySelector<HTMLInputElement>('input[name=on]')?.value ?? '',
  )
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

const status = (page: Page) => page.locator('p.told').innerText()

test('the queue is decided on by keys alone, and every decision is written', async () => {
  const { page, complaints } = await visit(site.welcome)
  await page.goto(`${site.url}/review`)
  await press(page, 'j')
  const first = await findingAt(page)
  await press(page, 'j')
  const second = await findingAt(page)
  expect(new Set([first, second, '']).size).toBe(3)
  await press(page, 'k')
  expect(await findingAt(page)).toBe(first)

  await press(page, 'r')
  await expect.poll(() => status(page)).toMatch(/name first/u)
  await page.keyboard.type('A. Editor')
  await press(page, 'Enter')
  await expect.poll(() => status(page)).toMatch(/rejected/u)
  expect(await historyOf(first)).toMatchObject({ standing: 'disputed', by: 'A. Editor' })
  expect(await findingAt(page)).toBe(second)

  await press(page, 'a')
  await expect.poll(() => status(page)).toMatch(/accepted/u)
  expect(await historyOf(second)).toMatchObject({ standing: 'confirmed', decisions: ['confirm'] })

  await press(page, 'u')
  await expect.poll(() => status(page)).toMatch(/taken back/u)
  expect(await findingAt(page)).toBe(second)
  expect(await historyOf(second)).toMatchObject({ decisions: ['confirm', 'reopen'] })

  await press(page, 'r')
  await expect.poll(() => status(page)).toMatch(/rejected/u)
  expect(await historyOf(second)).toMatchObject({ decisions: ['confirm', 'reopen', 'dispute'] })
  expect(complaints).toEqual([])
})

test('what is decided steps back, and what is open is counted down', async () => {
  const { page, complaints } = await visit(site.welcome)
  await page.goto(`${site.url}/review`)
  const openNow = async () => Number(await page.locator('.open').innerText())
  const before = await openNow()
  const item = page.locator('.queue > li').last()
  const name = (await item.locator('h3').innerText()).replaceAll(/\s+/gu, ' ').trim()
  await page.locator('#decider').fill('E. Desk')
  await item.getByRole('button', { name: 'Accept' }).click()
  await expect.poll(() => status(page)).toBe(`Kept: ${name}, accepted.`)
  expect(await openNow()).toBe(before - 1)
  expect(await item.locator('.outcome').innerText()).toMatch(/^Accepted by E\. Desk\./u)
  expect(await item.getByRole('button', { name: 'Accept' }).isVisible()).toBe(false)

  await item.getByRole('button', { name: 'Take back' }).click()
  await expect.poll(() => status(page)).toBe(`Kept: ${name}, taken back.`)
  expect(await openNow()).toBe(before)
  expect(await item.getByRole('button', { name: 'Accept' }).isVisible()).toBe(true)
  expect(complaints).toEqual([])
})

test('the queue of one kind has its own url, and each finding stands among its sentences', async () => {
  const { page } = await visit(`${site.url}/review`)
  const kinds = page.getByRole('navigation', { name: 'Kinds of finding' })
  await kinds.getByRole('link', { name: 'Statements' }).click()
  expect(page.url()).toBe(`${site.url}/review?kind=statement`)
  expect(await page.locator('.doubts h2').count()).toBe(1)
  const words = await page.locator('.queue .words').allInnerTexts()
  const marks = await page.locator('.queue .words mark').allInnerTexts()
  expect(marks.length).toBe(words.length)
  expect(words.some((each, index) => each.length > (marks[index] ?? '').length)).toBe(true)
})

test('a finding is corrected by keys alone', async () => {
  const { page, complaints } = await visit(site.welcome)
  await page.goto(`${site.url}/review`)
  const item = page.locator('.queue > li', { has: page.locator('option[value=act]') }).first()
  await item.focus()
  const key = await findingAt(page)
  await page.locator('#decider').fill('B. Reader')
  await page.locator('#decider').focus()
  await press(page, 'Escape', 'c')
  await page.locator(':focus').selectOption('act')
  await press(page, 'Tab')
  await page.keyboard.type('warn')
  await press(page, 'Enter')
  await expect.poll(() => status(page)).toMatch(/corrected/u)
  expect(await historyOf(key)).toMatchObject({ people: ['B. Reader'], decisions: ['correct'] })
  expect(complaints).toEqual([])
})

test('what came between is told, and nothing is kept', async () => {
  const { page } = await visit(site.welcome)
  await page.goto(`${site.url}/review`)
  const other = await page.context().newPage()
  await other.goto(`${site.url}/review`)
  for (const each of [page, other]) {
    await each.locator('#decider').fill('C. Other')
    await each.locator('.queue > li').first().focus()
  }
  const key = await findingAt(page)
  await press(page, 'a')
  await expect.poll(() => status(page)).toMatch(/accepted/u)
  await press(other, 'r')
  await expect.poll(() => status(other)).not.toBe('')
  expect(await status(other)).not.toMatch(/rejected\.$/u)
  expect(await historyOf(key)).toMatchObject({ standing: 'confirmed', decisions: ['confirm'] })
})

test('without scripts a decision is kept too, and Enter in a field decides nothing', async () => {
  const { page } = await visit(site.welcome, { scripts: false })
  await page.goto(`${site.url}/review`)
  const form = page.locator('.queue > li form').nth(1)
  const key = await form.locator('input[name=on]').inputValue()
  await form.getByPlaceholder('Your name').fill('D. Plain')
  await form.getByPlaceholder('Why').fill('as heard')
  await press(page, 'Enter')
  expect(await historyOf(key)).toMatchObject({ decisions: [] })
  await form.getByRole('button', { name: 'Reject' }).click()
  await expect
    .poll(() => page.locator('section.history').innerText())
    .toMatch(/2 March 2026, \d\d:\d\d UTC, D\. Plain .*as heard/u)
  expect(await historyOf(key)).toMatchObject({ standing: 'disputed', decisions: ['dispute'] })
  await page.locator('section.history').getByRole('button', { name: 'Take back' }).click()
  await expect.poll(() => page.locator('section.history').innerText()).toMatch(/took back/u)
})

test('who may not write sees the queue and no forms', async () => {
  const { page } = await visit(`${site.url}/review`)
  expect(await page.locator('.queue > li').count()).toBeGreaterThan(3)
  expect(await page.locator('.queue form').count()).toBe(0)
  await press(page, 'j', 'a', 'r', 'u')
  expect(site.reported).toEqual([])
})

test('who only reads is told how to write, and does with the token', async () => {
  const { page } = await visit(`${site.url}/review`)
  const token = new URL(site.welcome).searchParams.get('token') ?? ''
  await page.getByLabel('Token').fill(token)
  await page.getByRole('button', { name: 'Open for writing' }).click()
  await expect.poll(() => page.locator('.queue form').count()).toBeGreaterThan(3)
  expect(page.url()).toBe(`${site.url}/review`)
})

test('every doubt is a question of its own, and its chance is no figure', async () => {
  const { page } = await visit(`${site.url}/review`)
  const reasons = await page.locator('.queue .remark').allInnerTexts()
  expect(reasons.length).toBe(await page.locator('.queue > li').count())
  expect(reasons.filter((reason) => /\d\.\d|^$/u.test(reason))).toEqual([])
  expect(new Set(reasons).size).toBeGreaterThan(3)
})

test.each(['/', '/commitments', '/review', '/search?q=Leopard', '/actors/DE'])(
  'on %s one person has one name',
  async (path) => {
    const { page } = await visit(`${site.url}${path}`)
    const names = await page.locator('main').evaluate((main) => {
      for (const words of main.querySelectorAll('.words, .title, .headline, .what')) words.remove()
      return main.textContent?.match(/Volodymyr Zelensky+/gu) ?? []
    })
    expect(names.length).toBeGreaterThan(1)
    expect(new Set(names).size).toBe(1)
  },
)

test.each([
  ['/', /example texts/u],
  ['/commitments', /example texts/u],
  ['/search?q=ceasefire', /example texts/u],
  ['/about', /example texts/u],
  ['/contacts', /texts here is an example.*do not cite/su],
  ['/articles', /This is an example text/u],
])('%s says that texts are examples', async (path, words) => {
  const contact = await mostToldContact(site)
  const [article = ''] = await articlesOf(site, contact)
  const paths = new Map([
    ['/contacts', contact],
    ['/articles', article],
  ])
  const { page } = await visit(`${site.url}${paths.get(path) ?? path}`)
  expect(await page.locator('main .example').innerText()).toMatch(words)
})

test('who is asked to confirm a contact sees its words in each article', async () => {
  const contact = await mostToldContact(site)
  const { page } = await visit(`${site.url}/review?finding=${contact.split('/').at(-1) ?? ''}`)
  const history = page.locator('section.history')
  expect(await history.locator('h2').innerText()).toMatch(/Macron.*phone call/su)
  expect(await history.locator('a.words').count()).toBe((await articlesOf(site, contact)).length)
})
