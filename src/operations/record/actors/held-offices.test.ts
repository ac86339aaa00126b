import { expect, test } from 'vitest'
import type { Account } from '../../../model/account.js'
import { actorId, articleId } from '../../../model/ids.js'
import { officeName, officesHeldIn, withOffices, isCalledBy } from './held-offices.js'

function accountOf(office: string | null, side: string | null): Account {
  const person = { id: actorId('person:ada-osei'), kind: 'person', name: 'Ada Osei' } as const
  return {
    articleId: articleId('article:1'),
    actors: [{ ...person, aliases: [], side, office, wikidata: null }],
    contacts: [],
    statements: [],
    commitments: [],
    fulfilments: [],
    news: [],
    dates: [],
  }
}

test.each([
  ['a head', 'French President', 'FR', 'office:FR/president'],
  ['whose side is told elsewhere', 'President', 'PE', 'office:PE/president'],
  ['a minister by any of the names', 'Secretary of State', 'US', 'office:US/foreign-minister'],
  ['the longest of several', 'Deputy Prime Minister', 'NO', 'office:NO/deputy-prime-minister'],
  ['who held it before', 'former French president', 'FR', null],
  ['who will hold it', 'President-elect', 'PE', null],
  ['who wants to', 'presidential candidate', 'PE', null],
  ['an office that many hold', 'senior official', 'PE', null],
  ['a deputy of one that has no name of its own', 'deputy finance minister', 'PE', null],
  ['an office of no side', 'President', null, null],
  ['no office', null, 'PE', null],
])('%s', (_, office, side, expected) => {
  const held = officesHeldIn(accountOf(office, side))
  expect(held.get('person:ada-osei')?.id ?? null).toBe(expected)
})

test('an office is looked for under the names that it goes by', () => {
  const account = accountOf('Secretary of State', 'US')
  const [, office] = withOffices(account, officesHeldIn(account)).actors
  expect(office?.name).toBe('US foreign minister')
  expect(office?.aliases).toContain('Secretary of State')
  expect(officeName('office:FR/president')).toBe('French president')
  expect(officeName('office:FR/presidency')).toBe(null)
})

test.each([
  ['foreign-minister', 'minister', true],
  ['foreign-minister', 'foreign-minister', true],
  ['minister', 'foreign-minister', false],
  ['prime-minister', 'minister', false],
  ['deputy-foreign-minister', 'minister', false],
  ['vice-president', 'president', false],
])('a %s called "%s"', (held, role, expected) => expect(isCalledBy(held, role)).toBe(expected))
