// `npm run pictures`: what Readout looks like, as pictures for the README, in docs/pictures. Looked at before they are kept.
// The dossier of the bundled example is a file; the pages are those of a record of both examples, served for a moment.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { compareFiles } from '../src/operations/compare.js'
import { addFiles } from '../src/operations/record/add.js'
import { listContacts } from '../src/operations/record/contacts.js'
import { showContact } from '../src/operations/record/contact.js'
import { openRecord } from '../src/operations/record/open.js'
import { findChromium, launchWords } from '../src/pages/browser/chromium.fixture.js'
import { renderDossier } from '../src/pages/dossier.js'
import { serveRecord } from '../src/surfaces/web/serving.js'
import { exampleFiles } from './example.mjs'
import { root } from './root.mjs'
import { textsOfTheExample } from './second-example.mjs'

const folder = join(root, 'docs', 'pictures')

/** Finer than they are shown, and small enough for a repository. */
const FINENESS = 1.25

/** Of the dossier, so that the first differences are seen. */
const DOWN_TO_DIFFERENCES = 1250

const wide = { width: 1280, height: 900 }
const narrow = { width: 390, height: 844 }

const first = exampleFiles().map((path) => join(root, path))
const second = textsOfTheExample().map((path) => join(root, path))
/** Stands in for the clock, so that ages are the same on every day. */
const clock = () => '2025-07-02T09:00:00.000Z'

await mkdir(folder, { recursive: true })
const home = await mkdtemp(join(tmpdir(), 'readout-pictures-'))
const { executablePath, env } = await findChromium()
const browser = await chromium.launch({ executablePath, env, args: [...launchWords] })
try {
  await takeDossier(home)
  await takePages(home)
} finally {
  await browser.close()
  await rm(home, { recursive: true, force: true })
}

async function takeDossier(within) {
  const page = join(within, 'dossier.html')
  await writeFile(page, await renderDossier(await compareFiles(first)))
  const address = pathToFileURL(page).href
  await take({ name: 'dossier', address, ...wide, height: DOWN_TO_DIFFERENCES })
}

async function takePages(within) {
  const place = { home: join(within, 'record'), databaseUrl: null }
  const record = await openRecord(place, { holder: 'npm run pictures', create: true })
  try {
    await addFiles(record, [...first, ...second], { clock })
    const { contact, article } = await keysIn(record)
    const serving = await serveRecord(record, {
      clock,
      port: 0,
      address: '127.0.0.1',
      names: [],
      elapsed: () => 0,
      report: console.error,
    })
    const at = (path) => `${serving.url}${path}`
    await take({ name: 'home', address: at('/'), ...wide })
    await take({
      name: 'contact',
      address: at(`/contacts/${contact}`),
      ...wide,
      prepare: lookAtTheFirstDifference,
    })
    await take({ name: 'article', address: at(`/articles/${article}`), ...wide })
    await take({ name: 'article-narrow', address: at(`/articles/${article}`), ...narrow })
    await take({ name: 'actors', address: at('/actors'), ...wide })
    await take({ name: 'actors-dark', address: at('/actors'), ...wide, colorScheme: 'dark' })
    await take({ name: 'actor', address: at('/actors/DE'), ...wide })
    await take({ name: 'commitments', address: at('/commitments?by=DE'), ...wide })
    await serving.close()
  } finally {
    await record.close()
  }
}

/** The contact that the first example tells of, and its wire story. */
async function keysIn(record) {
  const { contacts } = await listContacts(record, { parties: ['Macron', 'Putin'], status: 'held' })
  const [{ key }] = contacts.toSorted((a, b) => b.articles - a.articles)
  const { value } = await showContact(record, key)
  const wire = value.accounts.find(({ article }) => article.kind === 'wire')
  return { contact: key, article: wire.article.key }
}

/** What differs, and beside it the first of the words in their text. */
async function lookAtTheFirstDifference(page) {
  await page.locator('.difference a.words').first().click()
  await page.mouse.move(0, 0)
  await page.evaluate(() => {
    const { top } = document.querySelector('#differences h2').getBoundingClientRect()
    scrollBy(0, top)
  })
}

async function take({ name, address, width, height, colorScheme = 'light', prepare }) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme,
    deviceScaleFactor: FINENESS,
    reducedMotion: 'reduce',
  })
  // A face that came too late for the first look is there at the second.
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.reload({ waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  await prepare?.(page)
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await page.close()
  console.log(`docs/pictures/${name}.png`)
}
