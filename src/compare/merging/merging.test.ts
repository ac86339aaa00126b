import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { KeptTelling } from '../../model/kept.js'
import { mergeTellings, type Link } from './merging.js'
import { areNear } from './nearness.js'
import { pairsAmong } from './pairs.js'
import { profileOf } from './profile.js'
import { reachOf } from './reach.js'
import { groupsIn, tellingOf, type DraftTelling } from './told.fixture.js'

const merged = (drafts: readonly DraftTelling[], links: readonly Link[] = []) =>
  mergeTellings(drafts.map(tellingOf), links)

const DAY = { date: '2031-04-02', published: '2031-04-02' }
const NEXT = { date: '2031-04-03', published: '2031-04-03' }
const TODAY = { words: 'today' }

test.each<readonly [string, readonly DraftTelling[], readonly string[]]>([
  [
    'calls on two days that texts date',
    [
      { key: 'a/1', ...DAY },
      { key: 'b/1', ...DAY },
      { key: 'c/1', ...NEXT },
      { key: 'd/1', ...NEXT },
    ],
    ['a/1 b/1', 'c/1 d/1'],
  ],
  [
    'one call past midnight',
    [
      { key: 'a/1', ...DAY, ...TODAY, from: 'official', side: 'PT' },
      { key: 'b/1', ...NEXT, ...TODAY, from: 'official', side: 'JO' },
    ],
    ['a/1 b/1'],
  ],
  [
    'calls on two days that one side tells',
    [
      { key: 'a/1', ...DAY, ...TODAY, from: 'official', side: 'PT' },
      { key: 'b/1', ...NEXT, ...TODAY, from: 'official', side: 'PT' },
    ],
    ['a/1', 'b/1'],
  ],
  [
    'a day between two',
    [
      { key: 'a/1', ...DAY, ...TODAY },
      { key: 'b/1', ...NEXT, ...TODAY },
      { key: 'c/1', date: '2031-04-04', published: '2031-04-04', ...TODAY },
    ],
    ['a/1', 'b/1', 'c/1'],
  ],
  [
    'a call in the morning, a meeting in the evening',
    [
      { key: 'a/1', ...DAY },
      { key: 'a/2', ...DAY, kind: 'meeting', main: false },
      { key: 'b/1', ...DAY },
      { key: 'c/1', ...DAY, kind: 'meeting' },
    ],
    ['a/1 b/1', 'a/2 c/1'],
  ],
  [
    '"spoke", where there was a call and a meeting',
    [
      { key: 'a/1', ...DAY },
      { key: 'a/2', ...DAY, kind: 'meeting', main: false },
      { key: 'b/1', ...DAY, kind: 'talks', main: false },
    ],
    ['a/1', 'a/2', 'b/1'],
  ],
  [
    'a vague date that fits one',
    [
      { key: 'a/1', ...DAY },
      { key: 'b/1', date: '2031-04', published: '2031-09-01', main: false },
    ],
    ['a/1 b/1'],
  ],
  [
    'a vague date that fits two',
    [
      { key: 'a/1', ...DAY },
      { key: 'b/1', date: '2031-04', published: '2031-09-01', main: false },
      { key: 'c/1', date: '2031-04-20', published: '2031-04-20' },
    ],
    ['a/1', 'b/1', 'c/1'],
  ],
  [
    'states, where the leaders and the ministers spoke',
    [
      { key: 'a/1', ...DAY },
      { key: 'b/1', ...DAY, with: ['Teixeira PT', 'Qasem JO'] },
      { key: 'c/1', ...DAY, with: ['Portugal (PT)', 'Jordan (JO)'] },
    ],
    ['a/1', 'b/1', 'c/1'],
  ],
  [
    'his counterpart',
    [
      { key: 'a/1', ...DAY },
      { key: 'b/1', ...DAY, with: ['Vogt PT', 'her counterpart'] },
    ],
    ['a/1 b/1'],
  ],
  [
    'a summit and the meeting of two in its margins',
    [
      { key: 'a/1', ...DAY, kind: 'summit', with: ['Vogt PT', 'Haddad JO', 'Doyle IE', 'Ek SE'] },
      { key: 'b/1', ...DAY, kind: 'summit', with: ['Vogt PT', 'Doyle IE', 'Ek SE'] },
      { key: 'c/1', ...DAY, kind: 'meeting' },
    ],
    ['a/1 b/1', 'c/1'],
  ],
  [
    'several calls',
    [
      { key: 'a/1', ...DAY },
      { key: 'b/1', ...DAY, count: 'several', main: false },
    ],
    ['a/1', 'b/1'],
  ],
  [
    'the news of one of two calls in a week',
    [
      { key: 'a/1', ...DAY },
      { key: 'b/1', date: '2031-04-04', published: '2031-04-04' },
      { key: 'c/1', published: '2031-04-05' },
    ],
    ['a/1', 'b/1', 'c/1'],
  ],
])('%s', (_, drafts, expected) => expect(groupsIn(merged(drafts))).toEqual(expected))

