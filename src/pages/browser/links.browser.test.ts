import { describe, expect, test } from 'vitest'
import type { AccountHead, Compared } from '../../model/comparison.js'
import { compareFiles } from '../../operations/compare.js'
import { renderDossier } from '../dossier.js'
import { visible } from '../wording/visible.js'
import { exampleFiles, hasSeeds, seedFiles } from './files.fixture.js'
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

const example = compareFiles(exampleFiles())

/** White space may fall together on the way to the page; no other sign may change. */
function solid(text: string): string {
  return text.replaceAll(/\s+/gu, '')
}

interface Target {
  readonly head: AccountHead
  readonly passage: string
  /** What stands before the passage. */
  readonly before: string
}

function targetOf({ comparison }: Compared, href: string): Target {
  const [, letter, start, end] = /^#([A-Z]+)-(\d+)-(\d+)$/u.exec(href) ?? []
  const head = comparison.accounts.find(({ id }) => id === letter)
  if (head === undefined) throw new Error(`${href} names no account`)
  return {
    head,
    passage: visible(head.text.slice(Number(start), Number(end))),
    before: visible(head.text.slice(0, Number(start))),
  }
}

/** Whether some words stand in the target's text from a place within the passage on. */
function isBeginningIn({ head, passage, before }: Target, words: string): boolean {
  const text = solid(visible(head.text))
  const first = solid(before).length
  const found = text.indexOf(solid(words), first)
  return found >= first && found < first + solid(passage).length
}

function expectWordsOf(compared: Compared, { href, text }: Link): void {
  const target = targetOf(compared, href)
  const whole = solid(visible(target.head.text))
  const runs = text.split('[…]').filter((run) => run.trim() !== '')
  expect({
    href,
    foreign: runs.filter((run) => !whole.includes(solid(run))),
    astray: runs.slice(0, 1).filter((run) => !isBeginningIn(target, run)),
    isEmpty: runs.length === 0,
  }).toEqual({ href, foreign: [], astray: [], isEmpty: false })
}

function expectLanding(compared: Compared, { href }: Link, landing: Landing): void {
  const { head, passage } = targetOf(compared, href)
  expect({ ...landing, text: solid(landing.text) }).toEqual({
    hash: href,
    text: solid(passage),
    articles: [`text-${head.id}`],
    isLit: true,
    isInView: true,
    isOnTop: true,
  })
}

/** Where every told cell of a page must lead: the first of its passages. */
function toldPlaces({ comparison }: Compared): readonly string[] {
  const cells = comparison.claims.flatMap((claim) => claim.cells)
  return cells.flatMap(({ account, evidence: [first] }) =>
    first === undefined ? [] : [`#${account}-${first.start}-${first.end}`],
  )
}

/** About so many of some links, from all over the page. */
function spread<T>(links: readonly T[], count: number): readonly (readonly [number, T])[] {
  const step = Math.max(1, Math.floor(links.length / count))
  return [...links.entries()].filter(([index]) => index % step === 0)
}

const inputs: readonly [string, () => Promise<Compared>, boolean][] = [
  ['the bundled example', () => example, true],
  ['the seed pair', () => compareFiles(seedFiles()), hasSeeds()],
  ['5 accounts, 80 claims', async () => comparedOf({ accounts: 5, claims: 80 }), true],
  ['12 accounts, 80 claims', async () => comparedOf({ accounts: 12, claims: 80 }), true],
  [
    'nine passages in a cell',
    async () => comparedOf({ accounts: 2, claims: 6, passages: 9 }),
    true,
  ],
]

describe.each(inputs)('%s', (_, compare, isHere) => {
  test.skipIf(!isHere)('every quotation leads to the words that it quotes', async () => {
    const compared = await compare()
    const { page } = await open(await renderDossier(compared, { excerpts: false }))
    await unfold(page)
    await rememberGrounds(page)
    const [links, passages] = await Promise.all([linksOf(page), passagesOf(page)])
    for (const link of links) {
      expectWordsOf(compared, link)
      const { passage } = targetOf(compared, link.href)
      expect(solid(passages.get(link.href.slice(1)) ?? '')).toBe(solid(passage))
    }
    const reached = new Set(links.map(({ href }) => href))
    expect(toldPlaces(compared).filter((place) => !reached.has(place))).toEqual([])
    for (const [index, link] of spread(links, 40))
      expectLanding(compared, link, await followFromWithin(page, index))
  })
})

test.each<[string, { readonly scripts: boolean; readonly excerpts: boolean }]>([
  ['with scripts', { scripts: true, excerpts: false }],
  ['without scripts', { scripts: false, excerpts: false }],
  ['with excerpts only', { scripts: true, excerpts: true }],
])('%s, a click with the mouse lands there too', async (_, { scripts, excerpts }) => {
  const compared = await example
  const { page } = await open(await renderDossier(compared, { excerpts }), { scripts })
  await unfold(page)
  await rememberGrounds(page)
  for (const [index, link] of spread(await linksOf(page), 25))
    expectLanding(compared, link, await follow(page, index))
})

test('a narrow screen lands there too', async () => {
  const compared = await example
  const { page } = await open(await renderDossier(compared), { width: 360 })
  await unfold(page)
  await rememberGrounds(page)
  for (const [index, link] of spread(await linksOf(page), 25))
    expectLanding(compared, link, await followFromWithin(page, index))
})
