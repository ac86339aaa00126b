import {
  actsAlike,
  affinityOf,
  areOne,
  cannotBeOne,
  isTopicShared,
  voicesAlike,
  type Weighed,
} from './affinity.js'
import { likenessOf } from './likeness.js'
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
  const { ofShorter, ofLonger, shared, units, nouns } = likenessOf(a.gist, b.gist)
  const [one, other] = [a.proposition, b.proposition]
  const voices = voicesAlike(one.speakers, other.speakers)
  return {
    affinity: affinityOf(a, b),
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
  }
}

/** A pair is not weighed below this: nothing in common, and meanings that point elsewhere. */
const LEAST_MEANING = 0.2

/** How likely propositions of two accounts tell one claim, 0 to 1: a logistic regression over their features. */
export function chanceOf(a: Weighed, b: Weighed): number {
  if (cannotBeOne(a, b)) return 0
  if (areOne(a, b)) return SURE
  if (areStrangers(a, b)) return 0
  if (meaningsAlike(a.meaning, b.meaning) < LEAST_MEANING && !isAnythingShared(a, b)) return 0
  const { bias, ...weights } = PAIRING_WEIGHTS
  const features = Object.entries(featuresOf(a, b))
  const known: ReadonlyMap<string, number> = new Map(Object.entries(weights))
  const sum = features.reduce(
    (total, [name, value]) => total + value * (known.get(name) ?? 0),
    bias,
  )
  return 1 / (1 + Math.exp(-sum))
}

/** The other side's words are another claim, unless they echo these or tell them. */
export function areStrangers(a: Weighed, b: Weighed): boolean {
  const voices = voicesAlike(a.proposition.speakers, b.proposition.speakers)
  return voices === 0 && affinityOf(a, b) === 0
}

const SURE = 0.97

function isAnythingShared({ gist }: Weighed, { gist: other }: Weighed): boolean {
  return gist.units.some(
    ({ key, fields }) => other.keys.has(key) || fields.some((each) => other.fields.has(each)),
  )
}
