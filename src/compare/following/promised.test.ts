import { expect, test } from 'vitest'
import { isLastOf } from './promised.js'

test.each([
  ['the second instalment', 'pay 40 million euros in two equal instalments', true],
  ['the second instalment', 'pay 40 million euros in three instalments', false],
  ['the third ship', 'send three ships', true],
  ['the first ship', 'send one ship', false],
])('%s, of "%s"', (what, promised, expected) => expect(isLastOf(what, [promised])).toBe(expected))
