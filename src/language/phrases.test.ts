import { describe, expect, test } from 'vitest'
import { buildTrie, foldTokens, foldWord, matchPhrase } from './phrases.js'
import { tokenise } from './tokens.js'

test.each([
  ['Élysée', 'elysee'],
  ['Radosław', 'radoslaw'],
  ['Çavuşoğlu', 'cavusoglu'],
  ['Straße', 'strasse'],
  ['’s', "'s"],
])('%s folds to %s', (word, expected) => expect(foldWord(word)).toBe(expected))

describe('matchPhrase', () => {
  const trie = buildTrie([
    ['secretary', 'short'],
    ['secretary general', 'long'],
    ["Quai d'Orsay", 'seat'],
    ["president's office", 'office'],
  ])
  test.each([
    ['the longest', 'secretary general left', 'long', 2],
    ['the shorter where the longer breaks off', 'secretary generally left', 'short', 1],
    ['a hyphen inside', 'Secretary-General left', 'long', 3],
    ['an elided article', "Quai d'Orsay left", 'seat', 2],
    ['a possessive inside', 'president’s office left', 'office', 3],
  ])('%s', (_, text, value, end) =>
    expect(matchPhrase(trie, foldTokens(tokenise(text)), 0)).toEqual({ value, end }),
  )
  test('nothing', () => expect(matchPhrase(trie, ['office'], 0)).toBeNull())
})
