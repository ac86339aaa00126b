import { describe, expect, test } from 'vitest'
import { SCALE_NAMES, SCALES, type ScaleName } from '../lexicon/scales.js'
import { degreesWithin } from './degrees.js'

const wordsIn = (text: string, scale: ScaleName) =>
  degreesWithin(text, { start: 0, end: text.length }, scale).map(({ evidence }) => evidence.quote)

test.each([
  ['the longest phrase wins', 'immediacy', 'Meet as soon as possible.', ['as soon as possible']],
  ['a line break inside a phrase', 'immediacy', 'Act without\ndelay.', ['without\ndelay']],
  ['a contraction', 'negation', "They didn’t and won't go.", ['n’t', "n't"]],
  ['no part of a word', 'modality', 'The canny mayor mustered them.', []],
  ['a capital', 'modality', 'Must they go?', ['Must']],
  ['a month', 'modality', 'They meet in May. On 3 May they may.', ['may']],
  ['no month where a sentence begins', 'modality', 'They asked. May they go?', ['May']],
] as const)('%s', (_, scale, text, expected) => expect(wordsIn(text, scale)).toEqual(expected))

describe.each(SCALE_NAMES)('%s', (name) => {
  test.each(SCALES[name])('finds "$words" in its specimen', ({ specimen, words }) => {
    expect(wordsIn(specimen, name).map((quote) => quote.toLowerCase())).toContain(words)
  })
})
