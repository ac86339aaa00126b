import { expect, test } from 'vitest'
import type { Compared } from '../../model/comparison.js'
import { renderDossier } from '../dossier.js'
import { compareFiles } from './dossiers.fixture.js'
import { filesOf, hasSeeds, seedFiles } from './files.fixture.js'
import { comparedOf } from './inputs.fixture.js'
import { follow, landingOf, linksOf, rememberGrounds, unfold } from './measures.fixture.js'
import { open } from './open.fixture.js'

const call = `French President Emmanuel Macron and Russian President Vladimir Putin spoke by telephone on July 1, 2025.

Macron urged Putin to agree to a ceasefire in Ukraine as soon as possible, the Elysee said. The call lasted more than two hours, the Kremlin said.
`
const visit = `Japanese Prime Minister Shigeru Ishiba visited New Delhi on March 3, 2024 and met Indian Prime Minister Narendra Modi.

Ishiba promised a loan of 5 billion dollars for a railway, the Japanese foreign ministry said. Modi thanked him, the Indian government said.
`
const silent = 'The river is long. The valley is green. Nothing else is known of the place.\n'
const otherCall = `Macron called Putin on July 1, 2025. He demanded an immediate ceasefire. Putin refused, officials said.\n`

async function openedOf(compared: Compared) {
  const opened = await open(await renderDossier(compared))
  await unfold(opened.page)
  return opened
}

test('500 claims are there in 5 seconds and lead to their words', { retry: 2 }, async () => {
  const compared = comparedOf({ accounts: 2, claims: 500 })
  const html = await renderDossier(compared)
  const begun = performance.now()
  const { page } = await open(html)
  expect(performance.now() - begun).toBeLessThan(5000)
  await unfold(page)
  await rememberGrounds(page)
  const links = await linksOf(page)
  expect(links.length).toBeGreaterThan(500)
  for (const index of [0, Math.floor(links.length / 2), links.length - 1])
    expect(await follow(page, index)).toMatchObject({
      hash: links[index]?.href,
      isLit: true,
      isInView: true,
      isOnTop: true,
    })
  await page.locator('nav a[href="#texts"]').first().click()
  expect(
    await page.locator('#texts').evaluate((section) => section.getBoundingClientRect().top),
  ).toBeLessThan(100)
})

test('500 claims are written in 5 seconds', { retry: 2 }, async () => {
  const compared = comparedOf({ accounts: 2, claims: 500 })
  const begun = performance.now()
  await renderDossier(compared)
  expect(performance.now() - begun).toBeLessThan(5000)
})

test('a title of 2,000 characters can be read whole', async () => {
  const words = `Title ${'without a full stop '.repeat(99)}end of it`
  const { page } = await openedOf(comparedOf({ accounts: 2, claims: 2, words }))
  const whole = await page.evaluate(
    (title) =>
      [...document.querySelectorAll<HTMLElement>('main *')].some(
        (element) =>
          element.textContent?.includes(title) &&
          element.checkVisibility() &&
          getComputedStyle(element).overflowY === 'visible',
      ),
    words,
  )
  expect(whole).toBe(true)
})

test('texts on different contacts: it says so, and calls nothing left out', async () => {
  const compared = await compareFiles(await filesOf([call, visit]))
  expect(compared.comparison.sameContact).toBe('no')
  const { page } = await openedOf(compared)
  await expect
    .poll(() => page.locator('main').innerText())
    .toMatch(/not (?:be )?about the same contact/iu)
  expect(await page.locator('#differences').innerText()).not.toMatch(
    /\b(?:not found in|left out|omitted)\b/iu,
  )
})

test('a text that could not be read is said not to be, and never called silent', async () => {
  const compared = await compareFiles([...(await filesOf([call, otherCall])), '/nowhere/gone.txt'])
  const { page } = await openedOf(compared)
  expect(await page.locator('#problems').innerText()).toMatch(/gone\.txt/u)
  expect(await page.locator('#text-C').innerText()).toMatch(/could not be read/iu)
  const words = await page.locator('#claims').innerText()
  expect(words).toMatch(/not read/u)
  expect(await page.locator('#differences').innerText()).not.toMatch(/not found in C/iu)
})

test('an account that tells nothing stands there with its text', async () => {
  const compared = await compareFiles(await filesOf([call, silent]))
  expect(compared.problems.map(({ code }) => code)).toContain('no-attribution')
  const { page, complaints } = await openedOf(compared)
  expect(await page.locator('#text-B .source').innerText()).toContain('The valley is green.')
  expect(await page.locator('#problems').innerText()).toMatch(/nobody is said to have said/iu)
  expect(complaints).toEqual([])
})

test('one account alone: it says that there is nothing to compare it with', async () => {
  const { page } = await openedOf(await compareFiles(await filesOf([call])))
  expect(await page.locator('#problems').innerText()).toMatch(/only one account/iu)
  expect(await page.locator('#text-A .source').innerText()).toContain('spoke by telephone')
})

test('nothing in common: the texts are there, and no difference is', async () => {
  const { page } = await openedOf(await compareFiles(await filesOf([silent, 'The sea is wide.\n'])))
  expect(await page.locator('#differences a.words').count()).toBe(0)
  expect(await page.locator('#text-B .source').innerText()).toContain('The sea is wide.')
})

test('nine passages behind a cell: the link leads to the first', async () => {
  const compared = comparedOf({ accounts: 2, claims: 3, passages: 9 })
  const { page } = await openedOf(compared)
  await rememberGrounds(page)
  await page.locator('#claims a.words').first().click()
  expect((await landingOf(page)).text).toMatch(/point 1\.1,/u)
})

// What a page leaves out of a text it writes as null characters.
test('a text with a null character in it stands there whole', async () => {
  const long = `The \u0000river is long. ${call.repeat(20)}`
  const { page } = await openedOf(await compareFiles(await filesOf([long, otherCall])))
  expect(await page.locator('#text-A .source').innerText()).not.toContain('[…]')
})

test.skipIf(!hasSeeds())(
  'two accounts of the size of the seeds are one file under 400 kB',
  async () => {
    const html = await renderDossier(await compareFiles(seedFiles()))
    expect(Buffer.byteLength(html)).toBeLessThan(400_000)
  },
)

test('two accounts as long as a wire story are one file under 400 kB', async () => {
  const compared = comparedOf({ accounts: 2, claims: 40 })
  const [a, b] = compared.comparison.accounts
  expect(Math.min(a?.words ?? 0, b?.words ?? 0)).toBeGreaterThan(500)
  expect(Buffer.byteLength(await renderDossier(compared))).toBeLessThan(400_000)
})
