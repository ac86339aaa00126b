import { expect, test } from 'vitest'
import { listed } from './listed.js'

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is listed as %s', (parts, expected) => expect(listed(parts)).toBe(expected))
