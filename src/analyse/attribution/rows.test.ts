import { expect, test } from 'vitest'
import { BUCKETS } from './features.js'
import { mix } from './hashing.js'
import { LABELS } from './labels.js'
import { rowsIn, slotsOf } from './rows.js'

const bucketOf = (place: number, first: number, second = 0) =>
  mix(place, first, second) & (BUCKETS - 1)

/** Features of the first places that have rows, buckets beside each other, and the very last. */
const KNOWN = [0, 1, 2, 3, 4, 5, 6].map((place) => bucketOf(place, place * 7 - 9, -place))
const LAID = Int32Array.from(
  new Set([...KNOWN, ...KNOWN.map((bucket) => bucket ^ 1), 0, BUCKETS - 2, BUCKETS - 1]),
).toSorted()
const ROWS = Int8Array.from({ length: LAID.length * LABELS }, (_, at) => ((at * 37) % 255) - 127)

/** The sums of features, some of which have no row. */
function sumsOf(known: readonly boolean[]): readonly number[] {
  const slots = slotsOf(LAID, ROWS)
  const { facts, sums } = slots
  known.forEach((isKnown, place) => {
    facts.firsts[place] = isKnown ? place * 7 - 9 : 12_345 + place
    facts.seconds[place] = isKnown ? -place : 99
  })
  facts.count = known.length
  slots.sum()
  return [...sums]
}

const rowOf = (bucket: number) => {
  const at = LAID.indexOf(bucket) * LABELS
  return [...ROWS.subarray(at, at + LABELS)]
}

const added = (rows: readonly (readonly number[])[]) =>
  Array.from({ length: LABELS }, (_, label) =>
    rows.reduce((sum, row) => sum + (row[label] ?? 0), 0),
  )

test.each(KNOWN.map((bucket, place) => [place, bucket]))(
  'the feature at place %i has the row of bucket %i',
  (place, bucket) => {
    const known = Array.from({ length: place + 1 }, (_, at) => at === place)
    expect(sumsOf(known)).toEqual(rowOf(bucket))
  },
)

test.each([0, 1, 2, 3, 4, 5, 6, 7])('the rows of %i features are summed', (count) => {
  const rows = KNOWN.slice(0, count).map(rowOf)
  expect(sumsOf(Array(count).fill(true))).toEqual(added(rows))
})

test('features without a row add nothing', () => {
  expect(sumsOf(Array(9).fill(false))).toEqual(Array(LABELS).fill(0))
})

test('as many of the highest weights as a row may have do not overflow', () => {
  const first = 5
  const buckets = Int32Array.from({ length: 160 }, (_, place) => bucketOf(place, first)).toSorted()
  const slots = slotsOf(buckets, new Int8Array(buckets.length * LABELS).fill(-127))
  slots.facts.firsts.fill(first)
  slots.facts.count = 160
  slots.sum()
  expect([...slots.sums]).toEqual(Array(LABELS).fill(160 * -127))
})

test('rows come back as they were laid out', () => {
  const found = rowsIn(slotsOf(LAID, ROWS))
  expect(found.map(({ bucket }) => bucket)).toEqual([...LAID])
  expect(found.map(({ weights }) => [...weights])).toEqual([...LAID].map(rowOf))
})
