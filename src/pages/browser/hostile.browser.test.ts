import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { renderDossier } from '../dossier.js'
import { visible } from '../wording/visible.js'
import { exampleDossier } from './dossiers.fixture.js'
import { comparedOf } from './inputs.fixture.js'
import { unfold } from './measures.fixture.js'
import { open } from './open.fixture.js'

const attacks: readonly [string, string][] = [
  ['a script', '<script>alert(1)</script>'],
  ['a handler', '"><img src=x onerror=alert(1)><svg onload=alert(1)>'],
  ['a handler in single quotes', "' onmouseover='alert(1)' autofocus onfocus='alert(1)"],
  ['the end of a script', '</script><script>alert(1)</script>'],
  ['the end of a style', '</style><style>*{display:none}</style>'],
  ['the end of a title', '</title></head><body onload=alert(1)>'],
  ['the end of a comment', '--><iframe src="https://example.com"></iframe><!--'],
  ['an address that runs', 'javascript:alert(1)'],
  ['an address with data', 'data:text/html,<script>alert(1)</script>'],
  ['another page at once', '<meta http-equiv="refresh" content="0;url=https://example.com">'],
  ['another base', '<base href="https://example.com/"><form action="//example.com">'],
  ['JSON that ends', '"}]}</script><script>alert(1)//'],
  ['entities', '&lt;script&gt;alert(1)&lt;/script&gt; &#0; &amp;amp;'],
  ['a template', '${alert(1)} {{constructor.constructor("alert(1)")()}}'],
  ['turned writing', '\u202Eevil\u202C \u2066isolate \u200Fmark\u061C'],
  ['control characters', 'bell \u0007 \u0001 \u001b[31mred \u007f\u0085'],
  ['a lone half of a pair', 'half \uD83D pair \uDE00'],
  ['Arabic', 'قال الرئيس «نعم» (١٢٣)'],
  ['Hebrew', 'הנשיא אמר "כן" (123)'],
]

/** Every element with the names of its attributes, in the order of the page. */
function skeletonOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].map(
      (element) => `${element.tagName} ${element.getAttributeNames().toSorted().join(' ')}`,
    ),
  )
}

/** The schemes of all addresses in the page that lead out of it. */
function schemesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter((link) => !link.getAttribute('href')?.startsWith('#'))
      .map((link) => link.protocol),
  )
}

function dossierOf(words: string): Promise<string> {
  return renderDossier(comparedOf({ accounts: 2, claims: 4, words }), { excerpts: false })
}

let harmless: readonly string[] | null = null

/** The skeleton of the same page with words that no parser takes for anything else. */
async function harmlessSkeleton(): Promise<readonly string[]> {
  harmless ??= await skeletonOf((await open(await dossierOf('words that are only words'))).page)
  return harmless
}

test.each(attacks)('%s in every title, name and text is only words', async (_, words) => {
  const { page, address, requests, complaints, visited } = await open(await dossierOf(words))
  expect(await skeletonOf(page)).toEqual(await harmlessSkeleton())
  await unfold(page)
  await page.mouse.move(300, 300)
  await page.locator('a.words:visible').first().click()
  expect({ complaints, requests, visited: new Set(visited) }).toEqual({
    complaints: [],
    requests: [address],
    visited: new Set([address]),
  })
  expect((await schemesOf(page)).filter((scheme) => !/^https?:$/u.test(scheme))).toEqual([])
  const shown = await page.locator('#text-A .source').textContent()
  expect(shown?.replaceAll(/\s+/gu, ' ')).toContain(visible(words).replaceAll(/\s+/gu, ' '))
})

test('what turns the direction of writing is nowhere in the page', async () => {
  const { page } = await open(await dossierOf('\u202Eevil\u202C \u2067isolate'))
  expect(await page.locator('body').innerText()).not.toMatch(/\p{Bidi_Control}/u)
})

test.each([true, false])(
  'the example asks for nothing and complains of nothing: scripts %s',
  async (scripts) => {
    const { page, address, requests, complaints, visited } = await open(await exampleDossier(), {
      scripts,
    })
    await unfold(page)
    await page.locator('a.words:visible').first().click()
    expect({ requests, complaints, visited: new Set(visited) }).toEqual({
      requests: [address],
      complaints: [],
      visited: new Set([address]),
    })
  },
)
