import type { AccountId } from '../model/ids.js'
import { actsAlike, affinityOf, cannotBeOne, isBare, type Weighed } from './affinity.js'
import { duplicatesAmong, type Duplicates } from './duplicates.js'
import { chanceOf } from './pairing.js'
import type { Proposition } from './propositions.js'
import { prospectsOf } from './prospects.js'
import { startSums } from './sums.js'

/** What several propositions tell alike: a claim before it is laid out. */
export type Bundle = readonly Proposition[]

/** How likely two accounts must tell one claim. */
const ACROSS = 0.45
/** Enough for two that are each other's best in both accounts, and said in like acts. */
const MUTUAL = 0.25
const LIKE_ACTS = 0.9
/** Affinity that one account needs to tell a claim twice. */
const WITHIN = 0.58
/** The mean chance over all pairs of two accounts that a joined bundle must keep. */
const COHESION = 0.17

/** What is joined: one proposition, or the same one as several accounts tell it. */
interface Item {
  readonly members: Duplicates
  readonly told: readonly [Weighed, ...Weighed[]]
  readonly accounts: ReadonlySet<AccountId>
}

interface Pair {
  readonly a: number
  readonly b: number
  /** How likely they tell one claim. */
  readonly chance: number
  /** How many pairs of propositions it stands for. */
  readonly count: number
  /** Whether one account tells both. */
  readonly isWithin: boolean
}

/**
 * Joins propositions that tell the same, best pair first. The result depends on the words alone, never on the order of
 * the accounts: ties go by the words themselves.
 */
export function alignPropositions(weighed: readonly Weighed[]): readonly Bundle[] {
  const items = itemsOf(weighed)
  const pairs = pairsOf(items)
  const groups = { home: items.map((_, index) => index), members: items.map((_, index) => [index]) }
  joinLikely(items, pairs, groups)
  joinSiblings(items, pairs, groups)
  return groups.members
    .filter((indexes) => indexes.length > 0)
    .map((indexes) =>
      indexes
        .flatMap((index) => items[index]?.members ?? [])
        .sort((a, b) => a - b)
        .flatMap((index) => weighed[index]?.proposition ?? []),
    )
}

/** What copies tell alike is joined from the start, so that five hundred of them are no more work than one. */
function itemsOf(weighed: readonly Weighed[]): readonly Item[] {
  return duplicatesAmong(weighed)
    .flatMap((members) => (isOneClaim(weighed, members) ? [members] : members.map(alone)))
    .flatMap((members) => {
      const told = members.flatMap((index) => weighed[index] ?? [])
      // The same one stands for all, whatever the order of the accounts.
      const [first, ...rest] = told.toSorted((a, b) => a.place - b.place)
      const accounts = new Set([first, ...rest].flatMap((each) => each?.proposition.account ?? []))
      return first ? [{ members, told: [first, ...rest] as const, accounts }] : []
    })
    .sort((a, b) => a.members[0] - b.members[0])
}

function alone(index: number): Duplicates {
  return [index]
}

function isOneClaim(weighed: readonly Weighed[], [first, second]: Duplicates): boolean {
  const [one, other] = [weighed[first], weighed[second ?? first]]
  if (!one || !other || one === other) return true
  return chanceOf(one, other) >= (one.proposition.kind === 'fact' ? ACROSS : MUTUAL)
}

interface Groups {
  readonly home: number[]
  readonly members: number[][]
}

function joinLikely(
  items: readonly Item[],
  pairs: readonly Pair[],
  { home, members }: Groups,
): void {
  const sums = startSums(pairs.map(({ a, b, chance, count }) => ({ a, b, value: chance * count })))
  const sizes = items.map((item) => item.members.length)
  for (const { a, b } of pairs) {
    const [left, right] = [home[a] ?? a, home[b] ?? b]
    const all = (sizes[left] ?? 0) * (sizes[right] ?? 0)
    // Pairs below their threshold count as nothing, so that a chain of likenesses does not join its two ends.
    if (left === right || sums.between(left, right) / all < COHESION) continue
    for (const index of members[right] ?? []) home[index] = left
    members[left] = [...(members[left] ?? []), ...(members[right] ?? [])]
    members[right] = []
    sizes[left] = (sizes[left] ?? 0) + (sizes[right] ?? 0)
    sums.merge(left, right)
  }
}

/** What joins by its sibling's right must be more than just alike enough. */
const IN_ONE_BREATH = 0.6

/**
 * One account may tell in one breath what another tells in two conjuncts: the second conjunct joins the first where it
 * is alone and as like the other's telling.
 */
