import { expect, test } from 'vitest'
import { tokenise } from '../../src/language/tokens.js'
import { countWords, findMisses } from './misses.js'
import { partsOf, type PartsInWords } from './specimens.fixture.js'

const TEXT = 'Ann told Bob on Monday that it rains, and Cid hopes it stops.'
const LABEL: PartsInWords = ['Ann', 'told', 'that it rains']

function findKinds(gold: readonly PartsInWords[], predicted: readonly PartsInWords[]) {
  const parts = (side: readonly PartsInWords[]) => side.map((words) => partsOf(TEXT, words))
  const { missed, extra } = findMisses({
    id: 'rain',
    text: TEXT,
    tokens: tokenise(TEXT),
    gold: parts(gold),
    predicted: parts(predicted),
  })
  return { missed: missed.map(({ kind }) => kind), extra: extra.map(({ kind }) => kind) }
}

test.each<[string, PartsInWords, PartsInWords | null, string]>([
  ['nothing near', LABEL, ['Cid', 'hopes', 'it stops'], 'no such cue there; its own is a verb'],
  [
    'nothing near, no source',
    ['', 'hopes', 'it stops'],
    null,
    'no such cue there; its own is a verb, without a source',
  ],
  [
    'the content of another cue',
    LABEL,
    ['Cid', 'hopes', 'it rains'],
    'same content, another cue there; its own is a verb',
  ],
  ['another source', LABEL, ['Bob', 'told', 'that it rains'], 'same cue, another source there'],
  ['a source missed', LABEL, ['', 'told', 'that it rains'], 'same cue, no source there'],
  [
    'a source too many',
    ['', 'told', 'that it rains'],
    ['Ann', 'told', 'that it rains'],
    'same cue, a source there and none here',
  ],
  ['other content', LABEL, ['Ann', 'told', 'it stops'], 'same cue and source, other content'],
  [
    'only the cue',
    LABEL,
    ['Bob', 'told', 'it stops'],
    'same cue, another source there, and other content',
  ],
])('%s', (_, gold, predicted, kind) => {
  expect(findKinds([gold], predicted === null ? [] : [predicted]).missed).toEqual([kind])
})

test('what is matched is no miss, and what is left over says why', () => {
  expect(findKinds([LABEL], [LABEL, LABEL])).toEqual({
    missed: [],
    extra: ['its match serves another'],
  })
})

test('a cue within what another says', () => {
  const outer: PartsInWords = ['Ann', 'told', 'that it rains, and Cid hopes it stops']
  expect(findKinds([outer, ['Cid', 'hopes', 'it stops']], [outer]).missed).toEqual([
    'same content, another cue there; its own is a verb',
  ])
})

test('the most frequent first, then by the alphabet', () => {
  expect(countWords(['c', 'b', 'a', 'b'])).toEqual([
    ['b', 2],
    ['a', 1],
    ['c', 1],
  ])
})
