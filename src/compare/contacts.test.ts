import { expect, test } from 'vitest'
import { mergeContacts, sameContact } from './contacts.js'
import { tellings, type Draft } from './telling.fixture.js'

const CALL: Draft = {
  text: 'Haddad spoke with Vogt.',
  published: '2031-04-03',
  contacts: [
    { id: 'c1', with: ['Vogt', 'Haddad'], words: 'Haddad spoke with Vogt', date: '2031-04-02' },
  ],
}

const WORDS = 'Ribeiro meets Haddad'
const aboutAnother = (status: 'held' | 'planned'): Partial<Draft> => ({
  text: `${WORDS}.`,
  contacts: [{ id: 'c1', with: ['Ana Ribeiro', 'Haddad'], words: WORDS, kind: 'meeting', status }],
})

// The guard against a false "no": an account that does not tell the call by words that were read.
test.each([
  ['names those who spoke, days later', { published: '2031-04-05' }, 'yes'],
  ['names them a month later', { published: '2031-05-05' }, 'unsure'],
  ['is of no day', {}, 'unsure'],
  ['tells of another meeting that was held', aboutAnother('held'), 'no'],
  [
    'names them, and tells of what comes next alone',
    { ...aboutAnother('planned'), published: '2031-04-05' },
    'unsure',
  ],
  [
    'names them a month later, and tells of what comes next alone',
    { ...aboutAnother('planned'), published: '2031-05-05' },
    'no',
  ],
] as const)('beside a call, an account that %s', (_, draft, expected) => {
  const both = tellings(CALL, { text: 'Vogt was firm and Haddad was calm.', ...draft })
  expect(sameContact(both, mergeContacts(both))).toBe(expected)
})

test('who tells of a meeting on a visit alone is about the visit, where another tells of both', () => {
  const met = 'Vogt met Haddad'
  const both = tellings(
    {
      text: `Vogt visited Jordan. ${met}.`,
      published: '2031-04-05',
      contacts: [
        {
          id: 'c1',
          with: ['Vogt', 'Jordan'],
          words: 'Vogt visited Jordan',
          kind: 'visit',
          date: '2031-04-02/2031-04-04',
        },
        { id: 'c2', with: ['Vogt', 'Haddad'], words: met, kind: 'meeting', date: '2031-04-03' },
      ],
    },
    {
      text: `${met}.`,
      published: '2031-04-03',
      contacts: [
        { id: 'c1', with: ['Vogt', 'Haddad'], words: met, kind: 'meeting', date: '2031-04-03' },
      ],
    },
  )
  expect(sameContact(both, mergeContacts(both))).toBe('yes')
})