function joinSiblings(
  items: readonly Item[],
  pairs: readonly Pair[],
  { home, members }: Groups,
): void {
  const isAlone = (indexes: readonly number[]) =>
    indexes.length === 1 && indexes.every((index) => items[index]?.members.length === 1)
  const isSibling = (one: number, other: number) =>
    Boolean(items[one]?.told[0].proposition.statement) &&
    items[one]?.told[0].proposition.statement === items[other]?.told[0].proposition.statement
  for (const { a, b } of pairs.filter(({ chance }) => chance >= IN_ONE_BREATH))
    for (const [single, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const [from, to] = [home[single] ?? single, home[other] ?? other]
      const group = members[to] ?? []
      if (from === to || !isAlone(members[from] ?? [])) continue
      if (!group.some((index) => isSibling(single, index))) continue
      members[to] = [...group, single]
      members[from] = []
      home[single] = to
    }
}

/** Pairs that are likely enough, the likeliest first; what two accounts tell alike before what one tells twice. */
function pairsOf(items: readonly Item[]): readonly Pair[] {
  const keys = items.map(({ told: [first] }) => tieOf(first.proposition))
  const across = pairsAcross(items)
  const isMutual = mutualityOf(items, across)
  const isLikely = (pair: Pair) =>
    pair.chance >= ACROSS || (isLikeSaying(items, pair) && isMutual(pair))
  const tie = ({ a, b }: Pair) => [keys[a] ?? '', keys[b] ?? ''].sort().join('\n')
  return [...across.filter(isLikely), ...pairsWithin(items)].sort(
    (x, y) =>
      Number(x.isWithin) - Number(y.isWithin) || y.chance - x.chance || (tie(x) < tie(y) ? -1 : 1),
  )
}

/** What was said in acts that do not exclude each other: a refusal is no promise of another kind. */
function isLikeSaying(items: readonly Item[], { a, b }: Pair): boolean {
  const [one, other] = [items[a]?.told[0].proposition, items[b]?.told[0].proposition]
  if (!one || !other || one.kind === 'fact' || other.kind === 'fact') return false
  return actsAlike(one.act, other.act) >= LIKE_ACTS
}

function pairsAcross(items: readonly Item[]): readonly Pair[] {
  const prospects = prospectsOf(
    items.map(({ told: [first] }) => first),
    MUTUAL,
  )
  const pairs: Pair[] = []
  items.forEach((one, a) => {
    for (let b = a + 1; b < items.length; b += 1) {
      const other = items[b]
      if (!other || isOneTeller(one, other) || !prospects.isPossible(a, b)) continue
      const count = one.accounts.size * other.accounts.size - commonOf(one, other)
      const chance = count > 0 ? chanceAcross(one, other) : 0
      if (chance >= MUTUAL) pairs.push({ a, b, chance, count, isWithin: false })
    }
  })
  return pairs
}

/** Whether one account alone tells both. */
function isOneTeller({ accounts, told: [first] }: Item, other: Item): boolean {
  const [second] = other.told
  return (
    accounts.size === 1 &&
    other.accounts.size === 1 &&
    first.proposition.account === second.proposition.account
  )
}

function commonOf({ accounts }: Item, other: Item): number {
  return [...accounts].filter((account) => other.accounts.has(account)).length
}

/** Between two that are told by two accounts. */
function chanceAcross({ told: [first, ...more] }: Item, { told }: Item): number {
  const second = told.find((each) => areOfTwo(each, first))
  if (second) return chanceOf(first, second)
  const [other] = told
  const one = more.find((each) => areOfTwo(each, told[0]))
  return one && other ? chanceOf(one, other) : 0
}

function areOfTwo({ proposition: { account } }: Weighed, { proposition: other }: Weighed): boolean {
  return account !== other.account
}

/** What one account tells twice it tells in like words; the weights were learnt across accounts. */
function pairsWithin(items: readonly Item[]): readonly Pair[] {
  const found = new Map<string, Pair>()
  for (const own of itemsByAccount(items).values())
    own.forEach(({ at: a, weighed: one }, place) => {
      for (let next = place + 1; next < own.length; next += 1) {
        const { at: b, weighed: other } = own[next] ?? { at: a, weighed: one }
        if (cannotBeOne(one, other)) continue
        // Copies ask for the same two again and again.
        const before = found.get(`${a} ${b}`)
        const chance = before?.chance ?? affinityOf(one, other)
        if (chance < WITHIN) continue
        found.set(`${a} ${b}`, { a, b, chance, count: (before?.count ?? 0) + 1, isWithin: true })
      }
    })
  return [...found.values()]
}

interface Own {
  readonly at: number
  readonly weighed: Weighed
}

/** What each account tells, but for its own facts: those are not held together. */
function itemsByAccount(items: readonly Item[]): ReadonlyMap<AccountId, readonly Own[]> {
  const accounts = new Map<AccountId, Own[]>()
  items.forEach(({ told }, at) => {
    for (const weighed of told) {
      const { account } = weighed.proposition
      if (isBare(weighed.proposition) && weighed.link === null) continue
      const own = accounts.get(account)
      if (own) own.push({ at, weighed })
      else accounts.set(account, [{ at, weighed }])
    }
  })
  return accounts
}

/** Whether a pair is the best of both: for each, the likeliest of all that the other's account tells. */
function mutualityOf(items: readonly Item[], pairs: readonly Pair[]): (pair: Pair) => boolean {
  const best = new Map<string, number>()
  const note = (index: number, other: number, chance: number) => {
    for (const account of items[other]?.accounts ?? []) {
      const key = `${index} ${account}`
      best.set(key, Math.max(chance, best.get(key) ?? 0))
    }
  }
  for (const { a, b, chance } of pairs) {
    note(a, b, chance)
    note(b, a, chance)
  }
  const isBest = (index: number, other: number, chance: number) =>
    [...(items[other]?.accounts ?? [])].some(
      (account) => best.get(`${index} ${account}`) === chance,
    )
  return ({ a, b, chance }) => isBest(a, b, chance) && isBest(b, a, chance)
}

function tieOf({ words }: Proposition): string {
  return words.map(({ quote, start }) => `${quote}@${start}`).join(' ')
}
