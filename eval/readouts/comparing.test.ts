import { expect, test } from 'vitest'
import { scoresOf } from '../measure.js'
import { compareTold, matchClauses, matchStatements } from './comparing.js'
import type { Told } from './told.js'
import { ASKED, PRAISED, SAID, TEXT, at } from './told.fixture.js'

const GOLD = [SAID, ASKED, PRAISED]

function hits(found: readonly Told[]): Readonly<Record<string, string>> {
  const measures = compareTold([{ text: TEXT, gold: GOLD, found }], matchClauses)
  return Object.fromEntries(
    measures.map((each) => [each.name, `${each.matched} of ${each.gold} and ${each.found}`]),
  )
}

test('what both have alike has full marks', () => {
  const measures = compareTold([{ text: TEXT, gold: GOLD, found: GOLD }], matchStatements)
  expect(measures.map((measure) => scoresOf(measure, {}).f)).toEqual(measures.map(() => 1))
})

test.each<readonly [string, Partial<Told>, string, string]>([
  ['another speaker', { speakers: [['Bo Lund']] }, 'statements', '2 of 3 and 3'],
  ['another speaker, same clause', { speakers: [] }, 'clauses, any speaker', '3 of 3 and 3'],
  ['under half of the clause', { clause: [at('Ana Silva said')] }, 'statements', '2 of 3 and 3'],
  ['over twice the clause', { clause: [at(TEXT)] }, 'clauses, any speaker', '2 of 3 and 3'],
  ['another cue', { cue: [at('open')] }, 'cue', '2 of 3 and 3'],
  ['no content', { content: [] }, 'content', '2 of 3 and 3'],
  ['another mode', { mode: 'mixed' }, 'mode', '2 of 3 and 3'],
  ['another act', { act: 'demand' }, 'act', '2 of 3 and 3'],
  ['a hop too many', { via: [['Bo Lund']] }, 'chain', '2 of 3 and 3'],
  ['an addressee too many', { addressees: [['Bo Lund']] }, 'addressees', '2 of 3 and 3'],
  ['no modifier', { modifiers: [] }, 'modifiers', '1 of 2 and 1'],
  [
    'another kind of modifier',
    { modifiers: [{ kind: 'hedge', ...at('must') }] },
    'modifiers',
    '1 of 2 and 2',
  ],
])('%s', (_, change, measure, expected) =>
  expect(hits([{ ...SAID, ...change }, ASKED, PRAISED])[measure]).toBe(expected),
)

test('of two statements in one clause, the cue tells which is which', () => {
  const whole = [at('Bo Lund asked Silva not to wait and praised her')]
  const pairs = matchClauses({
    text: TEXT,
    gold: [
      { ...ASKED, clause: whole },
      { ...PRAISED, clause: whole },
    ],
    found: [
      { ...PRAISED, clause: whole },
      { ...ASKED, clause: whole },
    ],
  })
  expect(pairs.map(({ gold, found }) => gold.act === found.act)).toEqual([true, true])
})
