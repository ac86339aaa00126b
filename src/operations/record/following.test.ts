import { describe, expect, test } from 'vitest'
import { follow } from '../../compare/following/following.js'
import { JOINING } from '../../compare/following/rules.js'
import { undertakingsIn } from '../../compare/following/told.js'
import { articleOf } from '../../model/article.fixture.js'
import type { LedgerEntry } from '../../model/following.js'
import { readArticle } from '../reader.js'
import { undertakingKeys } from './keys.js'

/** One of our texts: the day on which it was published, and what it says. */
type Text = readonly [published: string, text: string]

/** What the reader finds in texts of ours, followed. */
function ledgerOf(texts: readonly Text[]): readonly LedgerEntry[] {
  return follow(
    texts.flatMap(([published, text], index) => {
      const key = `a${index}`
      const reading = readArticle(articleOf(text, { published }), 'fast')
      const nameOf = undertakingKeys(key)
      return undertakingsIn({ key, text, added: key, reading, nameOf })
    }),
  )
}

/** "promised, begun": the events of the undertaking whose words hold these. */
function eventsOf(texts: readonly Text[], words: string): string {
  const found = ledgerOf(texts).filter(({ followed }) => followed.what.includes(words))
  return found
    .map(({ followed: { events } }) => events.map(({ kind }) => kind).join(', '))
    .join(' | ')
}

describe('each rule has a specimen that the reader reads', () => {
  test.each(JOINING.map(({ id, specimen }) => [id, specimen] as const))(
    '%s',
    (id, [one, other]) => {
      const texts: readonly Text[] =
        id === 'follow/spoken-of-before'
          ? [['2031-03-01', `${one} ${other}`]]
          : [
              ['2031-03-01', one],
              ['2031-03-02', other],
            ]
      const rules = ledgerOf(texts).flatMap(({ followed }) =>
        followed.follows.map(({ rule }) => rule),
      )
      expect(rules).toContain(id)
    },
  )
})

const PLEDGE: Text = [
  '2031-02-03',
  'Norway will send 200 generators to Moldova by the end of March, Prime Minister Kari Holm said on Monday.',
]

test.each<readonly [string, readonly Text[], string, string]>([
  [
    'held out, promised, said again, begun, delivered',
    [
      [
        '2031-01-10',
        'Norway is ready to send generators to Moldova, Prime Minister Kari Holm said.',
      ],
      PLEDGE,
      ['2031-02-20', 'Prime Minister Holm said that Norway will send 200 generators to Moldova.'],
      ['2031-03-18', 'Norway has begun to deliver generators to Moldova.'],
      ['2031-05-02', 'Norway delivered the 200 generators that it had promised to Moldova.'],
    ],
    'generators to Moldova',
    'offered, promised, repeated, begun, delivered',
  ],
  [
    'a deadline is added',
    [
      ['2031-02-03', 'Norway will send 200 generators to Moldova.'],
      ['2031-03-01', 'Norway will send 200 generators to Moldova by 30 April 2031.'],
    ],
    'generators',
    'promised, specified',
  ],
  [
    'the number of a make is no count',
    [
      ['2031-02-03', 'Germany will send Leopard 2 tanks to Ukraine.'],
      ['2031-03-03', 'Germany will send 20 tanks to Ukraine.'],
    ],
    'tanks',
    'promised, specified',
  ],
  [
    'another sum for the same is another promise',
    [
      ['2031-02-03', 'Norway pledged 40 million euros in aid to Moldova.'],
      ['2031-06-03', 'Norway pledged 100 million euros in aid to Moldova.'],
    ],
    'aid',
    'promised | promised',
  ],
  [
    'a part, the rest, the promise recalled in the text that tells it',
    [
      ['2031-02-03', 'Norway will send Kenya four radars, Prime Minister Kari Holm said.'],
      ['2031-05-02', 'Norway promised Kenya four radars in February. Two arrived in April.'],
      ['2031-08-02', 'Norway promised Kenya four radars in February. All four are now in service.'],
    ],
    'radars',
    'promised, begun, delivered',
  ],
  [
    'said again, with a day, in the words of "it"',
    [
      [
        '2031-02-03',
        'Norwegian Prime Minister Kari Holm told Kenya that Norway would provide a radar. In parliament she repeated that it would be in place by June.',
      ],
    ],
    'radar',
    'promised, repeated, specified',
  ],
  [
    'the first of four is all of one that was promised, and three more are others',
    [
      ['2031-02-03', 'Norway will send Kenya a coastal radar, Prime Minister Kari Holm said.'],
      [
        '2031-05-02',
        'Norway has handed over to Kenya the first of four coastal radars. Three more radars will be supplied next year, Norway said.',
      ],
    ],
    'adar',
    'promised, delivered | promised',
  ],
  [
    'delivered as was promised in January: the promise is of January, and kept',
    [
      ['2031-01-25', 'Norway will send Kenya 14 patrol boats, Prime Minister Kari Holm said.'],
      [
        '2031-03-28',
        'Norway has delivered the patrol boats that it promised Kenya in January. The ministry put the number at 18.',
      ],
    ],
    'patrol boats',
    'promised, delivered',
  ],
  [
    'people who are let go, told by others, with the last word by those who got them',
    [
      ['2030-03-04', 'Chile will release 40 Bolivian drivers, Chile said on Monday.'],
      [
        '2030-05-03',
        'Chile promised in March to release 40 Bolivian drivers. Twenty-five of the 40 have been freed. The rest are still being held in Arica.',
      ],
      [
        '2030-06-11',
        'Chile undertook to release 40 Bolivian drivers. All of them have now been released. Bolivia thanked Chile, which has kept its word.',
      ],
    ],
    'drivers',
    'promised, begun, delayed, delivered, kept',
  ],
  [
    'a crossing, late, and told only for what became of it',
    [
      [
        '2030-03-04',
        'Chile and Bolivia agreed on Monday to reopen the Tambo Quemado crossing by 1 May.',
      ],
      [
        '2030-05-03',
        'Chile and Bolivia agreed in March to reopen the Tambo Quemado crossing by 1 May. That has not happened.',
      ],
      [
        '2030-12-01',
        'In March Chile and Bolivia agreed to reopen the crossing. They did, in July.',
      ],
    ],
    'crossing',
    'promised, delayed, delivered',
  ],
  [
    'a sum told in its own currency and in brackets is one sum in both',
    [
      ['2031-02-03', 'Japan pledged 310 billion yen ($2.1 billion) in loans to Kenya.'],
      ['2031-04-03', 'Japan promised to provide $2.1 billion in loans to Kenya.'],
    ],
    'loans',
    'promised, repeated',
  ],
])('%s', (_, texts, words, expected) => expect(eventsOf(texts, words)).toBe(expected))

