import { matchOneToOne } from '../matching.js'
import type { Measure } from '../measure.js'
import { wordsByText } from '../pair/alignments.js'
import type { GoldAlignment } from '../pair/gold.js'
import { goldContentWords, type ReadPair } from '../pair/read-pair.js'
import { hitShare, type Words } from '../words.js'

/** What one account has of a claim: the words of each piece. */
interface Member {
  readonly text: number
  readonly pieces: readonly Words[]
}

/** Two accounts of one claim, in the order of the labels. */
type Link = readonly [Member, Member]

/**
 * Alignments two accounts at a time: a claim of four accounts is six links, so that one account that is missing costs
 * three of them and not the whole.
 */
export function measureLinks(pair: ReadPair): Measure {
  const golds = pair.gold.alignments.flatMap((gold) => linksOf(labelledMembers(pair, gold)))
  const founds = pair.comparison.claims.flatMap((claim) =>
    linksOf([...wordsByText(pair, claim)].map(([text, pieces]) => ({ text, pieces }))),
  )
  return {
    name: 'aligned, two by two',
    gold: golds.length,
    found: founds.length,
    matched: matchOneToOne(golds, founds, scoreOf).length,
    missed: [],
    extra: [],
    details: [],
  }
}

function labelledMembers(pair: ReadPair, { members }: GoldAlignment): readonly Member[] {
  return pair.gold.texts.flatMap(({ id }, text) => {
    const spans = members.filter((member) => member.text === id)
    const pieces = spans.map((span) => goldContentWords(pair, [span]))
    return pieces.length > 0 ? [{ text, pieces }] : []
  })
}

function linksOf(members: readonly Member[]): readonly Link[] {
  const ordered = [...members].sort((a, b) => a.text - b.text)
  return ordered.flatMap((one, at) => ordered.slice(at + 1).map((other): Link => [one, other]))
}

function scoreOf([a, b]: Link, [c, d]: Link): number {
  const [first, second] = [hitOf(a, c), hitOf(b, d)]
  return Math.min(first, second) >= 0.5 ? first + second : 0
}

function hitOf(gold: Member, found: Member): number {
  if (gold.text !== found.text) return 0
  return Math.max(...gold.pieces.map((piece) => hitShare(piece, found.pieces)))
}
