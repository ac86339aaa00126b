import { expect, test } from 'vitest'
import { fieldsOf, rootOf } from './roots.js'

test.each([
  ['negotiate', 'negotiations'],
  ['territory', 'territorial'],
  ['west', 'western'],
  ['escalate', 'escalation'],
  ['support', 'supported'],
  ['peace', 'peaceful'],
  ['security', 'secure'],
  ['stop', 'stopping'],
  ['sanctions', 'sanction'],
  ['defence', 'defense'],
  ['neighbour', 'neighbors'],
  ['centre', 'center'],
  ['programme', 'programs'],
  ['organise', 'organization'],
])('%s and %s have one root', (a, b) => expect(rootOf(a)).toBe(rootOf(b)))

test.each([
  ['war', 'warning'],
  ['state', 'statistics'],
  ['nation', 'nature'],
  ['deal', 'delay'],
])('%s and %s have not', (a, b) => expect(rootOf(a)).not.toBe(rootOf(b)))

test.each([
  [['truce'], ['ceasefire']],
  [['war'], ['conflict']],
  [['peace', 'deal'], ['settlement']],
])('%s and %s share a word field', (a, b) => {
  const fields = fieldsOf(b.map(rootOf))
  expect(fieldsOf(a.map(rootOf)).some((key) => fields.includes(key))).toBe(true)
})
