import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { visit } from '../../../pages/browser/open.fixture.js'
import { jsonOf } from './pages.fixture.js'
import { askedOf, serveTexts, type Site } from './site.fixture.js'

let site: Site

beforeAll(async () => {
  site = await serveTexts({ onServer: true })
}, 120_000)

afterAll(() => site.close())

const script = '<script>alert(1)</script>'
const handler = '"><img src=x onerror=alert(1)><svg onload=alert(1)>'
const call = `President Ilse Maron ${script} spoke by telephone with President Ivo Marek on 3 March 2031. Maron said that "${script} peace" is near. She promised Marek 5 million euros ${handler} in aid. "${handler}", Marek said.`

const article = `title: ${script}${handler}
publisher: ${handler}
author: ${script}
date: 2031-03-04
url: javascript:alert(1)//${script}
kind: ${script}
side: ${handler}
-----
${handler}

By ${script}

${call}
`

const page = `<html><head><title>${script.replaceAll('<', '&lt;')}</title><meta name="author" content="&lt;script&gt;alert(1)&lt;/script&gt;"><base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example"><script>alert(1)</script></head><body><article><h1>&lt;img src=x onerror=alert(1)&gt;</h1><p>President Ilse Maron telephoned President Ivo Marek on 3 March 2031. Maron called for &lt;script&gt;alert(1)&lt;/script&gt; a ceasefire.</p><img src="https://evil.example/x.png" onerror="alert(1)"><iframe src="javascript:alert(1)"></iframe></article></body></html>`

const asked = encodeURIComponent(`${script}${handler}`)

const told = z.object({
  articles: z.object({ found: z.array(z.object({ article: z.object({ key: z.string() }) })) }),
})
const listed = z.object({ contacts: z.array(z.object({ key: z.string() })) })

/** Every page of the record on which something of a hostile text stands, and pages that are asked for by hostile words. */
async function hostilePages(): Promise<readonly string[]> {
  const { contacts } = await askedOf(site, '/index.json', listed)
  const { articles } = await askedOf(site, '/search.json?q=Maron', told)
  return [
    '/',
    ...contacts.map(({ key }) => `/contacts/${key}`),
    ...articles.found.map(({ article: { key } }) => `/articles/${key}`),
    '/actors',
    '/actors?among=people',
    '/actors/person:ilse-maron',
    '/commitments',
    '/search?q=maron',
    '/review',
    '/about',
    `/?with=${asked}`,
    `/search?q=${asked}&speaker=${asked}&topic=${asked}`,
    `/actors/${asked}`,
    `/actors/person:ilse-maron?topic=${asked}`,
    `/commitments?by=${asked}&q=${asked}`,
    `/contacts/${asked}`,
    `/articles/${asked}?at=${asked}`,
    `/adding/${asked}`,
    `/review?finding=${asked}&actor=${asked}`,
  ]
}

test('a hostile article does nothing, and its words are only words', async () => {
  const { page: tab, complaints, requests, visited } = await visit(site.welcome)
  await tab.locator('input[type=file]').setInputFiles([
    { name: `${handler}.txt`, mimeType: 'text/plain', buffer: Buffer.from(article) },
    { name: `${script}.html`, mimeType: 'text/html', buffer: Buffer.from(page) },
    { name: `${script}`, mimeType: script, buffer: Buffer.from([0, 1, 0, 2, 255, 254]) },
  ])
  await tab.getByRole('button', { name: 'Add' }).click()
  await expect
    .poll(() => tab.locator('main').innerText(), { timeout: 20_000 })
    .toMatch(/2 new texts kept/u)
  expect(await tab.locator('main').innerText()).toContain(script)
  for (const path of await hostilePages()) {
    const reply = await tab.goto(`${site.url}${path}`)
    const found = await tab.evaluate(() => ({
      foreign: document.querySelectorAll('main script, img, iframe, base, [onerror], [onload]')
        .length,
      schemes: [...document.links]
        .map((link) => link.protocol)
        .filter((protocol) => !/^https?:$/u.test(protocol)),
    }))
    expect({ path, status: reply?.status() === 500, ...found }).toEqual({
      path,
      status: false,
      foreign: 0,
      schemes: [],
    })
    const json = await fetch(`${site.url}${jsonOf(path)}`)
    expect(json.headers.get('content-type')).toContain('application/json')
  }
  // A page that there is not is one line in the console of the browser.
  expect(complaints.filter((words) => !/404|400/u.test(words))).toEqual([])
  expect(requests.filter((url) => !url.startsWith(`${site.url}/`))).toEqual([])
  expect(visited.filter((url) => !url.startsWith(`${site.url}/`))).toEqual([])
  expect(site.reported).toEqual([])
})
