import { keyOfBody, keysOfParty } from './parties.js'
import { bothOf, type Profile } from './profile.js'
import { reachOf } from './reach.js'
import { ruleFor, type Rule } from './rules.js'

/** Two tellings that a rule speaks of. */
export interface Pair {
  readonly a: Profile
  readonly b: Profile
  readonly rule: Rule
  /** Who says less: `both` where neither does. */
  readonly blurred: 'a' | 'b' | 'both'
  /** Of the pairs of one rule, the greater is looked at first. */
  readonly weight: number
  /** Of two pairs of one weight, the lesser comes first. */
  readonly tie: string
}

interface Placed {
  readonly profile: Profile
  readonly index: number
  readonly first: number
  readonly last: number
}

/**
 * The pairs among tellings that a rule speaks of, found by the days that they reach over and by two keys in common: so
 * near-linear in tellings that are spread over days.
 */
export function pairsAmong(profiles: readonly Profile[]): readonly Pair[] {
  const seen = new Set<number>()
  const pairs: Pair[] = []
  for (const block of blocksOf(profiles))
    for (const [one, other] of overlappingIn(block)) {
      const [low, high] = one.index < other.index ? [one, other] : [other, one]
      const number = low.index * profiles.length + high.index
      if (seen.has(number)) continue
      seen.add(number)
      const pair = pairOf(low.profile, high.profile)
      if (pair) pairs.push(pair)
    }
  return pairs
}

function pairOf(a: Profile, b: Profile): Pair | null {
  const both = bothOf(a, b)
  const rule = ruleFor(both)
  if (!rule) return null
  const blur = rule.blur(a) - rule.blur(b)
  return {
    a,
    b,
    rule,
    blurred: blur > 0 ? 'a' : blur < 0 ? 'b' : 'both',
    weight: weightOf(a, b) + Number(both.kinds === 'same') + Number(both.parties === 'same'),
    tie: `${a.telling.key} ${b.telling.key}`,
  }
}

function weightOf(a: Profile, b: Profile): number {
  const areMain = a.contact.main === b.contact.main
  const isPlaceShared = a.contact.place !== null && a.contact.place === b.contact.place
  const isKindShared = a.contact.kind === b.contact.kind
  const isValueShared = a.contact.date === b.contact.date
  return 2 * Number(areMain) + Number(isPlaceShared) + Number(isKindShared) + Number(isValueShared)
}

/** Tellings that could be pairs: two who took part share a key each; one, where a telling knows of one alone or a body. */
function blocksOf(profiles: readonly Profile[]): readonly (readonly Placed[])[] {
  const singles = new Set(profiles.flatMap(singlesOf))
  const blocks = new Map<string, Placed[]>()
  for (const [index, profile] of profiles.entries()) {
    const { keys, first, last } = reachOf(profile.telling)
    if (first === null || last === null) continue
    const each = { profile, index, first, last }
    for (const key of [...couplesOf(profile), ...keys.filter((own) => singles.has(own))]) {
      const block = blocks.get(key)
      if (block) block.push(each)
      else blocks.set(key, [each])
    }
  }
  return [...blocks.values()].filter((block) => block.length > 1)
}

function singlesOf({ parties }: Profile): readonly string[] {
  const known = parties.parties.map(keysOfParty).filter((keys) => keys.length > 0)
  return [...parties.bodies.map(keyOfBody), ...(known.length < 2 ? known.flat() : [])]
}

function couplesOf({ parties: { parties } }: Profile): ReadonlySet<string> {
  const keys = parties.map(keysOfParty)
  return new Set(
    keys.flatMap((ours, index) =>
      keys
        .slice(index + 1)
        .flatMap((theirs) => ours.flatMap((one) => theirs.map((other) => coupleOf(one, other)))),
    ),
  )
}

const coupleOf = (one: string, other: string): string =>
  one < other ? `${one} ${other}` : `${other} ${one}`

/** The pairs of a block whose days overlap, by one walk along the days. */
function* overlappingIn(block: readonly Placed[]): Generator<readonly [Placed, Placed]> {
  const inOrder = block.toSorted((a, b) => a.first - b.first || a.index - b.index)
  let open: Placed[] = []
  for (const each of inOrder) {
    open = open.filter(({ last }) => last >= each.first)
    for (const other of open) yield [other, each]
    open.push(each)
  }
}