test('a telling that fits several contacts may be of each', () => {
  const contacts = merged([
    { key: 'a/1', ...DAY },
    { key: 'b/1', date: '2031-04', published: '2031-09-01', main: false },
    { key: 'c/1', date: '2031-04-20', published: '2031-04-20' },
  ])
  const rule = 'maybe/vague-date'
  expect(contacts.map(({ key, maybe }) => [key, maybe])).toEqual([
    ['a/1', [{ contact: 'b/1', rule }]],
    [
      'b/1',
      [
        { contact: 'a/1', rule },
        { contact: 'c/1', rule },
      ],
    ],
    ['c/1', [{ contact: 'b/1', rule }]],
  ])
})

const WEEK_LATER = { date: '2031-04-09', published: '2031-04-09' }

test.each<readonly [string, readonly DraftTelling[], readonly Link[], readonly string[]]>([
  [
    'joined by a person, though a week apart',
    [
      { key: 'a/1', ...DAY },
      { key: 'b/1', ...WEEK_LATER },
    ],
    [{ kind: 'join', a: 'a/1', b: 'b/1' }],
    ['a/1 b/1'],
  ],
  [
    'and what is told of either joins both',
    [
      { key: 'a/1', ...DAY },
      { key: 'b/1', ...WEEK_LATER },
      { key: 'c/1', ...DAY },
      { key: 'd/1', ...WEEK_LATER },
    ],
    [{ kind: 'join', a: 'a/1', b: 'b/1' }],
    ['a/1 b/1 c/1 d/1'],
  ],
  [
    'parted by a person, though alike',
    [
      { key: 'a/1', ...DAY },
      { key: 'b/1', ...DAY },
    ],
    [{ kind: 'part', a: 'b/1', b: 'a/1' }],
    ['a/1', 'b/1'],
  ],
  [
    'what would join the parted joins one of them',
    [
      { key: 'a/1', ...DAY },
      { key: 'b/1', ...DAY },
      { key: 'c/1', ...DAY },
    ],
    [
      { kind: 'part', a: 'a/1', b: 'c/1' },
      { kind: 'join', a: 'a/1', b: 'b/1' },
      { kind: 'join', a: 'b/1', b: 'c/1' },
    ],
    ['a/1 b/1', 'c/1'],
  ],
  [
    'a telling that is not there',
    [{ key: 'a/1' }],
    [{ kind: 'join', a: 'a/1', b: 'z/1' }],
    ['a/1'],
  ],
])('%s', (_, drafts, links, expected) => expect(groupsIn(merged(drafts, links))).toEqual(expected))

test('why each stands there is told from the first added', () => {
  const [contact] = merged([
    { key: 'a/1', ...DAY, added: '2040-02-01T00:00:00.000Z' },
    { key: 'b/1', ...DAY, added: '2040-01-01T00:00:00.000Z', kind: 'talks' },
  ])
  expect(contact?.key).toBe('b/1')
  expect(contact?.joinings).toEqual([
    { telling: 'a/1', like: 'b/1', rule: 'merge/called-talks' },
    { telling: 'b/1', like: null, rule: 'merge/first-told' },
  ])
})

const anyDay = fc
  .integer({ min: 1, max: 28 })
  .map((day) => `2031-04-${String(day).padStart(2, '0')}`)
const anyParties = fc.constantFrom(
  ['Vogt PT', 'Haddad JO'],
  ['Vogt PT', 'Haddad'],
  ['Portugal (PT)', 'Jordan (JO)'],
  ['Vogt PT', 'her counterpart'],
  ['Teixeira PT', 'Qasem JO'],
  ['the border committee'],
  ['the border committee', 'Portugal (PT)', 'Jordan (JO)'],
  ['Vogt PT', 'Haddad JO', 'Doyle IE'],
  ['Vogt PT', 'Haddad JO', 'Doyle IE', 'Ek SE'],
  ['Vogt PT'],
)
const anyTelling = fc.record({
  article: fc.integer({ min: 1, max: 25 }),
  with: anyParties,
  kind: fc.constantFrom('phone-call', 'meeting', 'talks', 'visit', 'summit', 'letter'),
  status: fc.constantFrom('held', 'held', 'held', 'planned', 'proposed', 'cancelled'),
  count: fc.constantFrom<DraftTelling['count']>(1, 1, 1, 1, 'several'),
  date: fc.oneof(
    { weight: 4, arbitrary: anyDay },
    {
      weight: 1,
      arbitrary: fc.constantFrom(undefined, '2031-04', '2031-21', '2031', '2031-04-05/2031-04-06'),
    },
  ),
  words: fc.constantFrom(undefined, 'today'),
  place: fc.constantFrom(undefined, 'Amman'),
  main: fc.boolean(),
  published: fc.option(anyDay, { nil: undefined }),
  from: fc.constantFrom('official', 'wire', 'commentary'),
  side: fc.constantFrom(undefined, 'PT', 'JO'),
  added: fc.constantFrom('2040-01-01T00:00:00.000Z', '2040-02-01T00:00:00.000Z'),
} as const)

