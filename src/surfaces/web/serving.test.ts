import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { keepLedgerReady } from './ready-ledger.js'
import { serveTexts, type Served } from './served.fixture.js'

const examples = fileURLToPath(new URL('../../../examples/macron-putin-2025/', import.meta.url))
const HOSTILE = '<script>document.title="taken"</script>'

let serving: Served
let folder = ''
let contact = ''

// One record for all: opening one takes its time. A server opens at once.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-served-'))
  const hostile = join(folder, 'hostile.txt')
  await writeFile(
    hostile,
    `title: ${HOSTILE}\npublisher: ${HOSTILE}\nurl: javascript:alert(1)\n-----\nPresident Ilse Maron ${HOSTILE} said on 3 March 2031 that she "wants peace".\n`,
  )
  const texts = ['wire.txt', 'elysee-manner.txt', 'commentary.txt'].map((name) =>
    join(examples, name),
  )
  serving = await serveTexts({
    texts: [...texts, hostile],
    onServer: true,
    names: ['records.example.org'],
    elapsed: () => 0,
  })
  const home = await (await fetch(serving.url)).text()
  contact = /\/contacts\/(c[0-9a-f]+)/u.exec(home)?.[1] ?? ''
}, 90_000)

afterAll(async () => {
  await serving.close()
  await rm(folder, { recursive: true, force: true })
})

const get = (path: string, init?: RequestInit) =>
  fetch(`${serving.url}${path}`, { redirect: 'manual', ...init })

/** A request whose headers are as given: fetch would not let a host be told. */
function bare(path: string, headers: Record<string, string>, method = 'GET'): Promise<number> {
  const { hostname, port } = new URL(serving.url)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (reply) => {
      reply.resume()
      resolve(reply.statusCode ?? 0)
    })
    sent.once('error', reject)
    sent.end()
  })
}

const port = () => new URL(serving.url).port
const token = () => new URL(serving.welcome).searchParams.get('token') ?? ''

test.each([
  ['/', 'Emmanuel Macron and Vladimir Putin'],
  ['/?with=macron&with=putin', 'Emmanuel Macron and Vladimir Putin'],
  ['/actors', 'France'],
  ['/actors?among=people', 'Emmanuel Macron'],
  ['/actors/FR', 'Positions'],
  ['/actors/FR?topic=ceasefire', 'ceasefire'],
  ['/commitments', 'Who promised what'],
  ['/search?q=ceasefire', '<mark>ceasefire</mark>'],
  ['/search', 'Search'],
  ['/review', 'What to look at first'],
  ['/about', 'About this record'],
])('%s is a page and is its own JSON', async (path, words) => {
  const page = await get(path)
  const body = await page.text()
  expect(page.status).toBe(200)
  expect(body).toContain(words)
  expect(body).toMatch(/<title>[^<]+ · Readout<\/title>/u)
  expect(body).toMatch(/<meta name="description" content="[^"]+"/u)
  const [name = '', query = ''] = path.split('?')
  const json = await get(`${name === '/' ? '/index' : name}.json?${query}`)
  expect(json.status).toBe(200)
  expect(await json.json()).toMatchObject({ schemaVersion: 1, problems: [] })
})

test('a state’s wording says who spoke for it and which text has it', async () => {
  const page = await (await get('/actors/FR?topic=ceasefire')).text()
  expect(page).toContain('<b>Emmanuel Macron</b> <small class="act">(demand)</small>')
  expect(page).toMatch(/<summary>\d accounts? in other words<\/summary>.*Example Wire/su)
})

test('a contact that texts only mention names them by the letters of its facts', async () => {
  const home = await (await get('/')).text()
  const key = /\/contacts\/(c[0-9a-f]+)">Olaf Scholz/u.exec(home)?.[1] ?? ''
  const page = await (await get(`/contacts/${key}`)).text()
  expect(page).toContain('mentioned in passing')
  expect(page).toContain('<b class="place">A</b>')
  expect(page).toContain('in November 2024</a>')
})

