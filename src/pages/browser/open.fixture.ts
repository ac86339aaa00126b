import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { inject, onTestFinished } from 'vitest'

/** How a page is looked at. */
export interface View {
  /** CSS pixels; 1280 unless told. */
  readonly width?: number
  readonly scheme?: 'light' | 'dark'
  readonly media?: 'screen' | 'print'
  /** Whether the page's own scripts may run; `true` unless told. */
  readonly scripts?: boolean
}

/** A page in the browser, with everything that it did beyond standing there. */
export interface Opened {
  readonly page: Page
  readonly address: string
  /** What it asked for, itself included, in order. */
  readonly requests: readonly string[]
  /** Console errors and warnings (a breach of the page's policy is one), exceptions and dialogs. */
  readonly complaints: readonly string[]
  /** Every place that it went to, places within itself left out. */
  readonly visited: readonly string[]
}

const height = 900

let connection: Promise<Browser> | null = null

function browser(): Promise<Browser> {
  connection ??= connect()
  return connection
}

async function connect(): Promise<Browser> {
  const server = inject('server')
  if (server.kind === 'missing') throw new Error(server.reason)
  return chromium.connect(server.address)
}

/** Opens a page as one opens a file that came by mail; it is closed when the test has finished. */
export async function open(html: string, view: View = {}): Promise<Opened> {
  return openedAt(await saved(html), await contextFor(view, { offline: true }), view)
}

/** Opens a page of a site; it is closed when the test has finished. */
export async function visit(address: string, view: View = {}): Promise<Opened> {
  return openedAt(address, await contextFor(view, { offline: false }), view)
}

async function openedAt(address: string, context: BrowserContext, view: View): Promise<Opened> {
  const page = await context.newPage()
  await page.emulateMedia({ media: view.media ?? 'screen' })
  const opened = watched(page, address)
  await page.goto(address, { waitUntil: 'load' })
  return opened
}

async function contextFor(
  { width = 1280, scheme = 'light', scripts = true }: View,
  { offline }: { readonly offline: boolean },
): Promise<BrowserContext> {
  const context = await (
    await browser()
  ).newContext({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    javaScriptEnabled: scripts,
    offline,
  })
  context.setDefaultTimeout(10_000)
  onTestFinished(() => context.close())
  return context
}

async function saved(html: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-page-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const path = join(folder, 'dossier.html')
  await writeFile(path, html)
  return pathToFileURL(path).href
}

function watched(page: Page, address: string): Opened {
  const requests: string[] = []
  const complaints: string[] = []
  const visited: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('popup', (other) => visited.push(other.url()))
  page.on('framenavigated', (frame) => visited.push(frame.url().split('#')[0] ?? ''))
  return { page, address, requests, complaints, visited }
}
