import { expect, test } from 'vitest'
import { mayBeOne, minutesOf } from './quantities.js'

test.each([
  [1.2e9, '=', 1.23e9, '=', true],
  [1.2e9, '=', 1.5e9, '=', false],
  [2, '=', 3, '=', false],
  [2e9, '=', 1e9, '=', false],
  [2, '>', 3, '=', true],
  [120, '>', 40, '=', false],
  [60, '~', 65, '=', true],
  [60, '~', 90, '=', false],
  [310, '<', 380, '=', false],
] as const)('%d (%s) beside %d (%s): %s', (a, op, b, other, expected) =>
  expect(mayBeOne({ value: a, op }, { value: b, op: other })).toBe(expected),
)

test.each([
  ['PT2H', 120],
  ['PT1H30M', 90],
  ['P2D', 2880],
  ['P3Y', null],
  ['hours', null],
])('%s is %s minutes', (iso, minutes) => expect(minutesOf(iso)).toBe(minutes))
