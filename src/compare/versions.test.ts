import { expect, test } from 'vitest'
import { changesBetween, type Version } from './versions.js'

function versionOf(...sentences: readonly string[]): Version {
  const text = sentences.join(' ')
  let start = 0
  return {
    text,
    sentences: sentences.map((sentence) => {
      const span = { start, end: start + sentence.length }
      start = span.end + 1
      return span
    }),
  }
}

const first = ['They spoke on Monday.', 'The call lasted an hour.', 'No date was set.']

test.each([
  ['nothing', first, []],
  ['white space', ['They  spoke on\nMonday.', ...first.slice(1)], []],
  [
    'a sentence reworded',
    ['They spoke on Monday.', 'The call lasted two hours.', 'No date was set.'],
    [[['The call lasted an hour.'], ['The call lasted two hours.']]],
  ],
  ['a sentence taken out', [first[0], first[2]], [[['The call lasted an hour.'], []]]],
  [
    'sentences added in two places',
    ['Correction.', ...first, 'It comes later.'],
    [
      [[], ['Correction.']],
      [[], ['It comes later.']],
    ],
  ],
])('%s', (_, after, expected) => {
  const changes = changesBetween(
    versionOf(...first),
    versionOf(...after.filter((each) => each !== undefined)),
  )
  const words = changes.map(({ before, after: later }) => [
    before.map(({ quote }) => quote),
    later.map(({ quote }) => quote),
  ])
  expect(words).toEqual(expected)
})
