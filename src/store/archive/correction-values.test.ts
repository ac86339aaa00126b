import { expect, test } from 'vitest'
import { isEntry } from './entries.js'

const on = { text: '0'.repeat(64), start: 0, end: 4 }
const entry = (finding: string, field: string, value: unknown) => ({
  kind: 'decided',
  at: '2031-03-05T09:30:00.000Z',
  by: 'Ada',
  why: null,
  decision: { kind: 'correct', finding, on, field, value },
})

test.each<[string, string, unknown]>([
  ['statement', 'act', 'deny'],
  ['statement', 'speakers', [{ name: 'Ada Osei', actor: null, side: null }]],
  ['statement', 'topics', []],
  ['contact', 'date', null],
  ['contact', 'status', 'cancelled'],
  ['commitment', 'amount', { value: 4, currency: 'EUR' }],
  ['commitment', 'status', 'withdrawn'],
])('the journal takes a correction of %s.%s', (finding, field, value) =>
  expect(isEntry(entry(finding, field, value))).toBe(true),
)

test.each<[string, string, unknown]>([
  ['statement', 'act', 'shout'],
  ['statement', 'speakers', ['Ada Osei']],
  ['statement', 'date', '2031'],
  ['contact', 'kind', null],
  ['contact', 'constructor', 'x'],
  ['commitment', 'amount', { value: '4', currency: 'EUR' }],
  ['fulfilment', 'kind', 'kept'],
])('the journal takes no correction of %s.%s to what it cannot be', (finding, field, value) =>
  expect(isEntry(entry(finding, field, value))).toBe(false),
)
