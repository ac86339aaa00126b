import { describe, expect, test } from 'vitest'
import { positionIn, type TextDraft } from './spoken.fixture.js'

type Amount = NonNullable<TextDraft['amounts']>[number]

const EXACTLY = { currency: null, op: '=' } as const

const tonnes = (words: string, value: number): Amount => ({
  ...EXACTLY,
  words,
  value,
  unit: 'tonne',
})
const euros = (words: string, value: number): Amount => ({
  words,
  value,
  unit: null,
  currency: 'EUR',
  op: '=',
})
const many = (words: string, value: number, unit: string): Amount => ({
  ...EXACTLY,
  words,
  value,
  unit,
})

/** An agency's story of a day in which she says one thing. */
function wire(day: string, content: string, amount: Amount): TextDraft {
  const clause = `Ribeiro said that ${content}`
  return {
    key: `wire of ${day}`,
    published: day,
    text: `${clause}.`,
    said: [{ who: 'Ribeiro', content, clause, cue: 'said' }],
    amounts: [amount],
  }
}

describe('what says one amount is of one matter, whatever words stand about it', () => {
  test.each<[string, readonly [string, Amount], readonly [string, Amount], number]>([
    [
      'a number of things',
      ['Peru must let 120,000 tonnes of barley pass', tonnes('120,000 tonnes', 120_000)],
      ['the whole lot, 120,000 tonnes, should cross the bridge', tonnes('120,000 tonnes', 120_000)],
      1,
    ],
    [
      'a sum of money',
      ['Lisbon might put 45 million euros into the harbour', euros('45 million euros', 45e6)],
      ['those 45 million euros will reach the fishermen', euros('45 million euros', 45e6)],
      1,
    ],
    [
      'another number',
      ['Peru must let 120,000 tonnes of barley pass', tonnes('120,000 tonnes', 120_000)],
      ['the whole lot, 90,000 tonnes, should cross the bridge', tonnes('90,000 tonnes', 90_000)],
      0,
    ],
    [
      'so many of another thing',
      ['Peru must let 300 lorries of barley pass', many('300 lorries', 300, 'lorry')],
      ['some 300 pilots should be trained by then', many('300 pilots', 300, 'pilot')],
      0,
    ],
    [
      'a number that is told of much',
      ['two inspectors must see the dam', many('two inspectors', 2, 'inspector')],
      [
        'before a vote two inspectors should sign the treaty',
        many('two inspectors', 2, 'inspector'),
      ],
      0,
    ],
    [
      'how long it takes',
      ['the barley must be there within 30 days', many('30 days', 30, 'day')],
      ['the pilots should leave in 30 days', many('30 days', 30, 'day')],
      0,
    ],
  ])('%s', (_, before, after, changes) => {
    const { occasions } = positionIn(wire('2031-02-03', ...before), wire('2031-03-10', ...after))
    const found = occasions.flatMap(({ said }) => said.filter(({ change }) => change !== null))
    expect(found).toHaveLength(changes)
  })
})
