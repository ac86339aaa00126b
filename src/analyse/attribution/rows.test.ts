import { expect, test } from 'vitest'
import { BUCKETS } from './features.js'
import { LABELS } from './labels.js'
import { rowsIn, slotsOf, sumRows } from './rows.js'

/** Buckets that ask for one slot, buckets that are pushed on, and the very last. */
const CROWDED = Int32Array.of(0, 1, 2, 3, 17, 400, BUCKETS - 2, BUCKETS - 1)
const ROWS = Int8Array.from({ length: CROWDED.length * LABELS }, (_, at) => ((at * 37) % 255) - 127)

function sumsOf(...buckets: readonly number[]): readonly number[] {
  const sums = new Int32Array(LABELS)
  const values = Int32Array.from(buckets)
  sumRows(slotsOf(CROWDED, ROWS), { values, count: values.length }, sums)
  return [...sums]
}

const rowOf = (bucket: number) => {
  const at = CROWDED.indexOf(bucket) * LABELS
  return [...ROWS.subarray(at, at + LABELS)]
}

test.each([...CROWDED])('bucket %i has its own row', (bucket) => {
  expect(sumsOf(bucket)).toEqual(rowOf(bucket))
})

test('a feature without a row adds nothing', () => {
  expect(sumsOf(5, 16, 999, BUCKETS - 3)).toEqual(Array(LABELS).fill(0))
  expect(sumsOf(5, 17)).toEqual(rowOf(17))
})

test('the rows of many features are summed', () => {
  const sum = Array(256).fill(400)
  expect(sumsOf(...sum)).toEqual(rowOf(400).map((weight) => weight * 256))
})

test('rows come back as they were laid out', () => {
  const found = rowsIn(slotsOf(CROWDED, ROWS))
  expect(found.map(({ bucket }) => bucket)).toEqual([...CROWDED])
  expect(found.map(({ weights }) => [...weights])).toEqual([...CROWDED].map(rowOf))
})
