import { compareReadings, type Column } from '../../src/compare/compare.js'
import { degreesWithin } from '../../src/compare/degrees.js'
import { unitsWithin, type Gist, type Unit } from '../../src/compare/gist.js'
import { likenessOf, weigh, type WeighedGist } from '../../src/compare/likeness.js'
import { areOpposite } from '../../src/compare/roots.js'
import { tellingsOf } from '../../src/compare/telling.js'
import { ingest } from '../../src/ingest/ingest.js'
import { contentWords, weightedOverlap } from '../../src/language/likeness.js'
import { generalWeight } from '../../src/language/word-weights.js'
import type { Relation } from '../../src/model/comparison.js'
import { accountId } from '../../src/model/ids.js'
import type { Reading } from '../../src/model/reading.js'
import { readArticle } from '../../src/operations/reader.js'
import type { ArguedPair } from './corpus.js'

/** What the product sees in a pair. */
export interface Seen {
  readonly pair: ArguedPair
  /** Share of weighted lemmas that both have, 0 to 1: the plain measure. */
  readonly lemmas: number
  /** By name; the order is the same for all pairs. */
  readonly features: Readonly<Record<string, number>>
}

/** One claim, read as a text of its own. */
interface Claim {
  readonly reading: Reading
  readonly gist: Gist
  readonly lemmas: readonly string[]
  readonly negations: number
}

/** Reads every claim once and looks at every pair. Words weigh by their rarity among the claims of their topic. */
export async function seenIn(pairs: readonly ArguedPair[]): Promise<readonly Seen[]> {
  const claims = new Map<string, Claim>()
  for (const { a, b } of pairs)
    for (const text of [a, b]) if (!claims.has(text)) claims.set(text, await readClaim(text))
  const topics = [...new Set(pairs.map(({ topic }) => topic))]
  return topics.flatMap((topic) =>
    seenInTopic(
      pairs.filter((pair) => pair.topic === topic),
      claims,
    ),
  )
}

function seenInTopic(
  pairs: readonly ArguedPair[],
  claims: ReadonlyMap<string, Claim>,
): readonly Seen[] {
  const texts = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))]
  const gists = weigh(texts.flatMap((text) => claims.get(text)?.gist ?? []))
  const gistOf = new Map(texts.map((text, at) => [text, gists[at]]))
  const compared = comparingOnce()
  return pairs.flatMap((pair) => {
    const [a, b] = [claims.get(pair.a), claims.get(pair.b)]
    const [ours, theirs] = [gistOf.get(pair.a), gistOf.get(pair.b)]
    if (!a || !b || !ours || !theirs) return []
    return [
      {
        pair,
        lemmas: weightedOverlap(a.lemmas, b.lemmas, generalWeight),
        features: {
          ...likenessFeatures(ours, theirs),
          ...clashFeatures(a, b),
          ...compared(a, b),
        },
      },
    ]
  })
}

async function readClaim(text: string): Promise<Claim> {
  const input = await ingest(new TextEncoder().encode(text), { name: 'a claim' })
  if (!input.ok) throw new Error(input.problems.map(({ message }) => message).join('; '))
  const reading = readArticle(input.value, 'fast')
  const [telling] = tellingsOf([columnOf(reading, 'A')])
  const whole = { start: 0, end: reading.article.text.length }
  return {
    reading,
    gist: { units: telling ? strongestEach(unitsWithin(telling, whole)) : [], subject: null },
    lemmas: contentWords(reading.analysis.tokens),
    negations: degreesWithin(reading.article.text, whole, 'negation').length,
  }
}

function columnOf(reading: Reading, letter: string): Column {
  return { id: accountId(letter), reading, name: letter }
}

function strongestEach(units: readonly Unit[]): readonly Unit[] {
  const best = new Map<string, Unit>()
  for (const unit of units)
    if (unit.weight > (best.get(unit.key)?.weight ?? 0)) best.set(unit.key, unit)
  return [...best.values()]
}

/** How much of either the other has, and of what sort it is. */
function likenessFeatures(a: WeighedGist, b: WeighedGist) {
  const { ofShorter, ofLonger, shared, units, nouns } = likenessOf(a, b)
  const sharedKeys = (prefix: string) =>
    [...a.keys].filter((key) => key.startsWith(prefix) && b.keys.has(key)).length
  return {
    ofShorter,
    ofLonger,
    shared,
    units,
    nouns,
    actors: sharedKeys('@') + sharedKeys('side '),
    length: Math.log(1 + a.total + b.total),
    balance: Math.log((1 + a.total) / (1 + b.total)),
    numbers: sharedKeys('#'),
  }
}

/** What speaks against each other: a negation on one side only, opposite words, numbers of one thing that differ. */
function clashFeatures(a: Claim, b: Claim) {
  const [ours, theirs] = [a.gist.units, b.gist.units]
  const opposites = ours.filter(({ key }) => theirs.some((other) => areOpposite(key, other.key)))
  const numbers = (units: readonly Unit[]) => units.filter(({ key }) => key.startsWith('#'))
  const clashing = numbers(ours).filter(({ key, fields }) =>
    numbers(theirs).some(
      (other) => other.key !== key && other.fields.some((field) => fields.includes(field)),
    ),
  )
  return {
    negated: Math.abs(Math.min(1, a.negations) - Math.min(1, b.negations)),
    negations: a.negations + b.negations,
    opposites: opposites.length,
    clashingNumbers: clashing.length,
  }
}

/** A pair and the same pair turned round are compared once. */
function comparingOnce(): typeof comparedFeatures {
  const known = new Map<string, ReturnType<typeof comparedFeatures>>()
  return (a, b) => {
    const [first, second] = a.reading.article.text <= b.reading.article.text ? [a, b] : [b, a]
    const key = `${first.reading.article.textHash} ${second.reading.article.textHash}`
    const features = known.get(key) ?? comparedFeatures(first, second)
    known.set(key, features)
    return features
  }
}

/** What a comparison makes of the two as accounts: whether it aligns anything, and how it stands. */
function comparedFeatures(a: Claim, b: Claim) {
  const { claims, discrepancies } = compareReadings([
    columnOf(a.reading, 'A'),
    columnOf(b.reading, 'B'),
  ])
  const both = claims.filter(({ cells }) => cells.every(({ relation }) => TOLD.has(relation)))
  const has = (wanted: Relation) =>
    both.some(({ cells }) => cells.some(({ relation }) => relation === wanted)) ? 1 : 0
  return {
    aligned: both.length > 0 ? 1 : 0,
    conflict: has('conflict'),
    directed: Math.max(has('stronger'), has('weaker')),
    discrepancies: discrepancies.filter(({ kind }) => kind !== 'omission').length,
  }
}

const TOLD: ReadonlySet<Relation> = new Set([
  'reference',
  'same',
  'paraphrase',
  'stronger',
  'weaker',
  'conflict',
])
