import { expect, test } from 'vitest'
import { expandChoices } from './choices.js'

test.each([
  ['nothing to choose', 'Taif accord', ['Taif accord']],
  ['an optional letter', 'accords?', ['accords', 'accord']],
  ['an optional letter alone', 's?', ['s', '']],
  ['optional letters amid others', 'an?b?c d', ['anbc d', 'abc d', 'anc d', 'ac d']],
  ['a choice', '(UN|U.N.) Charter', ['U.N. Charter', 'UN Charter']],
  [
    'an optional choice',
    'Oslo( peace)? (deal|pact)',
    ['Oslo peace deal', 'Oslo peace pact', 'Oslo deal', 'Oslo pact'],
  ],
  ['a choice in a choice', 'a(b(c|d)|e)', ['abc', 'abd', 'ae']],
  ['the same twice', '(a|a)b', ['ab']],
])('%s', (_, pattern, expected) => expect(expandChoices(pattern)).toEqual(expected))
