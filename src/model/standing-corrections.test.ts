import { expect, test } from 'vitest'
import type { Decision } from './journal.js'
import { standingCorrections } from './standing-corrections.js'

const ON = { text: 'a'.repeat(64), start: 0, end: 5 }

function act(value: 'deny' | 'demand' | 'promise'): Decision {
  return { kind: 'correct', finding: 'statement', field: 'act', value, on: ON }
}

const WHEN: Decision = {
  kind: 'correct',
  finding: 'statement',
  field: 'when',
  value: '2031-04',
  on: ON,
}
const REOPEN: Decision = { kind: 'reopen', finding: 'statement', on: ON }
const DISPUTE: Decision = { kind: 'dispute', finding: 'statement', on: ON }

test.each<[string, readonly Decision[], readonly unknown[]]>([
  ['none', [], []],
  ['the last of a field', [act('deny'), act('demand')], ['demand']],
  ['one of each field, by field', [WHEN, act('deny')], ['deny', '2031-04']],
  ['none before a reopening', [act('deny'), WHEN, REOPEN], []],
  [
    'those after the last reopening',
    [act('deny'), REOPEN, WHEN, REOPEN, act('promise')],
    ['promise'],
  ],
  ['corrections alone', [DISPUTE, act('deny'), DISPUTE], ['deny']],
])('what stands is %s', (_, decisions, expected) => {
  const standing = standingCorrections(decisions, (each) => each)
  expect(standing.map(({ correction }) => correction.value)).toEqual(expected)
  for (const { correction } of standing) expect(correction).not.toHaveProperty('on')
})
