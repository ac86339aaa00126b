import { expect, test } from 'vitest'
import { ACT_RULES } from './act-words.js'

test.each(ACT_RULES.map((rule) => [rule.id, rule]))(
  '%s reads its specimen, and no rule before it does',
  (id, { specimen }) => {
    const first = ACT_RULES.find(({ pattern }) => pattern.test(specimen))
    expect(first?.id).toBe(id)
  },
)

test.each([
  ['an aim, not a blame', 'the belt deprives them of a means of deterring aggression'],
  ['a verb, not a stand', 'the island will continue to support fishing'],
  ['one’s own principles are no cause of another', 'she stood by her principles'],
  ['no way out is no offer', 'there was no other way'],
  ['a kind answer is no threat', 'the state will respond positively if asked'],
  ['what depends on how is no condition', 'it depends on how the harvest goes'],
])('%s: %s', (_, words) =>
  expect(ACT_RULES.filter(({ pattern }) => pattern.test(words))).toEqual([]),
)
