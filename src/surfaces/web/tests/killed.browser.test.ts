import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { visit } from '../../../pages/browser/open.fixture.js'
import { serveAlone } from './killed.fixture.js'
import { emptyHome } from './site.fixture.js'

const adding = z.object({
  isAgain: z.boolean(),
  result: z.object({ added: z.array(z.unknown()), known: z.array(z.unknown()) }).nullable(),
})

const TEXTS = 10

/** Texts of invented calls, long enough that none is read in an instant. */
function texts() {
  return Array.from({ length: TEXTS }, (_, index) => {
    const day = `${(index % 27) + 1} February 2026`
    const said = Array.from({ length: 20 }, (__, at) => `She said that point ${at} was welcome.`)
    const text = `President Anna Vale telephoned President Ivo Marek on ${day}. ${said.join(' ')}`
    return { name: `call-${index}.txt`, mimeType: 'text/plain', buffer: Buffer.from(text) }
  })
}

test('a server that is killed while it adds, and started again, loses nothing and says so', async () => {
  const home = await emptyHome()
  onTestFinished(() => rm(home, { recursive: true, force: true }))
  const before = await serveAlone(home)
  onTestFinished(before.kill)
  const { page } = await visit(before.welcome)
  await page.locator('input[type=file]').setInputFiles(texts())
  await page.getByRole('button', { name: 'Add' }).click()
  await page.waitForURL(/\/adding\/\w+$/u, { waitUntil: 'commit' })
  await before.kill()
  const after = await serveAlone(home, new URL(before.url).port)
  onTestFinished(after.kill)
  const address = page.url()
  await page.goto(address, { timeout: 60_000 })
  expect(await page.locator('main').innerText()).toMatch(/server ended before/u)
  const outcome = async () => adding.parse(await (await fetch(`${address}.json`)).json())
  await expect.poll(async () => (await outcome()).result, { timeout: 30_000 }).not.toBeNull()
  const { isAgain, result } = await outcome()
  expect(isAgain).toBe(true)
  expect((result?.added.length ?? 0) + (result?.known.length ?? 0)).toBe(TEXTS)
  expect(await readdir(join(home, 'sent'))).toEqual([])
}, 120_000)
