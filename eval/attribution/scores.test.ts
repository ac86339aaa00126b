import { describe, expect, test } from 'vitest'
import { countText, figureOf, figuresOf, rowsOf, sumCounts, type Count } from './scores.js'
import { scoredText, type PartsInWords } from './specimens.fixture.js'

/** `right/predicted/gold` of every measure asked for. */
function countsOf(
  text: string,
  gold: readonly PartsInWords[],
  predicted: readonly PartsInWords[],
): Readonly<Record<string, string>> {
  const rows = rowsOf(countText(scoredText(text, gold, predicted)))
  return Object.fromEntries(rows.map(({ name, value }) => [name, shown(value)]))
}

const shown = ({ right, predicted, gold }: Count): string => `${right}/${predicted}/${gold}`

test('a content cut short, one that is whole, and one that nobody marked', () => {
  const counts = countsOf(
    'Ann said the bridge is closed. Bob hopes it opens.',
    [
      ['Ann', 'said', 'the bridge is closed'],
      ['Bob', 'hopes', 'it opens'],
    ],
    [
      ['Ann', 'said', 'the bridge is'],
      ['Bob', 'hopes', 'it opens'],
      ['', 'closed', 'bridge'],
    ],
  )
  expect(counts).toEqual({
    full: '2/3/2',
    'strict full': '1/3/2',
    'exact source': '2/2/2',
    'exact cue': '2/3/2',
    'exact content': '1/3/2',
    'token source': '2/2/2',
    'token cue': '2/3/2',
    'token content': '5/5/6',
    'overlap source': '2/2/2',
    'overlap cue': '2/3/2',
    'overlap content': '3/3/2',
    'full, direct': '0/0/0',
    'full, mixed': '0/0/0',
    'full, indirect': '2/3/2',
  })
})

describe('full and strict full', () => {
  const nested: readonly PartsInWords[] = [
    ['Ann', 'said', 'Bob promised help'],
    ['Bob', 'promised', 'help'],
  ]
  const broken: PartsInWords = ['Ann', 'said', '"We agree ... to sign."']
  const joint: readonly PartsInWords[] = [
    ['Ann', 'said', 'it rains'],
    ['Bob', 'said', 'it rains'],
  ]
  const bare: PartsInWords = ['', 'expected', 'Rain']
  test.each<[string, string, readonly PartsInWords[], readonly PartsInWords[], string, string]>([
    ['both of a nested pair', 'Ann said Bob promised help.', nested, nested, '2/2/2', '2/2/2'],
    [
      'only the inner of a nested pair',
      'Ann said Bob promised help.',
      nested,
      nested.slice(1),
      '1/1/2',
      '1/1/2',
    ],
    [
      'the inner cue with the outer source',
      'Ann said Bob promised help.',
      nested,
      [['Ann', 'promised', 'help']],
      '0/1/2',
      '0/1/2',
    ],
    [
      'the first piece of a discontinuous content',
      '"We agree," Ann said, "to sign."',
      [broken],
      [['Ann', 'said', '"We agree']],
      '1/1/1',
      '0/1/1',
    ],
    [
      'the same words in other pieces',
      '"We agree," Ann said, "to sign."',
      [broken],
      [['Ann', 'said', '"We ... agree ... to sign."']],
      '1/1/1',
      '1/1/1',
    ],
    ['no source on either side', 'Rain is expected.', [bare], [bare], '1/1/1', '1/1/1'],
    [
      'a source where there is none',
      'Rain is expected.',
      [bare],
      [['is', 'expected', 'Rain']],
      '0/1/1',
      '0/1/1',
    ],
    [
      'no source where there is one',
      'Ann said it rains.',
      joint.slice(0, 1),
      [['', 'said', 'it rains']],
      '0/1/1',
      '0/1/1',
    ],
    [
      'one prediction for two labels',
      'Ann and Bob said it rains.',
      joint,
      [['Ann and Bob', 'said', 'it rains']],
      '1/1/2',
      '0/1/2',
    ],
    [
      'two predictions for one label',
      'Ann and Bob said it rains.',
      [['Ann and Bob', 'said', 'it rains']],
      joint,
      '1/2/1',
      '0/2/1',
    ],
    ['nothing predicted', 'Ann said it rains.', joint.slice(0, 1), [], '0/0/1', '0/0/1'],
  ])('%s', (_, text, gold, predicted, full, strict) => {
    const counts = countsOf(text, gold, predicted)
    expect([counts['full'], counts['strict full']]).toEqual([full, strict])
  })
})

test('a border in the middle of a word, or on white space, is no difference', () => {
  const scored = scoredText('Ann said it rains.', [['Ann', 'said', 'it rains']], [])
  const predicted = [
    {
      sources: [{ start: 0, end: 4 }],
      cue: [{ start: 4, end: 7 }],
      content: [
        { start: 8, end: 11 },
        { start: 12, end: 17 },
      ],
    },
  ]
  expect(countText({ ...scored, predicted }).strictFull).toEqual({
    found: 1,
    right: 1,
    predicted: 1,
    gold: 1,
  })
})

test('a source of two attributions is one source', () => {
  const both: readonly PartsInWords[] = [
    ['Ann', 'said', 'it rains'],
    ['Ann', 'hopes', 'it stops'],
  ]
  expect(countsOf('Ann said it rains and hopes it stops.', both, both)).toMatchObject({
    'exact source': '1/1/1',
    'overlap source': '1/1/1',
    full: '2/2/2',
  })
})

test('a prediction over two labels overlaps both and is one right prediction', () => {
  const count = countText(
    scoredText(
      'Ann said it rains. Bob said it snows.',
      [
        ['Ann', 'said', 'it rains'],
        ['Bob', 'said', 'it snows'],
      ],
      [['Ann', 'said', 'it rains. Bob said it snows']],
    ),
  ).overlap.content
  expect(count).toEqual({ found: 2, right: 1, predicted: 1, gold: 2 })
  expect(figureOf(count)).toEqual({ P: 100, R: 100, F: 100, true: 1, predicted: 1, gold: 2 })
})

test('a label counts in its own mode, a prediction that matches none in the mode of its words', () => {
  const counts = countsOf(
    '"It rains," Ann said. Bob said it "pours". Cid says so.',
    [
      ['Ann', 'said', '"It rains,"'],
      ['Bob', 'said', 'it "pours"'],
    ],
    [
      ['Ann', 'said', '"It rains,"'],
      ['Bob', 'pours', '"pours"'],
      ['Cid', 'says', 'so'],
    ],
  )
  expect(counts).toMatchObject({
    'full, direct': '1/2/1',
    'full, mixed': '0/0/1',
    'full, indirect': '0/1/0',
  })
})

test('texts are added label by label', () => {
  const one = scoredText('Ann said it rains.', [['Ann', 'said', 'it rains']], [])
  const other = scoredText(
    'Bob said it snows.',
    [['Bob', 'said', 'it snows']],
    [['Bob', 'said', 'snows']],
  )
  const { full, token } = figuresOf(sumCounts([countText(one), countText(other)]))
  expect(full).toEqual({ P: 100, R: 50, F: 200 / 3, true: 1, predicted: 1, gold: 2 })
  expect(token.content).toEqual({ P: 100, R: 25, F: 40, true: 1, predicted: 1, gold: 4 })
})

test('nothing to find and nothing predicted', () => {
  expect(figureOf({ found: 0, right: 0, predicted: 0, gold: 0 }).F).toBe(100)
  expect(figureOf({ found: 0, right: 0, predicted: 2, gold: 0 }).F).toBe(0)
})
