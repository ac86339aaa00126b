import { affinityOf, type Weighed } from './affinity.js'
import { chanceOf } from './pairing.js'
import type { Proposition } from './propositions.js'

/** What several propositions tell alike: a claim before it is laid out. */
export type Bundle = readonly Proposition[]

/** How likely two accounts must tell one claim. */
const ACROSS = 0.5
/** Enough for two that are each other's best in both accounts. */
const MUTUAL = 0.25
/** Affinity that one account needs to tell a claim twice. */
const WITHIN = 0.58
/** The mean chance over all pairs of two accounts that a joined bundle must keep. */
const COHESION = 0.27

interface Pair {
  readonly a: number
  readonly b: number
  /** How likely they tell one claim. */
  readonly chance: number
}

/**
 * Joins propositions that tell the same, best pair first. The result depends on the words alone, never on the order of
 * the accounts: ties go by the words themselves.
 */
export function alignPropositions(weighed: readonly Weighed[]): readonly Bundle[] {
  const pairs = pairsOf(weighed)
  const chances = new Map(pairs.map(({ a, b, chance }) => [keyOf(a, b), chance]))
  const home = weighed.map((_, index) => index)
  const members = weighed.map((_, index) => [index])
  for (const { a, b } of pairs) {
    const [left, right] = [home[a] ?? a, home[b] ?? b]
    const [first, second] = [members[left] ?? [], members[right] ?? []]
    if (left === right || !isCohesive(chances, first, second)) continue
    members[left] = [...first, ...second]
    members[right] = []
    for (const index of second) home[index] = left
  }
  joinSiblings(weighed, pairs, { home, members })
  return members
    .filter((indexes) => indexes.length > 0)
    .map((indexes) =>
      [...indexes].sort((a, b) => a - b).flatMap((index) => weighed[index]?.proposition ?? []),
    )
}

/** What joins by its sibling's right must be more than just alike enough. */
const IN_ONE_BREATH = 0.6

interface Groups {
  readonly home: number[]
  readonly members: number[][]
}

/**
 * One account may tell in one breath what another tells in two conjuncts: the second conjunct joins the first where it
 * is alone and as like the other's telling.
 */
function joinSiblings(
  weighed: readonly Weighed[],
  pairs: readonly Pair[],
  { home, members }: Groups,
): void {
  const isSibling = (one: number, other: number) =>
    Boolean(weighed[one]?.proposition.statement) &&
    weighed[one]?.proposition.statement === weighed[other]?.proposition.statement
  for (const { a, b } of pairs.filter(({ chance }) => chance >= IN_ONE_BREATH))
    for (const [alone, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const [from, to] = [home[alone] ?? alone, home[other] ?? other]
      const group = members[to] ?? []
      if (from === to || (members[from]?.length ?? 0) !== 1) continue
      if (!group.some((index) => isSibling(alone, index))) continue
      members[to] = [...group, alone]
      members[from] = []
      home[alone] = to
    }
}

function pairsOf(weighed: readonly Weighed[]): readonly Pair[] {
  const keys = weighed.map(({ proposition }) => tieOf(proposition))
  const pairs = likelyPairs(weighed)
  const best = bestOfEach(weighed, pairs)
  const tie = ({ a, b }: Pair) => [keys[a] ?? '', keys[b] ?? ''].sort().join('\n')
  const isWithin = ({ a, b }: Pair) =>
    weighed[a]?.proposition.account === weighed[b]?.proposition.account
  // What two accounts tell alike is settled before what one tells twice.
  return pairs
    .filter((pair) => pair.chance >= thresholdFor(weighed, pair, best))
    .sort(
      (x, y) =>
        Number(isWithin(x)) - Number(isWithin(y)) ||
        y.chance - x.chance ||
        (tie(x) < tie(y) ? -1 : 1),
    )
}

function likelyPairs(weighed: readonly Weighed[]): readonly Pair[] {
  const pairs: Pair[] = []
  weighed.forEach((first, a) => {
    for (let b = a + 1; b < weighed.length; b += 1) {
      const second = weighed[b]
      const chance = second ? chanceBetween(first, second) : 0
      if (chance >= MUTUAL) pairs.push({ a, b, chance })
    }
  })
  return pairs
}

/** What one account tells twice it tells in like words; the weights were learnt across accounts. */
function chanceBetween(first: Weighed, second: Weighed): number {
  return first.proposition.account === second.proposition.account
    ? affinityOf(first, second)
    : chanceOf(first, second)
}

/** The highest chance of each proposition with any of one other account. */
function bestOfEach(
  weighed: readonly Weighed[],
  pairs: readonly Pair[],
): ReadonlyMap<string, number> {
  const best = new Map<string, number>()
  const note = (index: number, other: number, chance: number) => {
    const key = `${index} ${weighed[other]?.proposition.account}`
    best.set(key, Math.max(chance, best.get(key) ?? 0))
  }
  for (const { a, b, chance } of pairs) {
    note(a, b, chance)
    note(b, a, chance)
  }
  return best
}

function thresholdFor(
  weighed: readonly Weighed[],
  { a, b, chance }: Pair,
  best: ReadonlyMap<string, number>,
): number {
  const [first, second] = [weighed[a]?.proposition, weighed[b]?.proposition]
  if (first?.account === second?.account) return WITHIN
  const isMutual =
    best.get(`${a} ${second?.account}`) === chance && best.get(`${b} ${first?.account}`) === chance
  const isFact = first?.kind === 'fact' || second?.kind === 'fact'
  return isMutual && !isFact ? MUTUAL : ACROSS
}

function tieOf({ words }: Proposition): string {
  return words.map(({ quote, start }) => `${quote}@${start}`).join(' ')
}

/** Pairs below their threshold count as nothing, so that a chain of likenesses does not join its two ends. */
function isCohesive(
  chances: ReadonlyMap<string, number>,
  first: readonly number[],
  second: readonly number[],
): boolean {
  const all = first.flatMap((a) => second.map((b) => chances.get(keyOf(a, b)) ?? 0))
  return all.reduce((sum, chance) => sum + chance, 0) / all.length >= COHESION
}

function keyOf(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
