import { expect, test } from 'vitest'
import type { Compared } from '../../model/comparison.js'
import { renderDossier } from '../dossier.js'
import { visible } from '../wording/visible.js'
import { compareFiles, comparedExample } from './dossiers.fixture.js'
import { hasSeeds, seedFiles } from './files.fixture.js'
import { comparedOf } from './inputs.fixture.js'
import {
  follow,
  followFromWithin,
  linksOf,
  passagesOf,
  rememberGrounds,
  unfold,
  type Landing,
  type Link,
} from './measures.fixture.js'
import { open } from './open.fixture.js'

/** White space may fall together on the way to the page; no other sign may change. */
function solid(text: string): string {
  return text.replaceAll(/\s+/gu, '')
}

interface Target {
  /** The account's text as the page shows it, without white space. */
  readonly text: string
  readonly passage: string
  /** Where the passage begins in that text. */
  readonly from: number
  readonly article: string
}

const shownTexts = new Map<string, string>()

function shownText(text: string): string {
  const shown = shownTexts.get(text) ?? solid(visible(text))
  shownTexts.set(text, shown)
  return shown
}

function targetOf({ comparison }: Compared, href: string): Target {
  const [, letter, start, end] = /^#([A-Z]+)-(\d+)-(\d+)$/u.exec(href) ?? []
  const head = comparison.accounts.find(({ id }) => id === letter)
  if (head === undefined) throw new Error(`${href} names no account`)
  return {
    text: shownText(head.text),
    passage: solid(visible(head.text.slice(Number(start), Number(end)))),
    from: solid(visible(head.text.slice(0, Number(start)))).length,
    article: `text-${head.id}`,
  }
}

/** Whether some words stand in the target's text from a place within the passage on. */
function isBeginningIn({ text, passage, from }: Target, words: string): boolean {
  const found = text.indexOf(solid(words), from)
  return found >= from && found < from + passage.length
}

function expectWordsOf(compared: Compared, { href, text }: Link): void {
  const target = targetOf(compared, href)
  const runs = text.split('[…]').filter((run) => run.trim() !== '')
  expect({
    href,
    foreign: runs.filter((run) => !target.text.includes(solid(run))),
    astray: runs.slice(0, 1).filter((run) => !isBeginningIn(target, run)),
    isEmpty: runs.length === 0,
  }).toEqual({ href, foreign: [], astray: [], isEmpty: false })
}

function expectLanding(compared: Compared, { href }: Link, landing: Landing): void {
  const { article, passage } = targetOf(compared, href)
  expect({ ...landing, text: solid(landing.text) }).toEqual({
    hash: href,
    text: passage,
    articles: [article],
    isLit: true,
    isInView: true,
    isOnTop: true,
  })
}

/** Where every told cell of a page must lead: that of its passages which stands first. */
function toldPlaces({ comparison }: Compared): readonly string[] {
  const cells = comparison.claims.flatMap((claim) => claim.cells)
  return cells.flatMap(({ account, evidence }) => {
    const [first] = evidence.toSorted((a, b) => a.start - b.start)
    return first === undefined ? [] : [`#${account}-${first.start}-${first.end}`]
  })
}

/** About so many of some links, from all over the page. */
function spread<T>(links: readonly T[], count: number): readonly (readonly [number, T])[] {
  const step = Math.max(1, Math.floor(links.length / count))
  return [...links.entries()].filter(([index]) => index % step === 0)
}

const inputs: readonly [string, () => Promise<Compared>, boolean][] = [
  ['the bundled example', comparedExample, true],
  ['the seed pair', () => compareFiles(seedFiles()), hasSeeds()],
  ['5 accounts, 80 claims', async () => comparedOf({ accounts: 5, claims: 80 }), true],
  ['12 accounts, 80 claims', async () => comparedOf({ accounts: 12, claims: 80 }), true],
  [
    'nine passages in a cell',
    async () => comparedOf({ accounts: 2, claims: 6, passages: 9 }),
    true,
  ],
]

test.for(inputs)('%s: a quotation leads to its words', async ([, compare, isHere], { skip }) => {
  skip(!isHere)
  const compared = await compare()
  const { page } = await open(await renderDossier(compared, { excerpts: false }))
  await unfold(page)
  await rememberGrounds(page)
  const [links, passages] = await Promise.all([linksOf(page), passagesOf(page)])
  for (const link of links) {
    expectWordsOf(compared, link)
    const { passage } = targetOf(compared, link.href)
    expect(solid(passages.get(link.href.slice(1)) ?? '')).toBe(passage)
  }
  const reached = new Set(links.map(({ href }) => href))
  expect(toldPlaces(compared).filter((place) => !reached.has(place))).toEqual([])
  for (const [index, link] of spread(links, 20))
    expectLanding(compared, link, await followFromWithin(page, index))
})

test.each<[string, { readonly scripts: boolean; readonly excerpts: boolean }]>([
  ['with scripts', { scripts: true, excerpts: false }],
  ['without scripts', { scripts: false, excerpts: false }],
  ['with excerpts only', { scripts: true, excerpts: true }],
])('%s, a click with the mouse lands there too', async (_, { scripts, excerpts }) => {
  const compared = await comparedExample()
  const { page } = await open(await renderDossier(compared, { excerpts }), { scripts })
  await unfold(page)
  await rememberGrounds(page)
  for (const [index, link] of spread(await linksOf(page), 15))
    expectLanding(compared, link, await follow(page, index))
})

test('a narrow screen lands there too', async () => {
  const compared = await comparedExample()
  const { page } = await open(await renderDossier(compared), { width: 360 })
  await unfold(page)
  await rememberGrounds(page)
  for (const [index, link] of spread(await linksOf(page), 15))
    expectLanding(compared, link, await followFromWithin(page, index))
})
