import { expect, test } from 'vitest'
import { bothOf, profileOf } from './profile.js'
import { RULES, ruleFor } from './rules.js'
import { tellingOf, type DraftTelling } from './told.fixture.js'

type Draft = Omit<DraftTelling, 'key'>

const LEADERS = ['Lena Vogt PT', 'Omar Haddad JO']
const CALL: Draft = { with: LEADERS, date: '2031-04-02', published: '2031-04-02' }
const PLAN: Draft = { ...CALL, kind: 'visit', status: 'planned', main: false }
const FIVE = ['Lena Vogt PT', 'Omar Haddad JO', 'Ciara Doyle IE', 'Nikos Andreou CY', 'Jan Ek SE']

function ruleOf(a: Draft, b: Draft): string | null {
  const [one, other] = [tellingOf({ ...a, key: 'a/1' }), tellingOf({ ...b, key: 'b/1' })].map(
    profileOf,
  )
  if (!one || !other) throw new Error('no tellings')
  const [there, back] = [ruleFor(bothOf(one, other)), ruleFor(bothOf(other, one))]
  expect(back).toBe(there)
  return there?.id ?? null
}

/** A rule, two tellings that it joins, and a second one that it does not join with the first. */
const ROWS: readonly (readonly [string, Draft, Draft, Draft])[] = [
  ['merge/same-day', CALL, { ...CALL, kind: 'video-call' }, { ...CALL, date: '2031-04-09' }],
  [
    'merge/same-news',
    { ...CALL, date: undefined },
    { ...CALL, date: undefined, published: '2031-04-03' },
    { ...CALL, date: undefined, published: '2031-04-05' },
  ],
  [
    'merge/same-plan',
    { ...PLAN, date: undefined },
    { ...PLAN, date: undefined, published: '2031-04-04' },
    { ...PLAN, date: undefined, published: '2031-06-20' },
  ],
  [
    'merge/called-otherwise',
    CALL,
    { ...CALL, kind: 'meeting' },
    { ...CALL, kind: 'meeting', main: false },
  ],
  ['merge/called-talks', CALL, { ...CALL, kind: 'talks' }, { ...CALL, kind: 'letter' }],
  [
    'merge/next-day',
    CALL,
    { ...CALL, date: '2031-04-03', words: 'Thursday' },
    { ...CALL, date: '2031-04-03' },
  ],
  [
    'merge/states-for-people',
    CALL,
    { ...CALL, with: ['Portugal (PT)', 'Jordan (JO)'] },
    { ...CALL, with: ['Rui Teixeira PT', 'Samir Qasem JO'] },
  ],
  [
    'merge/some-of-them',
    { ...CALL, kind: 'summit', with: FIVE },
    { ...CALL, kind: 'summit', with: FIVE.slice(1, 4), main: false },
    { ...CALL, kind: 'meeting', with: FIVE.slice(1, 3) },
  ],
  [
    'merge/fresh-news',
    CALL,
    { ...CALL, date: undefined, published: '2031-04-05' },
    { ...CALL, date: undefined, published: '2031-04-05', from: 'commentary' },
  ],
  [
    'merge/plan-kept',
    CALL,
    { ...CALL, status: 'planned', published: '2031-03-28' },
    { ...CALL, status: 'planned', published: '2031-03-28', date: '2031-04-04' },
  ],
  [
    'merge/vague-date',
    CALL,
    { ...CALL, date: '2031-04', main: false },
    { ...CALL, date: '2031', main: false },
  ],
  [
    'merge/same-month',
    { ...CALL, date: '2030-09', main: false },
    { ...CALL, date: '2030-09', main: false, published: '2031-11-04' },
    { ...CALL, date: '2030-09', main: false, kind: 'meeting' },
  ],
  [
    'merge/plan-of-one-news',
    { ...PLAN, date: '2031-05' },
    { ...PLAN, date: undefined },
    { ...PLAN, date: undefined, published: '2031-05-20' },
  ],
  [
    'merge/plan-dated-otherwise',
    { ...PLAN, date: '2031-05-06', place: 'Amman' },
    { ...PLAN, date: '2031-05-13', place: 'Amman' },
    { ...PLAN, date: '2031-05-13', place: 'Lisbon' },
  ],
  [
    'maybe/dated-otherwise',
    { ...CALL, date: '2031-03-02', main: false },
    { ...CALL, date: '2031-03-09', main: false },
    { ...CALL, date: '2031-03-09', main: false, published: '2031-04-20' },
  ],
  [
    'maybe/vague-dates',
    { ...CALL, date: '2030-09', main: false },
    { ...CALL, date: '2030-23', main: false },
    { ...CALL, date: '2030-24', main: false },
  ],
  [
    'maybe/plan-and-contact',
    { ...CALL, kind: 'visit', date: '2031-04-20' },
    { ...PLAN, date: undefined },
    { ...PLAN, date: undefined, published: '2031-01-02' },
  ],
  [
    'maybe/undated-comment',
    CALL,
    { ...CALL, date: undefined, from: 'commentary', published: '2031-04-09' },
    { ...CALL, date: undefined, from: 'commentary', published: '2031-06-09' },
  ],
]

test.each(ROWS)('%s', (id, a, b, miss) => {
  expect(ruleOf(a, b)).toBe(id)
  expect(ruleOf(a, miss)).not.toBe(id)
})

test('every rule has a specimen', () =>
  expect(RULES.map(({ id }) => id)).toEqual(ROWS.map(([id]) => id)))

test.each<readonly [string, Draft]>([
  ['several calls', { ...CALL, count: 'several' }],
  ['two calls', { ...CALL, count: 2 }],
  ['the foreign ministers', { ...CALL, with: ['Rui Teixeira PT', 'Samir Qasem JO'] }],
  ['another leader', { ...CALL, with: ['Lena Vogt PT', 'Nikos Andreou CY'] }],
  ['one leader alone', { ...CALL, with: ['Lena Vogt PT'] }],
  ['a letter', { ...CALL, kind: 'letter' }],
  ['the same day of another year', { ...CALL, date: '2030-04-02' }],
  ['some day of last year', { ...CALL, date: '2030' }],
  ['a meeting mentioned', { ...CALL, kind: 'meeting', main: false, date: undefined }],
])('not of the call: %s', (_, other) => expect(ruleOf(CALL, other)).toBe(null))

test('one article tells two contacts', () => {
  const [one, other] = ['a/1', 'a/2'].map((key) => profileOf(tellingOf({ ...CALL, key })))
  expect(one && other && ruleFor(bothOf(one, other))).toBe(null)
})
