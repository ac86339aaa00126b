import { describe, expect, test } from 'vitest'
import type { SpecimenAccount } from '../specimens.fixture.js'
import { discrepanciesBetween } from '../specimens.fixture.js'

const PALACE = 'Belem Palace'

/** A telling that says from whom it has what it tells. */
const SOURCED: SpecimenAccount = {
  told: `Vogt called for a truce in the strait, the ${PALACE} said.`,
  statements: [
    {
      who: 'Vogt',
      cue: 'called for',
      content: 'a truce in the strait',
      clause: 'Vogt called for a truce in the strait',
      act: 'demand',
      via: [PALACE],
    },
  ],
}

/** One that cites nobody. */
const BARE: SpecimenAccount = {
  kind: 'commentary',
  told: 'Vogt called for a truce in the strait.',
  statements: [
    {
      who: 'Vogt',
      cue: 'called for',
      content: 'a truce in the strait',
      clause: 'Vogt called for a truce in the strait',
      act: 'demand',
      to: 'Haddad',
    },
  ],
}

interface More {
  readonly words: string
  readonly clause: string
  readonly act?: 'demand' | 'assert' | 'promise' | 'thank' | 'discuss'
  readonly to?: string
  readonly when?: string
  readonly via?: readonly string[]
}

function adding(account: SpecimenAccount, { words, clause, act = 'demand', ...rest }: More) {
  return {
    ...account,
    told: `${account.told} ${clause}.`,
    statements: [
      ...(account.statements ?? []),
      { who: 'Vogt', content: words, clause, act, ...rest },
    ],
  }
}

/** Rule and the words that only one has. */
const gapsBetween = (a: SpecimenAccount, b: SpecimenAccount) =>
  discrepanciesBetween(a, b)
    .filter(({ kind }) => kind === 'omission' || kind === 'unsourced-addition')
    .map(({ rule, a: side }) => `${rule}: ${side.evidence.map(({ quote }) => quote).join(' / ')}`)

const FLEET = {
  words: 'the release of the fishing fleet',
  clause: 'Vogt demanded the release of the fishing fleet',
}

describe('what one leaves out', () => {
  test.each([
    [
      'a demand told with a source',
      adding(SOURCED, { ...FLEET, via: [PALACE] }),
      BARE,
      ['omission/statement: Vogt demanded the release of the fishing fleet'],
    ],
    [
      'a demand put into the call by an account that cites nobody',
      SOURCED,
      adding(BARE, { ...FLEET, to: 'Haddad' }),
      ['unsourced-addition/statement: Vogt demanded the release of the fishing fleet'],
    ],
    [
      'a pledge beside the call by an account that cites nobody',
      SOURCED,
      adding(BARE, {
        words: 'Portugal will not abandon its fishermen',
        clause: 'Vogt vows that Portugal will not abandon its fishermen',
        act: 'promise',
      }),
      ['unsourced-addition/pledge: Vogt vows that Portugal will not abandon its fishermen'],
    ],
    [
      'a length',
      {
        ...SOURCED,
        told: `${SOURCED.told} They spoke for two hours.`,
        contact: { facets: [['duration', 'PT2H', 'two hours']] as const },
      },
      BARE,
      ['omission/facet: two hours'],
    ],
    [
      'a part of what is asked in one breath',
      {
        told: `Vogt called for patrols by both navies for a safe and quiet strait, the ${PALACE} said.`,
        statements: [
          {
            who: 'Vogt',
            cue: 'called for',
            content: 'patrols by both navies for a safe and quiet strait',
            clause: 'Vogt called for patrols by both navies for a safe and quiet strait',
            act: 'demand' as const,
            via: [PALACE],
          },
        ],
      },
      {
        ...BARE,
        told: 'Vogt wants a safe and quiet strait.',
        statements: [
          {
            who: 'Vogt',
            cue: 'wants',
            content: 'a safe and quiet strait',
            clause: 'Vogt wants a safe and quiet strait',
            act: 'demand' as const,
            to: 'Haddad',
          },
        ],
      },
      ['omission/part: patrols by both navies'],
    ],
  ])('%s', (_, a, b, expected) => expect(gapsBetween(a, b)).toEqual(expected))

  test('another contact of both sides, where nobody is cited', () => {
    const account: SpecimenAccount = {
      ...BARE,
      told: `${BARE.told} It followed months of secret notes between Lisbon and Amman.`,
      others: [
        {
          id: 'c2',
          with: ['Portugal', 'Jordan'],
          words: 'months of secret notes between Lisbon and Amman',
          kind: 'back-channel',
          main: false,
        },
      ],
    }
    expect(gapsBetween(SOURCED, account)).toEqual([
      'unsourced-addition/contact: months of secret notes between Lisbon and Amman',
    ])
  })

  test('a commitment with a sum, where nobody is cited', () => {
    const account: SpecimenAccount = {
      ...BARE,
      told: `${BARE.told} A loan of €7 million for the ports is under way.`,
      commitments: [
        {
          who: 'Portugal',
          words: 'A loan of €7 million for the ports',
          amount: { value: 7e6, currency: 'EUR' },
        },
      ],
    }
    expect(gapsBetween(SOURCED, account)).toEqual([
      'unsourced-addition/amount: A loan of €7 million for the ports',
    ])
  })
})

describe('what is no omission', () => {
  test.each([
    [
      'thanks',
      adding(SOURCED, {
        words: 'her hosts in the old harbour town',
        clause: 'Vogt thanked her hosts in the old harbour town',
        act: 'thank',
        via: [PALACE],
      }),
    ],
    ['what was said at another time', adding(SOURCED, { ...FLEET, when: '2029', via: [PALACE] })],
    [
      'what "has previously" been urged',
      adding(SOURCED, {
        ...FLEET,
        clause: 'Vogt has previously demanded the release of the fishing fleet',
        via: [PALACE],
      }),
    ],
    ['what is said to others', adding(SOURCED, { ...FLEET, to: 'Cyprus' })],
  ])('%s', (_, account) => expect(gapsBetween(account, BARE)).toEqual([]))

  test('what another sentence tells in other words', () => {
    const other = { ...BARE, told: `${BARE.told} The fishing fleet should be freed, she thinks.` }
    expect(gapsBetween(adding(SOURCED, { ...FLEET, via: [PALACE] }), other)).toEqual([])
  })

  test('anything, where the accounts are about two contacts', () => {
    const other: SpecimenAccount = {
      ...BARE,
      contact: { date: '2031-09-20', with: ['Ana Ribeiro', 'Cyprus'] },
    }
    expect(gapsBetween(SOURCED, other)).toEqual([])
  })
})
