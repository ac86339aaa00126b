import { expect, test } from 'vitest'
import type { Contact } from '../../model/account.js'
import type { Comparison } from '../../model/comparison.js'
import { specimen } from '../specimen.fixture.js'
import { factsOf, sameContactWarning, titleOf } from './titles.js'

/** The specimen with something changed in what each account tells of the call. */
function retold(changes: readonly Partial<Contact>[]): Comparison {
  return {
    ...specimen,
    contacts: specimen.contacts.map((merged) => ({
      ...merged,
      accounts: merged.accounts.map(({ account, contact }, index) => ({
        account,
        contact: { ...contact, ...changes[index] },
      })),
    })),
  }
}

test.each<[string, Comparison, string]>([
  [
    'who, how, when and how long',
    specimen,
    'Ilse Maron and Tomas Veld spoke by telephone on 3 March 2031 for more than 2 hours.',
  ],
  [
    'a date that accounts tell differently is left out',
    retold([{ date: '2031-03-03' }, { date: '2031-03-04' }]),
    'Ilse Maron and Tomas Veld spoke by telephone for more than 2 hours.',
  ],
  [
    'a month',
    retold([{ date: '2031-03', duration: null }, { date: '2031-03' }]),
    'Ilse Maron and Tomas Veld spoke by telephone in March 2031.',
  ],
  [
    'some days',
    retold([{ date: '2031-03-03/2031-03-04', duration: null }, { date: '2031-03-03/2031-03-04' }]),
    'Ilse Maron and Tomas Veld spoke by telephone, 3 to 4 March 2031.',
  ],
  [
    'what is only planned',
    retold([{ status: 'planned', duration: null }]),
    'Ilse Maron and Tomas Veld: planned phone call on 3 March 2031.',
  ],
  [
    'the kind that is told in more than "talks"',
    retold([{ kind: 'talks', duration: null }, { kind: 'video-call' }]),
    'Ilse Maron and Tomas Veld spoke by video on 3 March 2031.',
  ],
  [
    'counterparts unnamed',
    retold([{ participants: [] }, { participants: [] }]),
    'Ilse Maron and Tomas Veld, phone call on 3 March 2031 for more than 2 hours.',
  ],
  ['no contact', { ...specimen, contacts: [] }, 'No contact that these accounts share was found.'],
])('%s', (_, comparison, expected) => expect(titleOf(comparison)).toBe(expected))

test('every value stands with those who tell it, and silence is told', () => {
  const comparison = retold([{ date: '2031-03-03' }, { date: '2031-03-04' }])
  expect(factsOf(comparison)).toEqual([
    {
      name: 'Date',
      told: [
        { value: '3 March 2031', letters: ['A'] },
        { value: '4 March 2031', letters: ['B'] },
      ],
    },
    { name: 'Length', told: [{ value: 'more than 2 hours', letters: ['A'] }] },
    { name: 'Asked for by', told: [] },
  ])
})

test.each([
  ['yes', null],
  ['no', expect.stringContaining('not about the same contact')],
  ['unsure', expect.stringContaining('not certain')],
] as const)('same contact: %s', (sameContact, expected) =>
  expect(sameContactWarning({ ...specimen, sameContact })).toEqual(expected),
)
