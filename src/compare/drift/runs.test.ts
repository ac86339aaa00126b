import { expect, test } from 'vitest'
import { repeatedRuns } from './runs.js'

const always = () => true

test.each<[string, readonly number[], (at: number) => boolean, readonly (readonly number[])[]]>([
  ['nothing repeated', [1, 2, 3], always, []],
  [
    'a stretch twice',
    [1, 2, 3, 1, 2],
    always,
    [
      [2, 0, 3],
      [1, 1, 4],
    ],
  ],
  [
    'none across a break',
    [1, 2, -1, 1, -2, 2],
    always,
    [
      [1, 0, 3],
      [1, 1, 5],
    ],
  ],
  ['only from where one may start', [1, 2, 3, 1, 2], (at) => at % 3 === 0, [[2, 0, 3]]],
  [
    'a short stretch in more places than a long one',
    [1, 2, -1, 1, 2, -2, 1],
    (at) => at % 3 === 0,
    [
      [2, 0, 3],
      [1, 0, 3, 6],
    ],
  ],
])('%s', (_, row, canStart, expected) =>
  expect(
    repeatedRuns(row, canStart)
      .map(({ starts, length }) => [length, ...starts])
      .toSorted((a, b) => (b[0] ?? 0) - (a[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0)),
  ).toEqual(expected),
)
