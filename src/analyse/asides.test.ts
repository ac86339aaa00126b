import { expect, test } from 'vitest'
import type { AttributionSpans, Frame } from '../model/analysis.js'
import { articleOf } from '../model/article.fixture.js'
import { textOf, type Span } from '../model/spans.js'
import { withoutAsides, withOwnClauses } from './asides.js'
import type { Ground } from './passage.js'

const TREATY = 'Osei agreed to a treaty, which Lima said was void'
const TWO = 'The minister denounced that rice leaves, and demanded that Peru close the port'

function groundOf(text: string): Ground {
  return {
    article: articleOf(text),
    tokens: [],
    sentences: [],
    quotations: [],
    dates: [],
    cast: { actors: [], mentions: [] },
  }
}

/** An attribution by its words: who, the cue, what. */
function attributionOf(
  text: string,
  [source, cue, content]: readonly [string, string, string],
  frame: Frame,
): AttributionSpans {
  const [by, at, what] = [source, cue, content].map((words) => spanIn(text, words))
  if (!by || !at || !what) throw new Error(`${text} lacks ${source}, ${cue} or ${content}`)
  return {
    sources: [by],
    cue: at,
    cueLemma: cue,
    addressees: [],
    content: [what],
    clause: { start: by.start, end: what.end },
    sentence: 0,
    frame,
    rule: 'attribution/that',
    confidence: 0.9,
  }
}

function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

test.each([
  ['what was agreed ends before it', 'prepositional', 'a treaty'],
  ['of what was said it may be a part', 'that', 'a treaty, which Lima said was void'],
] as const)('an aside: %s', (_, frame, expected) => {
  const found = [
    attributionOf(TREATY, ['Osei', 'agreed to', 'a treaty, which Lima said was void'], frame),
    attributionOf(TREATY, ['Lima', 'said', 'was void'], 'bare'),
  ]
  const [first] = withoutAsides(groundOf(TREATY), found)
  expect(first?.content.map((span) => textOf(TREATY, span))).toEqual([expected])
})

test('what goes on with a speaker begins at its own cue', () => {
  const found = [
    attributionOf(TWO, ['The minister', 'denounced', 'rice leaves'], 'that'),
    attributionOf(TWO, ['The minister', 'demanded', 'Peru close the port'], 'that'),
  ]
  expect(withOwnClauses(found).map(({ clause }) => textOf(TWO, clause))).toEqual([
    'The minister denounced that rice leaves',
    'demanded that Peru close the port',
  ])
})
