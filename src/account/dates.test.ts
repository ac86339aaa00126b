import { expect, test } from 'vitest'
import { findDateExpressions } from '../language/dates.js'
import { splitSentences } from '../language/sentences.js'
import { tokenise } from '../language/tokens.js'
import type { Analysis } from '../model/analysis.js'
import { articleId } from '../model/ids.js'
import { isVerbatim } from '../model/spans.js'
import { buildDatedFacts } from './dates.js'

function analysisOf(text: string): Analysis {
  const tokens = tokenise(text)
  const block = { kind: 'body' as const, start: 0, end: text.length }
  return {
    articleId: articleId('a'),
    tokens,
    sentences: splitSentences(text, tokens, [block]),
    quotations: [],
    actors: [],
    mentions: [],
    dates: findDateExpressions(text, { published: '2025-07-01', dateline: null }),
    amounts: [],
    attributions: [],
  }
}

const facts = (text: string) =>
  buildDatedFacts(text, analysisOf(text)).map(
    ({ what, value, evidence: [{ quote }] }) => `${quote} = ${value}: ${what}`,
  )

test.each([
  [
    'what stands before',
    'The talks lasted for more than two hours.',
    ['more than two hours = PT2H: The talks lasted'],
  ],
  ['what it qualifies', 'They ended a 12-day air war.', ['12-day = P12D: air war']],
  ['what it owns', 'He praised Monday’s call.', ['Monday = 2025-06-30: call']],
  [
    'what follows a leading date',
    'In April 2024, the ministers held talks.',
    ['April 2024 = 2024-04: the ministers held talks'],
  ],
  [
    'its own part of a double clause',
    'He phoned in 2022 and travelled to Moscow early that year.',
    ['2022 = 2022: He phoned', 'early that year = 2022: travelled to Moscow'],
  ],
  [
    'a name with its suffix',
    'Robert L. Vance, Jr. spoke today with the king.',
    ['today = 2025-07-01: Robert L. Vance, Jr. spoke'],
  ],
  [
    'both sides when one says too little',
    'A truce last week ended the war.',
    ['last week = 2025-06-23/2025-06-29: A truce last week ended the war'],
  ],
])('what happened: %s', (_, text, expected) => expect(facts(text)).toEqual(expected))

test.each([
  [
    'a "today" said again of the day of writing',
    'They spoke today. The call today was warm.',
    ['They spoke'],
  ],
  [
    'but a later event of the day counts',
    'They spoke today. She will today sign the law.',
    ['They spoke', 'sign the law'],
  ],
  ['a day named twice in one breath', 'They spoke on Tuesday (July 1) by phone.', ['They spoke']],
  ['how things stand today', '“Today, it is about more than us,” he said.', []],
  ['what is vague', 'They will speak soon and met recently, into a third year of war.', []],
])('counts once or not at all: %s', (_, text, expected) =>
  expect(buildDatedFacts(text, analysisOf(text)).map(({ what }) => what)).toEqual(expected),
)

test('the evidence is the words at their place', () => {
  const text = '🕊 They met\n\non July 1, 2025 and spoke for an hour and a half.'
  for (const { evidence } of buildDatedFacts(text, analysisOf(text)))
    for (const each of evidence) expect(isVerbatim(text, each)).toBe(true)
})
