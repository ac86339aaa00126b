import { expect, test } from 'vitest'
import { isSameTime } from './pair/dates.js'
import { belowFloors } from './floors.js'
import { matchOneToOne } from './matching.js'
import type { Measure } from './measure.js'
import { evidenceIn } from './verify.js'

test('a finding that two labels want goes where both can be served', () => {
  const scores: Record<string, Record<string, number>> = {
    one: { x: 3, y: 2 },
    two: { x: 2 },
  }
  const pairs = matchOneToOne(
    ['one', 'two'],
    ['x', 'y'],
    (gold, found) => scores[gold]?.[found] ?? 0,
  )
  expect(pairs.map(({ gold, found }) => gold + found).sort()).toEqual(['oney', 'twox'])
})

test.each([
  ['P2Y6M', 'P2.5Y', true],
  ['P2Y6M', 'P30M', true],
  ['PT2H', 'PT120M', true],
  ['2022', '2022', true],
  ['2022', '2022-02', false],
  ['P12D', 'P12M', false],
])('%s is %s: %s', (a, b, same) => expect(isSameTime(a, b)).toBe(same))

const measure: Measure = {
  name: 'contacts',
  gold: 4,
  found: 4,
  matched: 3,
  missed: [],
  extra: [],
  details: [],
}

test('a score below its floor is named', () => {
  expect(belowFloors([measure], { contacts: { recall: 0.8, precision: 0.7 } }, {})).toEqual([
    'contacts: recall 0.750 is below its floor 0.8',
  ])
})

test('evidence is found at any depth', () => {
  const value = { a: [{ b: { quote: 'x', start: 0, end: 1 } }], c: { quote: 'no offsets' } }
  expect(evidenceIn(value)).toEqual([{ quote: 'x', start: 0, end: 1 }])
})
