import { expect, test } from 'vitest'
import { ACTS, type Act } from '../model/account.js'
import { reportingVerb } from './reporting-verbs.js'

const verbOf = (act: Act, ...quotes: readonly string[]) =>
  reportingVerb({ act, cues: quotes.map((quote) => ({ quote, start: 0, end: quote.length })) })

test.each([
  ['demand', 'asked', 'asks'],
  ['demand', 'has called for', 'calls for'],
  ['demand', 'called on', 'calls on'],
  ['demand', 'demanded', 'demands'],
  ['accuse', 'condemned', 'condemns'],
  ['accuse', 'criticized', 'criticizes'],
  ['assert', 'stressed', 'stresses'],
  ['assert', 'made clear', 'makes clear'],
  ['demand', 'said', 'says'],
  ['accuse', 'told', 'says'],
  ['refuse', 'ruled out', 'rules out'],
  ['discuss', 'discussed', 'discusses'],
  ['promise', 'replied', 'replies'],
] as const)('%s by “%s” is shown as “%s”', (act, quote, verb) =>
  expect(verbOf(act, quote).one).toBe(verb),
)

test.each([
  ['a verb that is denied', 'assert', ['did not say'], 'says'],
  ['a refusal to speak', 'refuse', ['refused to confirm'], 'refuses'],
  ['a verb that needs an object', 'assert', ['expressed'], 'says'],
  ['a noun', 'demand', ['’s call for'], 'calls for'],
  ['no cue', 'accuse', [], 'criticises'],
  ['two cues', 'demand', ['urged', 'demanded'], 'asks'],
  ['a name with a colon', 'assert', [':'], 'says'],
] as const)('%s has the mildest verb', (_, act, quotes, verb) =>
  expect(verbOf(act, ...quotes).one).toBe(verb),
)

test('several speakers have the verb in the plural', () =>
  expect(verbOf('demand', 'have called for').several).toBe('call for'))

test('what the verb leaves open is known: who says may well demand', () => {
  expect(verbOf('demand', 'said').tellsAct).toBe(false)
  expect(verbOf('demand', 'urged').tellsAct).toBe(true)
})

test('every act has a verb that a speaker can stand before, and none adds force', () => {
  for (const act of ACTS) {
    expect(verbOf(act).one).toMatch(/^[a-z]+s\b/u)
    expect(verbOf(act).strength).toBe(1)
  }
})