test('a contact is its dossier, by its key or the beginning of it', async () => {
  const page = await (await get(`/contacts/${contact}`)).text()
  expect(page).toContain('as soon as')
  expect(page).toContain('id="differences"')
  const short = await get(`/contacts/${contact.slice(0, 6)}`)
  expect(short.status).toBe(200)
  const json = await (await get(`/contacts/${contact}.json`)).json()
  expect(json).toMatchObject({ contact: { key: contact }, comparison: { comparison: {} } })
})

test.each([
  ['/contacts/c000', 404, 'The record does not have this'],
  ['/nothing', 404, 'There is no such page'],
  ['/search?q=x&from=2025-13-01', 400, 'This cannot be asked'],
  ['/search?q=x&from=2025-02-01&to=2025-01-01', 400, 'turned round'],
  ['/assets/../../package.json', 404, 'Nothing of the record has this address'],
  ['/assets/%2e%2e%2fpackage.json', 404, 'Nothing of the record has this address'],
])('%s gets a reply that says so: %i', async (path, status, words) => {
  const reply = await get(path)
  expect(reply.status).toBe(status)
  const body = await reply.text()
  expect(body).toContain(words)
  expect(body).not.toMatch(/node_modules|\.ts:\d|at async/u)
})

test('a hostile article does nothing', async () => {
  const { found } = await serving.record.database.asking.articles({ limit: 10, offset: 0 })
  const hostile = found.find(({ origin }) => origin.name.endsWith('hostile.txt'))
  const page = await (await get(`/articles/${hostile?.key ?? ''}`)).text()
  expect(page).toContain('&lt;script&gt;')
  expect(page).not.toContain(HOSTILE)
  expect(page).not.toMatch(/href="javascript:/iu)
  for (const path of ['/', '/review', '/search?speaker=ilse+maron', '/about'])
    expect(await (await get(path)).text()).not.toContain(HOSTILE)
})

test('nothing but what is ours may be loaded, and nobody may frame it', async () => {
  const { headers } = await get('/')
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:/u)
  expect(headers.get('x-frame-options')).toBe('DENY')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('same-origin')
  const page = await (await get(`/contacts/${contact}`)).text()
  expect(page).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc=")|\son\w+=/u)
})

test('its style stays under 40 kB, and loads for good', async () => {
  const page = await (await get('/')).text()
  const style = await get(/href="(\/assets\/readout[^"]+\.css)"/u.exec(page)?.[1] ?? '')
  expect(style.headers.get('cache-control')).toContain('immutable')
  expect((await style.text()).length).toBeLessThan(40_000)
})

test.each([
  ['its own address', () => `127.0.0.1:${port()}`, 200],
  ['localhost', () => `localhost:${port()}`, 200],
  ['a name that it was told', () => 'records.example.org', 200],
  ['a name that was made to point here', () => 'evil.example', 421],
  ['another port', () => '127.0.0.1:1', 421],
  ['its address with more behind it', () => `127.0.0.1.evil.example:${port()}`, 421],
])('called by %s', async (_, host, status) => {
  expect(await bare('/', { host: host() })).toBe(status)
})

const own = () => serving.url
const form = { 'content-type': 'application/x-www-form-urlencoded' }

test.each<[string, () => Record<string, string>, number]>([
  ['no token', () => ({ origin: own() }), 403],
  ['a wrong token', () => ({ origin: own(), authorization: 'Bearer no' }), 403],
  [
    'a page elsewhere',
    () => ({ origin: 'http://evil.example', authorization: `Bearer ${token()}` }),
    403,
  ],
  [
    'a page elsewhere, as the browser says',
    () => ({
      origin: own(),
      'sec-fetch-site': 'cross-site',
      authorization: `Bearer ${token()}`,
    }),
    403,
  ],
  ['no page, and no token', () => ({}), 403],
  ['the token, and nothing that can be kept', () => ({ authorization: `Bearer ${token()}` }), 400],
])('a write from %s', async (_, headers, status) => {
  const sent = { ...form, host: `127.0.0.1:${port()}`, ...headers() }
  expect(await bare('/review', sent, 'POST')).toBe(status)
})

