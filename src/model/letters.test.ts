import { expect, test } from 'vitest'
import { letterAt } from './letters.js'

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [52, 'BA'],
])('column %i is %s', (index, expected) => expect(letterAt(index)).toBe(expected))
