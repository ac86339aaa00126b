import fc from 'fast-check'
import { appendFile, truncate } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { keptTexts } from '../pages/dossier/keeping.js'
import { renderDossier } from '../pages/dossier.js'
import { readDossierFile } from './dossier-file.js'
import { compared, withData, written } from './dossier.fixture.js'

let html = ''
let json = ''

beforeAll(async () => {
  html = await renderDossier(compared)
  withData(html, (data) => (json = data))
})

test('what a page carries is what it was made from', async () => {
  const read = await readDossierFile(await written(html))
  expect(read).toEqual({ ok: true, value: compared, problems: [] })
})

test('texts that were left out come back with their length, and nothing else', async () => {
  const page = await renderDossier(compared, { excerpts: true })
  const read = await readDossierFile(await written(page))
  expect(read.ok && read.value.comparison).toEqual(keptTexts(compared.comparison, true).comparison)
})

const changed = (from: string | RegExp, to: string) => () =>
  withData(html, (data) => {
    const other = data.replace(from, to)
    if (other === data) throw new Error(`${String(from)} is not in the data`)
    return other
  })

test.each<[string, () => string | Uint8Array, string, string]>([
  ['nothing', () => '', 'dossier-no-data', 'carries no data'],
  ['another page', () => '<!doctype html><p>Hello.', 'dossier-no-data', 'carries no data'],
  ['a picture', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0), 'dossier-no-data', 'UTF-8'],
  [
    'the data removed',
    () => withData(html, () => '').replace(/<script.*<\/script>/su, ''),
    'dossier-no-data',
    'carries no data',
  ],
  ['half a page', () => html.slice(0, html.indexOf('"claims":')), 'dossier-broken', 'file ends'],
  ['the data twice', () => html + html, 'dossier-broken', 'twice'],
  ['no JSON', () => withData(html, () => '{'), 'dossier-broken', 'no JSON'],
  ['other JSON', () => withData(html, () => '[1]'), 'dossier-broken', 'all of it'],
  [
    'a later shape',
    changed('"schemaVersion":1', '"schemaVersion":2'),
    'dossier-other-version',
    'shape 2',
  ],
  ['no shape', changed('"schemaVersion":1,', ''), 'dossier-broken', 'schemaVersion'],
  ['a number for a word', changed('"label":"Date"', '"label":3'), 'dossier-broken', 'label'],
  ['an unknown relation', changed('"reference","', '"truer","'), 'dossier-broken', 'relation'],
  ['half an offset', changed(/"end":(\d+)/u, '"end":$1.5'), 'dossier-broken', 'end'],
  ['an offset far out', changed(/"end":(\d+)/u, '"end":99$1'), 'dossier-broken', 'outside'],
  ['an offset below', changed(/"start":(\d+)/u, '"start":-1'), 'dossier-broken', 'start'],
  ['a stranger', changed('"account":"A"', '"account":"Q"'), 'dossier-broken', 'cell'],
  ['a name twice', changed('"id":"B"', '"id":"A"'), 'dossier-broken', 'one name'],
  [
    'a length that is not the text’s',
    changed(/"textLength":\d+/u, '"textLength":5'),
    'dossier-broken',
    'length',
  ],
  [
    'a text longer than any',
    changed(/"textLength":\d+/u, '"textLength":9007199254740991'),
    'dossier-broken',
    'longer',
  ],
])('%s is a problem', async (_, page, code, words) => {
  const path = await written(page())
  const read = await readDossierFile(path)
  expect(read).toMatchObject({ ok: false, problems: [{ code, input: path }] })
  expect(read.problems[0]?.message).toContain(words)
  expect(read.problems[0]?.message).toMatch(/\. \S.+\.$/u)
})

test('a page too large is not read', async () => {
  const path = await written('')
  await truncate(path, 65 * 1024 * 1024)
  expect(await readDossierFile(path)).toMatchObject({ problems: [{ code: 'file-too-large' }] })
})

test.each([
  ['no such file', '/no/such/page.html', 'file-missing'],
  ['a folder', '/', 'file-unreadable'],
])('%s', async (_, path, code) =>
  expect(await readDossierFile(path)).toMatchObject({ problems: [{ code }] }),
)

describe('whatever is done to the data', () => {
  const harmful = fc.constantFrom('0', '-1', '1e9', 'null', '"x"', '[]', '{}', '"__proto__"')

  test('a value replaced by another never throws', async () => {
    const path = await written('')
    const values = [...json.matchAll(/(?<=":)(?:"[^"]*"|-?[\d.]+|null|true|false|\[\])/gu)]
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...values), harmful, async ({ 0: old, index }, value) => {
        const data = json.slice(0, index) + value + json.slice(index + old.length)
        await truncate(path, 0)
        await appendFile(
          path,
          withData(html, () => data),
        )
        const { ok, problems } = await readDossierFile(path)
        expect(ok || /^dossier-/u.test(problems[0]?.code ?? '')).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  test('signs replaced, doubled or lost never throw', async () => {
    const path = await written('')
    const place = fc.nat({ max: json.length - 1 })
    await fc.assert(
      fc.asyncProperty(place, fc.string({ maxLength: 4 }), async (at, signs) => {
        const data = json.slice(0, at) + signs + json.slice(at + 1)
        await truncate(path, 0)
        await appendFile(
          path,
          withData(html, () => data),
        )
        await readDossierFile(path)
      }),
      { numRuns: 150 },
    )
  })
})