test('the address with the token lets a browser write, and the token leaves the address', async () => {
  const { search } = new URL(serving.welcome)
  const welcome = await get(`/${search}`)
  expect(welcome.status).toBe(303)
  expect(welcome.headers.get('location')).toBe('/')
  const cookie = welcome.headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/HttpOnly/iu)
  expect(cookie).toMatch(/SameSite=Strict/iu)
  expect((await get('/?token=wrong')).status).toBe(403)
})

const doubt = z.object({ key: z.string(), version: z.number() })
const queue = z.object({ doubts: z.tuple([doubt], doubt) })

test('a decision is kept with a name, shown, and refused when something came between', async () => {
  const [{ key, version }] = queue.parse(await (await get('/review.json')).json()).doubts
  const decide = (fields: Record<string, string>) =>
    get('/review', {
      method: 'POST',
      headers: { ...form, origin: own(), authorization: `Bearer ${token()}` },
      body: new URLSearchParams({ on: key, seen: String(version), ...fields }),
    })
  const nobody = await decide({ decision: 'confirm' })
  expect(nobody.status).toBe(409)
  expect(await nobody.text()).toContain('give yours')
  expect((await decide({ decision: 'confirm', by: 'A. Editor' })).status).toBe(303)
  const late = await decide({ decision: 'dispute', by: 'B. Editor' })
  expect(late.status).toBe(409)
  const told = await (await get(`/review.json?finding=${encodeURIComponent(key)}`)).json()
  expect(told).toMatchObject({ history: { stand: { standing: 'confirmed', by: 'A. Editor' } } })
})

test('a text that is sent is read, kept and opened', async () => {
  const body = new FormData()
  const said = 'Ida Berg met Tom Reyes in Lund on 5 May 2032. Berg called for a truce.'
  body.append('files', new File([said], 'talks.txt'))
  body.append('text', 'Tom Reyes telephoned Ida Berg on 9 May 2032, his office said.')
  const headers = { origin: own(), authorization: `Bearer ${token()}` }
  const sent = await get('/add', { method: 'POST', headers, body })
  expect(sent.status).toBe(303)
  const path = sent.headers.get('location') ?? ''
  expect(await (await get(path)).text()).toMatch(/talks\.txt|2 new texts kept/u)
  await vi.waitFor(
    async () =>
      expect(await (await get(`${path}.json`)).json()).toMatchObject({
        result: { added: [{}, {}] },
      }),
    { timeout: 20_000, interval: 200 },
  )
  expect(await (await get('/?with=ida+berg')).text()).toContain('Tom Reyes')
  const nothing = await get('/add', { method: 'POST', headers, body: new FormData() })
  expect(nothing.status).toBe(409)
})

test('a form that is too large is refused before it is read', async () => {
  const reply = await get('/review', {
    method: 'POST',
    headers: { ...form, origin: own(), authorization: `Bearer ${token()}` },
    body: 'x'.repeat(35 * 1024 * 1024),
  }).catch(() => null)
  expect(reply === null || reply.status === 413).toBe(true)
})

test('who asks too often is told to wait, and nothing of all this was a mistake of ours', async () => {
  const replies = await Promise.all(Array.from({ length: 260 }, () => get('/about.json')))
  const refused = replies.filter(({ status }) => status === 429)
  expect(refused.length).toBeGreaterThan(0)
  expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(serving.reported).toEqual([])
})

test('the ledger of a record at rest is made before anybody asks for it', async () => {
  const { database } = serving.record
  await database.write((writing) => writing.putLedger({ chain: '', follower: '' }, []))
  const mistakes: unknown[] = []
  const end = keepLedgerReady(serving.record, (error) => void mistakes.push(error), 20)
  const { chain } = await database.position()
  await vi.waitFor(
    async () => expect((await database.asking.ledgerState()).chain).toBe(chain),
    20_000,
  )
  await end()
  expect(mistakes).toEqual([])
})
