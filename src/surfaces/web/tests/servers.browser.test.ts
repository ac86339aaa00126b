import { afterAll, beforeAll, expect, test } from 'vitest'
import { visit } from '../../../pages/browser/open.fixture.js'
import { everyPage, jsonOf } from './pages.fixture.js'
import { serveAgain, serveTexts, type Site } from './site.fixture.js'
import { exampleTexts } from './texts.fixture.js'

let embedded: Site
let server: Site

beforeAll(async () => {
  embedded = await serveTexts({ texts: exampleTexts('macron-putin-2025') })
  server = await serveAgain(embedded, { onServer: true })
}, 120_000)

afterAll(async () => {
  await server.close()
  await embedded.close()
})

/** A page as it is sent, its own address left out. */
async function sent({ url }: Site, path: string): Promise<string> {
  return (await (await fetch(`${url}${path}`)).text()).replaceAll(url, '')
}

test('from PostgreSQL and from the embedded database the same pages come', async () => {
  for (const path of await everyPage(embedded))
    for (const each of [path, jsonOf(path)])
      expect({ each, sent: await sent(server, each) }).toEqual({
        each,
        sent: await sent(embedded, each),
      })
})

test('from PostgreSQL a page is read without a complaint', async () => {
  const [, contact = ''] = await everyPage(server)
  const { page, complaints } = await visit(`${server.url}${contact}`)
  expect(await page.locator('#claims').count()).toBe(1)
  expect(complaints).toEqual([])
  expect(server.reported).toEqual([])
})
