import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textOf } from '../../../../model/spans.js'
import { codePointsOf } from '../code-points.js'
import { selectorsOf } from './selectors.js'

/** What a reader of the standard does: counts code points, and looks for the words between those around them. */
function resolved(text: string, [quote, position]: ReturnType<typeof selectorsOf>) {
  const points = Array.from(text)
  const { 'oa:exact': exact, 'oa:prefix': prefix, 'oa:suffix': suffix } = quote
  const found = text.indexOf(`${prefix}${exact}${suffix}`)
  return {
    byPosition: points.slice(position['oa:start'], position['oa:end']).join(''),
    byQuote:
      found < 0 ? null : text.slice(found + prefix.length, found + prefix.length + exact.length),
  }
}

test.each([
  ['plain words', 'Maron urged a truce.', 'a truce'],
  ['behind an emoji', '🕊️ Maron urged a truce.', 'a truce'],
  ['an emoji within', 'Maron wrote "peace 🕊️ now" again.', 'peace 🕊️ now'],
  ['Gothic letters', '𐌰𐍄𐍄𐌰 𐌿𐌽𐍃𐌰𐍂 said he, 𐌸𐌿 in heaven', '𐌸𐌿'],
  ['CJK extension B', '𠀀𠀁 told 𠮷野家 that 𡃁 would come', '𠮷野家 that 𡃁'],
  ['a family of joined emoji', 'They sent 👩‍👩‍👧‍👦 and left.', '👩‍👩‍👧‍👦'],
  ['the whole text', '𐌰b𠀀', '𐌰b𠀀'],
])('the selectors of %s lead back to the words', (_, text, words) => {
  const start = text.indexOf(words)
  const selectors = selectorsOf(text, { start, end: start + words.length }, codePointsOf(text))
  expect(resolved(text, selectors)).toEqual({ byPosition: words, byQuote: words })
})

const points = fc.array(
  fc.oneof(
    fc.constantFrom(
      'a',
      ' ',
      '\n',
      '“',
      '🕊',
      '\u{10330}',
      '\u{20000}',
      '\u{1F469}',
      '\u200D',
      '\u0301',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  { minLength: 1, maxLength: 120 },
)

test('any span of any text leads back to its words', () => {
  fc.assert(
    fc.property(points, fc.nat(), fc.nat(), (letters, one, other) => {
      const text = letters.join('')
      const border = (at: number) => letters.slice(0, at % (letters.length + 1)).join('').length
      const [start = 0, end = 0] = [border(one), border(other)].toSorted((a, b) => a - b)
      fc.pre(start < end)
      const selectors = selectorsOf(text, { start, end }, codePointsOf(text))
      const words = textOf(text, { start, end })
      expect(resolved(text, selectors).byPosition).toBe(words)
      expect(resolved(text, selectors).byQuote).toBe(words)
      const [quote] = selectors
      expect(`${quote['oa:prefix']}${quote['oa:suffix']}`).not.toMatch(/\p{Cs}/u)
    }),
    { seed: 1, numRuns: 500 },
  )
})

test('half a pair is no place', () => {
  const inCodePoints = codePointsOf('a🕊b')
  expect([0, 1, 3, 4].map(inCodePoints)).toEqual([0, 1, 2, 3])
  expect(() => inCodePoints(2)).toThrow('surrogate pair')
})
