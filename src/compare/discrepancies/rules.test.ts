import { describe, expect, test } from 'vitest'
import type { SpecimenAccount } from '../specimens.fixture.js'
import { discrepanciesBetween, lineOf } from '../specimens.fixture.js'

const COURT = 'Royal Court'
const PALACE = 'Belem Palace'

/** Vogt's statement, from her palace. */
function vogt(
  words: string,
  rest: Partial<SpecimenAccount> & {
    act?: 'demand' | 'agree' | 'refuse' | 'promise' | 'discuss' | 'condition'
    cue?: string
  } = {},
): SpecimenAccount {
  const { act = 'demand', cue = 'called for', ...account } = rest
  return {
    told: `Vogt ${cue} ${words}, the ${PALACE} said.`,
    statements: [
      {
        who: 'Vogt',
        cue,
        content: words,
        clause: `Vogt ${cue} ${words}`,
        act,
        to: 'Haddad',
        via: [PALACE],
      },
    ],
    ...account,
  }
}

/** Haddad's statement, from his court. */
function haddad(words: string, cue = 'said', who = 'Haddad'): SpecimenAccount {
  return {
    told: `${who} ${cue} ${words}, the ${COURT} said.`,
    statements: [
      {
        who,
        cue,
        content: words,
        clause: `${who} ${cue} ${words}`,
        act: 'condition',
        via: [COURT],
      },
    ],
  }
}

const rows: readonly (readonly [string, SpecimenAccount, SpecimenAccount, string])[] = [
  [
    'sooner',
    vogt('a truce in the strait as soon as possible'),
    vogt('an immediate truce in the strait'),
    'wording-strength/immediacy | stronger | as soon as possible | immediate',
  ],
  [
    'an adverb of haste that one lacks',
    vogt('a truce in the strait'),
    vogt('an immediate truce in the strait'),
    'wording-strength/immediacy-one-sided | stronger | - | immediate',
  ],
  [
    'should against must',
    haddad('any treaty should open the strait to shipping'),
    haddad('any treaty must open the strait to shipping'),
    'wording-strength/modality | stronger | should | must',
  ],
  [
    'said against insisted',
    haddad('the strait belongs to both coasts', 'said'),
    haddad('the strait belongs to both coasts', 'insisted'),
    'wording-strength/cue | stronger | said | insisted',
  ],
  [
    'some against all',
    vogt('the release of all fishermen'),
    vogt('the release of several fishermen'),
    'wording-strength/quantity | weaker | all | several',
  ],
  [
    'a condition on the thing asked for',
    vogt('a truce in the strait'),
    vogt('an unconditional truce in the strait'),
    'wording-strength/quantity-one-sided | stronger | - | unconditional',
  ],
  [
    'agreed against discussed',
    vogt('the joint patrol of the strait', { act: 'agree', cue: 'agreed' }),
    vogt('the joint patrol of the strait', { act: 'discuss', cue: 'discussed' }),
    'wording-strength/realisation | weaker | agreed | discussed',
  ],
  [
    'the opposite',
    vogt('to reopen the coal terminal at the port', { act: 'promise', cue: 'promised' }),
    vogt('not to reopen the coal terminal at the port', { act: 'promise', cue: 'promised' }),
    'wording-strength/polarity | even | - | not',
  ],
  [
    'a word against its opposite',
    haddad('the closure of the strait is a temporary measure'),
    haddad('the closure of the strait is a permanent measure'),
    'wording-strength/opposite-word | even | temporary | permanent',
  ],
  [
    'agreed against refused',
    vogt('to reopen the coal terminal at the port', { act: 'agree', cue: 'agreed' }),
    vogt('to reopen the coal terminal at the port', { act: 'refuse', cue: 'refused' }),
    'wording-strength/opposite-act | even | agreed | refused',
  ],
  [
    'a hedge on what is said',
    haddad('alleged smugglers had crossed the strait at night'),
    haddad('smugglers had crossed the strait at night'),
    'hedge-dropped/statement | stronger | alleged | -',
  ],
  [
    'a limit on a number',
    {
      ...haddad('up to 4,000 crates would pass the strait'),
      amounts: [{ words: '4,000 crates', value: 4000, currency: null, unit: 'crate', op: '<' }],
    },
    {
      ...haddad('4,000 crates would pass the strait'),
      amounts: [{ words: '4,000 crates', value: 4000, currency: null, unit: 'crate', op: '=' }],
    },
    'hedge-dropped/number | stronger | up to | -',
  ],
  [
    'another sum',
    vogt('a fund of €40 million for the fishermen', {
      amounts: [{ words: '€40 million', value: 40e6, currency: 'EUR', unit: null, op: '=' }],
    }),
    vogt('a fund of €60 million for the fishermen', {
      amounts: [{ words: '€60 million', value: 60e6, currency: 'EUR', unit: null, op: '=' }],
    }),
    'number/amount | even | €40 million | €60 million',
  ],
  [
    'another day',
    vogt('an end to the blockade by 3 May', {
      dates: [{ words: '3 May', value: '2031-05-03', type: 'instant' }],
    }),
    vogt('an end to the blockade by 9 May', {
      dates: [{ words: '9 May', value: '2031-05-09', type: 'instant' }],
    }),
    'date/statement | even | 3 May | 9 May',
  ],
  [
    'a quotation with a word changed',
    haddad('"the blockade of our harbours has ruined honest people"'),
    haddad('"the blockade of our harbours has starved honest people"'),
    'quote-altered/changed | even | ruined | starved',
  ],
  [
    'a short quotation in a word of the same field',
    haddad('closing the strait was a "brave decision"'),
    haddad('closing the strait was a "courageous decision"'),
    'quote-altered/changed | even | brave | courageous',
  ],
  [
    'a quotation in other words',
    haddad('"an attack on our ferries concerns every neighbour directly"'),
    haddad('"every neighbour is directly concerned by any attack on our ferries"'),
    'quote-altered/other-words | even | - | -',
  ],
  [
    'a quotation cut inside',
    haddad('"the cruel blockade of our harbours has ruined many honest people"'),
    haddad('"the blockade of our harbours has ruined honest people"'),
    'quote-altered/cut | even | cruel + many | -',
  ],
]

