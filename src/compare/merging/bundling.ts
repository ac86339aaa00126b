import { groupOf, type Bond, type Group, type IsParted } from './groups.js'
import type { Link } from './merging.js'
import { bothOf, type Profile } from './profile.js'
import { ruleFor } from './rules.js'

/** The groups that stand before the rules are asked of pairs, and which may not become one. */
export interface Bundled {
  readonly groups: readonly Group[]
  readonly isParted: IsParted
}

export const DECIDED = 'merge/decided'

/**
 * Puts together what people joined, and tellings of several articles that say the very same, so that a contact told by
 * a thousand of them is not compared a million times. What people parted is never in one group.
 */
export function bundled(profiles: readonly Profile[], links: readonly Link[]): Bundled {
  const given = new Set(profiles.map(({ telling }) => telling.key))
  const live = links.filter(({ a, b }) => given.has(a) && given.has(b) && a !== b).map(inOrder)
  const parted = partedBy(live)
  const linked = new Set(live.flatMap(({ a, b }) => [a, b]))
  const free = profiles.filter(({ telling }) => !linked.has(telling.key))
  const bound = profiles.filter(({ telling }) => linked.has(telling.key))
  return {
    groups: [...decided(bound, live, parted), ...alike(free)],
    isParted: (one, other) => isAnyParted(one, other, parted),
  }
}

const inOrder = ({ kind, a, b }: Link): Link => (a < b ? { kind, a, b } : { kind, a: b, b: a })

type Parted = ReadonlyMap<string, ReadonlySet<string>>

function partedBy(links: readonly Link[]): Parted {
  const parted = new Map<string, Set<string>>()
  for (const { kind, a, b } of links) {
    if (kind !== 'part') continue
    parted.set(a, (parted.get(a) ?? new Set()).add(b))
    parted.set(b, (parted.get(b) ?? new Set()).add(a))
  }
  return parted
}

function isAnyParted(one: Group, other: Group, parted: Parted): boolean {
  if (parted.size === 0) return false
  return one.tellings.some(({ telling }) => {
    const from = parted.get(telling.key)
    return from !== undefined && other.tellings.some((each) => from.has(each.telling.key))
  })
}

/** What people joined, but for what would put together what they parted. */
function decided(
  profiles: readonly Profile[],
  links: readonly Link[],
  parted: Parted,
): readonly Group[] {
  const home = new Map(profiles.map((each) => [each.telling.key, groupOf([each], [each], [])]))
  const joins = links.filter(({ kind }) => kind === 'join').toSorted(byKeys)
  for (const { a, b } of joins) {
    const [one, other] = [home.get(a), home.get(b)]
    if (!one || !other || one === other || isAnyParted(one, other, parted)) continue
    const tellings = [...one.tellings, ...other.tellings]
    const group = groupOf(tellings, tellings, [
      ...one.bonds,
      ...other.bonds,
      { a, b, rule: DECIDED },
    ])
    for (const { telling } of tellings) home.set(telling.key, group)
  }
  return [...new Set(home.values())]
}

const byKeys = (one: Link, other: Link): number =>
  `${one.a} ${one.b}` < `${other.a} ${other.b}` ? -1 : 1

/** One article has one telling in each; a second one that says the same stands with the second ones of others. */
function alike(profiles: readonly Profile[]): readonly Group[] {
  const bins = new Map<string, Profile[]>()
  const counts = new Map<string, number>()
  for (const profile of profiles) {
    const words = wordsOf(profile)
    const own = `${profile.telling.article} ${words}`
    const count = counts.get(own) ?? 0
    counts.set(own, count + 1)
    const bin = `${count} ${words}`
    bins.set(bin, [...(bins.get(bin) ?? []), profile])
  }
  return [...bins.values()].flatMap((bin) => (areSure(bin) ? [chained(bin)] : bin.map(alone)))
}

const alone = (profile: Profile): Group => groupOf([profile], [profile], [])

/** All that the rules look at. */
function wordsOf({ telling: { contact, published, kind, side }, days }: Profile): string {
  const { participants, status, count, date, place, main } = contact
  return JSON.stringify([
    participants.map((each) => [
      each.name,
      each.actor,
      each.side,
      each.actorKind,
      each.evidence.map(({ quote }) => quote),
    ]),
    [contact.kind, status, count, date, place, main, days.isExact],
    [published, kind, side?.state ?? null],
  ])
}

function areSure([first, second]: readonly Profile[]): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    ruleFor(bothOf(first, second))?.force === 'sure' &&
    first.days.kind !== 'vague'
  )
}

function chained(profiles: readonly Profile[]): Group {
  const [first] = profiles
  const bonds = profiles.slice(1).flatMap((profile, index): readonly Bond[] => {
    const before = profiles[index]
    const rule = before && ruleFor(bothOf(before, profile))
    return before && rule ? [{ a: before.telling.key, b: profile.telling.key, rule: rule.id }] : []
  })
  return groupOf(profiles, first ? [first] : [], bonds)
}
