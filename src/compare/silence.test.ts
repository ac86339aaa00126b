import { expect, test } from 'vitest'
import { silenceMap } from './silence.js'
import { mergeContacts } from './contacts.js'
import { draftOf } from './specimens.fixture.js'
import { tellings } from './telling.fixture.js'

test('a neighbour’s crisis that one account leaves out', () => {
  const told = tellings(
    draftOf({
      told: 'The fighting in Cyprus has driven many thousand people out of their homes since May.',
    }),
    draftOf({
      told: 'Nobody knows what the two will do next, nor whether they will do it in time.',
    }),
  )
  const [first] = silenceMap(told, mergeContacts(told)).filter(({ topic }) => topic === 'Cyprus')
  expect(first?.by.map(({ words }) => words > 0)).toEqual([true, false])
})

test('the sides of the contact are no topics', () => {
  const told = tellings(
    draftOf({ told: 'Portugal and Jordan have been friends for a hundred years and more.' }),
  )
  expect(silenceMap(told, mergeContacts(told)).map(({ topic }) => topic)).not.toContain('Portugal')
})

test.each([
  [
    'two matters in one sentence',
    'Vogt demanded a ceasefire and asked his guest for more sanctions against them at once.',
  ],
  [
    'a matter in passing',
    'Vogt, who wants a ceasefire, spoke to his guest of sanctions and of sanctions alone.',
  ],
])('%s: the account is silent on neither', (_, words) => {
  const told = tellings(draftOf({ told: words }))
  const topics = silenceMap(told, mergeContacts(told)).map(({ topic }) => topic)
  expect(topics).toEqual(expect.arrayContaining(['ceasefire', 'sanctions']))
})
