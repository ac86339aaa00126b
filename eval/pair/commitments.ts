import type { Commitment } from '../../src/model/account.js'
import type { Actor } from '../../src/model/actors.js'
import type { GoldCommitment } from './gold.js'
import { matchOneToOne } from '../matching.js'
import { detailOf, type Extra, type Measure } from '../measure.js'
import { isSameCast } from './names.js'
import { goldWords, inLine, keyOf, placesOf, textsOf, toldIn, type ReadPair } from './read-pair.js'
import { coverage, likeness, wordsAt, type Words } from '../words.js'

interface Found {
  readonly text: number
  readonly commitment: Commitment
  readonly words: Words
  readonly cast: readonly Actor[]
}

/** A commitment is found when its evidence covers half of the words of one of the label's places. */
export function measureCommitments(pair: ReadPair): Measure {
  const founds = foundsOf(pair)
  const matches = matchOneToOne(pair.gold.commitments, founds, (gold, found) =>
    scoreOf(pair, gold, found),
  )
  const matched = new Set(matches.map(({ found }) => found))
  const hit = new Set(matches.map(({ gold }) => gold))
  return {
    name: 'commitments',
    gold: pair.gold.commitments.length,
    found: founds.length,
    matched: matches.length,
    missed: pair.gold.commitments
      .filter((gold) => !hit.has(gold))
      .map((gold) => ({
        key: gold.id,
        words: `${gold.promisor.join(', ')}: ${inLine(gold.evidence)}`,
        hint: null,
      })),
    extra: founds.filter((found) => !matched.has(found)).map((found) => describeExtra(pair, found)),
    details: [
      detailOf('promisors', matches, ({ gold, found }) =>
        isSameCast(gold.promisor, found.commitment.promisors, found.cast),
      ),
      detailOf(
        'amount',
        matches,
        ({ gold, found }) =>
          gold.amount?.value === found.commitment.amount?.value &&
          gold.amount?.currency === found.commitment.amount?.currency,
      ),
    ],
  }
}

function foundsOf(pair: ReadPair): readonly Found[] {
  return pair.readings.flatMap(({ account }, text) =>
    // Readiness, offers and plans are read, and are no commitments to those who labelled.
    account.commitments
      .filter(({ status }) => status !== 'offered')
      .map((commitment) => ({
        text,
        commitment,
        words: wordsAt(textsOf(pair), placesOf(text, commitment.evidence)),
        cast: account.actors,
      })),
  )
}

function scoreOf(pair: ReadPair, gold: GoldCommitment, found: Found): number {
  const likenesses = gold.evidence
    .map((span) => goldWords(pair, [span]))
    .filter((words) => coverage(words, found.words) >= 0.5)
    .map((words) => likeness(words, found.words))
  return Math.max(0, ...likenesses)
}

function describeExtra(pair: ReadPair, { text, commitment }: Found): Extra {
  const names = commitment.promisors.map(({ name }) => name)
  return {
    key: keyOf(pair, `commitment/${names.join('+')}`, placesOf(text, commitment.evidence)),
    words: `${names.join(', ')} (${commitment.rule}): ${inLine(commitment.evidence)}`,
    hint: null,
    kind: commitment.firmness,
    sides: [toldIn(pair, text, commitment.evidence)],
    says: `${names.join(', ') || 'Nobody'} undertakes this`,
  }
}
