import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { visit } from '../../../pages/browser/open.fixture.js'
import { serveTexts, type Site } from './site.fixture.js'
import { exampleTexts } from './texts.fixture.js'

let site: Site

// Embedded, as a newcomer has it. The tests go on from each other, as a first minute does.
beforeAll(async () => {
  site = await serveTexts()
}, 120_000)

afterAll(() => site.close())

const [commentary = '', official = '', wire = ''] = exampleTexts('macron-putin-2025')

const saidOfNothing = [
  ['/', /no contact in the record yet/u],
  ['/actors', /no contact that was held is in the record yet/iu],
  ['/commitments', /no commitment in the record yet/u],
  ['/search', /no text in the record yet/u],
  ['/search?q=peace', /no text in the record yet/u],
  ['/review', /nothing waits/iu],
  ['/about', /0 articles/u],
] as const

test('an empty record says what to do, on every page', async () => {
  const { page, complaints } = await visit(site.welcome)
  expect(await page.locator('main').innerText()).toMatch(/no contact in the record yet/iu)
  expect(await page.getByRole('button', { name: 'Add' }).isVisible()).toBe(true)
  for (const [path, words] of saidOfNothing) {
    await page.goto(`${site.url}${path}`)
    expect.soft(await page.locator('main').innerText()).toMatch(words)
    const choosing = await page.locator('.filters, .keys, .ledger, dd:empty').count()
    expect.soft({ path, choosing }).toEqual({ path, choosing: 0 })
  }
  expect(complaints).toEqual([])
})

test('who may not write is told how, and gets no form', async () => {
  const { page } = await visit(`${site.url}/`)
  expect(await page.locator('form.add').count()).toBe(0)
  expect(await page.locator('main').innerText()).toContain('readout serve')
})

test('a text is pasted without scripts: it is read, and its contact is one link away', async () => {
  const { page } = await visit(site.welcome, { scripts: false })
  await page.getByText('Or paste a text').click()
  await page.getByLabel('The text').fill(await readFile(wire, 'utf8'))
  await page.getByRole('button', { name: 'Add' }).click()
  const link = page.getByRole('link', { name: 'its contact' })
  await link.waitFor({ timeout: 20_000 })
  await link.click()
  expect(await page.locator('h1').innerText()).toMatch(/Macron.*Putin|Putin.*Macron/u)
})

/** As if the server had gone: the page goes on when it answers again. */
function silenced(page: Page) {
  const pattern = /\/adding\/\w+\.json$/u
  const begun = page.route(pattern, (route) => route.abort())
  return { end: () => begun.then(() => page.unroute(pattern)) }
}

test('files are dropped: each is shown as it is read, and the new contact opens', async () => {
  const { page, complaints } = await visit(site.welcome)
  const files = await Promise.all(
    [official, commentary].map(async (path, index) => ({
      name: index === 0 ? 'official.txt' : 'commentary.txt',
      text: await readFile(path, 'utf8'),
    })),
  )
  const silence = silenced(page)
  await page.evaluate((sent) => {
    const dataTransfer = new DataTransfer()
    for (const { name, text } of sent) dataTransfer.items.add(new File([text], name))
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
      )
  }, files)
  await expect
    .poll(() => page.locator('main').innerText(), { timeout: 20_000 })
    .toMatch(/does not answer[^]*official\.txt[^]*commentary\.txt/u)
  await silence.end()
  await page.waitForURL(/\/contacts\/c/u, { timeout: 20_000 })
  expect(await page.locator('#claims').count()).toBe(1)
  expect(await page.locator('#texts article').count()).toBe(3)
  expect(complaints.filter((words) => !words.includes('ERR_FAILED'))).toEqual([])
})

test('what is new, what the record has already, and what no text can be, is said of each', async () => {
  const { page } = await visit(site.welcome)
  const call = 'Ida Berg telephoned Tom Reyes on 5 May 2032, her office said.'
  await page.locator('input[type=file]').setInputFiles([
    { name: 'new.txt', mimeType: 'text/plain', buffer: Buffer.from(call) },
    { name: 'again.txt', mimeType: 'text/plain', buffer: await readFile(wire) },
    { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from(' ') },
    { name: '<b>.pdf', mimeType: 'application/pdf', buffer: Buffer.from([0, 1, 2, 255, 0, 3]) },
  ])
  await page.getByRole('button', { name: 'Add' }).click()
  await expect
    .poll(() => page.locator('main').innerText(), { timeout: 20_000 })
    .toMatch(/the record had it already/u)
  const words = await page.locator('main').innerText()
  expect(words).toContain('1 new text kept')
  expect(words).toContain('new.txt')
  expect(words).toContain('again.txt')
  expect(words).toContain('empty.txt')
  expect(words).toContain('<b>.pdf')
})

test('an Add with nothing is answered with what to do', async () => {
  const { page } = await visit(site.welcome)
  await page.getByRole('button', { name: 'Add' }).click()
  await expect.poll(() => page.locator('main').innerText()).toMatch(/choose files, or paste/iu)
  expect(site.reported).toEqual([])
})
