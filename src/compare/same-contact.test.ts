import { expect, test } from 'vitest'
import { contactLikeness, isSameContact, type ToldContact } from './same-contact.js'
import { tellings, type DraftContact } from './telling.fixture.js'

function told(
  contact: Partial<DraftContact>,
  published: string | null = '2031-04-03',
): ToldContact {
  const [telling] = tellings({
    text: 'Vogt spoke with Haddad.',
    ...(published ? { published } : {}),
    contacts: [{ id: 'c1', with: ['Vogt', 'Haddad'], words: 'Vogt spoke with Haddad', ...contact }],
  })
  const [first] = telling?.reading.account.contacts ?? []
  if (!telling || !first) throw new Error('the specimen has no contact')
  return { contact: first, article: telling.reading.article }
}

const CALL = told({ date: '2031-04-02' })

test.each([
  ['the same people on the same day', told({ date: '2031-04-02' }), 'yes'],
  ['a day that the month holds', told({ date: '2031-04' }), 'yes'],
  ['states for their people', told({ date: '2031-04-02', with: ['Portugal', 'Jordan'] }), 'yes'],
  ['a meeting for a call', told({ date: '2031-04-02', kind: 'meeting' }), 'yes'],
  ['the next day, by another clock', told({ date: '2031-04-03' }), 'yes'],
  ['no day told, fresh news', told({}), 'yes'],
  ['another month', told({ date: '2031-09-20' }), 'no'],
  ['the same day of another year', told({ date: '2030-04-02' }), 'no'],
  ['planned for a day long past', told({ date: '2031-03-10', status: 'planned' }), 'no'],
  ['other people', told({ date: '2031-04-02', with: ['Ana Ribeiro', 'Haddad'] }), 'no'],
  ['planned, not held', told({ status: 'planned' }), 'no'],
  ['another article, no day told, mentioned only', told({ main: false, kind: 'meeting' }), 'no'],
  ['a call days later', told({ date: '2031-04-04' }), 'no'],
] as const)('%s', (_, other, expected) => expect(isSameContact(CALL, other)).toBe(expected))

test('alike > vaguer > doubtful', () => {
  const scores = [
    told({ date: '2031-04-02' }),
    told({ date: '2031-04', kind: 'talks' }),
    told({ date: '2031-04', with: ['Portugal', 'Jordan'], kind: 'meeting' }),
  ].map((other) => contactLikeness(CALL, other))
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
})

const VISIT = told({ date: '2031-04-02', kind: 'visit', with: ['Vogt', 'Jordan'] })

test.each([
  ['received on the second day', told({ date: '2031-04-03', kind: 'meeting' }), 'yes'],
  ['talks on the third', told({ date: '2031-04-04', kind: 'talks' }), 'yes'],
  ['met two days before the visit', told({ date: '2031-03-31', kind: 'meeting' }), 'no'],
  ['met a week later', told({ date: '2031-04-09', kind: 'meeting' }), 'no'],
  ['a call two days later', told({ date: '2031-04-04', kind: 'phone-call' }), 'no'],
] as const)('on a visit: %s', (_, other, expected) =>
  expect(isSameContact(VISIT, other)).toBe(expected),
)
