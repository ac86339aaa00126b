import { describe, expect, test } from 'vitest'
import { TOPICS } from '../lexicon/topics.js'
import { tokenise } from './tokens.js'
import { countTopics, topicsOf } from './topics.js'

describe('topicsOf', () => {
  test.each([
    ['one word', 'They called for a truce.', ['ceasefire']],
    ['the plural', 'New sanctions were agreed.', ['sanctions']],
    ['the longest term wins', 'She praised the security guarantees.', ['security-guarantees']],
    ['a hyphen is no border', 'Both urged de-escalation.', ['de-escalation']],
    [
      'more words, stronger',
      'Sanctions, and then uranium enrichment at the nuclear facility.',
      ['nuclear-programme', 'sanctions'],
    ],
    [
      'a longer term hides the shorter',
      'The nuclear power plant is safe.',
      ['nuclear-plant-safety'],
    ],
    ['no topic', 'The weather was fine.', []],
  ])('%s', (_, text, expected) => expect(topicsOf(tokenise(text))).toEqual(expected))
})

test('words are counted, not terms', () => {
  const counts = countTopics(tokenise('A prisoner swap, then another prisoner swap.'))
  expect(counts.get('prisoners')).toBe(4)
})

test.each(TOPICS.map((topic) => [topic.key, topic] as const))(
  '%s is found by its own terms',
  (_, topic) => {
    const text = `They discussed ${topic.terms[0]} today.`
    expect(topicsOf(tokenise(text))).toContain(topic.key)
  },
)

test('no term tells two topics', () => {
  const terms = TOPICS.flatMap((topic) => topic.terms)
  expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([])
})

test('no key twice', () => {
  const keys = TOPICS.map((topic) => topic.key)
  expect(new Set(keys).size).toBe(keys.length)
})
