import { describe, expect, test } from 'vitest'
import { passagesOf, quotedStem, readStemQuery, wantedStems } from './stems.js'

describe('the stems of a printed query', () => {
  test.each([
    ['one', "'ceasefir'", ['ceasefir']],
    ['all', "'ceasefir' & 'talk'", ['ceasefir', 'talk']],
    ['each once', "'talk' & ( 'ceasefir' | 'talk' )", ['ceasefir', 'talk']],
    ['none that must be absent', "'ceasefir' & !'talk'", ['ceasefir']],
    ['none behind a bracket that must be absent', "'peac' & !( 'talk' <-> 'end' )", ['peac']],
    ['with quotation marks and backslashes in it', "'o''brien' & 'a\\\\b'", ["o'brien", 'a\\b']],
    ['with operators in it', "'a&b|(c' <-> 'd'", ['a&b|(c', 'd']],
    [
      'side by side',
      "'long-term' <-> 'long' <-> 'term' <2> 'war'",
      ['long', 'long-term', 'term', 'war'],
    ],
  ])('%s', (_, printed, stems) =>
    expect(wantedStems(readStemQuery(printed))).toEqual(stems.toSorted()),
  )

  test.each(['', 'ceasefir', "'a' &", "('a'", "'a' 'b'"])(
    'what is no query is refused: %s',
    (printed) => expect(() => readStemQuery(printed)).toThrow('tsquery'),
  )

  test.each(["it's", 'a\\b', "'", '\\'])('a stem quoted is read again: %s', (stem) =>
    expect(wantedStems(readStemQuery(quotedStem(stem)))).toEqual([stem]),
  )
})

describe('the passages of what was asked for', () => {
  const places = new Map([
    ['immedi', [3, 20]],
    ['ceasefir', [4, 9, 30]],
    ['end', [6]],
    ['war', [8]],
  ])
  test.each([
    ['a word wherever it stands', "'ceasefir'", [[4], [9], [30]]],
    ['words side by side only where they stand so', "'immedi' <-> 'ceasefir'", [[3, 4]]],
    ['a word left out between them', "'end' <2> 'war'", [[6, 8]]],
    ['not in the other order', "'ceasefir' <-> 'immedi'", []],
    ['three of them', "'immedi' <-> 'ceasefir' <2> 'end'", [[3, 6]]],
    ['side by side and beside it alone', "'immedi' <-> 'ceasefir' & 'war'", [[3, 4], [8]]],
    ['either', "'war' | 'peac'", [[8]]],
    ['what must be absent marks nothing', "'war' & !'end'", [[8]]],
  ])('%s', (_, printed, expected) =>
    expect(passagesOf(readStemQuery(printed), places).map((each) => [...new Set(each)])).toEqual(
      expected,
    ),
  )
})
