import { expect, test } from 'vitest'
import { textOf, type Span } from '../../../model/spans.js'
import { findingsAt, movedSpan } from './places.js'

const text = 'Vale urged Marek to stop. Marek refused to stop. Vale urged Marek to stop.'
const at = (words: string, from = 0): Span => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}

test.each<[string, Span, readonly Span[], readonly string[]]>([
  ['the same words', at('Vale urged'), [at('Vale urged'), at('Vale urged Marek')], ['Vale urged']],
  ['all that stand there', at('Vale'), [at('Vale'), at('Vale')], ['Vale', 'Vale']],
  [
    'the one with most of them',
    at('Vale urged Marek to'),
    [at('Marek to stop'), at('Vale urged Marek to stop')],
    ['Vale urged Marek to stop'],
  ],
  ['none that has only some', at('Vale urged Marek to stop'), [at('to stop. Marek refused')], []],
  ['none that has far more', at('Vale'), [at('Vale urged Marek')], []],
  ['none beside them', at('Vale urged'), [at('Marek refused')], []],
])('a decision finds %s', (_, span, findings, expected) =>
  expect(findingsAt(span, findings).map((each) => textOf(text, each))).toEqual(expected),
)

test.each<[string, string, Span, string | null, number]>([
  ['words that were moved', `By our staff. ${text}`, at('Marek refused'), 'Marek refused', 40],
  [
    'words over a new line',
    text.replaceAll(' to ', '\n  to '),
    at('refused to'),
    'refused\n  to',
    0,
  ],
  ['the first of two', `Title. ${text}`, at('Vale urged'), 'Vale urged', 7],
  ['the second of two', `Title. ${text}`, at('Vale urged', 9), 'Vale urged', 56],
  ['the one that is left', text.slice(26), at('Vale urged', 9), 'Vale urged', 23],
  ['nothing where the words are gone', 'Vale said nothing.', at('Marek refused'), null, 0],
])('in another text of the same article it finds %s', (_, after, span, expected, from) => {
  const found = movedSpan(text, after, span)
  expect(found && textOf(after, found)).toBe(expected)
  if (found && from > 0) expect(found.start).toBe(from)
})
