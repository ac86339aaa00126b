import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse/analyse.js'
import { commitmentsBy, sidesOf } from './commitments.fixture.js'

const commitmentsOf = commitmentsBy(analyse)

const owed = (text: string) =>
  commitmentsOf(text)
    .filter(({ status }) => status === 'obligation')
    .map((each) => `${sidesOf(each)} | ${each.agreement} | ${each.what}`)

describe('what an agreement asks', () => {
  test.each([
    [
      'must',
      'Norway must comply with the Non-Proliferation Treaty.',
      'NO | treaty:npt | comply with the Non-Proliferation Treaty',
    ],
    [
      'asked of one',
      'Peru called on Chile to abide by the Paris Agreement.',
      'CL | treaty:paris-climate | abide by the Paris Agreement',
    ],
    [
      'a need',
      'She stressed the need for Turkey to fully implement the Minsk agreements.',
      'TR | treaty:minsk | implement the Minsk agreements',
    ],
    [
      'of nobody named',
      'She noted the importance of implementing the Minsk agreements.',
      ' | treaty:minsk | implementing the Minsk agreements',
    ],
    [
      'a passive',
      'The Antarctic Treaty must be fully respected by Norway.',
      'NO | treaty:antarctic | Antarctic Treaty must be fully respected by Norway',
    ],
    [
      'binding on',
      'The 1929 treaty remains in force and is binding on Peru and Chile.',
      'PE + CL | named:treaty of 1929 | 1929 treaty remains in force and is binding on Peru and Chile',
    ],
    [
      'required under',
      'Peru consults Chile, as it is required to do under the 1929 treaty.',
      'PE | named:treaty of 1929 | is required to do under the 1929 treaty',
    ],
    [
      'recalled',
      'Peru and Chile recalled their obligation under the Antarctic Treaty to share data.',
      'PE + CL | treaty:antarctic | recalled their obligation under the Antarctic Treaty to share data',
    ],
    [
      'obliged under it',
      'Norway is a party to the Antarctic Treaty and is obliged under it to share data.',
      'NO | treaty:antarctic | is obliged under it to share data',
    ],
    [
      'it, behind the name',
      'Iran signed the JCPOA in 2015. She noted the importance of ensuring that it is fully implemented.',
      ' | treaty:jcpoa | it is fully implemented',
    ],
    [
      'bound by',
      'Norway is bound by the Montreux Convention to let ships pass.',
      'NO | treaty:montreux | is bound by the Montreux Convention to let ships pass',
    ],
    ['obliges', 'The treaty obliges Ghana to admit inspectors.', 'GH | null | admit inspectors'],
    [
      'under it',
      'Under the Non-Proliferation Treaty, Peru must allow inspections.',
      'PE | treaty:npt | allow inspections',
    ],
    [
      'a commitment to it',
      'She praised the commitment of Norway to the Paris Agreement.',
      'NO | treaty:paris-climate | commitment of Norway to the Paris Agreement',
    ],
    [
      'a treaty by its year',
      'Peru must comply with the 1929 border treaty.',
      'PE | named:treaty of 1929 | comply with the 1929 border treaty',
    ],
    [
      'more words behind its name',
      'The treaty of 1929 on the waters of the Mauri remains in force and must be followed by Bolivia.',
      'BO | named:treaty of 1929 | treaty of 1929 on the waters of the Mauri remains in force and must be followed by Bolivia',
    ],
    [
      'what it forbids',
      'The Tromso Protocol forbids Norway to close the strait.',
      'NO | named:Tromso protocol | forbids Norway to close the strait',
    ],
    [
      'what it asks of nobody named',
      'The Paris Agreement asks for yearly reports.',
      ' | treaty:paris-climate | asks for yearly reports',
    ],
    [
      'the treaty, behind its name',
      'Norway signed the Tromso Protocol in 2011. She said that Norway must uphold the protocol.',
      'NO | named:Tromso protocol | uphold the protocol',
    ],
  ])('%s', (_, text, expected) => expect(owed(text)).toEqual([expected]))

  test.each([
    ['what it needs itself', 'The Tromso Protocol requires the approval of parliament.'],
    ['a treaty that nothing names', 'The treaty forbids it.'],
    ['it was done', 'Norway has implemented the Paris Agreement.'],
    ['not bound', 'Norway is not bound by the Paris Agreement.'],
    ['no longer bound', 'Turkey is no longer bound by the treaty.'],
    ['need not', 'Norway need not implement the Paris Agreement.'],
    ['to be left', 'Norway should leave the Paris Agreement.'],
    ['talked of', 'The ministers discussed the implementation of the Minsk agreements.'],
    ['progress', 'The ministers welcomed progress in implementing the Paris Agreement.'],
    ['an agreement to come', 'The two sides must reach an agreement.'],
    ['a question', 'Must Norway comply with the Paris Agreement?'],
  ])('none: %s', (_, text) => expect(owed(text)).toEqual([]))
})

test('what is only held out is owed under no agreement', () =>
  expect(
    commitmentsOf('Norway is ready to support the Minsk agreements.').map(
      ({ agreement }) => agreement,
    ),
  ).toEqual([null]))
