import { expect, test } from 'vitest'
import { countKinds, formatConfusions, formatDifferences, toJsonLine } from './report.js'

const DIFFERENCES = ['chain', 'act', 'chain'].map((kind, at) => ({ kind, words: `clause ${at}` }))

test('the most frequent kind stands first', () =>
  expect(countKinds(DIFFERENCES)).toEqual([
    ['chain', 2],
    ['act', 1],
  ]))

test('so many places are shown, from the whole', () =>
  expect(formatDifferences(DIFFERENCES, 2).match(/clause \d/gu)).toEqual(['clause 0', 'clause 1']))

test('one line of JSON', () =>
  expect(
    toJsonLine([
      { name: 'act', gold: 4, found: 2, matched: 1, missed: [], extra: [], details: [] },
    ]),
  ).toBe('{"act":{"P":50,"R":25,"F":33.33,"gold":4,"found":2,"matched":1}}'))

test('acts read as others, one row each', () =>
  expect(
    formatConfusions([{ gold: 'demand', read: 'propose', times: 2 }])
      .split('\n')
      .map((line) => line.trim().split(/\s{2,}/u)),
  ).toEqual([
    ['act', 'read as', 'times'],
    ['demand', 'propose', '2'],
  ]))

test('no act is read as another', () =>
  expect(formatConfusions([])).toBe('acts: none is read as another'))
