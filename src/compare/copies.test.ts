import { describe, expect, test } from 'vitest'
import { copyGroups } from './copies/groups.js'
import { findCopies } from './copies.js'
import { tellings } from './telling.fixture.js'

const STORY = `Ministers of the two coastal states met on Monday in the old customs house to settle fishing rights.
They sat for three hours behind closed doors while boats of both fleets waited outside the harbour.
Officials afterwards spoke of a frank exchange and named a date in May for the next round of the talks.
The dispute began when patrol vessels stopped a trawler near the disputed shoal last autumn.`

const CUT = `Talks on fish

They sat for three hours behind closed doors while boats of both fleets waited outside the harbour.
Officials afterwards spoke of a frank exchange and named a date in May for the next round of the talks.`

const REWORKED = `${CUT}
Fishermen in the southern villages were not impressed when they heard of it over the radio. Nets have hung dry
since winter, one skipper told us, and his crew of five has found other work in the cannery up the coast. The mayor
wants money from the capital, and wants it before the herring come back; the capital says that it must first count
what is left after the storm that took the pier.`

const OTHER = `The price of olive oil rose again as drought shrank the harvest in the south, growers said on Tuesday.`

const QUOTING = (frame: string) =>
  `${frame} "We shall not sign anything that takes the shoal from our fishermen, not now and not in ten years," the minister said.`

test.each([
  ['a cut copy with a new headline', STORY, CUT, 'wholly'],
  ['one text twice', STORY, STORY, 'wholly'],
  ['a copy inside a longer story', STORY, REWORKED, 'partly'],
] as const)('%s', (_, first, second, level) =>
  expect(
    findCopies(tellings({ text: first }, { text: second })).copies.map((copy) => copy.level),
  ).toEqual([level]),
)

test('two other stories share nothing', () =>
  expect(findCopies(tellings({ text: STORY }, { text: OTHER })).copies).toEqual([]))

test('two stories that quote one statement are no copies', () => {
  const long = 'Rain fell on the port all week and kept the boats ashore, '.repeat(6)
  const longer = 'In the hills above the town nobody had heard of the meeting; '.repeat(6)
  const { copies } = findCopies(tellings({ text: QUOTING(long) }, { text: QUOTING(longer) }))
  expect(copies.map(({ level }) => level)).toEqual(['non-derived'])
  expect(copies[0]?.passages[0]?.to.quote).toContain('We shall not sign anything')
})

describe('direction', () => {
  test('the part is copied from the whole, in whatever order they come', () => {
    const [forward] = findCopies(tellings({ text: STORY }, { text: CUT })).copies
    const [backward] = findCopies(tellings({ text: CUT }, { text: STORY })).copies
    expect([forward?.from, forward?.to]).toEqual(['account-1', 'account-2'])
    expect([backward?.from, backward?.to]).toEqual(['account-2', 'account-1'])
  })
})

test('what a copy changed is found where the copy comes first by its kind', () => {
  const wire = `Boats of both fleets stayed at their moorings.\n${STORY.replace('three hours', 'five hours')}`
  const { copies, changes } = findCopies(
    tellings(
      { text: wire, kind: 'wire', published: '2025-05-03' },
      { text: STORY, kind: 'report', published: '2025-05-01' },
    ),
  )
  expect(copies.map(({ from, to }) => [from, to])).toEqual([['account-2', 'account-1']])
  expect(changes.map(({ a, b }) => [a.deciding[0]?.quote, b.deciding[0]?.quote])).toEqual([
    ['three', 'five'],
  ])
})

test('passages are the words of both texts', () => {
  const [copy] = findCopies(tellings({ text: STORY }, { text: CUT })).copies
  expect(copy?.passages.map(({ from }) => from.quote)).toEqual([
    CUT.slice(CUT.indexOf('They sat'), CUT.length - 1),
  ])
})

test('groups carry the id of their first account', () => {
  const three = tellings({ text: OTHER }, { text: STORY }, { text: CUT })
  const ids = three.map(({ id }) => id)
  expect([...copyGroups(ids, findCopies(three).copies)]).toEqual([
    ['account-2', 'account-2'],
    ['account-3', 'account-2'],
  ])
})

test('a story from the same official text is no copy of another', () => {
  const official = {
    text: STORY,
    kind: 'official',
    side: { state: 'PT', name: 'Portugal' },
  } as const
  const own = (words: string) => `${words} `.repeat(12)
  const one = { text: `${own('Gulls circled over the empty quay.')}${CUT}` }
  const other = { text: `${own('Nobody in the hills had heard of it.')}${CUT}` }
  const { copies } = findCopies(tellings(official, one, other))
  expect(copies.filter(({ level }) => level !== 'non-derived').map(({ from }) => from)).toEqual([
    'account-1',
    'account-1',
  ])
})

test.each([
  ['a number', 'three hours', 'five hours', ['number/copied', 'three', 'five']],
  ['the same number in letters', 'three hours', '3 hours', []],
  [
    'a negation',
    'Officials afterwards spoke',
    'Officials afterwards never spoke',
    ['wording-strength/copied-negation', 'never'],
  ],
  ['another word', 'a frank exchange', 'a lively exchange', []],
] as const)('what a copy changed: %s', (_, from, to, expected) => {
  const { changes } = findCopies(tellings({ text: STORY }, { text: STORY.replace(from, to) }))
  const words = changes.flatMap(({ rule, a, b }) => [
    rule,
    ...[...a.deciding, ...b.deciding].map(({ quote }) => quote),
  ])
  expect(words.toSorted()).toEqual([...expected].toSorted())
})
