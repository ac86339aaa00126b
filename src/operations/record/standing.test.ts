import { expect, test } from 'vitest'
import type { Decision } from '../../model/journal.js'
import type { DecisionRow } from '../../store/database/asking.js'
import { standingsFrom, standOf, UNDECIDED, type Stand } from './standing.js'

const on = (start: number) => ({ text: 'f'.repeat(64), start, end: start + 9 })
type Judged = 'confirm' | 'dispute' | 'reopen'
const judged = (kind: Judged, start = 0): Decision => ({
  kind,
  finding: 'statement',
  on: on(start),
})
const corrected = (act: 'demand' | 'deny', start = 0): Decision => ({
  kind: 'correct',
  finding: 'statement',
  on: on(start),
  field: 'act',
  value: act,
})
const rows = (decisions: readonly Decision[]): readonly DecisionRow[] =>
  decisions.map((decision, index) => ({
    line: index + 1,
    entry: {
      kind: 'decided',
      at: '2031-03-05T09:30:00.000Z',
      by: `P${index}`,
      why: null,
      decision,
    },
  }))
const told = ({ standing, by, corrections }: Stand) => [
  standing,
  by,
  corrections.map(({ field, value }) => `${field} ${String(value)}`),
]

test.each<[string, readonly Decision[], readonly unknown[]]>([
  ['nothing', [], ['machine', null, []]],
  ['a yes', [judged('confirm')], ['confirmed', 'P0', []]],
  ['a yes and a later no', [judged('confirm'), judged('dispute')], ['disputed', 'P1', []]],
  ['what was taken back', [judged('dispute'), judged('reopen')], ['machine', 'P1', []]],
  ['a correction alone', [corrected('deny')], ['machine', null, ['act deny']]],
  ['the later of two', [corrected('deny'), corrected('demand')], ['machine', null, ['act demand']]],
  ['one beside a yes', [corrected('deny'), judged('confirm')], ['confirmed', 'P1', ['act deny']]],
  ['one taken back', [corrected('deny'), judged('reopen')], ['machine', 'P1', []]],
])('a finding stands by %s', (_, decisions, expected) =>
  expect(told(standOf(rows(decisions)))).toEqual(expected),
)

/** Every way of putting two sequences into one that keeps the order of each. */
function interleaved<T>(one: readonly T[], other: readonly T[]): readonly (readonly T[])[] {
  const [a, ...restOfOne] = one
  const [b, ...restOfOther] = other
  if (a === undefined) return [other]
  if (b === undefined) return [one]
  return [
    ...interleaved(restOfOne, other).map((rest) => [a, ...rest]),
    ...interleaved(one, restOfOther).map((rest) => [b, ...rest]),
  ]
}

test('what is decided of one finding says nothing of another, in whatever order they come', () => {
  const one = [judged('confirm', 0), corrected('deny', 0), judged('dispute', 0)]
  const other = [corrected('demand', 20), judged('dispute', 20), judged('reopen', 20)]
  const mixed = interleaved(one, other)
  expect(mixed).toHaveLength(20)
  for (const decisions of mixed) {
    const journal = rows(decisions)
    const attachments = journal.map(({ line, entry: { decision } }) => ({
      line,
      article: 'a1',
      key: 'on' in decision ? `a1/s${decision.on.start}` : null,
      ...('on' in decision ? decision.on : on(0)),
      contact: null,
    }))
    const { of, ofKey, decided } = standingsFrom(journal, attachments)
    expect(told(of('statement', on(0)))).toEqual(['disputed', expect.any(String), ['act deny']])
    expect(told(ofKey('a1/s20'))).toEqual(['machine', expect.any(String), []])
    expect(of('contact', on(0))).toBe(UNDECIDED)
    expect(decided('statement').map(({ key }) => key)).toEqual(['a1/s0'])
  }
})
