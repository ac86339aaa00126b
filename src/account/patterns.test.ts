import { expect, test } from 'vitest'
import { matcherOf } from './patterns.js'

test.each([
  ['every form of a verb', '<speak|talk> with', 'She was speaking  with him.', 'speaking  with'],
  ['an optional ending', 'phone call(s)', 'Two phone calls.', 'phone calls'],
  ['adverbs', '<meet>~ with', 'They met briefly in person with him.', 'met briefly in person with'],
  ['a group keeps its name', '(?<next>to go)', 'They agreed to go.', 'to go'],
])('%s', (_, phrase, text, expected) =>
  expect(matcherOf([phrase], 'iu').exec(text)?.[0]).toBe(expected),
)

test('no match inside a word', () => expect(matcherOf(['call']).exec('recalled')).toBeNull())
