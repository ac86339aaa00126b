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

/** One text as the learner sees it. */
export interface Instance {
  readonly read: ReadText
  readonly ground: FeatureGround
  readonly gold: readonly GoldAttribution[]
  readonly states: Uint8Array
  readonly joints: Uint8Array
  /** `WIDTH` hashed features for each token. */
  readonly rows: Int32Array
}

export const WIDTH = widthOf()

export function instanceOf(read: ReadText): Instance {
  const { tokens } = read
  const ground = groundOf(read)
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

function rowsOf(ground: FeatureGround): Int32Array {
  const rows = new Int32Array(ground.columns.count * WIDTH)
  const row = emptyRow()
  for (let index = 0; index < ground.columns.count; index += 1) {
    fillRow(row, ground, index)
    rows.set(row.values.subarray(0, WIDTH), index * WIDTH)
  }
  return rows
}

/** The features that are learnt, numbered from 1 by their bucket; 0 stands for every rarer one. */
export interface Inventory {
  readonly numbers: Int32Array
  /** The bucket of each number. */
  readonly buckets: Int32Array
}

/** Features that stand in at least `least` places. */
export function takeInventory(instances: readonly Instance[], least: number): Inventory {
  const counts = new Uint8Array(BUCKETS)
  for (const { rows } of instances)
    for (const bucket of rows)
      if ((counts[bucket] ?? 0) < 255) counts[bucket] = (counts[bucket] ?? 0) + 1
  const numbers = new Int32Array(BUCKETS)
  const buckets = [0]
  counts.forEach((count, bucket) => {
    if (count < least) return
    numbers[bucket] = buckets.length
    buckets.push(bucket)
  })
  return { numbers, buckets: Int32Array.from(buckets) }
}
