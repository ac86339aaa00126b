import { affinityOf, type Weighed } from './affinity.js'
import type { Proposition } from './propositions.js'

/** What several propositions tell alike: a claim before it is laid out. */
export type Bundle = readonly Proposition[]

/** Affinity that two accounts need to tell one claim, and that one account needs to tell it twice. */
const ACROSS = 0.44
/** Enough for two that are each other's best in both accounts, and one act. */
const MUTUAL = 0.38
const WITHIN = 0.58
/** The mean over all pairs that a joined bundle must keep, as a share of what its best pair needs. */
const COHESION = 0.6

interface Pair {
  readonly a: number
  readonly b: number
  readonly affinity: number
}

/**
 * Joins propositions that tell the same, best pair first. The result depends on the words alone, never on the order of
 * the accounts: ties go by the words themselves.
 */
export function alignPropositions(weighed: readonly Weighed[]): readonly Bundle[] {
  const pairs = pairsOf(weighed)
  const affinities = new Map(pairs.map(({ a, b, affinity }) => [keyOf(a, b), affinity]))
  const home = weighed.map((_, index) => index)
  const members = weighed.map((_, index) => [index])
  for (const { a, b } of pairs) {
    const [left, right] = [home[a] ?? a, home[b] ?? b]
    const [first, second] = [members[left] ?? [], members[right] ?? []]
    if (left === right || !isCohesive(affinities, first, second)) continue
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
const IN_ONE_BREATH = 0.47

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
  for (const { a, b } of pairs.filter(({ affinity }) => affinity >= IN_ONE_BREATH))
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
    .filter((pair) => pair.affinity >= thresholdFor(weighed, pair, best))
    .sort(
      (x, y) =>
        Number(isWithin(x)) - Number(isWithin(y)) ||
        y.affinity - x.affinity ||
        (tie(x) < tie(y) ? -1 : 1),
    )
}

function likelyPairs(weighed: readonly Weighed[]): readonly Pair[] {
  const pairs: Pair[] = []
  weighed.forEach((first, a) => {
    for (let b = a + 1; b < weighed.length; b += 1) {
      const second = weighed[b]
      const affinity = second ? affinityOf(first, second) : 0
      if (affinity >= MUTUAL) pairs.push({ a, b, affinity })
    }
  })
  return pairs
}

/** The highest affinity of each proposition with any of one other account. */
function bestOfEach(
  weighed: readonly Weighed[],
  pairs: readonly Pair[],
): ReadonlyMap<string, number> {
  const best = new Map<string, number>()
  const note = (index: number, other: number, affinity: number) => {
    const key = `${index} ${weighed[other]?.proposition.account}`
    best.set(key, Math.max(affinity, best.get(key) ?? 0))
  }
  for (const { a, b, affinity } of pairs) {
    note(a, b, affinity)
    note(b, a, affinity)
  }
  return best
}

function thresholdFor(
  weighed: readonly Weighed[],
  { a, b, affinity }: Pair,
  best: ReadonlyMap<string, number>,
): number {
  const [first, second] = [weighed[a]?.proposition, weighed[b]?.proposition]
  if (first?.account === second?.account) return WITHIN
  const isMutual =
    best.get(`${a} ${second?.account}`) === affinity &&
    best.get(`${b} ${first?.account}`) === affinity
  const isOneAct = first?.act === second?.act || first?.kind === 'fact' || second?.kind === 'fact'
  return isMutual && isOneAct ? MUTUAL : ACROSS
}

function tieOf({ words }: Proposition): string {
  return words.map(({ quote, start }) => `${quote}@${start}`).join(' ')
}

/** Pairs below their threshold count as nothing, so that a chain of likenesses does not join its two ends. */
function isCohesive(
  affinities: ReadonlyMap<string, number>,
  first: readonly number[],
  second: readonly number[],
): boolean {
  const all = first.flatMap((a) => second.map((b) => affinities.get(keyOf(a, b)) ?? 0))
  return all.reduce((sum, affinity) => sum + affinity, 0) / all.length >= ACROSS * COHESION
}

function keyOf(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
