import { belowFloors, loadFloors } from '../floors.js'
import { poolMeasures, type Measure } from '../measure.js'
import { findTold } from './found.js'
import { SETS, bodiesOf, hasTexts, loadLabels, toldByLabels, type LabelledSet } from './labels.js'
import { bothOf, scoreTold } from './scores.js'

/** One set of texts as two readers and this program have it: the measures of each in one order. */
export interface SetScores {
  readonly name: LabelledSet['name']
  readonly asOf: string
  readonly texts: number
  /** The second reader held against the first. */
  readonly readers: readonly Measure[]
  /** The program against each of the two, and against what both have. */
  readonly first: readonly Measure[]
  readonly second: readonly Measure[]
  readonly both: readonly Measure[]
  /** Against the two as one: counts added. */
  readonly pooled: readonly Measure[]
}

/** Those sets whose texts are there. */
export async function scoreSets(): Promise<readonly SetScores[]> {
  const scores: SetScores[] = []
  for (const set of SETS) if (hasTexts(set)) scores.push(await scoreSet(set))
  return scores
}

/** Throws when a text is not the one that was labelled, or the texts are not there. */
export async function scoreSet(set: LabelledSet): Promise<SetScores> {
  const [one, other] = [loadLabels('first', set), loadLabels('second', set)]
  const bodies = bodiesOf(one, set)
  const [first, second] = [toldByLabels(one, bodies), toldByLabels(other, bodies)]
  const found = await findTold(set, [one, other])
  const against = [first, second].map((gold) => scoreTold(gold, found, bodies))
  return {
    name: set.name,
    asOf: one.asOf,
    texts: bodies.size,
    readers: scoreTold(first, second, bodies),
    first: against[0] ?? [],
    second: against[1] ?? [],
    both: scoreTold(bothOf(first, second), found, bodies),
    pooled: poolMeasures(against),
  }
}

/** One line for each measure of a set below its floor: the program against the two readers as one. */
export function followingFailures({ name, pooled }: SetScores): readonly string[] {
  return belowFloors(pooled, loadFloors()[`following, ${name}`] ?? {}, {}).map(
    (line) => `following, ${name}: ${line}`,
  )
}
