import { expect, test } from 'vitest'
import { contactId } from '../../model/ids.js'
import { specimen } from '../specimen.fixture.js'
import { groupsOf } from './groups.js'

test('the contact first, then topics, then the rest, and other contacts last', () => {
  const [date, ...others] = specimen.claims
  if (!date) throw new Error('the specimen has no claims')
  const elsewhere = { ...date, contact: contactId('elsewhere'), label: 'Another call' }
  const groups = groupsOf({ ...specimen, claims: [elsewhere, date, ...others] })
  expect(
    groups.map(({ heading, claims }) => [heading, ...claims.map(({ label }) => label)]),
  ).toEqual([
    ['The contact', 'Date', 'Length', 'Precedent'],
    ['Truce', 'Ilse Maron demands: truce', 'Tomas Veld sets a condition: truce'],
    ['Other matters', 'Norland: 40 million crowns'],
    ['Other contacts', 'Another call'],
  ])
})
