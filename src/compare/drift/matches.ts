import { actsAlike, voicesAlike, type Weighed } from '../affinity.js'
import { chanceOf, featuresOf } from '../pairing.js'
import { isOfOneAmount } from './amounts.js'
import { isOfOneObject } from './objects.js'
import { shareMatter } from './rarity.js'
import type { Saying } from './spoken.js'
import { meaningsAmong, withoutMeanings } from './weighing.js'

/** Two sayings that are of one matter. */
export interface Match {
  readonly before: Saying
  readonly after: Saying
  /** Share of what the longer says that both say, 0 to 1. */
  readonly ofLonger: number
  /** Whether little is alike but the thing that both are about: then a scale must tell them apart. */
  readonly isThin: boolean
}

/** As far apart as two places in two texts are on average: on two occasions the place says nothing. */
const USUAL_DISTANCE = 1 / 3

/**
 * How likely two sayings must be of one matter, and how alike in words and meaning. More than between two accounts of one
 * contact: what one speaker says of one topic on two days has the voice and the topic in common by itself. Set by the eye
 * on readouts of four calls of one pair and on the second example.
 */
const LEAST = { chance: 0.75, ofShorter: 0.4, meaning: 0.3 }

/**
 * Where the words change with the strength, little is alike: then it is enough that they are about one thing, in like acts
 * of like voices, and that each is the other's likeliest.
 */
const THIN = { chance: 0.3, acts: 0.9, voices: 0.9 }

const AMOUNT = { acts: 0.8, voices: 0.9 }

/** Those of the later sayings that take up some of the earlier ones. */
export function takenUpFrom(
  before: readonly Saying[],
  after: readonly Saying[],
): ReadonlySet<Saying> {
  const likely = matchesBetween(before, after).filter(({ isThin }) => !isThin)
  return new Set(likely.map((match) => match.after))
}

/**
 * Every two that are likely of one matter: what is alike before what is thin, what both put in writing before what one said
 * at a rostrum, then the likeliest first.
 */
export function matchesBetween(
  before: readonly Saying[],
  after: readonly Saying[],
): readonly Match[] {
  const pairs = likelyAmong(before, after).flatMap(({ one, other, ...each }) => {
    const found = isOfOneAmount(one, other)
      ? chanceOfAmount(each.ours, each.theirs)
      : chanceAcross(each.ours, each.theirs)
    if (found === null || (found.isThin && !isOfOneObject(one, other))) return []
    return [{ before: one, after: other, ...found, i: each.i, j: each.j }]
  })
  return pairs.toSorted(
    (x, y) =>
      Number(x.isThin) - Number(y.isThin) ||
      Number(areWritten(y)) - Number(areWritten(x)) ||
      y.chance - x.chance ||
      x.i - y.i ||
      x.j - y.j,
  )
}

function areWritten({ before, after }: Pick<Match, 'before' | 'after'>): boolean {
  return [before, after].every(
    ({ voice, source }) => voice === 'own-text' && source.text.reading.article.kind !== 'briefing',
  )
}

function canBeOneMatter(one: Saying, other: Saying): boolean {
  if (isMereTalk(one) || isMereTalk(other)) return false
  return !isAskedAfter(one, other) && !isAskedAfter(other, one)
}

/** What the one asks another to do is not what the one undertook, though it be for the same thing. */
function isAskedAfter({ statement }: Saying, { proposition: { act } }: Saying): boolean {
  return statement === null && (act === 'demand' || act === 'accuse')
}

/** "They also discussed sanctions": what was talked of is named, and nothing of it worded. */
function isMereTalk({ proposition: { act } }: Saying): boolean {
  return act === 'discuss'
}

/** An earlier and a later saying, by their places in their lists. */
interface Pair {
  readonly i: number
  readonly j: number
  readonly one: Saying
  readonly other: Saying
}

interface Weighing extends Pair {
  readonly ours: Weighed | undefined
  readonly theirs: Weighed | undefined
}

/**
 * The pairs that may match, weighed. What cannot is left out by what costs least first; where none is left, nothing is
 * weighed. No match is lost by it.
 */
