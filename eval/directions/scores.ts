import type { Measure } from '../measure.js'
import type { Outcome } from './outcome.js'
import { DIRECTIONS, type Direction, type DirectionPair } from './pairs.js'

/** Counts over some pairs. */
export interface Tally {
  readonly name: string
  readonly pairs: number
  readonly right: number
  /** Pairs of which we see that both tell one thing. */
  readonly aligned: number
  /** Among the aligned with labelled deciding words: those whose words ours touch, and how many there are. */
  readonly hit: number
  readonly worded: number
}

export function tallyOf(name: string, outcomes: readonly Outcome[]): Tally {
  const worded = outcomes.filter(
    ({ found, isDecidingHit }) => found !== null && isDecidingHit !== null,
  )
  return {
    name,
    pairs: outcomes.length,
    right: outcomes.filter(isRight).length,
    aligned: outcomes.filter(({ found }) => found !== null).length,
    hit: worded.filter(({ isDecidingHit }) => isDecidingHit === true).length,
    worded: worded.length,
  }
}

export function isRight({ pair, found }: Outcome): boolean {
  return pair.relation === found
}

/** One tally for each scale, in the order in which they first stand. */
export function talliesByScale(outcomes: readonly Outcome[]): readonly Tally[] {
  return [...new Set(outcomes.map(({ pair }) => pair.scale))].map((scale) =>
    tallyOf(
      scale,
      outcomes.filter(({ pair }) => pair.scale === scale),
    ),
  )
}

export function talliesByRelation(outcomes: readonly Outcome[]): readonly Tally[] {
  return DIRECTIONS.map((relation) =>
    tallyOf(
      relation,
      outcomes.filter(({ pair }) => pair.relation === relation),
    ),
  ).filter(({ pairs }) => pairs > 0)
}

/** How often a labelled relation is found as which; the last count of a row is of pairs that we do not align. */
export function confusionsIn(
  outcomes: readonly Outcome[],
): readonly { readonly gold: Direction; readonly counts: readonly number[] }[] {
  return DIRECTIONS.map((gold) => ({
    gold,
    counts: [...DIRECTIONS, null].map(
      (found) =>
        outcomes.filter((each) => each.pair.relation === gold && each.found === found).length,
    ),
  }))
}

/** The measures that have floors, of one part. */
export function measuresOf(outcomes: readonly Outcome[]): readonly Measure[] {
  const { pairs, right, aligned, hit, worded } = tallyOf('', outcomes)
  return [
    measureOf('accuracy', pairs, right),
    measureOf('aligned', pairs, aligned),
    measureOf('deciding words', worded, hit),
  ]
}

function measureOf(name: string, of: number, matched: number): Measure {
  return { name, gold: of, found: of, matched, missed: [], extra: [], details: [] }
}

export const PARTS: readonly DirectionPair['part'][] = ['dev', 'held']

export function ofPart(
  outcomes: readonly Outcome[],
  part: DirectionPair['part'],
): readonly Outcome[] {
  return outcomes.filter(({ pair }) => pair.part === part)
}
