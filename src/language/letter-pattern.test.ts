import { expect, test } from 'vitest'
import { isLatin, latinSource, letterPattern } from './letter-pattern.js'

const LATIN = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
  isLatin,
)

test.each([
  '\\p{L}',
  '\\p{N}',
  '[\\p{L}\\]’-]',
  '[^\\p{N}\\p{L}]',
  '\\p{Lu}[\\p{L}]|[[\\p{N}]',
  '\\\\p[^\\p{L}]',
])('%s takes the same of the characters of a Latin text', (source) => {
  for (const flags of ['u', 'iu']) {
    const [whole, latin] = [source, latinSource(source)].map(
      (each) => new RegExp(`^(?:${each})$`, flags),
    )
    expect(latin?.source).not.toBe(whole?.source)
    for (const char of LATIN)
      for (const each of [char, `A${char}`, `\\p${char}`])
        expect(latin?.test(each)).toBe(whole?.test(each))
  }
})

test.each(['The Élysée – “talks” with Erdoğan: 40 € ½', '', 'ſ'])('%s is Latin', (text) =>
  expect(isLatin(text)).toBe(true),
)

test.each(['Київ', '北京', '𝐀', 'ẞ', '\u212A', 'm\u0301', '٣', '\uD835'])('%s is not', (text) =>
  expect(isLatin(text)).toBe(false),
)

test.each([
  'Met Zoë, met Żurawski; kmet 5.',
  'Met Київ, metКиїв; met 北京.',
  'Met \u212Aing, met ſam, met ٣ of them.',
  '𝐀 met Ana, 𝐀met, met 𝐀na',
])('what is found in "%s" is what the regular expression finds', (text) => {
  const source = '(?<![\\p{L}])met\\s+(?<who>\\p{L}+|\\p{N})(?![\\p{L}\\p{N}])'
  const found = letterPattern(source, 'giu').matchAll(text)
  const whole = [...text.matchAll(new RegExp(source, 'giu'))]
  expect(whole.length).toBeGreaterThan(0)
  expect(found.map((match) => [match.index, ...match])).toEqual(
    whole.map((match) => [match.index, ...match]),
  )
  expect(letterPattern(source, 'iu').exec(text)?.groups?.['who']).toBe(whole[0]?.groups?.['who'])
  expect(letterPattern(source, 'iu').test(text)).toBe(true)
})

test('one pattern reads texts of both kinds in turn', () => {
  const word = letterPattern('^\\p{L}+$', 'iu')
  expect(['Kyiv', 'Київ', 'Kyiv 5', 'Київ 5'].map((text) => word.test(text))).toEqual([
    true,
    true,
    false,
    false,
  ])
})