function likelyAmong(before: readonly Saying[], after: readonly Saying[]): readonly Weighing[] {
  const pairs = before.flatMap((one, i) =>
    after.flatMap((other, j) => (mayMatch(one, other) ? [{ i, j, one, other }] : [])),
  )
  if (pairs.length === 0) return []
  const all = [...before, ...after]
  const left = weighedPairs(pairs, all).filter(canBeLikely)
  if (left.length === 0) return []
  const meanings = meaningsAmong(all)
  return left.map((pair) => ({
    ...pair,
    ours: pair.ours && { ...pair.ours, meaning: meanings[pair.i] ?? null },
    theirs: pair.theirs && { ...pair.theirs, meaning: meanings[before.length + pair.j] ?? null },
  }))
}

/** Those of each side that may match, weighed among all: most may not. */
function weighedPairs(pairs: readonly Pair[], all: readonly Saying[]): readonly Weighing[] {
  const ours = weighedOnce(new Set(pairs.map(({ one }) => one)), { all, placeOf: () => 0 })
  const theirs = weighedOnce(new Set(pairs.map(({ other }) => other)), {
    all,
    placeOf: () => USUAL_DISTANCE,
  })
  return pairs.map((pair) => ({
    ...pair,
    ours: ours.get(pair.one),
    theirs: theirs.get(pair.other),
  }))
}

function weighedOnce(
  sayings: ReadonlySet<Saying>,
  among: Parameters<typeof withoutMeanings>[1],
): ReadonlyMap<Saying, Weighed> {
  const weighed = withoutMeanings([...sayings], among)
  return new Map([...sayings].flatMap((each, at) => (weighed[at] ? [[each, weighed[at]]] : [])))
}

/** What is alike has something in common that it speaks of; what is thin has its thing, its act and its voice. */
function mayMatch(one: Saying, other: Saying): boolean {
  return (
    canBeOneMatter(one, other) &&
    (shareMatter(one, other) || mayBeThin(one, other) || isOfOneAmount(one, other))
  )
}

function mayBeThin(one: Saying, other: Saying): boolean {
  const [a, b] = [one.proposition, other.proposition]
  return (
    actsAlike(a.act, b.act) >= THIN.acts &&
    voicesAlike(a.speakers, b.speakers) >= THIN.voices &&
    isOfOneObject(one, other)
  )
}

/** Two of one meaning to the letter. */
const ONE_MEANING = new Float32Array([1])

/** More than the likeness of two directions can be above 1 by rounding. */
const SLACK = 1e-4

/** Whether the chance would do if both meant the same: it grows with that. */
function canBeLikely({ one, other, ours, theirs }: Weighing): boolean {
  if (!ours || !theirs) return false
  if (isOfOneAmount(one, other)) return true
  const chance = chanceOf({ ...ours, meaning: ONE_MEANING }, { ...theirs, meaning: ONE_MEANING })
  if (chance >= LEAST.chance - SLACK) return true
  return chance >= THIN.chance - SLACK && mayBeThin(one, other)
}

type Likely = Pick<Match, 'ofLonger' | 'isThin'> & { readonly chance: number }

function chanceAcross(one: Weighed | undefined, other: Weighed | undefined): Likely | null {
  if (!one || !other) return null
  const chance = chanceOf(one, other)
  if (chance < THIN.chance) return null
  const { ofShorter, ofLonger, meaning, acts, voices } = featuresOf(one, other)
  if (chance >= LEAST.chance && ofShorter >= LEAST.ofShorter && meaning >= LEAST.meaning)
    return { chance, ofLonger, isThin: false }
  const isThin = acts >= THIN.acts && voices >= THIN.voices
  return isThin ? { chance, ofLonger, isThin } : null
}

/** Where one amount is told of, little else need be alike than who does it, and that it is no other act. */
function chanceOfAmount(one: Weighed | undefined, other: Weighed | undefined): Likely | null {
  if (!one || !other) return null
  const { ofLonger, acts, voices } = featuresOf(one, other)
  if (acts < AMOUNT.acts || voices < AMOUNT.voices) return null
  return { chance: chanceOf(one, other), ofLonger, isThin: false }
}
