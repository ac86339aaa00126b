// `npm run pictures`: the bundled example's page as pictures for the README, in docs/pictures. Looked at before they are kept.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { compareFiles } from '../src/operations/compare.js'
import { findChromium, launchWords } from '../src/pages/browser/chromium.fixture.js'
import { renderDossier } from '../src/pages/dossier.js'
import { exampleFiles } from './example.mjs'
import { root } from './root.mjs'

const folder = join(root, 'docs', 'pictures')

/** Each picture: its name, how the page is looked at, and the part that stands at its top (the page's own top without one). */
const pictures = [
  { name: 'dossier', width: 1280, height: 900 },
  { name: 'dossier-dark', width: 1280, height: 900, colorScheme: 'dark' },
  { name: 'dossier-narrow', width: 390, height: 844 },
  { name: 'matrix', width: 1280, height: 900, part: '#claims' },
]

const texts = exampleFiles().map((path) => join(root, path))
const html = await renderDossier(await compareFiles(texts))
await mkdir(folder, { recursive: true })
const home = await mkdtemp(join(tmpdir(), 'readout-pictures-'))
const { executablePath, env } = await findChromium()
const browser = await chromium.launch({ executablePath, env, args: [...launchWords] })
try {
  const page = join(home, 'dossier.html')
  await writeFile(page, html)
  for (const picture of pictures) await take(picture, pathToFileURL(page).href)
} finally {
  await browser.close()
  await rm(home, { recursive: true, force: true })
}

async function take({ name, width, height, colorScheme = 'light', part }, address) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme,
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
  })
  await page.goto(address)
  await page.evaluate(() => document.fonts.ready)
  if (part) await page.locator(part).evaluate((element) => element.scrollIntoView())
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await page.close()
  console.log(`docs/pictures/${name}.png`)
}
