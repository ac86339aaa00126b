import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlapping } from './span-search.js'
import { isOverlapping } from './spans.js'

const spanOf = fc
  .tuple(fc.nat(200), fc.integer({ min: 1, max: 60 }))
  .map(([start, length]) => ({ start, end: start + length }))

test('finds what a plain look through the list finds', () => {
  fc.assert(
    fc.property(fc.array(spanOf, { maxLength: 40 }), spanOf, (spans, span) => {
      const sorted = spans.toSorted((a, b) => a.start - b.start)
      expect(overlapping(sorted, span)).toEqual(sorted.filter((each) => isOverlapping(each, span)))
    }),
  )
})
