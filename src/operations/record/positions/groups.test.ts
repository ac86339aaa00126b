import { describe, expect, test } from 'vitest'
import type { SayingRow } from '../../../store/database/asking/sayings.js'
import { groupsOf, lookAt, pageOf, topicsIn } from './groups.js'

type Told = readonly [article: string, day: number, topics: string, own?: 'own' | 'apart']

function rowsOf(told: readonly Told[]): readonly SayingRow[] {
  return told.map(([article, day, topics, own], at) => ({
    key: `${article}/s${at}`,
    article,
    topics: topics.split(' '),
    day,
    contact: own === 'apart' ? null : `c${day}`,
    date: null,
    status: 'held',
    own: own === 'own',
  }))
}

const TOLD: readonly Told[] = [
  ['wire-1', 1, 'grain'],
  ['wire-2', 2, 'grain', 'own'],
  ['readout-3', 3, 'grain', 'own'],
  ['wire-3', 3, 'grain water'],
  ['paper-3', 3, 'water'],
  ['wire-0', 0, 'water'],
]

describe('what is shown of one topic', () => {
  /** Ten days: of each so many texts tell, none of the own side. */
  const spokenIn = (texts: number) =>
    groupsOf(
      rowsOf(
        Array.from({ length: 10 * texts }, (_, at) => {
          const day = Math.floor(at / texts)
          return [`paper-${day}-${at % texts}`, day, 'grain'] as const
        }),
      ),
    )

  test.each<[string, number, number | null, number, number]>([
    ['eight occasions unless told how many', 1, null, 0, 2],
    ['fewer where many texts tell them', 4, null, 0, 8],
    ['the last, however many tell it', 30, null, 0, 9],
    ['as many as are asked for', 30, 3, 0, 7],
    ['but for the latest that are left out', 4, null, 4, 4],
  ])('%s', (_, texts, limit, offset, left) => {
    expect(pageOf(spokenIn(texts), { limit, offset })).toMatchObject({ left, from: left })
  })
})

describe('what is looked at of several topics', () => {
  test.each<[string, number, number, readonly string[], readonly number[]]>([
    [
      'the last of each, however little may be read: of the own side where it tells the topic',
      1,
      1,
      ['paper-3', 'readout-3', 'wire-3'],
      [1, 1],
    ],
    [
      'no further back than asked, within the bound',
      2,
      9,
      ['paper-3', 'readout-3', 'wire-0', 'wire-2', 'wire-3'],
      [2, 2],
    ],
    [
      'the topic spoken of most before the next',
      3,
      4,
      ['paper-3', 'readout-3', 'wire-2', 'wire-3'],
      [2, 1],
    ],
    [
      'as far back as there is anything',
      9,
      9,
      ['paper-3', 'readout-3', 'wire-0', 'wire-1', 'wire-2', 'wire-3'],
      [3, 2],
    ],
  ])('%s', (_, occasions, articles, read, depths) => {
    const look = lookAt(topicsIn(rowsOf(TOLD)), { occasions, articles })
    expect(look.topics.map(({ topic }) => topic.key)).toEqual(['grain', 'water'])
    expect(look.articles).toEqual(read)
    expect(look.topics.map(({ depth }) => depth)).toEqual(depths)
  })

  test.each<[string, number, readonly string[]]>([
    ['a story of the next days is of the occasion before', 4, ['readout']],
    ['one long after is not', 9, ['echo']],
  ])('%s', (_, day, read) => {
    const told: readonly Told[] = [
      ['readout', 2, 'grain', 'own'],
      ['echo', day, 'grain', 'apart'],
    ]
    const look = lookAt(topicsIn(rowsOf(told)), { occasions: 1, articles: 9 })
    expect(look.articles).toEqual(read)
  })

  test('an occasion that is read for one topic costs another nothing', () => {
    const told: readonly Told[] = [
      ['old', 1, 'grain water'],
      ['new', 2, 'grain water'],
    ]
    const { topics, articles } = lookAt(topicsIn(rowsOf(told)), { occasions: 4, articles: 2 })
    expect([articles, topics.map(({ depth }) => depth)]).toEqual([
      ['new', 'old'],
      [2, 2],
    ])
  })
})
