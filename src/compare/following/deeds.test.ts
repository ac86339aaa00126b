import { expect, test } from 'vitest'
import { isAgainst, isUndone } from './deeds.js'

test.each([
  ['the pilgrims', 'cover the costs of the pilgrims', true],
  ['the money for the pilgrims', 'cover the costs of the pilgrims', false],
  ['the pilgrims', 'take in the pilgrims', false],
])('news of %s where somebody is to %s', (what, deed, expected) =>
  expect(isAgainst({ rule: 'news/came', what }, [deed])).toBe(expected),
)

test.each([
  ['lift the toll on lorries', false],
  ['build a bridge at Rosso', true],
])('that it "is gone" is against what was to be: %s', (deed, expected) =>
  expect(isAgainst({ rule: 'news/gone', what: 'it' }, [deed])).toBe(expected),
)

test.each([
  ['close', 'reopen the crossing', true],
  ['close', 'lift the toll and reopen the crossing', false],
  ['reintroduce', 'abolish the toll', true],
  ['reintroduce', 'buy ten boats', false],
  [null, 'abolish the toll', false],
])('%s undoes what was to "%s"', (verb, deed, expected) =>
  expect(isUndone(verb, [deed])).toBe(expected),
)
