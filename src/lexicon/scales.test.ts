import { describe, expect, test } from 'vitest'
import { SCALES } from './scales.js'

const LETTER = String.raw`[\p{L}\p{N}]`

/** "n't" hangs on the verb before it; every other phrase stands between word borders. */
function asPattern(words: string): RegExp {
  const start =
    words.startsWith('n') && words.endsWith('t') && words.length === 3 ? '' : `(?<!${LETTER})`
  return new RegExp(`${start}${words}(?!${LETTER})`, 'iu')
}

describe.each(Object.entries(SCALES))('%s', (_, scale) => {
  test.each(scale.map((row) => [row.words, row] as const))(
    '%s stands in its specimen',
    (words, row) => {
      expect(row.specimen).toMatch(asPattern(words))
      expect(words).toBe(words.toLowerCase())
      expect(row.degree).toBeGreaterThanOrEqual(0)
      expect(row.degree).toBeLessThanOrEqual(1)
      expect(row.source.length).toBeGreaterThan(10)
    },
  )

  test('names each phrase once', () => {
    const phrases = scale.map((row) => row.words)
    expect(new Set(phrases).size).toBe(phrases.length)
  })
})

test.each([
  ['immediacy', 'in due course', 'soon'],
  ['immediacy', 'soon', 'as soon as possible'],
  ['immediacy', 'as soon as possible', 'immediately'],
  ['modality', 'may', 'should'],
  ['modality', 'should', 'must'],
  ['modality', 'could', 'would'],
  ['quantifier', 'several', 'most'],
  ['quantifier', 'most', 'all'],
  ['realisation', 'considering', 'planned'],
  ['realisation', 'planned', 'agreed'],
  ['realisation', 'agreed', 'begun'],
  ['realisation', 'begun', 'done'],
  ['intensity', 'serious', 'unwavering'],
  ['hedge', 'allegedly', 'known'],
] as const)('%s: %s is weaker than %s', (name, weaker, stronger) => {
  const degreeOf = (words: string) => SCALES[name].find((row) => row.words === words)?.degree ?? NaN
  expect(degreeOf(weaker)).toBeLessThan(degreeOf(stronger))
})
