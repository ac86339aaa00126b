import { expect, test } from 'vitest'
import { CONTACT_NOUNS, CONTACT_VERBS, STATUS_CUES } from '../lexicon/contact-words.js'
import { findNouns, findVerbs } from './contact-rules.js'
import { statusFrom } from './contact-status.js'
import { FACET_RULES } from './facet-rules.js'

test.each(CONTACT_VERBS.map((row) => [row.id, row] as const))(
  '%s reads its specimen',
  (id, row) => {
    expect(findVerbs(row.specimen).map((hit) => hit.row.id)).toContain(id)
  },
)

test.each(CONTACT_NOUNS.map((row) => [row.kind, row] as const))('a noun for %s', (kind, row) => {
  expect(findNouns(row.specimen).map((hit) => hit.row.kind)).toContain(kind)
})

test.each(FACET_RULES.map((rule) => [rule.id, rule] as const))(
  '%s reads its specimen',
  (_, rule) => {
    expect(rule.pattern.exec(rule.specimen)?.groups?.['words']).toBeTruthy()
  },
)

test.each(STATUS_CUES.map((cue) => [cue.id, cue] as const))('%s reads its specimen', (_, cue) => {
  const before = /^(.*?)(?:a meeting|meet)/u.exec(cue.specimen)?.[1] ?? ''
  const hold = before.endsWith(' to ') ? 'infinitive' : 'direct'
  expect(statusFrom({ hold, before, after: '' })).toBe(cue.status)
})

test.each([
  ['the longer words win', 'They held a secure video call.', ['secure video call']],
  ['two nouns', 'A call and a meeting.', ['call', 'meeting']],
])('%s', (_, text, expected) =>
  expect(findNouns(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected),
)
