import type { Joining } from '../../model/kept.js'
import { bothOf, type Profile } from './profile.js'
import { canBeOne } from './rules.js'

/** A line of the tree that holds a group together: why two tellings stand in it. */
export interface Bond {
  readonly a: string
  readonly b: string
  readonly rule: string
}

/**
 * Tellings that nothing more can separate, since a person joined them or since they say the same: what speaks against
 * one of them does not speak against the others.
 */
interface Bundle {
  readonly specimens: readonly Profile[]
}

/** Tellings taken for one contact so far. */
export interface Group {
  readonly tellings: readonly Profile[]
  readonly bundles: readonly Bundle[]
  readonly articles: ReadonlySet<string>
  readonly bonds: readonly Bond[]
}

/** What groups the tellings stand in, while they are joined. Not for one that is known to be torn apart by decision. */
export interface Grouping {
  readonly groupOf: (key: string) => Group
  readonly groups: () => readonly Group[]
  /** Whether two groups may not become one. */
  readonly isClashing: (one: Group, other: Group) => boolean
  readonly join: (bond: Bond) => void
}

export type IsParted = (one: Group, other: Group) => boolean

/** Begins with the groups given, each a bundle: those that were joined before any rule was asked. */
export function startGrouping(started: readonly Group[], isParted: IsParted): Grouping {
  const home = new Map<string, Group>()
  const clashes: Clashes = new WeakMap()
  const settle = (group: Group) => {
    for (const { telling } of group.tellings) home.set(telling.key, group)
  }
  started.forEach(settle)
  const groupOf = (key: string): Group => {
    const group = home.get(key)
    if (!group) throw new Error(`telling ${key} stands in no group`)
    return group
  }
  return {
    groupOf,
    groups: () => [...new Set(home.values())],
    isClashing: (one, other) => askOnce(clashes, [one, other], isParted),
    join: (bond) => {
      const [one, other] = [groupOf(bond.a), groupOf(bond.b)]
      if (one !== other) settle(joined(one, other, bond))
    },
  }
}

type Clashes = WeakMap<Group, WeakMap<Group, boolean>>

/** Groups never change, so what was answered of two holds. */
function askOnce(known: Clashes, [one, other]: readonly [Group, Group], isParted: IsParted) {
  const ofOne = known.get(one) ?? new WeakMap<Group, boolean>()
  known.set(one, ofOne)
  const before = ofOne.get(other)
  if (before !== undefined) return before
  const isClashing =
    isArticleShared(one, other) || isParted(one, other) || isContradicted(one, other)
  ofOne.set(other, isClashing)
  return isClashing
}

/** Tellings as one group; a specimen of each kind of them is asked what speaks against others. */
export function groupOf(
  tellings: readonly Profile[],
  specimens: readonly Profile[],
  bonds: readonly Bond[],
): Group {
  return {
    tellings,
    bundles: [{ specimens }],
    articles: new Set(tellings.map(({ telling }) => telling.article)),
    bonds,
  }
}

function joined(one: Group, other: Group, bond: Bond): Group {
  return {
    tellings: [...one.tellings, ...other.tellings],
    bundles: [...one.bundles, ...other.bundles],
    articles: new Set([...one.articles, ...other.articles]),
    bonds: [...one.bonds, ...other.bonds, bond],
  }
}

/** One article tells two contacts apart. */
export function isArticleShared({ articles: one }: Group, { articles: other }: Group): boolean {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one]
  return [...fewer].some((article) => more.has(article))
}

function isContradicted(one: Group, other: Group): boolean {
  const theirs = spokesmen(other)
  return spokesmen(one).some((ours) => theirs.some((their) => !isAllowed(ours, their)))
}

/** Where people joined tellings of two days, those speak for all. */
function spokesmen({ bundles }: Group): readonly Bundle[] {
  const decided = bundles.filter(({ specimens }) => specimens.length > 1)
  return decided.length > 0 ? decided : bundles
}

const isAllowed = (one: Bundle, other: Bundle): boolean =>
  one.specimens.some((a) => other.specimens.some((b) => canBeOne(bothOf(a, b))))

export const FIRST_TOLD = 'merge/first-told'

/** Why each telling stands in its group, told from the one that names it. */
export function joiningsOf({ bonds }: Group, head: string): readonly Joining[] {
  const beside = new Map<string, Bond[]>()
  for (const bond of bonds)
    for (const end of [bond.a, bond.b]) beside.set(end, [...(beside.get(end) ?? []), bond])
  const found: Joining[] = [{ telling: head, like: null, rule: FIRST_TOLD }]
  const known = new Set([head])
  for (const { telling } of found)
    for (const { a, b, rule } of beside.get(telling) ?? []) {
      const next = a === telling ? b : a
      if (known.has(next)) continue
      known.add(next)
      found.push({ telling: next, like: telling, rule })
    }
  return found.toSorted((one, other) => (one.telling < other.telling ? -1 : 1))
}
