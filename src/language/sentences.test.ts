import { expect, test } from 'vitest'
import { textOf } from '../model/spans.js'
import { splitSentences } from './sentences.js'
import { tokenise } from './tokens.js'

test.each([
  [
    'a word that is a number’s too',
    'Her answer was no. The port stayed shut.',
    ['Her answer was no.', 'The port stayed shut.'],
  ],
  ['a number', 'Berth no. 7 is open.', ['Berth no. 7 is open.']],
  ['the hour of an entry', '12:30 The gates are open.', ['12:30', 'The gates are open.']],
  ['an hour within', 'At 12:30 The Hague fell silent.', ['At 12:30 The Hague fell silent.']],
  [
    'a heading in the line',
    'Why it matters: Chile buys the coal.',
    ['Why it matters:', 'Chile buys the coal.'],
  ],
  ['whoever speaks', 'The minister: Chile buys the coal.', ['The minister: Chile buys the coal.']],
  ['the number of an entry', '2/ I told her so.', ['2/', 'I told her so.']],
  ['an hour that counts', '12:30 was the hour.', ['12:30 was the hour.']],
])('%s', (_, text, expected) => {
  const blocks = [{ kind: 'body', start: 0, end: text.length }] as const
  const found = splitSentences(text, tokenise(text), blocks)
  expect(found.map((sentence) => textOf(text, sentence))).toEqual(expected)
})
