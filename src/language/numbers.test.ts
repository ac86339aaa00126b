import { expect, test } from 'vitest'
import { textOf } from '../model/spans.js'
import { AMOUNT_RULES } from './amount-rules.js'
import { findAmounts } from './numbers.js'

/** Words and what they say: "words = op currency-or-unit value". */
function found(text: string): readonly string[] {
  return findAmounts(text).map((amount) => {
    const op = amount.op === '=' ? '' : amount.op
    return `${textOf(text, amount)} = ${op}${amount.currency ?? amount.unit} ${amount.value}`
  })
}

test.each(AMOUNT_RULES.map((rule) => [rule.id, rule] as const))(
  'specimen of %s',
  (_, { specimen: [sentence, words, says] }) =>
    expect(found(sentence).map((each) => each.replace('= ~', '= '))).toContain(
      `${words} = ${says}`,
    ),
)

test.each([
  ['They moved €18 billion from assets.', ['€18 billion = EUR 18000000000']],
  [
    'Another $ 1 billion package and $ 500 million.',
    ['$ 1 billion = USD 1000000000', '$ 500 million = USD 500000000'],
  ],
  ['They will turn over seven vessels.', ['seven vessels = vessel 7']],
  ['They sent over seven vessels.', ['over seven vessels = >vessel 7']],
  ['US$500 million more', ['US$500 million = USD 500000000']],
  ['500 million dollars', ['500 million dollars = USD 500000000']],
  ['$2.3bn or $2,300 million', ['$2.3bn = USD 2300000000', '$2,300 million = USD 2300000000']],
  ['300m euros', ['300m euros = EUR 300000000']],
  [
    '£3 billion, ¥20 billion and 100 billion yuan',
    [
      '£3 billion = GBP 3000000000',
      '¥20 billion = JPY 20000000000',
      '100 billion yuan = CNY 100000000000',
    ],
  ],
  [
    'two trillion roubles and 40 billion hryvnias',
    ['two trillion roubles = RUB 2000000000000', '40 billion hryvnias = UAH 40000000000'],
  ],
  ['500 billion won', ['500 billion won = KRW 500000000000']],
  ['a $500-million loan', ['$500-million = USD 500000000']],
  ['a 90-billion-euro loan', ['90-billion-euro = EUR 90000000000']],
  ['half a billion dollars', ['half a billion dollars = USD 500000000']],
  ['a billion euros', ['a billion euros = EUR 1000000000']],
  ['USD 50 million', ['USD 50 million = USD 50000000']],
  ['50 million CHF', ['50 million CHF = CHF 50000000']],
  ['more than €50bn', ['more than €50bn = >EUR 50000000000']],
  ['up to $60 million in arms', ['up to $60 million = <USD 60000000']],
  ['between $5 and $6 billion', ['$5 and $6 billion = >USD 5000000000']],
  ['$10-15 billion a year', ['$10-15 billion = >USD 10000000000']],
  ['10 to 15 billion euros', ['10 to 15 billion euros = >EUR 10000000000']],
  ['$1 million and $2 million', ['$1 million = USD 1000000', '$2 million = USD 2000000']],
])('money: %s', (text, expected) => expect(found(text)).toEqual(expected))

test.each([
  [
    '5 percent, 5%, five per cent',
    ['5 percent = percent 5', '5% = percent 5', 'five per cent = percent 5'],
  ],
  ['about 20% of the land', ['about 20% = ~percent 20']],
  ['5,000 troops', ['5,000 troops = troop 5000']],
  ['some 10,000 North Korean soldiers', ['some 10,000 North Korean soldiers = ~soldier 10000']],
  ['He sent three envoys.', ['three envoys = envoy 3']],
  ['at least two dozen countries', ['at least two dozen countries = >country 24']],
  ['a hundred drones', ['a hundred drones = drone 100']],
  ['1.2 million people fled', ['1.2 million people = person 1200000']],
  ['two hundred thousand shells', ['two hundred thousand shells = shell 200000']],
  ['They swapped 300 prisoners each.', ['300 prisoners = prisoner 300']],
  ['15 more Patriot missiles', ['15 more Patriot missiles = missile 15']],
  ['2000 troops', ['2000 troops = troop 2000']],
  ['They sent Norway 30 tanks.', ['30 tanks = tank 30']],
  ['In Bergen 12 trucks came.', ['12 trucks = truck 12']],
  ['In Bergen on Monday 12 trucks came.', ['12 trucks = truck 12']],
  ['a 27-nation bloc', ['27-nation = nation 27']],
  ['a 1,000-kilometre front', ['1,000-kilometre = kilometre 1000']],
  ['two or three ministers', ['two or three ministers = >minister 2']],
])('counts: %s', (text, expected) => expect(found(text)).toEqual(expected))

test.each([
  ['a year', 'In 2022 elections were held, and 2025 talks failed.'],
  ['a clock time', 'At 9:30 they left; at 9 p.m. they came.'],
  ['a length of time', 'For two hours and 12 days.'],
  ['vague numbers', 'Dozens died, thousands fled, many leaders left.'],
  [
    'a number that a name carries',
    'The Group of Seven leaders, Resolution 2202 members, Article 5 guarantees, F-16 jets, Nord Stream 2 pipes.',
  ],
  [
    'the number of a model',
    'He asked for Osprey 3 jets. They agreed to make Falcon 2 patrol boats and the Kestrel 5 radar systems available.',
  ],
  ['the known two', 'The two presidents and both sides; these three leaders.'],
  ['a pronoun', 'One said so. Two were hurt. One of the sides left.'],
  ['a verb', 'Two won, five lost.'],
  ['an address', 'See https://example.org/500-million-dollars.'],
])('no amount in %s', (_, text) => expect(found(text)).toEqual([]))
