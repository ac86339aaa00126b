import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { columnsOf } from './columns.js'

test.each([
  ['plain words', 'They spoke.', 11],
  ['letters with accents', 'Élysée, Kuleba’s “Київ”', 23],
  ['an accent set upon a letter', 'E\u0301lysée', 6],
  ['Chinese', '北京', 4],
  ['an emoji', '👍🏽', 2],
  ['a flag', '🇺🇦', 2],
  ['a family of four', '👨‍👩‍👧‍👦', 2],
  ['a soft hyphen', 'co\u00ADoperation', 11],
  ['a syllable in its letters', '\u1112\u1161\u11ab', 2],
])('%s', (_, text, columns) => expect(columnsOf(text)).toBe(columns))

test('each sign by itself takes the columns that string-width gives it', () => {
  const others: string[] = []
  for (let code = 0x20; code < 0x20000; code += 1) {
    const sign = String.fromCodePoint(code)
    if (!isEscape(sign) && columnsOf(sign) !== stringWidth(sign)) others.push(code.toString(16))
  }
  expect(others).toEqual([])
})

// Signs that change what those beside them take: marks, joiners, selectors, tones of skin, flags, letters of syllables.
const pieces = [
  ...'aÉж“—→北한ﾊﾞ｡⚠©1#*',
  ...'\u0301\u20E3\u00AD\u200B\u200D\uFE0F\u202E\t\r\n',
  ...'👍🏽👨👩🇺🇦❤🏴\u{E0067}\u{E007F}\uD83D',
  ...'\u1100\u1161\u1160\u11A8\uA960\uD7B0\uD7CB\u0903\u0600\uFF9Eक\u094D\u0E33\u3099',
]

test('and signs in any row do', () => {
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((row) => row.join(''))
  fc.assert(
    fc.property(texts, (text) => columnsOf(text) === stringWidth(text)),
    { numRuns: 5000 },
  )
})

/** What a terminal obeys: string-width takes it out, and what we print has none. */
function isEscape(sign: string): boolean {
  return sign === '\u001B' || sign === '\u009B'
}
