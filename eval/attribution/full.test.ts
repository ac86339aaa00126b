import { expect, test } from 'vitest'
import { matchFull } from './full.js'
import { partsOf, tokensOf, type PartsInWords } from './specimens.fixture.js'
import { partsIn } from './token-sets.js'

const TEXT = 'Ann and Bob said on Monday it rains and snows.'

/** Pairs as indexes, label first. */
function pairsOf(gold: readonly PartsInWords[], predicted: readonly PartsInWords[]) {
  const sided = (side: readonly PartsInWords[]) =>
    side.map((words) => partsIn(tokensOf(TEXT), partsOf(TEXT, words)))
  const [a, b] = [sided(gold), sided(predicted)]
  return matchFull(a, b)
    .map((pair) => `${a.indexOf(pair.gold)}-${b.indexOf(pair.found)}`)
    .sort()
}

test('the closest of two is taken', () => {
  const label: PartsInWords = ['Ann', 'said', 'it rains']
  const loose: PartsInWords = ['Ann', 'said', 'rains and snows']
  expect(pairsOf([label], [loose, label])).toEqual(['0-1'])
})

test('the closest steps aside where another label has no other', () => {
  const wide: PartsInWords = ['Ann and Bob', 'said', 'it rains']
  const ann: PartsInWords = ['Ann', 'said', 'it rains']
  const bob: PartsInWords = ['Bob', 'said', 'it rains']
  expect(pairsOf([wide, bob], [ann, wide])).toEqual(['0-0', '1-1'])
})

test('words that stand side by side do not overlap', () => {
  expect(pairsOf([['Ann', 'said', 'it rains']], [['Ann', 'said', 'and snows']])).toEqual([])
})
