import { affinityOf, isThanks, type Weighed } from '../affinity.js'
import { chanceOf } from '../pairing.js'
import type { Bundle } from './bundles.js'
import { isSaidThen } from './occasions.js'
import { allSayingsIn, type Saying } from './spoken.js'
import { placeInText, weighedAmong } from './weighing.js'

/** Echoes of what was said, by the saying that leads. */
export type Echoes = ReadonlyMap<Saying, readonly Saying[]>

/** As likely of one matter as the other side's words must be, which tell it as thanks or as what was offered. */
const LIKELY = 0.6

/**
 * How those whom the actor spoke to tell what the actor undertook: "thanked Norway for its readiness to pay". Each goes with the
 * likeliest matter, and one text tells a matter once.
 */
export function echoesOf(bundles: readonly Bundle[]): Echoes {
  const [first] = bundles
  if (!first || first.occasion.contact === null) return new Map()
  const sources = [...new Set(first.occasion.sayings.map(({ source }) => source))]
  const others = sources
    .flatMap((source) => allSayingsIn(source))
    .filter((each) => isThanks(each.proposition) && isSaidThen(each, first.occasion))
  if (others.length === 0) return new Map()
  const leaders = bundles.map(({ leader }) => leader)
  const weighed = weighedAmong([...leaders, ...others], placeInText)
  const found = new Map<Saying, readonly Saying[]>()
  others.forEach((other, at) => {
    const home = homeOf(other, weighed[leaders.length + at], { bundles, weighed })
    const known = home ? (found.get(home.leader) ?? []) : []
    if (home && !known.some(({ source }) => source === other.source))
      found.set(home.leader, [...known, other])
  })
  return found
}

/** Thanks are of another side, and for what was undertaken. */
function isOfOthers({ proposition: one }: Saying, { proposition: other }: Saying): boolean {
  const sides = new Set(one.speakers.map(({ side }) => side))
  return !isThanks(other) && !other.speakers.some(({ side }) => side === null || sides.has(side))
}

interface Among {
  readonly bundles: readonly Bundle[]
  readonly weighed: readonly Weighed[]
}

function homeOf(
  other: Saying,
  one: Weighed | undefined,
  { bundles, weighed }: Among,
): Bundle | null {
  const likely = bundles.flatMap((bundle, at) => {
    const leader = weighed[at]
    if (!one || !leader || !isOfOthers(other, bundle.leader)) return []
    if (bundle.told.some(({ source }) => source === other.source)) return []
    const chance = affinityOf(one, leader) > 0 ? chanceOf(one, leader) : 0
    return chance >= LIKELY ? [{ bundle, chance }] : []
  })
  return likely.toSorted((a, b) => b.chance - a.chance)[0]?.bundle ?? null
}
