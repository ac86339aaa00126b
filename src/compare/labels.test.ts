import { expect, test } from 'vitest'
import type { Ref } from '../model/actors.js'
import { actorId } from '../model/ids.js'
import { labelOfFacet, labelOfStatement, LONGEST_LABEL, namesOf } from './labels.js'

const person = (name: string): Ref => ({
  name,
  actor: actorId(`person:${name}`),
  side: null,
  actorKind: 'person',
  evidence: [],
})
const words = (quote: string) => [{ quote, start: 0, end: quote.length }]
const NAMES = new Map([[actorId('person:Lin Meihua'), 'Lin']])

test.each([
  [
    'one speaker',
    [person('Lena Vogt')],
    'a truce in the strait',
    'Vogt demands: a truce in the strait',
  ],
  [
    'a name that the text uses',
    [person('Lin Meihua')],
    'to open the strait',
    'Lin demands: open the strait',
  ],
  ['two', [person('Lena Vogt'), person('Omar Haddad')], '“calm”', 'Vogt and Haddad demand: calm'],
  ['a line break', [person('Lena Vogt')], 'a\ntruce', 'Vogt demands: a truce'],
])('%s', (_, speakers, quote, expected) =>
  expect(labelOfStatement({ speakers, act: 'demand', words: words(quote) }, NAMES)).toBe(expected),
)

test('a long one is cut at a word and says so', () => {
  const label = labelOfStatement(
    {
      speakers: [person('Lena Vogt')],
      act: 'condition',
      words: words('the withdrawal of every ship from the strait'),
    },
    NAMES,
  )
  expect(label.length).toBeLessThanOrEqual(LONGEST_LABEL)
  expect(label).toMatch(/\p{L}…$/u)
})

test('a date is told by its value', () =>
  expect(labelOfFacet('date', words('Tuesday'), '2031-04-02')).toBe('Date: 2031-04-02'))

test('three names are one and others', () =>
  expect(namesOf([person('A B'), person('C D'), person('E F')], NAMES)).toBe('B and others'))
