import { expect, test } from 'vitest'
import type { ContactList } from '../../../../operations/record/contacts.js'
import { contactSummary, flowing } from '../record.fixture.js'
import { contactsDocument } from './document.js'
import type { Question } from './question.js'

const maron = {
  actor: 'person:ilse-maron',
  kind: 'person',
  name: 'Ilse Maron',
  side: 'NL',
  office: null,
  articles: 2,
}
const none: ContactList = { total: 0, held: 0, contacts: [], meant: [], problems: [] }
const some: ContactList = {
  ...none,
  total: 120,
  held: 118,
  contacts: [
    contactSummary,
    { ...contactSummary, key: 'c2', date: '2030', status: 'planned', place: 'Port Ansa' },
    { ...contactSummary, key: 'c3', date: null, participants: [] },
  ],
}

const decided: ContactList['contacts'][number] = {
  ...contactSummary,
  stand: { ...contactSummary.stand, standing: 'confirmed', by: 'Ada', line: 9 },
  machine: { kind: 'meeting', date: '2031-03-04' },
}

test.each<[string, ContactList, Question, string]>([
  ['an empty record', none, { names: [] }, 'No contact is in this record yet. "readout add FILE"'],
  [
    'nothing found',
    none,
    { names: ['veld'], kind: 'summit', from: '2031-01-01' },
    'No contact of "veld" (kind summit, from 1 January 2031 on) is in this record.',
  ],
  [
    'how many, and which',
    some,
    { names: [] },
    '120 contacts, 118 of them held, latest first; 1 to 3 of them here.',
  ],
  ['all of one status', some, { names: [], status: 'held' }, '120 contacts'],
  [
    'when, who and how',
    some,
    { names: [] },
    '3 March 2031 Ilse Maron and Tomas Veld · phone call c0123456789abcdef · 2 articles',
  ],
  [
    'a plan, and where',
    some,
    { names: [] },
    'Ilse Maron and Tomas Veld · planned phone call, Port Ansa',
  ],
  ['that it is the machine alone', some, { names: [] }, 'nobody has decided on it.'],
  [
    'who decided, and what the machine read',
    { ...some, contacts: [decided] },
    { names: [] },
    'c0123456789abcdef · 2 articles · confirmed by Ada · read as meeting, 4 March 2031',
  ],
  ['the year above', some, { names: [] }, '2031 ───'],
  ['what has no date', some, { names: [] }, 'no date told Nobody named · phone call'],
  ['how to go on', some, { names: [], offset: 10 }, '107 more: the same with --offset 13'],
  [
    'whom a name was taken for',
    {
      ...some,
      meant: [{ asked: 'maron', taken: maron, others: [{ ...maron, name: 'Ida Maro' }] }],
    },
    { names: ['maron'] },
    '"maron" was taken for Ilse Maron (person, NL, 2 articles). Names like it: Ida Maro (person, NL, 2 articles).',
  ],
])('it prints %s', (_, list, question, expected) =>
  expect(flowing(contactsDocument({ list, question }, { width: 80, colour: false }))).toContain(
    expected,
  ),
)

test('a name that is exact needs no word', () => {
  const meant = [{ asked: 'ilse maron', taken: maron, others: [] }]
  const setting = { width: 80, colour: false }
  const text = contactsDocument({ list: { ...some, meant }, question: { names: [] } }, setting)
  expect(text).not.toContain('was taken for')
})