test.each(rows)('%s', (_, a, b, expected) =>
  expect(discrepanciesBetween(a, b).map(lineOf)).toEqual([expected]),
)

describe('of the contact', () => {
  test.each([
    [
      'a meeting for a call',
      { contact: { kind: 'phone-call' as const } },
      { opening: 'Vogt met Haddad on 2 April 2031.', contact: { kind: 'meeting' as const } },
      'contact-kind/medium',
    ],
    [
      'first known against first',
      {
        told: 'It was their first known call since 2028.',
        contact: { facets: [['precedent', 'first', 'their first known call since 2028']] as const },
      },
      {
        told: 'It was their first call since 2028.',
        contact: { facets: [['precedent', 'first', 'their first call since 2028']] as const },
      },
      'hedge-dropped/precedent',
    ],
    [
      'another length',
      {
        told: 'They spoke for two hours.',
        contact: { facets: [['duration', 'PT2H', 'two hours']] as const },
      },
      {
        told: 'They spoke for 40 minutes.',
        contact: { facets: [['duration', 'PT40M', '40 minutes']] as const },
      },
      'number/duration',
    ],
    [
      'another day',
      {
        contact: { date: '2031-04-02', facets: [['date', '2031-04-02', '2 April 2031']] as const },
      },
      {
        opening: 'Vogt spoke with Haddad on 3 April 2031.',
        contact: { date: '2031-04-03', facets: [['date', '2031-04-03', '3 April 2031']] as const },
      },
      'date/contact',
    ],
    [
      'another day by which it is due, whatever days stand beside it',
      vogt('a canal through the strait, begun in 2029, by 2038', {
        dates: [
          { value: '2029', type: 'instant', words: '2029' },
          { value: '2038', type: 'instant', words: '2038' },
        ],
      }),
      vogt('a canal through the strait by 2037', {
        dates: [{ value: '2037', type: 'instant', words: '2037' }],
      }),
      'date/statement',
    ],
  ])('%s', (_, a, b, expected) =>
    expect(discrepanciesBetween(a, b).map(({ rule }) => rule)).toEqual([expected]),
  )

  test('a vaguer word for the contact is no difference', () =>
    expect(
      discrepanciesBetween({ contact: { kind: 'phone-call' } }, { contact: { kind: 'talks' } }),
    ).toEqual([]))
})

