import { expect, test } from 'vitest'
import { overdueWords } from './undertakings.js'

test.each([
  ['a day', '2031-03-01', 12, 'Due by 1 March 2031, 12 days before 20 May 2031'],
  ['a month', '2031-02', 81, 'Due by the end of February 2031, 3 months before 20 May 2031'],
  ['a year', '2028', 870, 'Due by the end of 2028, 2 years before 20 May 2031'],
  ['a month just over', '2031-04', 20, 'Due by the end of April 2031, 20 days before 20 May 2031'],
  ['a year just over', '2030', 140, 'Due by the end of 2030, 5 months before 20 May 2031'],
])('since when something is overdue: %s', (_, deadline, days, words) =>
  expect(overdueWords({ deadline, days }, { asOf: '2031-05-20', status: 'broken' })).toBe(
    `${words}.`,
  ),
)
