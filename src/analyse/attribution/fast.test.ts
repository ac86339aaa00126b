import { expect, test } from 'vitest'
import { splitSentences } from '../../language/sentences.js'
import { tokenise } from '../../language/tokens.js'
import { textOf, type Span } from '../../model/spans.js'
import { tagWithFastModel } from './fast.js'

function tag(text: string) {
  const tokens = tokenise(text)
  const blocks = text === '' ? [] : [{ kind: 'body' as const, start: 0, end: text.length }]
  return tagWithFastModel(tokens, splitSentences(text, tokens, blocks), text)
}

function read(text: string) {
  const words = (spans: readonly Span[]) => spans.map((span) => textOf(text, span))
  return tag(text).map(({ sources, cue, content }) => ({
    sources: words(sources),
    cue: textOf(text, cue),
    content: words(content),
  }))
}

test.each([
  [
    'The ministers agreed to meet in May, a spokesman said.',
    { sources: ['The ministers'], cue: 'agreed', content: 'to meet in May' },
  ],
  [
    'The chancellor said that the talks had been useful.',
    { sources: ['The chancellor'], cue: 'said', content: 'that the talks had been useful' },
  ],
  [
    '“We will not sign this treaty,” Mr. Osei told reporters on Monday.',
    { sources: ['Mr. Osei'], cue: 'told', content: 'We will not sign this treaty' },
  ],
  [
    'According to the ministry, the ship left the port at dawn.',
    { sources: ['the ministry'], cue: 'According to', content: 'the ship left the port at dawn' },
  ],
])('%s', (text, { sources, cue, content }) => {
  const found = read(text).find((each) => each.cue.includes(cue))
  expect(found?.sources).toEqual(sources)
  expect(found?.content.join(' ')).toContain(content)
})

test.fails.each([
  ['The ministers agreed to meet in May, a spokesman said.', 'a spokesman'],
  ['The ministers will meet in May, a spokesman said on Monday.', 'a spokesman'],
])('known gap, a short sentence that ends in its cue: %s', (text, source) => {
  expect(read(text).flatMap(({ sources }) => sources)).toContain(source)
})

test('a content that the cue interrupts is one', () => {
  const [first] = read('“The border,” the minister said, “stays closed until June.”')
  expect(first?.content.join(' ')).toMatch(/The border.*stays closed until June/u)
})

test('plain narration has no attribution', () => {
  expect(read('The train left the station at noon. It rained all day.')).toEqual([])
})

test('the same text gives the same, and confidences are shares', () => {
  const text = 'Officials said the bridge would open on Friday, but engineers doubt it.'
  expect(tag(text)).toEqual(tag(text))
  for (const { confidence } of tag(text)) {
    expect(confidence).toBeGreaterThanOrEqual(0)
    expect(confidence).toBeLessThanOrEqual(1)
  }
})

test.each([
  ['no text', ''],
  ['only marks', '“ ” " \' — ...'],
  ['quotation marks that never close', '“He said “she said “they said “no.'],
  ['one sentence of 5,000 words', `${'the minister said that '.repeat(1250)}it ends.`],
  ['5,000 quotation marks', '“ '.repeat(5000)],
])('%s is no trouble', (_, text) => {
  for (const { cue, content } of tag(text)) {
    expect(textOf(text, cue)).not.toBe('')
    expect(content.length).toBeGreaterThan(0)
  }
})
