import { expect, test } from 'vitest'
import { dateWords, durationWords, listed } from './dates.js'

test.each([
  ['2025-07-01', '1 July 2025'],
  ['2025-07', 'July 2025'],
  ['2025', '2025'],
  ['2025-07-01T23:40Z', '1 July 2025'],
  ['2025-07-01T23:40:11+02:00', '1 July 2025'],
  ['2022~', 'about 2022'],
  ['2025-07-01/2025-07-03', '1 July 2025 to 3 July 2025'],
  ['2025-XX', '2025-XX'],
])('the date %s reads %s', (edtf, expected) => expect(dateWords(edtf)).toBe(expected))

test.each([
  ['=', 'PT50M', '50 minutes'],
  ['>', 'PT2H', 'more than 2 hours'],
  ['~', 'PT1H30M', 'about 1 hour and 30 minutes'],
  ['<', 'P1D', 'less than 1 day'],
  ['=', 'P3M', '3 months'],
  ['>', 'P2.5Y', 'more than 2.5 years'],
  ['=', 'a while', 'a while'],
] as const)('the length %s %s reads %s', (op, iso, expected) =>
  expect(durationWords({ op, iso })).toBe(expected),
)

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is listed as %s', (parts, expected) => expect(listed(parts)).toBe(expected))
