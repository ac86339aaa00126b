import { expect, test } from 'vitest'
import { UNDECIDED } from '../../../../operations/record/standing.js'
import type { ShownFacet } from '../../../../operations/record/shown-facets.js'
import type {
  ShownFollowUp,
  Timeline,
  TimelineRow,
} from '../../../../operations/record/timeline.js'
import { articleRow, contactSummary, flowing } from '../record.fixture.js'
import { timelineDocument } from './document.js'

const { key, kind, status, date, participants, place } = contactSummary
const contact = { key, kind, status, date, participants, place }
const facet = (quote: string): ShownFacet => ({
  article: articleRow,
  value: quote,
  via: [],
  evidence: [{ quote, start: 10, end: 10 + quote.length }],
})
const row: TimelineRow = {
  contact,
  days: { first: '2031-03-03', last: '2031-03-03' },
  accounts: 2,
  mentions: 0,
  gap: null,
  initiators: [],
  precedents: [],
  followUps: [],
  plan: null,
  announced: [],
  stand: UNDECIDED,
  machine: {},
}
const call = { key: 'c7', kind: 'phone-call', date: '2028-05-02' } as const
const next = { ...call, date: '2031-03-20', days: { least: 17, most: 17 }, fit: 'same' } as const
const followUp: ShownFollowUp = {
  told: [facet('to speak again soon')],
  kinds: null,
  level: 'same',
  due: null,
  isSoon: true,
  state: 'followed',
  next,
}
const dated = { ...followUp, due: { first: '2031-03-10', last: '2031-03-16' } }
const plan = (state: NonNullable<TimelineRow['plan']>['state'], held: typeof next | null) => ({
  contact: { ...contact, status: 'planned' as const },
  plan: { state, held },
})

test.each<[string, Partial<TimelineRow> | null, string]>([
  ['nothing', null, 'No contact of "maron" and "veld" is in this record.'],
  ['how many, as of when', {}, '1 contact of "maron" and "veld", as of 31 December 2031.'],
  [
    'when, how and who, how many tell of it and who stands behind that',
    { mentions: 1 },
    '3 March 2031 Phone call · Ilse Maron and Tomas Veld 2 accounts · 1 mention · machine · c0123456789abcdef',
  ],
  [
    'who asked for it, in each account',
    { initiators: [facet('at the request of Norland'), facet('Veld telephoned')] },
    'asked for: “at the request of Norland” ← The Valley Times “Veld telephoned” ← The Valley Times',
  ],
  [
    'a gap',
    { gap: { since: call, days: { least: 29, most: 59 }, isLongest: false } },
    '┊ 29 to 59 days',
  ],
  [
    'the longest gap, in years too',
    { gap: { since: call, days: { least: 1035, most: 1035 }, isLongest: true } },
    '┊ 1035 days, about 2.8 years · the longest gap',
  ],
  [
    'what an account says of the gap, and the contact that stands against it',
    { precedents: [{ told: facet('first call since 2027'), isRead: true, against: [call] }] },
    '┊ “first call since 2027” ← The Valley Times ┊ → against it, the record has phone call, 2 May 2028 (c7)',
  ],
  [
    'that nothing stands against it',
    { precedents: [{ told: facet('first call since 2028'), isRead: true, against: [] }] },
    '→ nothing in the record stands against it',
  ],
  [
    'what was agreed, and what followed',
    { followUps: [followUp] },
    'agreed: “to speak again soon” ← The Valley Times → phone call, 20 March 2031 (c7), 17 days later',
  ],
  [
    'what may have followed',
    { followUps: [{ ...followUp, next: { ...next, fit: 'perhaps' } }] },
    '→ perhaps phone call, 20 March 2031',
  ],
  [
    'what came later than was meant',
    { followUps: [{ ...dated, state: 'later' }] },
    '→ none seen by 16 March 2031; then phone call, 20 March 2031 (c7), 17 days later',
  ],
  [
    'what is not there, and that this proves nothing',
    { followUps: [{ ...followUp, state: 'none', next: null }] },
    '→ none in the record as of 31 December 2031 The record has what its texts tell.',
  ],
  [
    'what is still ahead',
    { followUps: [{ ...dated, state: 'ahead', next: null }] },
    '→ still ahead: until 16 March 2031',
  ],
  [
    'what people say otherwise, and what was read',
    { machine: { date: '2031-03-02' }, stand: { ...UNDECIDED, standing: 'confirmed', by: 'Ada' } },
    '2 accounts · confirmed by Ada · read as 2 March 2031 · c0123456789abcdef',
  ],
  ['a plan that was held', plan('held', next), 'Planned phone call · Ilse Maron and Tomas Veld'],
  ['when it was held', plan('held', next), '→ held: phone call, 20 March 2031 (c7)'],
  ['a plan not seen since', plan('none', null), '→ none in the record as of 31 December 2031'],
  ['a plan that was put off', plan('later', next), '→ not seen on its day; the next: phone call'],
  [
    'that a text fails, and none of its words',
    { initiators: [{ ...facet('at the request'), value: null, evidence: [] }] },
    'asked for: ✗ withheld a0123456789abcdef: its text fails.',
  ],
])('it prints %s', (_name, changes, expected) => {
  const rows = changes === null ? [] : [{ ...row, ...changes }]
  const timeline: Timeline = {
    asOf: '2031-12-31',
    total: rows.length,
    rows,
    silence: null,
    meant: [],
    problems: [],
  }
  const question = { names: ['maron', 'veld'], from: null, to: null, offset: 0 }
  const printed = timelineDocument({ timeline, question }, { width: 80, colour: false })
  expect(flowing(printed)).toContain(expected)
  for (const line of printed.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})

test.each([
  ['at the end', 0, 1, true],
  ['not before further pages', 0, 9, false],
  ['on the last page', 8, 9, true],
])('the silence after the last contact stands %s', (_name, offset, total, isShown) => {
  const silence = { since: { ...call, date: '2031-05-02' }, days: { least: 243, most: 243 } }
  const timeline: Timeline = {
    asOf: '2031-12-31',
    total,
    rows: [row],
    silence,
    meant: [],
    problems: [],
  }
  const question = { names: ['maron', 'veld'], from: null, to: null, offset }
  const printed = flowing(timelineDocument({ timeline, question }, { width: 100, colour: false }))
  const words = printed.replaceAll('┊ ', '')
  const expected = 'no contact told since 2 May 2031 (243 days, as of 31 December 2031)'
  expect(words.includes(expected)).toBe(isShown)
})
