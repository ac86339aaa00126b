import type { Discrepancy, DiscrepancyKind, DiscrepancySide } from '../../src/model/comparison.js'
import { isSaid, type GoldDiscrepancy, type GoldSide } from './gold.js'
import { matchOneToOne } from '../matching.js'
import { detailOf, type Extra, type Measure, type Unmatched } from '../measure.js'
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
import { contentWordsAt, hitShare } from '../words.js'

/**
 * A discrepancy is found when its kind is the label's (omission and unsourced addition are one family) and the
 * words of each side that has words are hit: half of the label's content words in what was found, or half of
 * a found piece in the label. A side labelled as lacking the claim must have no evidence. Which side is called
 * `a` is reported, not required.
 */
export function measureDiscrepancies(pair: ReadPair): Measure {
  return measure(pair, { name: 'discrepancies', isKind: isOneFamily })
}

/** The same with the kind left aside: how well the places are found. */
export function measurePlaces(pair: ReadPair): Measure {
  return {
    ...measure(pair, { name: 'places, any kind', isKind: () => true }),
    missed: [],
    extra: [],
    details: [],
  }
}

/**
 * The same, one measure for each kind that is labelled or found. An omission found as an unsourced addition counts in
 * the whole and in neither kind.
 */
export function measureKinds(pair: ReadPair): readonly Measure[] {
  const matches = matchWithin(pair, isOneFamily)
  const right = matches.filter(({ gold, found }) => gold.type === found.kind)
  const used = new Set(right.map(({ found }) => found))
  return KINDS.map((kind) => {
    const founds = pair.comparison.discrepancies.filter((found) => found.kind === kind)
    return {
      name: kind,
      gold: pair.gold.discrepancies.filter(({ type }) => type === kind).length,
      found: founds.length,
      matched: right.filter(({ gold }) => gold.type === kind).length,
      missed: [],
      extra: founds.filter((found) => !used.has(found)).map((found) => describeExtra(pair, found)),
      details: [],
    }
  })
}

const KINDS: readonly DiscrepancyKind[] = [
  'wording-strength',
  'hedge-dropped',
  'source-dropped',
  'actor',
  'contact-kind',
  'number',
  'date',
  'quote-altered',
  'omission',
  'unsourced-addition',
]

type IsKind = (a: DiscrepancyKind, b: DiscrepancyKind) => boolean

const isOneFamily: IsKind = (a, b) => familyOf(a) === familyOf(b)

function matchWithin(pair: ReadPair, isKind: IsKind) {
  return matchOneToOne(pair.gold.discrepancies, pair.comparison.discrepancies, (gold, found) =>
    isKind(gold.type, found.kind) ? hitOf(pair, gold, found) : 0,
  )
}

interface Rule {
  readonly name: string
  readonly isKind: IsKind
}

function measure(pair: ReadPair, { name, isKind }: Rule): Measure {
  const golds = pair.gold.discrepancies
  const founds = pair.comparison.discrepancies
  const matches = matchWithin(pair, isKind)
  const matched = new Set(matches.map(({ found }) => found))
  const hit = new Set(matches.map(({ gold }) => gold))
  return {
    name,
    gold: golds.length,
    found: founds.length,
    matched: matches.length,
    missed: golds
      .filter((gold) => !hit.has(gold))
      .map((gold) =>
        describeMiss(
          gold,
          founds.find((found) => hitOf(pair, gold, found) > 0),
        ),
      ),
    extra: founds.filter((found) => !matched.has(found)).map((found) => describeExtra(pair, found)),
    details: [
      detailOf('kind', matches, ({ gold, found }) => gold.type === found.kind),
      detailOf('sides', matches, ({ gold, found }) => straight(pair, gold, found) >= 0.5),
    ],
  }
}

const familyOf = (kind: DiscrepancyKind): DiscrepancyKind =>
  kind === 'unsourced-addition' ? 'omission' : kind

/** How well the sides are hit, in the better of both orders; 0 when a side is not. */
function hitOf(pair: ReadPair, gold: GoldDiscrepancy, found: Discrepancy): number {
  const crossed = Math.min(sideHit(pair, gold.a, found.b), sideHit(pair, gold.b, found.a))
  const best = Math.max(straight(pair, gold, found), crossed)
  return best >= 0.5 ? best : 0
}

function straight(pair: ReadPair, gold: GoldDiscrepancy, found: Discrepancy): number {
  return Math.min(sideHit(pair, gold.a, found.a), sideHit(pair, gold.b, found.b))
}

function sideHit(pair: ReadPair, gold: GoldSide, found: DiscrepancySide): number {
  const text = indexOfAccount(pair, found.account)
  if (pair.gold.texts[text]?.id !== gold.text) return 0
  if (!isSaid(gold)) return found.evidence.length === 0 ? 1 : 0
  const wanted = goldContentWords(pair, [gold])
  const pieces = [
    ...found.evidence.map((one) => [one]),
    ...(found.deciding.length > 0 ? [found.deciding] : []),
  ]
  return hitShare(
    wanted,
    pieces.map((piece) => contentWordsAt(textsOf(pair), placesOf(text, piece))),
  )
}

function describeMiss(gold: GoldDiscrepancy, near: Discrepancy | undefined): Unmatched {
  const sides = [gold.a, gold.b].map((side) => (isSaid(side) ? inLine([side]) : 'nothing'))
  return {
    key: gold.id,
    words: `${gold.type}: ${sides.join(' // ')}`,
    hint: near ? describe(near) : null,
  }
}

function describeExtra(pair: ReadPair, found: Discrepancy): Extra {
  const places = [found.a, found.b].flatMap(({ account, evidence }) =>
    placesOf(indexOfAccount(pair, account), evidence),
  )
  return {
    key: keyOf(pair, `discrepancy/${found.kind}`, places),
    words: describe(found),
    hint: null,
    kind: found.kind,
    sides: [found.a, found.b].map(({ account, evidence }) =>
      toldIn(pair, indexOfAccount(pair, account), evidence),
    ),
    says: found.says,
  }
}

function describe(found: Discrepancy): string {
  const sides = [found.a, found.b].map(
    ({ evidence, deciding }) =>
      `${inLine(evidence) || 'nothing'}${deciding.length > 0 ? ` <${inLine(deciding)}>` : ''}`,
  )
  return `${found.kind} (${found.rule}, ${found.weight.toFixed(2)}): ${sides.join(' // ')}`
}
