import { expect, test } from 'vitest'
import { tokenise } from '../language/tokens.js'
import { coverOf, textOf } from '../model/spans.js'
import { splitConjuncts } from './conjuncts.js'

const partsOf = (text: string) =>
  splitConjuncts(tokenise(text)).map(({ words }) => textOf(text, coverOf(words)))

test.each([
  ['one thing', 'a truce in the north', ['a truce in the north']],
  [
    'two noun phrases with complements',
    'the opening of the border and the return of prisoners',
    ['the opening of the border', 'the return of prisoners'],
  ],
  [
    'two things undertaken, one of them to do something',
    'the decision of Chile to send a tug to the strait and the promise of two million pesos',
    ['the decision of Chile to send a tug to the strait', 'the promise of two million pesos'],
  ],
  [
    'two things that one undertakes to send',
    'the decision of Chile to send a tug and the crew of two ships',
    ['the decision of Chile to send a tug and the crew of two ships'],
  ],
  [
    'a list with articles',
    'a truce, the opening of the port and the return of prisoners',
    ['a truce', 'the opening of the port', 'the return of prisoners'],
  ],
  [
    'what a cue asks for twice: the first "for" is the cue’s',
    'a truce to be established at once and for talks to open',
    ['a truce to be established at once', 'for talks to open'],
  ],
  [
    'one noun phrase with two heads',
    'the sovereignty and territorial integrity of Moldova',
    ['the sovereignty and territorial integrity of Moldova'],
  ],
  [
    'joined names',
    'the United States and its allies and partners',
    ['the United States and its allies and partners'],
  ],
  [
    'between this and that',
    'the contacts between the ministry and the embassy in Riga',
    ['the contacts between the ministry and the embassy in Riga'],
  ],
  [
    'predicates of one subject',
    'any treaty should be lasting, provide for inspections and be based on the charter',
    ['any treaty should be lasting', 'provide for inspections', 'be based on the charter'],
  ],
  [
    'past predicates in quotation marks',
    'the bloc had "ignored their warnings" and "created a base in the strait."',
    ['the bloc had "ignored their warnings', 'created a base in the strait'],
  ],
  [
    'infinitives',
    'to ease tensions in the strait and to resume talks',
    ['to ease tensions in the strait', 'to resume talks'],
  ],
  [
    'clauses with that',
    'that the border would open and that prisoners would return',
    ['that the border would open', 'that prisoners would return'],
  ],
  [
    'two clauses with their own subjects',
    'The visit lasted for a day, and the two agreed to meet in May',
    ['The visit lasted for a day', 'the two agreed to meet in May'],
  ],
  [
    'a subject with two heads',
    'the port will close if crates and barrels keep arriving',
    ['the port will close if crates and barrels keep arriving'],
  ],
  [
    'as well as',
    'gratitude for the help in the storm, as well as for the loan of two ships',
    ['gratitude for the help in the storm', 'for the loan of two ships'],
  ],
  [
    'a clause that tells more of the thing before it',
    'to revive the joint committee on fish, which will meet in Riga in May',
    ['to revive the joint committee on fish', 'which will meet in Riga in May'],
  ],
  [
    'two adjectives before a further predicate',
    'any treaty should be fair and long-term, provide for inspections and be based on law',
    ['any treaty should be fair and long-term', 'provide for inspections', 'be based on law'],
  ],
  [
    'sums',
    'another €2 million package for the ports and additional €5 million for the fleet',
    ['another €2 million package for the ports', 'additional €5 million for the fleet'],
  ],
  [
    'sentences',
    'We need peace. Our partners are with us.',
    ['We need peace', 'Our partners are with us'],
  ],
  [
    'a parenthesis is no list',
    'the establishment, as soon as possible, of a truce',
    ['the establishment, as soon as possible, of a truce'],
  ],
])('%s', (_, text, expected) => expect(partsOf(text)).toEqual(expected))

test('a predicate keeps the subject that it shares', () => {
  const text = 'any treaty should be lasting and provide for inspections'
  const shared = splitConjuncts(tokenise(text)).at(1)?.shared ?? []
  expect(shared.map(({ value }) => value)).toEqual(['any', 'treaty', 'should'])
})