describe('news of a matter stands in the undertaking that it can be of', () => {
  const promise: Text = [
    '2030-02-11',
    'Vietnam will build a hospital in Savannakhet, Laos, by the end of 2031, Prime Minister Tran Van Duc said. It pledged to provide 45 ambulances to Laos this year.',
  ]
  const crossing: Text = [
    '2030-02-11',
    'Laos will reopen the border crossing with Vietnam at Nam Phao on 1 April, Prime Minister Somsak Phommachan said.',
  ]
  test.each<readonly [string, readonly Text[], string, string]>([
    [
      'work that has not begun, told by nobody of whose it is',
      [
        promise,
        ['2030-09-01', 'Vietnam and Laos: work on the hospital in Savannakhet has not started.'],
      ],
      'hospital',
      'promised, delayed',
    ],
    [
      'a crossing that opened',
      [
        crossing,
        [
          '2030-04-19',
          'The border crossing at Nam Phao reopened on Thursday. Lorries from Vietnam rolled into Laos.',
        ],
      ],
      'crossing',
      'promised, delivered',
    ],
    [
      'all of them',
      [promise, ['2030-12-19', 'In Laos the ambulances from Vietnam came, all 45 of them.']],
      'ambulances',
      'promised, delivered',
    ],
    [
      'another hospital of others: no news of it',
      [promise, ['2030-09-01', 'In Peru, work on the hospital in Cusco has not started.']],
      'hospital',
      'promised',
    ],
    [
      'something else of the same sides',
      [promise, ['2030-09-01', 'Laos and Vietnam: the football match was postponed.']],
      'hospital',
      'promised',
    ],
    [
      'before it was promised',
      [promise, ['2029-09-01', 'Vietnam and Laos: work on the hospital has started.']],
      'hospital',
      'promised',
    ],
    [
      'closed, what was to be opened',
      [
        crossing,
        [
          '2030-05-19',
          'Vietnam and Laos: the border crossing at Nam Phao was closed again on Thursday.',
        ],
      ],
      'crossing',
      'promised, suspended',
    ],
    [
      'somebody does not say that a word was broken',
      [crossing, ['2030-05-19', 'I do not say that Laos broke its promise.']],
      'crossing',
      'promised',
    ],
  ])('%s', (_, texts, words, expected) => expect(eventsOf(texts, words)).toBe(expected))
})

test('a treaty that two accuse each other of breaking is an obligation of each', () => {
  const entries = ledgerOf([
    [
      '2031-02-03',
      'Russia violated the Minsk agreements, Ukraine said. Moscow denied it and accused Kyiv of breaking the Minsk agreements.',
    ],
  ])
  expect(
    entries.map(({ followed: { promisors, agreement, events } }) => [
      promisors[0]?.side,
      agreement,
      events.map(({ kind, sources: [{ sayers }] }) => `${kind} ${sayers[0]?.side}`),
    ]),
  ).toEqual([
    ['RU', 'treaty:minsk', ['broken UA', 'kept RU']],
    ['UA', 'treaty:minsk', ['broken RU']],
  ])
})
