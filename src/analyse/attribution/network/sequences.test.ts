import { expect, test } from 'vitest'
import { pack, rowsAt, rowsFrom } from './packing.js'
import { batchesOf, cutAt, LONGEST, SHORTEST, type Sequence } from './sequences.js'

const lengthOf = ({ first, last }: Sequence) => last - first

test.each([
  ['no text', 0, []],
  ['one word', 1, [1]],
  ['one sentence of 5,000 words', 5000, [LONGEST, LONGEST, LONGEST, LONGEST, 5000 - 4 * LONGEST]],
])('%s without a place to cut', (_, count, lengths) => {
  expect(cutAt(count, () => false).map(lengthOf)).toEqual(lengths)
})

test('a text that may be cut anywhere is cut as soon as it is long enough', () => {
  expect(cutAt(100, () => true).map(lengthOf)).toEqual([SHORTEST, SHORTEST, 100 - 2 * SHORTEST])
})

test('batches hold every sequence once, longest first, and none too many', () => {
  const sequences = [30, 900, 200, 7, 1024].map((length) => ({ first: 0, last: length }))
  expect(batchesOf(sequences).map((batch) => batch.map(lengthOf))).toEqual([
    [1024],
    [900],
    [200, 30, 7],
  ])
})

test('sequences lie side by side, and those that begin late come from nowhere', () => {
  const packing = pack([3, 2, 1])
  expect(packing.positions).toBe(6)
  expect([0, 1, 2, 3].map((step) => rowsAt(packing, step))).toEqual([3, 2, 1, 0])
  expect([0, 1, 2].map((step) => rowsFrom(packing, step, 0))).toEqual([0, 2, 1])
  expect([0, 1, 2].map((step) => rowsFrom(packing, step, 1))).toEqual([2, 1, 0])
})
