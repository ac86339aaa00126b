import { expect, test } from 'vitest'
import { dayNumberOf } from '../../language/civil-days.js'
import type { ToldContact } from './entry.js'
import { placedInTime, timelineOf } from './timeline.js'
import { ARDEN, KOSTA, MARON, NORLAND, OSTIA, told, type Draft } from './contacts.fixture.js'

const day = (value: string) => {
  const [year = 0, month = 0, ofMonth = 0] = value.split('-').map(Number)
  return dayNumberOf({ year, month, day: ofMonth }) ?? 0
}

function timeline(drafts: readonly Draft[], asOf = '2031-12-31') {
  return timelineFrom(drafts.map(told), day(asOf))
}

function timelineFrom(contacts: readonly ToldContact[], asOf: number) {
  const candidates = contacts.map(({ contact }) => contact)
  const tellings = new Map(contacts.map((each) => [each.contact.key, each.tellings]))
  const tellingsOf = (key: string) => tellings.get(key) ?? []
  return timelineOf({ placed: placedInTime(candidates), tellingsOf, candidates, asOf })
}

const entryOf = (drafts: readonly Draft[], key: string, asOf?: string) => {
  const entry = timeline(drafts, asOf).find(({ contact }) => contact.key === key)
  if (!entry) throw new Error(`no ${key}`)
  return entry
}

test('contacts stand in the order of time, undated last, whatever order they came in', () => {
  const drafts = [
    { key: 'c', date: null },
    { key: 'b', date: '2031-03' },
    { key: 'a', date: '2031-02-03' },
    { key: 'd', date: '2031-03-01' },
  ]
  const keys = timeline(drafts).map(({ contact }) => contact.key)
  expect(keys).toEqual(['a', 'd', 'b', 'c'])
  expect(timeline(drafts.toReversed()).map(({ contact }) => contact.key)).toEqual(keys)
})

test.each<[string, readonly Draft[], Record<string, readonly [number, number] | null>, string]>([
  [
    'whole dates give days',
    [
      { key: 'a', date: '2031-01-01' },
      { key: 'b', date: '2031-01-11' },
      { key: 'c', date: '2031-03-11' },
    ],
    { a: null, b: [10, 10], c: [59, 59] },
    'c',
  ],
  [
    'a month gives a range',
    [
      { key: 'a', date: '2031-01-31' },
      { key: 'b', date: '2031-03' },
      { key: 'c', date: '2031-04-01' },
    ],
    { a: null, b: [29, 59], c: [1, 31] },
    'b',
  ],
  [
    'what was only planned makes no gap, nor what has no date',
    [
      { key: 'a', date: '2031-01-01' },
      { key: 'p', date: '2031-01-05', status: 'planned' },
      { key: 'b', date: '2031-01-11' },
      { key: 'u', date: null },
    ],
    { a: null, p: null, b: [10, 10], u: null },
    '',
  ],
])('gaps: %s', (_, drafts, expected, longest) => {
  const entries = timeline(drafts)
  const gaps = entries.map(({ contact, gap }) => [
    contact.key,
    gap && [gap.days.least, gap.days.most],
  ])
  expect(Object.fromEntries(gaps)).toEqual(expected)
  const marked = entries.filter(({ gap }) => gap?.isLongest).map(({ contact }) => contact.key)
  expect(marked.join()).toBe(longest)
})

const CALLS: readonly Draft[] = [
  { key: 'old', date: '2027-06-01' },
  { key: 'meeting', date: '2029-06-01', kind: 'meeting' },
  { key: 'ministers', date: '2030-11-01', participants: [ARDEN, KOSTA] },
  { key: 'states', date: '2030-10-01', participants: [NORLAND, OSTIA] },
  { key: 'spring', date: '2030-04-02' },
  { key: 'autumn', date: '2030-09-09', maybe: ['x'] },
]

test.each<[string, string, readonly string[] | null]>([
  ['a length that the record leaves room for', 'the first call in three months', []],
  [
    'a length that it does not',
    'their first known phone talks in over 2.5 years',
    ['spring', 'autumn'],
  ],
  ['almost a year is less than one', 'first call in almost a year', ['autumn']],
  ['a month after the last', 'the first call in four months', []],
  ['since a month', 'their first call since March 2030', ['spring', 'autumn']],
  ['since a month of the year before', 'their first call since June', ['autumn']],
  ['since the month of the last', 'their first call since September', []],
  ['meetings are no calls', 'their first meeting in a year', []],
  ['a meeting is one', 'their first face-to-face meeting in two years', ['meeting']],
  ['any contact', 'the first contact in two years', ['meeting', 'spring', 'autumn']],
  ['a silence', 'after five months without contact', ['autumn']],
  ['a silence that was', 'after two months of silence', []],
  ['this year', 'the first call this year', []],
  ['the second may follow one', 'the second call since August', []],
  ['the second does not follow two', 'the second call since March', ['spring', 'autumn']],
  ['ever', 'their first phone call', ['old', 'spring', 'autumn']],
  ['a narrower first', 'the first call of his presidency', null],
  ['since a day that is not told', 'the first call since before the war', null],
  ['the last', 'the last call before the vote', null],
])('what went before: %s', (_, words, expected) => {
  const now: Draft = { key: 'now', date: '2031-01-05', facets: [['precedent', words]] }
  const [check] = entryOf([...CALLS, now], 'now').precedents
  expect(check?.claim === null ? null : check?.against).toEqual(expected)
})

