import { expect, test } from 'vitest'
import { ACTS } from '../../model/account.js'
import { person } from '../specimen.fixture.js'
import { actNoun, actWord, roundWords } from './acts.js'

const maron = person('Ilse Maron', 'person:ilse-maron')
const veld = person('Tomas Veld', 'person:tomas-veld')

test('every act is a verb that a speaker can stand before', () => {
  const words = ACTS.map((act) => actWord(act))
  expect(new Set(words).size).toBe(ACTS.length)
  expect(words.filter((word) => !/^[a-z]+s\b/u.test(word))).toEqual([])
})

test('several speakers have the verb in the plural', () => {
  const words = ACTS.map((act) => actWord(act, [maron, veld]))
  expect(new Set(words).size).toBe(ACTS.length)
  expect(words.filter((word) => /^(?!discuss)[a-z]+s\b/u.test(word))).toEqual([])
})

test.each([
  [
    'whom it is said to is not whom it is about',
    [maron],
    [veld],
    'about Tomas Veld, speaking to Ilse Maron',
  ],
  ['whom it is said to alone', [maron], [], 'speaking to Ilse Maron'],
  ['whom it is said to and about', [maron], [maron], 'speaking to Ilse Maron'],
  ['neither', [], [], ''],
])('%s', (_, addressees, targets, expected) =>
  expect(roundWords({ addressees, targets }).join(', ')).toBe(expected),
)

test('every act is a thing of its own', () => {
  const nouns = ACTS.map(actNoun)
  expect(new Set(nouns).size).toBe(ACTS.length)
})
