import { belowFloors, loadFloors } from '../floors.js'
import { poolMeasures, type Measure } from '../measure.js'
import { findTold } from './found.js'
import {
  SETS,
  bodiesOf,
  hasTexts,
  loadLabels,
  toldByLabels,
  type LabelledRecord,
  type LabelledSet,
} from './labels.js'
import { bothOf, scoreTold } from './scores.js'

/** One set of records as two readers and this program have it: the measures of each in one order. */
export interface SetScores {
  readonly name: LabelledSet['name']
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
export async function scoreSet({ name, records }: LabelledSet): Promise<SetScores> {
  const scores: RecordScores[] = []
  for (const record of records) scores.push(await scoreRecord(record))
  const pooled = (measuresOf: (each: RecordScores) => readonly Measure[]) =>
    poolMeasures(scores.map(measuresOf))
  const [first, second] = [pooled((each) => each.first), pooled((each) => each.second)]
  return {
    name,
    texts: scores.reduce((sum, { texts }) => sum + texts, 0),
    readers: pooled(({ readers }) => readers),
    first,
    second,
    both: pooled(({ both }) => both),
    pooled: poolMeasures([first, second]),
  }
}

type RecordScores = Pick<SetScores, 'texts' | 'readers' | 'first' | 'second' | 'both'>

async function scoreRecord(record: LabelledRecord): Promise<RecordScores> {
  const [one, other] = [loadLabels('first', record), loadLabels('second', record)]
  const bodies = bodiesOf(one, record)
  const [first, second] = [toldByLabels(one, bodies), toldByLabels(other, bodies)]
  const found = await findTold(record, [one, other])
  return {
    texts: bodies.size,
    readers: scoreTold(first, second, bodies),
    first: scoreTold(first, found, bodies),
    second: scoreTold(second, found, bodies),
    both: scoreTold(bothOf(first, second), found, bodies),
  }
}

/** One line for each measure of a set below its floor: the program against the two readers as one. */
export function followingFailures({ name, pooled }: SetScores): readonly string[] {
  return belowFloors(pooled, loadFloors()[`following, ${name}`] ?? {}, {}).map(
    (line) => `following, ${name}: ${line}`,
  )
}
