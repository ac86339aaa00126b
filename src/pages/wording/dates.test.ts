import { expect, test } from 'vitest'
import { durationWords } from './dates.js'

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
