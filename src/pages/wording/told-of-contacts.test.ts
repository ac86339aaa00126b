import { expect, test } from 'vitest'
import type { Contact, Facet } from '../../model/account.js'
import { contactId } from '../../model/ids.js'
import { inFullNames, toldOfContact, toldTerm } from './told-of-contacts.js'

const at = (quote: string) => ({ quote, start: 0, end: quote.length })

function facet(name: Facet['name'], value: string, quote: string): Facet {
  return { name, value, via: [], evidence: [at(quote)] }
}

function contactWith(facets: readonly Facet[]): Contact {
  return {
    id: contactId('c1'),
    kind: 'phone-call',
    status: 'held',
    count: 1,
    participants: [
      { name: 'Ilse Maron', actor: null, side: null, actorKind: 'person', evidence: [at('Maron')] },
    ],
    date: null,
    duration: null,
    place: null,
    initiator: null,
    topics: [],
    followUp: null,
    facets,
    evidence: [at('spoke')],
    rule: 'contact/spoke-by-phone',
    main: true,
  }
}

test.each<[string, Facet, string]>([
  ['a kind', facet('kind', 'phone-call', 'spoke by phone'), 'phone call'],
  ['a day', facet('date', '2031-03-03', 'on Monday'), '3 March 2031'],
  ['a length', facet('duration', '>PT2H', 'over two hours'), 'more than 2 hours'],
  ['a length as stated', facet('duration', 'PT50M', '50 minutes'), '50 minutes'],
  ['a place', facet('place', 'Lund', 'in Lund'), 'Lund'],
  ['what went before', facet('precedent', 'first', 'their first call'), '“their first call”'],
])('%s', (_, told, words) => {
  expect(toldOfContact(contactWith([told])).at(-1)).toMatchObject({ value: words })
})

test('a date that tells nothing is left out, and those who took part come first', () => {
  const told = toldOfContact(contactWith([facet('date', 'XXXX-XX-XX', 'one day')]))
  expect(told.map(({ name, value }) => `${toldTerm(name)}: ${value}`)).toEqual([
    'Participants: Ilse Maron',
  ])
})

const person = (value: string, key: string) =>
  ({ name: 'participants', key, value, via: [], evidence: [] }) as const

test('who is called by the family name alone stands under the full one that another account has', () => {
  const told = [
    person('Ada Osei', 'person:ada-osei'),
    person('Osei', 'person:osei'),
    { ...person('Osei', 'osei'), name: 'initiator' } as const,
  ]
  expect(inFullNames(told).map(({ key, value }) => `${key}: ${value}`)).toEqual([
    'person:ada-osei: Ada Osei',
    'person:ada-osei: Ada Osei',
    'ada osei: Ada Osei',
  ])
})

test('where two end alike, nobody is given the name of either', () => {
  const told = [
    person('Ada Osei', 'person:ada-osei'),
    person('Kofi Osei', 'person:kofi-osei'),
    person('Osei', 'person:osei'),
  ]
  expect(inFullNames(told).at(-1)?.value).toBe('Osei')
})
