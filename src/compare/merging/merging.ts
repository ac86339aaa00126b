import type { KeptContact, KeptTelling } from '../../model/kept.js'
import { bundled } from './bundling.js'
import { isArticleShared, startGrouping, type Group, type Grouping } from './groups.js'
import { contactOf } from './heads.js'
import { pairsAmong, type Pair } from './pairs.js'
import { profileOf } from './profile.js'
import { RULES, type Rule } from './rules.js'

/** What a person decided of two tellings, by their keys: that they are of one contact, or of two. */
export interface Link {
  readonly kind: 'join' | 'part'
  readonly a: string
  readonly b: string
}

/**
 * The contacts of which these tellings tell, each telling in one. Whatever the order of the tellings, and whether all
 * of a record come at once or those that hang together (by `areNear` or a link) each for themselves: the contacts are
 * the same. Links name each pair once; those that name a telling not given say nothing.
 */
export function mergeTellings(
  tellings: readonly KeptTelling[],
  links: readonly Link[],
): readonly KeptContact[] {
  const profiles = tellings.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(profileOf)
  const { groups, isParted } = bundled(profiles, links)
  const grouping = startGrouping(groups, isParted)
  const pairs = pairsAmong(
    groups.flatMap(({ bundles }) => bundles.flatMap((each) => each.specimens)),
  )
  const doubts = RULES.flatMap((rule) => apply(rule, pairs, grouping))
  return named(grouping, doubts, isParted)
}

/** Two groups that may be one, by a telling of each. */
interface Doubt {
  readonly a: string
  readonly b: string
  readonly rule: string
}

/** Joins what a rule says; a telling that fits two groups may fit one when those two are one. */
function apply(rule: Rule, all: readonly Pair[], grouping: Grouping): readonly Doubt[] {
  const pairs = all.filter((pair) => pair.rule === rule).sort(byWeight)
  if (rule.force === 'maybe') return pairs.map((pair) => doubtOf(pair, rule))
  let joins = rule.force === 'sure' ? pairs : soleAmong(pairs, grouping)
  while (joins.filter((pair) => joinIfFree(pair, grouping)).length > 0)
    joins = rule.force === 'sure' ? [] : soleAmong(pairs, grouping)
  return pairs.map((pair) => doubtOf(pair, rule))
}

/** Whether they were two, and are one. */
function joinIfFree({ a, b, rule }: Pair, grouping: Grouping): boolean {
  const [one, other] = [grouping.groupOf(a.telling.key), grouping.groupOf(b.telling.key)]
  if (one === other || grouping.isClashing(one, other)) return false
  grouping.join({ a: a.telling.key, b: b.telling.key, rule: rule.id })
  return true
}

const doubtOf = ({ a, b }: Pair, rule: Rule): Doubt => ({
  a: a.telling.key,
  b: b.telling.key,
  rule: rule.id.replace(/^merge/u, 'maybe'),
})

const byWeight = (one: Pair, other: Pair): number =>
  other.weight - one.weight || (one.tie < other.tie ? -1 : 1)

/** The pairs of two groups whose vaguer telling fits one group alone. */
function soleAmong(pairs: readonly Pair[], grouping: Grouping): readonly Pair[] {
  const open = pairs.filter(({ a, b }) => {
    const [one, other] = [grouping.groupOf(a.telling.key), grouping.groupOf(b.telling.key)]
    return one !== other && !grouping.isClashing(one, other)
  })
  const fitting = fittingGroups(open, grouping)
  return open.filter((pair) =>
    blurredEnds(pair).every((end) => fitting.get(grouping.groupOf(end))?.size === 1),
  )
}

function fittingGroups(
  pairs: readonly Pair[],
  { groupOf }: Grouping,
): ReadonlyMap<Group, ReadonlySet<Group>> {
  const fitting = new Map<Group, Set<Group>>()
  for (const pair of pairs)
    for (const end of blurredEnds(pair)) {
      const [group, a, b] = [groupOf(end), groupOf(pair.a.telling.key), groupOf(pair.b.telling.key)]
      const fits = fitting.get(group) ?? new Set()
      fitting.set(group, fits.add(group === a ? b : a))
    }
  return fitting
}

function blurredEnds({ a, b, blurred }: Pair): readonly string[] {
  if (blurred === 'both') return [a.telling.key, b.telling.key]
  return [blurred === 'a' ? a.telling.key : b.telling.key]
}

function named(
  grouping: Grouping,
  doubts: readonly Doubt[],
  isParted: (one: Group, other: Group) => boolean,
): readonly KeptContact[] {
  const beside = new Map<Group, Map<Group, string>>()
  const note = (one: Group, other: Group, rule: string) => {
    const known = beside.get(one) ?? new Map<Group, string>()
    if (!known.has(other)) known.set(other, rule)
    beside.set(one, known)
  }
  for (const { a, b, rule } of doubts) {
    const [one, other] = [grouping.groupOf(a), grouping.groupOf(b)]
    if (one === other || isParted(one, other) || isArticleShared(one, other)) continue
    note(one, other, rule)
    note(other, one, rule)
  }
  return grouping
    .groups()
    .map((group) => contactOf(group, beside.get(group) ?? new Map()))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}
