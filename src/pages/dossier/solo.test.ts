import { expect, test } from 'vitest'
import { specimen } from '../specimen.fixture.js'
import { toldAlone } from './solo.js'

const labels = (comparison = specimen) => toldAlone(comparison).map(({ label }) => label)

test('what one account alone tells stands apart, but nothing of the contact itself', () =>
  expect(labels()).toEqual(['Norland: 40 million crowns']))

test('beside texts that could not be read nothing is known to be told by one alone', () => {
  const [first, ...others] = specimen.accounts
  if (first === undefined) throw new Error('the specimen has accounts')
  const unread = others.map((account) => ({ ...account, readable: false }))
  expect(labels({ ...specimen, accounts: [first, ...unread] })).toEqual([])
})
