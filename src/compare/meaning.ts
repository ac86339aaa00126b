import { directionOf } from '../language/word-vectors.js'
import { generalWeight, isTelling } from '../language/word-weights.js'
import type { Tag, Token } from '../model/analysis.js'
import { overlapping } from '../model/span-search.js'
import { isWithin } from '../model/spans.js'
import { tokensWithin } from '../model/tokens.js'
import { USUAL_MEANING } from './pairing-weights.js'
import type { Proposition } from './propositions.js'
import type { Telling } from './telling.js'

/** Where the words of a proposition point in the space of word vectors: length 1, or none where no word has a vector. */
export type Meaning = Float32Array | null

/** A proposition and the account that tells it. */
export interface Told {
  readonly telling: Telling
  readonly proposition: Proposition
}

interface Word {
  readonly lower: string
  readonly lemma: string
  /** Names count for half: a vector knows the kind of a name and not whose it is. */
  readonly share: number
}

const TELLING: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM'])
const OF_NAME = 0.5

/**
 * The meanings of propositions that are compared: the mean of their words' vectors, rare words first (the weighting of
 * Arora, Liang and Ma 2017, with inverse document frequency among what is compared), and without what all of them have
 * in common, so that what is left is what one tells and another does not.
 */
export function meaningsOf(told: readonly Told[]): readonly Meaning[] {
  return withoutCommon(meansOf(told), USUAL_MEANING)
}

/** The same with what all of them have in common. */
export function meansOf(told: readonly Told[]): readonly Meaning[] {
  const words = told.map(wordsOf)
  const counts = new Map<string, number>()
  for (const each of words)
    for (const lemma of new Set(each.map((word) => word.lemma)))
      counts.set(lemma, (counts.get(lemma) ?? 0) + 1)
  const most = Math.log(1 + told.length)
  const weightOf = ({ lemma, share }: Word) =>
    (share * generalWeight(lemma) * Math.log(1 + told.length / (counts.get(lemma) ?? 1))) / most
  return words.map((each) => meanOf(each, weightOf))
}

/** So many propositions count as known before the first is read: two accounts of a line each have no mean of their own. */
const PRIOR = 30

/** Takes away what all have in common: the mean of these and, as the prior, of diplomatic texts at large. */
export function withoutCommon(
  means: readonly Meaning[],
  usual: readonly number[],
): readonly Meaning[] {
  const sum = sumOf(means.flatMap((mean) => mean ?? []))
  const common = new Float32Array(sum.length)
  for (let at = 0; at < common.length; at += 1)
    common[at] = ((sum[at] ?? 0) + PRIOR * (usual[at] ?? 0)) / (means.length + PRIOR)
  return means.map((mean) => mean && unitOf(without(mean, common)))
}

function without(mean: Float32Array, common: Float32Array): Float32Array {
  const rest = new Float32Array(mean.length)
  for (let at = 0; at < rest.length; at += 1) rest[at] = (mean[at] ?? 0) - (common[at] ?? 0)
  return rest
}

/** How far two meanings point the same way, -1 to 1; 0 where one has none. */
export function meaningsAlike(a: Meaning, b: Meaning): number {
  if (!a || !b) return 0
  let sum = 0
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}

const READ = new WeakMap<Proposition, readonly Word[]>()

/** Read once, however often a proposition is compared. */
function wordsOf(told: Told): readonly Word[] {
  const known = READ.get(told.proposition)
  if (known) return known
  const words = readWords(told)
  READ.set(told.proposition, words)
  return words
}

function readWords({ telling, proposition }: Told): readonly Word[] {
  const { tokens, mentions } = telling.reading.analysis
  const isName = (token: Token) =>
    overlapping(mentions, token).some(
      (mention) => mention.form !== 'pronoun' && isWithin(mention, token),
    )
  return proposition.words
    .flatMap((span) => tokensWithin(tokens, span))
    .filter(isOfSubstance)
    .map((token) => ({
      lower: token.lower,
      lemma: token.lemma.toLowerCase(),
      share: isName(token) ? OF_NAME : 1,
    }))
}

function isOfSubstance({ tag, lower, lemma }: Token): boolean {
  return TELLING.has(tag) && /[\p{L}\p{N}]/u.test(lower) && isTelling(lemma.toLowerCase())
}

function meanOf(words: readonly Word[], weightOf: (word: Word) => number): Meaning {
  let sum: Float32Array | null = null
  for (const word of words) {
    const direction = directionOf(word.lower) ?? directionOf(word.lemma)
    if (!direction) continue
    sum ??= new Float32Array(direction.length)
    const weight = weightOf(word)
    for (let at = 0; at < sum.length; at += 1)
      // In 32 bits, as each weighed direction has been since the weights were learnt.
      sum[at] = (sum[at] ?? 0) + Math.fround((direction[at] ?? 0) * weight)
  }
  return sum && unitOf(sum)
}

function sumOf(directions: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(directions[0]?.length ?? 0)
  for (const direction of directions)
    for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (direction[at] ?? 0)
  return sum
}

function unitOf(direction: Float32Array): Meaning {
  let squares = 0
  for (const value of direction) squares += value * value
  const length = Math.sqrt(squares)
  if (length === 0) return null
  const unit = new Float32Array(direction.length)
  for (let at = 0; at < unit.length; at += 1) unit[at] = (direction[at] ?? 0) / length
  return unit
}
