import { expect, test } from 'vitest'
import { tokenise } from '../../src/language/tokens.js'
import { findVerdicts } from './failures.js'
import { partsOf, type PartsInWords } from './specimens.fixture.js'

const TEXT = 'Ann told Bob on Monday that it rains, and Cid hopes it stops.'
const LABEL: PartsInWords = ['Ann', 'told', 'that it rains']

function verdictsOf(gold: readonly PartsInWords[], predicted: readonly PartsInWords[]) {
  const parts = (side: readonly PartsInWords[]) => side.map((words) => partsOf(TEXT, words))
  return findVerdicts({
    id: 'rain',
    text: TEXT,
    tokens: tokenise(TEXT),
    gold: parts(gold),
    predicted: parts(predicted),
  })
}

const kindsOf = (verdicts: readonly { readonly kind: string }[]) => verdicts.map(({ kind }) => kind)

test.each<[string, PartsInWords, PartsInWords]>([
  ['to the word', LABEL, LABEL],
  ['content too long', LABEL, ['Ann', 'told', 'that it rains, and Cid']],
  ['content too short', LABEL, ['Ann', 'told', 'rains']],
  ['content shifted', LABEL, ['Ann', 'told', 'rains, and']],
  ['another cut of the source', ['Ann', 'hopes', 'it'], ['Ann ... Cid', 'hopes', 'it']],
  ['another cut of the cue', LABEL, ['Ann', 'told Bob', 'that it rains']],
  ['several parts differ', LABEL, ['Ann', 'told Bob', 'it rains']],
])('%s: both sides are told of it', (kind, gold, predicted) => {
  const verdicts = verdictsOf([gold], [predicted])
  expect([kindsOf(verdicts.gold), kindsOf(verdicts.predicted)]).toEqual([[kind], [kind]])
})

test.each<[string, PartsInWords, PartsInWords | null]>([
  ['nothing', LABEL, ['Cid', 'hopes', 'it stops']],
  ['nothing', ['', 'hopes', 'it stops'], null],
  ['other cue', LABEL, ['Cid', 'hopes', 'it rains']],
  ['other source', LABEL, ['Bob', 'told', 'that it rains']],
  ['source missing', LABEL, ['', 'told', 'that it rains']],
  ['source added', ['', 'told', 'that it rains'], ['Ann', 'told', 'that it rains']],
  ['other content', LABEL, ['Ann', 'told', 'it stops']],
  ['all but the cue', LABEL, ['Bob', 'told', 'it stops']],
])('a label is missed: %s', (kind, gold, predicted) => {
  const verdicts = verdictsOf([gold], predicted === null ? [] : [predicted])
  expect(kindsOf(verdicts.gold)).toEqual([kind])
})

test('a prediction too many is told by its own side', () => {
  const verdicts = verdictsOf([LABEL], [LABEL, LABEL, ['', 'hopes', 'it stops']])
  expect(kindsOf(verdicts.gold)).toEqual(['to the word'])
  expect(kindsOf(verdicts.predicted).toSorted()).toEqual(['nothing', 'taken', 'to the word'])
})

test('what sort of label it is: its cue, whether it has a source, whether another holds it', () => {
  const outer: PartsInWords = ['Ann', 'told', 'that it rains, and Cid hopes it stops']
  const { gold } = verdictsOf([outer, ['', 'hopes', 'it stops'], ['Bob', 'Monday', 'rains']], [])
  expect(
    gold.map(({ cueForm, isSourceless, isNested }) => [cueForm, isSourceless, isNested]),
  ).toEqual([
    ['a verb', false, false],
    ['a verb', true, true],
    ['a noun', false, false],
  ])
  expect(gold[1]).toMatchObject({ cue: 'hopes', words: 'rain: - | hopes | it stops' })
})

test('a label inside the content of another that is found is missed altogether', () => {
  const outer: PartsInWords = ['Ann', 'told', 'that it rains, and Cid hopes it stops']
  const { gold, predicted } = verdictsOf([outer, ['Cid', 'hopes', 'it stops']], [outer])
  expect([kindsOf(gold), kindsOf(predicted)]).toEqual([['to the word', 'nothing'], ['to the word']])
})