describe('who and from whom', () => {
  test('unnamed officials in place of the minister', () => {
    const words = 'the strait is closed to tankers'
    expect(
      discrepanciesBetween(haddad(words), haddad(words, 'said', 'Jordanian officials')).map(lineOf),
    ).toEqual(['actor/same-side | even | - | -'])
  })

  test('the office that relays it, or the state, is the same voice', () => {
    const words = 'the strait is closed to tankers'
    const relayed = haddad(words)
    const court: SpecimenAccount = {
      told: `The ${COURT} said ${words}.`,
      statements: [
        {
          who: COURT,
          cue: 'said',
          content: words,
          clause: `The ${COURT} said ${words}`,
          act: 'condition',
        },
      ],
    }
    expect(discrepanciesBetween(relayed, court).filter(({ kind }) => kind === 'actor')).toEqual([])
  })

  test('a source in one, the own voice in the other', () => {
    const bare: SpecimenAccount = {
      told: 'Vogt wants a lasting truce in the strait.',
      statements: [
        {
          who: 'Vogt',
          cue: 'wants',
          content: 'a lasting truce in the strait',
          clause: 'Vogt wants a lasting truce in the strait',
          act: 'demand',
        },
      ],
    }
    expect(discrepanciesBetween(vogt('a lasting truce in the strait'), bare).map(lineOf)).toEqual([
      'source-dropped/statement | even | Belem Palace | -',
    ])
  })
})

describe('a headline against its body', () => {
  test('drops a hedge', () => {
    const account: SpecimenAccount = {
      headline: 'First Call Since 2028',
      told: 'It was their first known call since 2028.',
      contact: {
        facets: [
          ['precedent', 'first', 'First Call Since 2028'],
          ['precedent', 'first known', 'their first known call since 2028'],
        ],
      },
    }
    expect(discrepanciesBetween(account, {}).map(lineOf)).toContain(
      'hedge-dropped/headline | stronger | known | -',
    )
  })

  test('says it stronger', () => {
    const account: SpecimenAccount = {
      headline: 'Vogt demands immediate truce in strait',
      told: 'Vogt called for a truce in the strait as soon as possible, the Belem Palace said.',
      statements: [
        {
          who: 'Vogt',
          cue: 'demands',
          content: 'immediate truce in strait',
          clause: 'Vogt demands immediate truce in strait',
          act: 'demand',
        },
        {
          who: 'Vogt',
          cue: 'called for',
          content: 'a truce in the strait as soon as possible',
          clause: 'Vogt called for a truce in the strait as soon as possible',
          act: 'demand',
          via: [PALACE],
        },
      ],
    }
    expect(discrepanciesBetween(account, {}).map(lineOf)).toContain(
      'wording-strength/headline | stronger | as soon as possible + called for | immediate + demands',
    )
  })
})

describe('no discrepancy', () => {
  test.each([
    ['a synonym', vogt('a lasting truce in the strait'), vogt('a durable ceasefire in the strait')],
    [
      'reported speech',
      haddad('the court will reopen the strait to shipping'),
      haddad('the court would reopen the strait to shipping'),
    ],
    [
      'a rounder sum',
      vogt('a fund of €1.2 billion for the ports', {
        amounts: [{ words: '€1.2 billion', value: 12e8, currency: 'EUR', unit: null, op: '=' }],
      }),
      vogt('a fund of €1.23 billion for the ports', {
        amounts: [{ words: '€1.23 billion', value: 12.3e8, currency: 'EUR', unit: null, op: '=' }],
      }),
    ],
    [
      'a part of the quotation',
      haddad('"the blockade of our harbours has ruined honest people"'),
      haddad('the blockade "of our harbours has ruined honest people"'),
    ],
  ])('%s', (_, a, b) => expect(discrepanciesBetween(a, b).map(lineOf)).toEqual([]))
})
