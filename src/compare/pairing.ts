import {
  actsAlike,
  affinityBy,
  affinityOf,
  areOne,
  cannotBeOne,
  isTopicShared,
  voicesAlike,
  type Weighed,
} from './affinity.js'
import { likenessOf, type Likeness } from './likeness.js'
import { meaningsAlike } from './meaning.js'
import { PAIRING_WEIGHTS } from './pairing-weights.js'

/** What is held against each other in two propositions of two accounts, each from 0 to 1 or -1 to 1. */
export type PairFeatures = Readonly<Record<Exclude<keyof typeof PAIRING_WEIGHTS, 'bias'>, number>>

const MOST_SHARED = 3
const MOST_UNITS = 5
const MOST_NOUNS = 3

/**
 * The features of a pair. None of them knows strength, hedges, negation or numbers as such: two accounts that contradict
 * each other tell one claim.
 */
export function featuresOf(a: Weighed, b: Weighed): PairFeatures {
  const likeness = likenessOf(a.gist, b.gist)
  return featuresBy(a, b, {
    ...likeness,
    affinity: affinityOf(a, b),
    voices: voicesAlike(a.proposition.speakers, b.proposition.speakers),
  })
}

/** What is worked out of a pair first, and decides whether the rest is. */
interface Grounds extends Likeness {
  readonly affinity: number
  readonly voices: number
}

function featuresBy(a: Weighed, b: Weighed, grounds: Grounds): PairFeatures {
  const { affinity, ofShorter, ofLonger, shared, units, nouns, voices } = grounds
  const [one, other] = [a.proposition, b.proposition]
  return {
    affinity,
    ofShorter,
    ofLonger,
    shared: Math.min(shared, MOST_SHARED) / MOST_SHARED,
    units: Math.min(units, MOST_UNITS) / MOST_UNITS,
    nouns: Math.min(nouns, MOST_NOUNS) / MOST_NOUNS,
    voices,
    strangers: Number(voices === 0),
    acts: actsAlike(one.act, other.act),
    topic: Number(isTopicShared(one, other)),
    meaning: meaningsAlike(a.meaning, b.meaning),
    // Two accounts of one contact tell it in like order, and a headline sums up what the text tells.
    place: 1 - Math.abs(a.place - b.place),
    margin: Number(one.block !== 'body' || other.block !== 'body'),
  }
}

/** A pair is not weighed below this: nothing in common, and meanings that point elsewhere. */
const LEAST_MEANING = 0.2

/** How likely propositions of two accounts tell one claim, 0 to 1: a logistic regression over their features. */
export function chanceOf(a: Weighed, b: Weighed): number {
  if (cannotBeOne(a, b)) return 0
  if (areOne(a, b)) return SURE
  const likeness = likenessOf(a.gist, b.gist)
  const voices = voicesAlike(a.proposition.speakers, b.proposition.speakers)
  const affinity = affinityBy(a, b, likeness)
  if (areStrangers({ voices, affinity })) return 0
  const features = featuresBy(a, b, { ...likeness, affinity, voices })
  if (features.meaning < LEAST_MEANING && likeness.units === 0) return 0
  return 1 / (1 + Math.exp(-sumOf(features)))
}

/** The sum of the weighed features: the chance before it is brought between 0 and 1. */
function sumOf(features: PairFeatures): number {
  let sum = PAIRING_WEIGHTS.bias
  for (const name of NAMES) sum += features[name] * PAIRING_WEIGHTS[name]
  return sum
}

const NAMES = Object.keys(PAIRING_WEIGHTS).filter(isFeature)

function isFeature(name: string): name is keyof PairFeatures {
  return name !== 'bias'
}

/** The other side's words are another claim, unless they echo these or tell them. */
export function areStrangers({
  voices,
  affinity,
}: Pick<PairFeatures, 'voices' | 'affinity'>): boolean {
  return voices === 0 && affinity === 0
}

const SURE = 0.97