test('a contact that may be the same stands against nothing', () => {
  const now: Draft = {
    key: 'now',
    date: '2031-01-05',
    facets: [['precedent', 'the first call in five months']],
  }
  const before: Draft = { key: 'before', date: '2031-01' }
  const autumn: Draft = { key: 'autumn', date: '2030-09-09' }
  const against = (maybe: readonly string[]) =>
    entryOf([before, autumn, { ...now, maybe }], 'now').precedents[0]?.against
  expect(against([])).toEqual(['autumn'])
  expect(against(['autumn'])).toEqual([])
})

const LATER: readonly Draft[] = [
  { key: 'envoys', date: '2031-03-07', kind: 'meeting', participants: [ARDEN, KOSTA] },
  { key: 'letter', date: '2031-03-09', kind: 'letter' },
  { key: 'call', date: '2031-03-20' },
  { key: 'meeting', date: '2031-05-02', kind: 'meeting' },
  { key: 'states', date: '2031-07-01', kind: 'meeting', participants: [NORLAND, OSTIA] },
  { key: 'others', date: '2031-03-04', participants: [MARON, KOSTA] },
]

test.each<[string, string, string, string | null, number | null]>([
  ['soon, by any contact', 'speak again soon', 'followed', 'letter', 6],
  ['by a call', 'hold another call in the coming days', 'followed', 'call', 17],
  ['by a meeting', 'meet in person', 'followed', 'meeting', 60],
  ['in its month', 'to meet in May', 'followed', 'meeting', 60],
  ['later than its month', 'meet again in April', 'later', 'meeting', 60],
  ['a call next week that came later', 'hold a call next week', 'later', 'call', 17],
  ['within a time', 'call each other within three weeks', 'followed', 'call', 17],
  ['before an end', 'hold a call before the end of the month', 'followed', 'call', 17],
  ['by their people', 'their envoys to meet this week', 'followed', 'envoys', 4],
  ['staying in touch', 'keep in close contact', 'followed', 'letter', 6],
  ['in a month of the next year', 'to meet in February', 'none', null, null],
  ['what is no contact', 'coordinate their prices', 'unsought', null, null],
  ['a video call that never was', 'hold a video call in June', 'none', null, null],
])('what followed: %s', (_, words, state, key, days) => {
  const now: Draft = { key: 'now', date: '2031-03-03', facets: [['followUp', words]] }
  const [followUp] = entryOf([...LATER, now], 'now', '2033-01-01').followUps
  expect([
    followUp?.state,
    followUp?.next?.key ?? null,
    followUp?.next?.days.least ?? null,
  ]).toEqual([state, key, days])
})

test('while the time meant is not over, nothing is missing', () => {
  const now: Draft = { key: 'now', date: '2031-03-03', facets: [['followUp', 'to meet in April']] }
  expect(entryOf([now], 'now', '2031-04-30').followUps[0]?.state).toBe('ahead')
  expect(entryOf([now], 'now', '2031-05-01').followUps[0]?.state).toBe('none')
})

test('a contact of the states is perhaps the one that was agreed', () => {
  const now: Draft = { key: 'now', date: '2031-06-03', facets: [['followUp', 'meet again']] }
  expect(entryOf([...LATER, now], 'now').followUps[0]?.next).toMatchObject({
    key: 'states',
    fit: 'perhaps',
  })
})

test('accounts that tell of one next contact stand together, others apart', () => {
  const facets: Draft['facets'] = [
    ['followUp', 'speak again soon'],
    ['followUp', 'talk again in the near future'],
    ['followUp', 'to meet in May'],
  ]
  const { followUps } = entryOf([{ key: 'now', date: '2031-03-03', facets }], 'now')
  expect(followUps.map((each) => each.told.map(({ value }) => value))).toEqual([
    ['speak again soon', 'talk again in the near future'],
    ['to meet in May'],
  ])
})

test.each<[string, Partial<Draft>, readonly Draft[], string, string | null]>([
  ['on its day', { date: '2031-05-02' }, LATER, 'held', 'meeting'],
  ['in its month', { date: '2031-05' }, LATER, 'held', 'meeting'],
  ['a day later, as another zone counts', { date: '2031-05-01' }, LATER, 'held', 'meeting'],
  ['put off', { date: '2031-04-10' }, LATER, 'later', 'meeting'],
  ['not by a call', { date: '2031-03-20' }, LATER, 'later', 'meeting'],
  ['not by others', { date: '2031-03-07' }, LATER, 'later', 'meeting'],
  ['with no day told, the next', { date: null, published: '2031-04-01' }, LATER, 'next', 'meeting'],
  ['never seen since', { date: '2031-09-01' }, LATER, 'none', null],
  ['still to come', { date: '2032-02' }, LATER, 'ahead', null],
])('a plan: %s', (_, draft, others, state, key) => {
  const plan: Draft = { key: 'plan', date: null, kind: 'visit', status: 'planned', ...draft }
  const outcome = entryOf([...others, plan], 'plan', '2031-12-01').plan
  expect([outcome?.state, outcome?.held?.key ?? null]).toEqual([state, key])
})

test('who asked for it is told by each account', () => {
  const one = told({ key: 'now', date: '2031-03-03', facets: [['initiator', 'Norland']] })
  const other = told({ key: 'now', date: '2031-03-03', facets: [['initiator', 'Ostia']] })
  const both = {
    ...one,
    tellings: [...one.tellings, ...other.tellings.map((each) => ({ ...each, article: 'other' }))],
  }
  const [entry] = timelineFrom([both], 0)
  expect(entry?.initiators.map(({ article, value }) => [article, value])).toEqual([
    ['a-now', 'Norland'],
    ['other', 'Ostia'],
  ])
  expect(entry?.accounts).toBe(2)
})
