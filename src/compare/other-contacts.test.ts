import { expect, test } from 'vitest'
import { discrepanciesBetween, lineOf, type SpecimenAccount } from './specimens.fixture.js'
import type { DraftContact } from './telling.fixture.js'

/** An account that tells of a second contact beside the call. */
function beside(words: string, contact: Partial<DraftContact>): SpecimenAccount {
  const other = { id: 'c2', with: ['Vogt', 'Haddad'], words, main: false, ...contact }
  return { told: `${words}.`, kind: 'wire', others: [other] }
}

const conflictsBetween = (a: SpecimenAccount, b: SpecimenAccount) =>
  discrepanciesBetween(a, b)
    .filter(({ kind }) => kind === 'date' || kind === 'contact-kind' || kind === 'number')
    .map(lineOf)

test.each([
  [
    'the last call is dated otherwise',
    beside('They last spoke in October 2030', {
      kind: 'talks',
      date: '2030-10',
      facets: [['date', '2030-10', 'October 2030']],
    }),
    beside('Their last call was in November 2030', {
      date: '2030-11',
      facets: [['date', '2030-11', 'November 2030']],
    }),
    ['date/contact | even | October 2030 | November 2030'],
  ],
  [
    'it lasted longer in one',
    beside('Vogt met Haddad in October 2030 for two hours', {
      kind: 'meeting',
      date: '2030-10',
      facets: [['duration', 'PT2H', 'two hours']],
    }),
    beside('Vogt and Haddad met in October 2030 for 40 minutes', {
      kind: 'meeting',
      date: '2030-10',
      facets: [['duration', 'PT40M', '40 minutes']],
    }),
    ['number/duration | even | two hours | 40 minutes'],
  ],
  [
    'it took place elsewhere',
    beside('They met in October 2030 in Amman', {
      kind: 'meeting',
      date: '2030-10',
      facets: [['place', 'Amman', 'Amman']],
    }),
    beside('They met in October 2030 in Lisbon', {
      kind: 'meeting',
      date: '2030-10',
      facets: [['place', 'Lisbon', 'Lisbon']],
    }),
    ['contact-kind/place | even | Amman | Lisbon'],
  ],
  [
    'a visit to come is announced for another day',
    beside('Haddad will visit on 6 May 2031', {
      kind: 'visit',
      status: 'planned',
      date: '2031-05-06',
      facets: [['date', '2031-05-06', '6 May 2031']],
    }),
    beside('Haddad is to visit on 13 May 2031', {
      kind: 'visit',
      status: 'planned',
      date: '2031-05-13',
      facets: [['date', '2031-05-13', '13 May 2031']],
    }),
    ['date/contact | even | 6 May 2031 | 13 May 2031'],
  ],
  [
    'the last meeting is not the last call',
    beside('They last met in October 2030', { kind: 'meeting', date: '2030-10' }),
    beside('They last spoke by phone in January 2031', { date: '2031-01' }),
    [],
  ],
  [
    'two meetings half a year apart',
    beside('They met in March 2030', { kind: 'meeting', date: '2030-03' }),
    beside('They met in October 2030', { kind: 'meeting', date: '2030-10' }),
    [],
  ],
] as const)('%s', (_, a, b, expected) => expect(conflictsBetween(a, b)).toEqual(expected))

test.each([
  [
    'who asked for it',
    {
      told: 'It was Jordan that rang.',
      contact: { facets: [['initiator', 'Jordan', 'Jordan that rang']] },
    },
    {
      told: 'Lisbon had asked for it.',
      contact: { facets: [['initiator', 'Lisbon', 'Lisbon had asked']] },
    },
    'actor/initiator | even | Jordan that rang | Lisbon had asked',
  ],
  [
    'called off in one',
    { opening: 'Vogt spoke with Haddad on 2 April 2031.' },
    {
      opening: 'Jordan called off the call of Vogt with Haddad.',
      contact: { status: 'cancelled' },
    },
    'wording-strength/status | weaker | Vogt spoke with Haddad on 2 April 2031 | Jordan called off the call of Vogt with Haddad',
  ],
  [
    'the first since when',
    {
      told: 'It was the first call since July 2030.',
      contact: { facets: [['precedent', 'first', 'the first call since July 2030']] },
      dates: [{ words: 'July 2030', value: '2030-07', type: 'instant' }],
    },
    {
      told: 'It was the first call since 2028.',
      contact: { facets: [['precedent', 'first', 'the first call since 2028']] },
      dates: [{ words: '2028', value: '2028', type: 'instant' }],
    },
    'date/precedent | even | July 2030 | 2028',
  ],
] as const)('%s', (_, a: SpecimenAccount, b: SpecimenAccount, expected) =>
  expect(discrepanciesBetween(a, b).map(lineOf)).toContain(expected),
)
