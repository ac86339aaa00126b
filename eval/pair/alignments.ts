import type { Cell, Claim } from '../../src/model/comparison.js'
import type { GoldAlignment } from './gold.js'
import { matchOneToOne, type Match } from '../matching.js'
import { detailOf, type Measure } from '../measure.js'
import {
  goldContentWords,
  indexOfAccount,
  inLine,
  keyOf,
  placesOf,
  textsOf,
  toldIn,
  type ReadPair,
} from './read-pair.js'
import { contentWordsAt, hitShare, likeness, type Words } from '../words.js'

interface Found {
  readonly claim: Claim
  /** By text, the words of each piece of evidence. */
  readonly words: ReadonlyMap<number, readonly Words[]>
}

/**
 * An alignment is found when one claim's cells hit each of its members: half of the member's content words
 * stand in the cell of that account, or half of a piece of the cell in the member. Found are claims that two tell.
 */
export function measureAlignments(pair: ReadPair): Measure {
  const founds = foundsOf(pair)
  const matches = matchAll(pair, founds)
  const matched = new Set(matches.map(({ found }) => found))
  const hit = new Set(matches.map(({ gold }) => gold))
  return {
    name: 'alignments',
    gold: pair.gold.alignments.length,
    found: founds.length,
    matched: matches.length,
    missed: pair.gold.alignments
      .filter((gold) => !hit.has(gold))
      .map((gold) => ({
        key: gold.id,
        words: `${gold.claim}: ${inLine(gold.members)}`,
        hint: null,
      })),
    extra: founds
      .filter((found) => !matched.has(found))
      .map(({ claim }) => ({
        key: keyOf(pair, `claim/${claim.kind}`, placesOfClaim(pair, claim)),
        words: `${claim.label}: ${claim.cells.map(({ evidence }) => inLine(evidence)).join(' // ')}`,
        hint: null,
        kind: claim.kind,
        sides: claim.cells
          .filter(({ evidence }) => evidence.length > 0)
          .map(({ account, evidence }) => toldIn(pair, indexOfAccount(pair, account), evidence)),
        says: `They tell the same: ${claim.label}`,
      })),
    details: [
      detailOf('not unsure', matches, ({ found }) =>
        found.claim.cells.every(({ relation }) => relation !== 'unsure'),
      ),
    ],
  }
}

/** The labelled alignments that are found, each with our claim. */
export function alignedIn(pair: ReadPair): readonly Match<GoldAlignment, Claim>[] {
  return matchAll(pair, foundsOf(pair)).map(({ gold, found }) => ({ gold, found: found.claim }))
}

function matchAll(
  pair: ReadPair,
  founds: readonly Found[],
): readonly Match<GoldAlignment, Found>[] {
  return matchOneToOne(pair.gold.alignments, founds, (gold, found) => scoreOf(pair, gold, found))
}

function foundsOf(pair: ReadPair): readonly Found[] {
  return pair.comparison.claims
    .map((claim) => ({ claim, words: wordsByText(pair, claim) }))
    .filter(({ words }) => words.size > 1)
}

/** Beside "unsure" may stand what comes nearest in a text where nothing was read as telling it: that is no alignment. */
function isTold({ relation, evidence, madeBy, speakers }: Cell): boolean {
  const isNearest = relation === 'unsure' && madeBy.length === 0 && speakers.length === 0
  return evidence.length > 0 && !isNearest
}

/** By text, in the order of the labels, the content words of each piece of evidence. */
export function wordsByText(pair: ReadPair, claim: Claim): ReadonlyMap<number, readonly Words[]> {
  return new Map(
    claim.cells.filter(isTold).map(({ account, evidence }) => {
      const text = indexOfAccount(pair, account)
      const places = placesOf(text, evidence)
      return [text, places.map((place) => contentWordsAt(textsOf(pair), [place]))]
    }),
  )
}

function scoreOf(pair: ReadPair, gold: GoldAlignment, { words }: Found): number {
  const sides = gold.members.map((member) => {
    const at = pair.gold.texts.findIndex(({ id }) => id === member.text)
    return { wanted: goldContentWords(pair, [member]), pieces: words.get(at) ?? [] }
  })
  const isHit = sides.every(({ wanted, pieces }) => hitShare(wanted, pieces) >= 0.5)
  return isHit ? sides.reduce((sum, side) => sum + fitOf(side), 0) : 0
}

/** A little more for the claim that has these words and few others: a place named in a member must not stand for it. */
function fitOf({
  wanted,
  pieces,
}: {
  readonly wanted: Words
  readonly pieces: readonly Words[]
}): number {
  const close = Math.max(0, ...pieces.map((piece) => likeness(wanted, piece)))
  return hitShare(wanted, pieces) + CLOSENESS * close
}

const CLOSENESS = 0.1

function placesOfClaim(pair: ReadPair, claim: Claim) {
  return claim.cells.flatMap(({ account, evidence }) =>
    placesOf(indexOfAccount(pair, account), evidence),
  )
}
