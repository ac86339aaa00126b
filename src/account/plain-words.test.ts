import { expect, test } from 'vitest'
import { textOf } from '../model/spans.js'
import { placesOf, plainWordsOf } from './plain-words.js'

const TEXT = 'He said that İzmir  would “never\naccept” it, an aide said, nor pay.'

function spanOf(words: string) {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}

const SPANS = [spanOf('that İzmir  would “never\naccept” it'), spanOf('nor pay')]

function found(words: string): readonly string[] {
  const said = plainWordsOf(TEXT, SPANS)
  const start = said.words.indexOf(words)
  return placesOf(said, { start, end: start + words.length }).map((span) => textOf(TEXT, span))
}

test('on one line, in lower case, without marks and the opening "that"', () =>
  expect(plainWordsOf(TEXT, SPANS).words).toBe('İzmir would never accept it nor pay'))

test('without a name', () =>
  expect(plainWordsOf(TEXT, SPANS, [spanOf('“never\naccept”')]).words).toBe(
    'İzmir would it nor pay',
  ))

test.each([
  ['never accept', ['never\naccept']],
  ['it nor pay', ['it', 'nor pay']],
  ['İzmir would', ['İzmir  would']],
])('%s is found again', (words, expected) => expect(found(words)).toEqual(expected))
