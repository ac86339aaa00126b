import { expect, test } from 'vitest'
import type { Contact, Facet } from '../../model/account.js'
import type { Comparison } from '../../model/comparison.js'
import type { Evidence } from '../../model/spans.js'
import { commentaryHead, specimen, wireHead, words } from '../specimen.fixture.js'
import { ledeOf } from './lede.js'
import { placeOf } from './places.js'

/** The lede as it reads, each part with its places behind it in brackets. */
function read(comparison: Comparison): string {
  return ledeOf(comparison)
    .map((sentence) =>
      sentence
        .map(({ text, quoted, notes }) => {
          const places = notes.map(({ column, evidence }) => placeOf(column, evidence))
          const quote = quoted === null ? '' : `“${quoted.evidence.quote}”`
          return `${text}${quote}${places.length > 0 ? `[${places.join(' ')}]` : ''}`
        })
        .join(''),
    )
    .join(' ')
}

function facet(name: Facet['name'], value: string, evidence: Evidence): Facet {
  return { name, value, via: [], evidence: [evidence] }
}

/** The specimen with its two tellings of the call changed. */
function withContacts(wire: Partial<Contact>, commentary: Partial<Contact> = {}): Comparison {
  const changes = [wire, commentary]
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

const monday = facet('date', '2031-03-03', words(wireHead.text, 'on Monday'))
const third = facet('date', '2031-03-03', words(commentaryHead.text, 'March 3, 2031'))

test('who, how, when, how long and about what, each with its place', () =>
  expect(read(withContacts({ facets: [monday] }, { facets: [third] }))).toBe(
    'Ilse Maron and Tomas Veld spoke by telephone[A¶2 B¶1] on 3 March 2031[A¶2 B¶1] for more than 2 hours[A¶2]. ' +
      'Most is told of truce[A¶2 B¶1] and dam[A¶4]. Who asked for it was not found.',
  ))

test('what accounts tell differently stands side by side', () =>
  expect(read(withContacts({}, { date: '2031-03-04', initiator: 'Ilse Maron' }))).toMatch(
    /on 3 March 2031\[A¶2\] or 4 March 2031\[B¶1\].+It was asked for by Ilse Maron\[B¶1\]\.$/u,
  ))

test('topics in an account’s own words, and what follows', () => {
  const facets = [
    facet('topics', 'truce', words(wireHead.text, 'a truce on the Alder "as soon as possible"')),
    facet('followUp', 'speak', words(wireHead.text, 'agreed to speak again about the dam')),
  ]
  expect(read(withContacts({ facets }))).toContain(
    'By A it was about “a truce on the Alder "as soon as possible"”[A¶2]. What follows, by A: “agreed to speak again about the dam”[A¶4].',
  )
})

test.each<[string, Partial<Contact>, string]>([
  ['a day', { date: '2031-03-03' }, ' on 3 March 2031'],
  ['a month', { date: '2031-03' }, ' in March 2031'],
  ['no date', { date: null }, 'by telephone[A¶2 B¶1] for'],
  ['a place', { place: 'Geneva' }, ' in Geneva[A¶2 B¶1]'],
])('%s', (_, told, expected) => expect(read(withContacts(told, told))).toContain(expected))

test('a meeting to come is no meeting held', () =>
  expect(read(withContacts({ status: 'planned' }, { status: 'planned' }))).toMatch(
    /^Ilse Maron and Tomas Veld: planned phone call\[/u,
  ))

test('without a contact nothing is said of one', () =>
  expect(ledeOf({ ...specimen, contacts: [] })).toEqual([]))
