import {
  BUCKETS,
  emptyRow,
  fillRow,
  groundOf,
  widthOf,
  type FeatureGround,
} from '../../src/analyse/attribution/features.js'
import { jointsOf } from '../../src/analyse/attribution/joints.js'
import { goldOf, statesOf, type GoldAttribution } from './gold.js'
import type { ReadText } from './texts.js'

/** A run of tokens that is learnt at once: it begins outside everything. */
export interface Lesson {
  readonly states: Uint8Array
  readonly joints: Uint8Array
  /** `WIDTH` features for each token, by their buckets, or by their numbers once they have some. */
  readonly rows: Int32Array
}

/** One text as the learner sees it. */
export interface Instance extends Lesson {
  readonly read: ReadText
  readonly ground: FeatureGround
  readonly gold: readonly GoldAttribution[]
}

export const WIDTH = widthOf()

export function instanceOf(read: ReadText, cueWords: ReadonlyMap<number, number>): Instance {
  const { tokens } = read
  const ground = groundOf({ ...read, cueWords })
  const gold = goldOf(tokens, read.attributions)
  return {
    read,
    ground,
    gold,
    states: statesOf(tokens.length, gold),
    joints: jointsOf(ground),
    rows: rowsOf(ground),
  }
}

/** Tokens that a lesson has at least, its text allowing. */
const LESSON = 50

/** Cuts a text into lessons, where a paragraph begins and nothing is going on. */
export function lessonsOf({ ground, states, joints, rows }: Instance): readonly Lesson[] {
  const { count } = ground.columns
  const lessons: Lesson[] = []
  let first = 0
  for (let index = 1; index <= count; index += 1) {
    const isStart = ground.layout.paragraph[index] === index && states[index - 1] === 0
    if (index < count && !(isStart && index - first >= LESSON)) continue
    lessons.push({
      states: states.subarray(first, index),
      joints: joints.subarray(first, index),
      rows: rows.subarray(first * WIDTH, index * WIDTH),
    })
    first = index
  }
  return lessons
}

function rowsOf(ground: FeatureGround): Int32Array {
  const rows = new Int32Array(ground.columns.count * WIDTH)
  const row = emptyRow()
  for (let index = 0; index < ground.columns.count; index += 1) {
    fillRow(row, ground, index)
    rows.set(row.values.subarray(0, WIDTH), index * WIDTH)
  }
  return rows
}

/** The features that are learnt, numbered from 1, the most frequent first; 0 stands for every rarer one. */
export interface Inventory {
  readonly numbers: Int32Array
  /** The bucket of each number. */
  readonly buckets: Int32Array
}

/**
 * Features that stand in at least `least` texts. Texts are counted and not places: what all words of one sentence share
 * would otherwise be learnt by heart.
 */
export function takeInventory(instances: readonly Instance[], least: number): Inventory {
  const counts = new Uint16Array(BUCKETS)
  const latest = new Uint16Array(BUCKETS)
  instances.forEach(({ rows }, at) => {
    for (const bucket of rows) {
      if (latest[bucket] === at + 1) continue
      latest[bucket] = at + 1
      counts[bucket] = (counts[bucket] ?? 0) + 1
    }
  })
  const kept: number[] = []
  counts.forEach((count, bucket) => {
    if (count >= least) kept.push(bucket)
  })
  // Rows that are read together lie together, which the processor's caches like.
  kept.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
  const numbers = new Int32Array(BUCKETS)
  kept.forEach((bucket, at) => {
    numbers[bucket] = at + 1
  })
  return { numbers, buckets: Int32Array.from([0, ...kept]) }
}

/** The same texts, their features by the numbers of the inventory instead of their buckets. */
export function numberRows(
  instances: readonly Instance[],
  { numbers }: Inventory,
): readonly Instance[] {
  return instances.map((instance) => ({
    ...instance,
    rows: instance.rows.map((bucket) => numbers[bucket] ?? 0),
  }))
}
