import { expect, test } from 'vitest'
import { spreadOf } from './percentiles.js'

const upTo = (last: number) => Array.from({ length: last }, (_, at) => last - at)

test.each([
  ['one value', [7], { askings: 1, median: 7, slow: 7 }],
  ['a hundred, in any order', upTo(100), { askings: 100, median: 50, slow: 95 }],
  ['twenty: the slowest but one', upTo(20), { askings: 20, median: 10, slow: 19 }],
])('%s', (_, times, expected) => expect(spreadOf(times)).toEqual(expected))

test('none', () => expect(() => spreadOf([])).toThrow('at least one'))
