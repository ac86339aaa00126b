import { expect, test } from 'vitest'
import { isAgainst } from './deeds.js'

test.each([
  ['the pilgrims', 'cover the costs of the pilgrims', true],
  ['the money for the pilgrims', 'cover the costs of the pilgrims', false],
  ['the pilgrims', 'take in the pilgrims', false],
])('news of %s where somebody is to %s', (what, deed, expected) =>
  expect(isAgainst({ rule: 'news/came', what }, [deed])).toBe(expected),
)
