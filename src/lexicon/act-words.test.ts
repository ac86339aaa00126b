import { expect, test } from 'vitest'
import { ACT_RULES } from './act-words.js'

test.each(ACT_RULES.map((rule) => [rule.id, rule]))(
  '%s reads its specimen, and no rule before it does',
  (id, { specimen }) => {
    const first = ACT_RULES.find(({ pattern }) => pattern.test(specimen))
    expect(first?.id).toBe(id)
  },
)
