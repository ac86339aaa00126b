import { expect, test } from 'vitest'
import type { Contact } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import { actorId, contactId } from '../model/ids.js'
import { reportingVerb } from '../language/reporting-verbs.js'
import { labelOfContact, labelOfFacet, labelOfStatement, LONGEST_LABEL, namesOf } from './labels.js'

const actorOf = (name: string, actorKind: Ref['actorKind']): Ref => ({
  name,
  actor: actorId(`${actorKind}:${name}`),
  side: null,
  actorKind,
  evidence: [],
})
const person = (name: string) => actorOf(name, 'person')
const words = (quote: string) => [{ quote, start: 0, end: quote.length }]
const URGE = reportingVerb({ act: 'demand', cues: words('urged') })
const NAMES = new Map([[actorId('person:Lin Meihua'), 'Lin']])

test.each([
  [
    'one speaker',
    [person('Lena Vogt')],
    'a truce in the strait',
    'Vogt urges: a truce in the strait',
  ],
  [
    'a name that the text uses',
    [person('Lin Meihua')],
    'to open the strait',
    'Lin urges: open the strait',
  ],
  ['a family name of two words', [person('Lorena Dela Paz')], 'calm', 'Dela Paz urges: calm'],
  [
    'a name before the last that is no particle',
    [person('Tran Van Duc')],
    'calm',
    'Duc urges: calm',
  ],
  ['two', [person('Lena Vogt'), person('Omar Haddad')], '“calm”', 'Vogt and Haddad urge: calm'],
  ['a line break', [person('Lena Vogt')], 'a\ntruce', 'Vogt urges: a truce'],
  [
    'many of a kind',
    [actorOf('Traders in the port', 'group')],
    'calm',
    'Traders in the port urge: calm',
  ],
  [
    'somebody unnamed',
    [person('senior port official')],
    'calm',
    'Senior port official urges: calm',
  ],
  [
    'what it is against',
    [person('Lena Vogt')],
    'against closing the strait',
    'Vogt urges against: closing the strait',
  ],
  [
    'a sum',
    [person('Lena Vogt')],
    '€7 million for the ports',
    'Vogt urges: €7 million for the ports',
  ],
])('%s', (_, speakers, quote, expected) =>
  expect(labelOfStatement({ speakers, verb: URGE, words: words(quote) }, NAMES)).toBe(expected),
)

test('what accounts tell as different acts has a label without one', () =>
  expect(
    labelOfStatement(
      { speakers: [person('Lena Vogt')], verb: null, words: words('a truce in the strait') },
      NAMES,
    ),
  ).toBe('Vogt: a truce in the strait'))

test('a long one is cut at a word that ends something, and says so', () => {
  const label = labelOfStatement(
    {
      speakers: [person('Lena Vogt')],
      verb: reportingVerb({ act: 'condition', cues: [] }),
      words: words('the withdrawal of every ship from the strait and of every soldier'),
    },
    NAMES,
  )
  expect(label.length).toBeLessThanOrEqual(LONGEST_LABEL)
  expect(label).toBe('Vogt sets a condition: the withdrawal of every ship from the strait…')
})

test('a date is told by its value, in words', () =>
  expect(labelOfFacet('date', words('Tuesday'), '2031-04-02')).toBe('Date: 2 April 2031'))

const contactOf = (...names: readonly string[]): Contact => ({
  id: contactId('c1'),
  kind: 'back-channel',
  status: 'held',
  count: 1,
  main: false,
  participants: names.map((name) => actorOf(name, 'group')),
  date: '2031-04',
  duration: null,
  place: null,
  initiator: null,
  topics: [],
  followUp: null,
  facets: [],
  evidence: [{ quote: 'notes', start: 0, end: 5 }],
  rule: 'specimen',
})

test.each([
  ['two sides', contactOf('Jordan', 'Portugal'), 'Jordan and Portugal: back channel, April 2031'],
  [
    'long names give way to the kind and the date',
    contactOf('advisers to the two prime ministers of the strait', 'their envoys'),
    'Advisers to the two prime ministers…: back channel, April 2031',
  ],
  ['nobody named', contactOf(), 'Back channel, April 2031'],
])('a contact of %s', (_, contact, expected) =>
  expect(labelOfContact([contact], NAMES)).toBe(expected),
)

test('three names are one and others', () =>
  expect(namesOf([person('A B'), person('C D'), person('E F')], NAMES)).toBe('B and others'))
