import { expect, test } from 'vitest'
import { textOf, type Span } from '../../src/model/spans.js'
import { readLabels } from './brat.js'

/** Every attribution as `source | cue | content`, pieces with "/" between them. */
function readWords(text: string, lines: readonly string[]): readonly string[] {
  const words = (spans: readonly Span[]) => spans.map((span) => textOf(text, span)).join('/')
  return readLabels(text, lines.join('\n'), 'a.ann').attributions.map(({ sources, cue, content }) =>
    [sources, cue, content].map(words).join(' | '),
  )
}

function readProblems(text: string, lines: readonly string[]): readonly string[] {
  return readLabels(text, lines.join('\n'), 'a.ann').problems.map(({ message }) => message)
}

const RAIN = 'Ann said it rains.'
const SPANS = ['T1\tSource 0 3\tAnn', 'T2\tCue 4 8\tsaid', 'T3\tContent 9 17\tit rains']
const EVENT = 'E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3'

test.each<[string, string, readonly string[], string]>([
  ['three parts', RAIN, [...SPANS, EVENT], 'Ann | said | it rains'],
  ['the event first', RAIN, [EVENT, ...SPANS], 'Ann | said | it rains'],
  [
    'no source',
    RAIN,
    [...SPANS, 'E1\tAttribution-no-source:T2 Cue:T2 Content:T3'],
    ' | said | it rains',
  ],
  [
    'a discontinuous content',
    'It rains, Ann said, and snows.',
    ['T1\tContent 0 8;20 29\tIt rains and snows', 'T2\tCue 14 18\tsaid', 'E1\tCue:T2 Content:T1'],
    ' | said | It rains/and snows',
  ],
  [
    'a second content, in the order of the text',
    'It rains, Ann said, and snows.',
    [
      'T1\tContent 20 29\tand snows',
      'T3\tContent 0 8\tIt rains',
      'T2\tCue 14 18\tsaid',
      'E1\tCue:T2 Content:T1 Content2:T3',
    ],
    ' | said | It rains/and snows',
  ],
  [
    'code points before UTF-16 units',
    '🌧🌧 Ann said it rains.',
    ['T1\tSource 3 6\tAnn', 'T2\tCue 7 11\tsaid', 'T3\tContent 12 20\tit rains', EVENT],
    'Ann | said | it rains',
  ],
  [
    'UTF-16 units where only they fit the words',
    '🌧🌧 Ann said it rains.',
    ['T1\tSource 5 8\tAnn', 'T2\tCue 9 13\tsaid', 'T3\tContent 14 22\tit rains', EVENT],
    'Ann | said | it rains',
  ],
  [
    'CRLF counted as two',
    'Rain.\r\n\r\nAnn said it rains.',
    ['T1\tSource 9 12\tAnn', 'T2\tCue 13 17\tsaid', 'T3\tContent 18 26\tit rains', EVENT],
    'Ann | said | it rains',
  ],
  [
    'CRLF counted as one',
    'Rain.\r\n\r\nAnn said it rains.',
    ['T1\tSource 7 10\tAnn', 'T2\tCue 11 15\tsaid', 'T3\tContent 16 24\tit rains', EVENT],
    'Ann | said | it rains',
  ],
])('%s', (_, text, lines, expected) => {
  expect(readWords(text, lines)).toEqual([expected])
  expect(readProblems(text, lines)).toEqual([])
})

test('lines that end in CRLF', () => {
  expect(readLabels(RAIN, [...SPANS, EVENT].join('\r\n'), 'a.ann').problems).toEqual([])
})

test('notes, relations and attributes are passed over', () => {
  const others = [
    '#1\tAnnotatorNotes T1\tsure?',
    'R1\tOf Arg1:T1 Arg2:T2',
    'A1\tSure T1',
    '',
    '*\tEquiv T1 T2',
  ]
  expect(readProblems(RAIN, [...SPANS, ...others, EVENT])).toEqual([])
})

test.each<[string, readonly string[], string, number]>([
  [
    'a line that is no label',
    [...SPANS, 'and then', EVENT],
    'a.ann: a line that is no label: "and then"',
    1,
  ],
  [
    'offsets that are no numbers',
    [...SPANS, 'T9\tCue x y\tsaid', EVENT],
    'a.ann: a line that is no label: "T9\tCue x y\tsaid"',
    1,
  ],
  [
    'a span behind the end',
    [...SPANS, 'T9\tCue 4 900\tsaid', EVENT],
    'a.ann: T9 does not lie in the text',
    1,
  ],
  [
    'a span turned round',
    [...SPANS, 'T9\tCue 8 4\tsaid', EVENT],
    'a.ann: T9 does not lie in the text',
    1,
  ],
  [
    'other words at its place',
    [...SPANS, 'T9\tCue 4 8\tsays', EVENT],
    'a.ann: T9 has other words in the text',
    1,
  ],
  [
    'an event without content',
    [...SPANS, 'E1\tSource:T1 Cue:T2'],
    'a.ann: E1 has no cue or no content and was left out',
    0,
  ],
  [
    'an event that names what is not there',
    [...SPANS, 'E1\tSource:T8 Cue:T2 Content:T3'],
    'a.ann: E1 names "Source:T8", which no line places',
    1,
  ],
])('a problem and no crash: %s', (_, lines, message, attributions) => {
  expect(readProblems(RAIN, lines)).toEqual([message])
  expect(readWords(RAIN, lines)).toHaveLength(attributions)
})

test('copied words may be cut at a line break', () => {
  const cut = ['T1\tSource 0 3\tAnn', 'T2\tCue 4 8\tsaid', 'T3\tContent 9 17\tit', EVENT]
  expect(readProblems('Ann said it\nrains.', cut)).toEqual([])
})