const anyTellings = fc
  .array(anyTelling, { minLength: 2, maxLength: 16 })
  .map((drafts) =>
    drafts.map(({ article, ...draft }, at) => tellingOf({ ...draft, key: `${article}/${at}` })),
  )

const anyRecord = anyTellings.chain((tellings) =>
  fc.record({
    tellings: fc.constant(tellings),
    shuffled: fc.shuffledSubarray(tellings, { minLength: tellings.length }),
    links: fc.array(
      fc.record({
        kind: fc.constantFrom('join' as const, 'part' as const),
        a: fc.constantFrom(...tellings.map(({ key }) => key)),
        b: fc.constantFrom(...tellings.map(({ key }) => key)),
      }),
      { maxLength: 3 },
    ),
  }),
)

/** Tellings that hang together, one list each. */
function componentsOf(tellings: readonly KeptTelling[], links: readonly Link[]) {
  const left = new Set(tellings)
  const isLinked = (a: KeptTelling, b: KeptTelling) =>
    links.some((link) => [link.a, link.b].includes(a.key) && [link.a, link.b].includes(b.key))
  return tellings.flatMap((first) => {
    if (!left.delete(first)) return []
    const found = [first]
    for (const each of found)
      for (const other of left)
        if (areNear(each, other) || isLinked(each, other)) {
          left.delete(other)
          found.push(other)
        }
    return [found]
  })
}

const oneOfEachPair = (links: readonly Link[]): readonly Link[] => [
  ...new Map(links.map((link) => [[link.a, link.b].sort().join(' '), link])).values(),
]

const RUNS = { numRuns: 100, seed: 20_310_402 }

test('the order of tellings and links decides nothing', () =>
  fc.assert(
    fc.property(anyRecord, ({ tellings, shuffled, links }) => {
      const live = oneOfEachPair(links)
      expect(mergeTellings(shuffled, live.toReversed())).toEqual(mergeTellings(tellings, live))
    }),
    RUNS,
  ))

test('what hangs together is merged the same by itself', () =>
  fc.assert(
    fc.property(anyRecord, ({ tellings, links }) => {
      const live = oneOfEachPair(links)
      const apart = componentsOf(tellings, live).flatMap((some) => mergeTellings(some, live))
      expect(apart.toSorted((a, b) => (a.key < b.key ? -1 : 1))).toEqual(
        mergeTellings(tellings, live),
      )
    }),
    RUNS,
  ))

test('every telling stands in one contact, and no article twice in one', () =>
  fc.assert(
    fc.property(anyTellings, (tellings) => {
      const contacts = mergeTellings(tellings, [])
      const told = contacts.flatMap(({ joinings }) => joinings.map(({ telling }) => telling))
      expect(told.toSorted()).toEqual(tellings.map(({ key }) => key).toSorted())
      for (const { joinings } of contacts) {
        const articles = joinings.map(({ telling }) => telling.split('/')[0])
        expect(new Set(articles).size).toBe(articles.length)
      }
    }),
    RUNS,
  ))

test('tellings that are near share a key and a day, and are found', () =>
  fc.assert(
    fc.property(anyTellings, (tellings) => {
      const found = new Set(pairsAmong(tellings.map(profileOf)).map(({ tie }) => tie))
      for (const [index, a] of tellings.entries())
        for (const b of tellings.slice(index + 1)) {
          expect(areNear(b, a)).toBe(areNear(a, b))
          expect(found.has(`${a.key} ${b.key}`)).toBe(areNear(a, b))
          if (areNear(a, b)) expect(shareReach(a, b)).toBe(true)
        }
    }),
    RUNS,
  ))

function shareReach(a: KeptTelling, b: KeptTelling): boolean {
  const [one, other] = [reachOf(a), reachOf(b)]
  if (one.first === null || one.last === null || other.first === null || other.last === null)
    return false
  const isDayShared = one.first <= other.last && other.first <= one.last
  return isDayShared && one.keys.some((key) => other.keys.includes(key))
}

test('a value that no telling has is never told', () =>
  fc.assert(
    fc.property(anyTellings, (tellings) => {
      const told = new Map(tellings.map(({ key, contact }) => [key, contact]))
      for (const { joinings, kind, status, date, place } of mergeTellings(tellings, [])) {
        const own = joinings.flatMap(({ telling }) => told.get(telling) ?? [])
        expect(own.map((each) => each.kind)).toContain(kind)
        expect(own.map((each) => each.status)).toContain(status)
        expect([null, ...own.map((each) => each.date)]).toContain(date)
        expect([null, ...own.map((each) => each.place)]).toContain(place)
      }
    }),
    RUNS,
  ))
