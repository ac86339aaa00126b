import { firstDayOf } from '../../language/edtf.js'
import type { Weighed } from '../affinity.js'
import { alignPropositions } from '../alignment.js'
import { likenessOf } from '../likeness.js'
import { chanceOf } from '../pairing.js'
import type { Proposition } from '../propositions.js'
import { compareRanks, type Rank } from '../order.js'
import { foldedWords, type Gathered } from './occasions.js'
import type { Worded } from './drifts.js'
import { isOfOneStatement, isOwnWord, type Saying } from './spoken.js'
import { placeInText, weighedAmong } from './weighing.js'

/** One matter of one occasion: the words that stand for what was said, and all that tell it. */
export interface Bundle {
  readonly occasion: Gathered
  readonly leader: Saying
  /** What else the leader's statement says that nobody tells apart. */
  readonly beside: readonly Saying[]
  /** The leader's text among them. */
  readonly told: readonly Saying[]
  /** Whether some text tells it on the topic; what goes on with a matter need not name it again. */
  readonly isOnTopic: boolean
}

/**
 * What the texts tell alike of an occasion, as the comparison aligns accounts.
 * Where the comparison takes two sentences of a text for one claim, each is followed for itself: a formula beside a demand.
 */
export function bundlesOf(occasion: Gathered): readonly Bundle[] {
  const weighed = weighedAmong(occasion.sayings, placeInText)
  const known = new Map(occasion.sayings.map((each) => [each.proposition, each]))
  const weights = new Map(weighed.map((each) => [each.proposition, each]))
  return alignPropositions(weighed)
    .map((bundle) => bundle.flatMap((proposition) => known.get(proposition) ?? []))
    .flatMap((told) => split(told.toSorted(byAuthority), weights))
    .map((told) => ({
      occasion,
      leader: told[0],
      beside: [],
      told,
      isOnTopic: told.some(({ isOnTopic }) => isOnTopic),
    }))
}

type Weights = ReadonlyMap<Proposition, Weighed>

/** One matter for each sentence of the text that leads; what other texts tell goes with the likest. */
function split(told: readonly Saying[], weights: Weights): readonly Worded[] {
  const seeds = told.filter(
    (each, index) => each.source === told[0]?.source && isAnother(each, told.slice(0, index)),
  )
  const homes = new Map(told.map((each) => [each, homeOf(each, seeds, weights)]))
  return told
    .filter((each) => homes.get(each) === each)
    .map((seed): Worded => [
      seed,
      ...told.filter((each) => each !== seed && homes.get(each) === seed),
    ])
}

/** Not in a headline, and not another part or a repetition of what was said before. */
function isAnother(saying: Saying, before: readonly Saying[]): boolean {
  if (before.length > 0 && isInMargin(saying)) return false
  return !before.some(
    (other) =>
      other.source === saying.source &&
      (isOfOneStatement(other, saying) || foldedWords(other) === foldedWords(saying)),
  )
}

/** Less than this in common, and two tellings are held together by their neighbours alone. */
const THIN = 0.3

/** As likely of one matter as the comparison asks of two accounts. */
const LIKELY = 0.45

/** The sentence that a telling goes with; itself where it has too little in common with the likest. */
function homeOf(saying: Saying, seeds: readonly Saying[], weights: Weights): Saying {
  const own = seeds.find((seed) => seed === saying || isOfOneStatement(seed, saying))
  const one = weights.get(saying.proposition)
  if (own || !one) return own ?? saying
  const homes = seeds
    .flatMap((seed) => {
      const other = weights.get(seed.proposition)
      return other ? [{ seed, chance: chanceOf(one, other), isThin: isThin(one, other) }] : []
    })
    .toSorted((a, b) => b.chance - a.chance)
  const [likest] = homes
  if (!likest || (likest.isThin && !isInMargin(saying))) return saying
  // What an account tells is held against the words themselves, where its like also tells them in its own.
  const inOwnWords = homes.find(
    ({ seed, chance, isThin: isWeak }) => isOwnWord(seed) && chance >= LIKELY && !isWeak,
  )
  return (isOwnWord(saying) ? likest : (inOwnWords ?? likest)).seed
}

function isThin(one: Weighed, other: Weighed): boolean {
  return likenessOf(one.gist, other.gist).ofShorter < THIN
}

/** A headline has few words to have in common. */
function isInMargin({ proposition }: Saying): boolean {
  return proposition.block !== 'body'
}

const VOICES = ['own-text', 'quoted', 'reported', 'outlet'] as const

/** The speaker's own text first, a written one before a briefing; then quotation marks; the running text before a headline; the earliest published. */
function byAuthority(a: Saying, b: Saying): number {
  return compareRanks(rankOf(a), rankOf(b))
}

function rankOf({ voice, retold, proposition, statement, source: { text } }: Saying): Rank {
  return [
    VOICES.indexOf(voice),
    // What is said at a rostrum tells again what was put in writing.
    Number(text.reading.article.kind === 'briefing'),
    Number(retold),
    Number(proposition.block !== 'body'),
    // Part of it in quotation marks tells more of the words than none.
    Number(statement?.mode !== 'direct' && statement?.mode !== 'mixed'),
    firstDayOf(text.reading.article.published) ?? Infinity,
    text.key,
    proposition.words[0].start,
  ]
}
