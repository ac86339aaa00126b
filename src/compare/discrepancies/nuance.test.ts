import { describe, expect, test } from 'vitest'
import { compareReadings } from '../compare.js'
import { draftOf, type SpecimenAccount } from '../specimens.fixture.js'
import { columns, type Draft } from '../telling.fixture.js'

const COURT = 'Royal Court'

/** Haddad's words from his court. */
function haddad(
  words: string,
  { cue = 'said', ...rest }: Partial<SpecimenAccount> & { readonly cue?: string } = {},
): SpecimenAccount {
  const clause = `Haddad ${cue} ${words}`
  return {
    told: `${clause}, the ${COURT} said.`,
    statements: [{ who: 'Haddad', cue, content: words, clause, act: 'assert', via: [COURT] }],
    ...rest,
  }
}

/** The relation of the second to the first in the row of what Haddad said, with the deciding words of both. */
function rowOf(a: SpecimenAccount, b: SpecimenAccount): string {
  const [first, second] = [draftOf(a), draftOf(b)]
  const { claims, discrepancies } = compareReadings(
    columns({ ...first, published: '2031-04-02' }, { ...second, published: '2031-04-03' }),
  )
  expect(discrepancies).toEqual([])
  const cells = claims.find(({ kind }) => kind === 'statement')?.cells ?? []
  const words = cells.map(({ deciding }) => deciding.map(({ quote }) => quote).join(' + ') || '-')
  return [cells[1]?.relation, ...words].join(' | ')
}

const crates = (words: string, op: '=' | '>'): Draft['amounts'] => [
  { words, value: 400, currency: null, unit: 'crate', op },
]

const day = (words: string, value: string): Draft['dates'] => [{ words, value, type: 'instant' }]

describe('shown in the cell alone', () => {
  test.each([
    [
      'a number told more vaguely',
      haddad('418 crates were lost in the strait', {
        amounts: [{ words: '418 crates', value: 418, currency: null, unit: 'crate', op: '=' }],
      }),
      haddad('more than 400 crates were lost in the strait', {
        told: `Haddad, as the ${COURT} had it, said more than 400 crates were lost in the strait.`,
        statements: [
          {
            who: 'Haddad',
            cue: 'said',
            content: 'more than 400 crates were lost in the strait',
            clause: `Haddad, as the ${COURT} had it, said more than 400 crates were lost in the strait`,
            via: [COURT],
          },
        ],
        amounts: crates('more than 400 crates', '>'),
      }),
      'weaker | 418 crates | more than 400 crates',
    ],
    [
      'a number for "several"',
      haddad('several crates were lost in the strait'),
      haddad('400 crates were lost in the strait', { amounts: crates('400 crates', '=') }),
      'stronger | several | 400 crates',
    ],
    [
      'a month for a day',
      haddad('the lighthouse went dark on 9 March', { dates: day('9 March', '2031-03-09') }),
      haddad('the lighthouse went dark in March', { dates: day('March', '2031-03') }),
      'weaker | 9 March | March',
    ],
    [
      'a part for the whole kind',
      haddad('the ban on dairy products from the coast would be lifted'),
      haddad('the ban on agricultural goods from the coast would be lifted'),
      'stronger | dairy products | agricultural goods',
    ],
  ])('%s', (_, a, b, expected) => expect(rowOf(a, b)).toBe(expected))
})

describe('unsure', () => {
  test.each([
    [
      'two terms of one rung',
      haddad('the food supply on the coast was critical'),
      haddad('the food supply on the coast was dire'),
      'unsure | critical | dire',
    ],
    [
      'two verbs of one force',
      haddad('the fleet to open the strait to grain ships', { cue: 'urged' }),
      haddad('the fleet to open the strait to grain ships', { cue: 'called on' }),
      'unsure | urged | called on',
    ],
    [
      'a verb that judges the speaker',
      haddad('the pilots of the strait had slept'),
      haddad('the pilots of the strait had slept', { cue: 'admitted' }),
      'unsure | said | admitted',
    ],
    [
      'a stronger verb, and a milder one with a degree',
      haddad('the loss of two trawlers in the strait', { cue: 'deplored' }),
      haddad('the loss of two trawlers in the strait', { cue: 'deeply regretted' }),
      'unsure | deplored | deeply regretted',
    ],
    [
      'another word in its place',
      haddad('the lamps would be taken from the eastern piers of the strait'),
      haddad('the lamps would be taken from the oldest piers of the strait'),
      'unsure | eastern | oldest',
    ],
  ])('%s', (_, a, b, expected) => expect(rowOf(a, b)).toBe(expected))
})

test.each([
  [
    'British and American',
    haddad('lorries could pass the harbour'),
    haddad('trucks could pass the harbor'),
  ],
  [
    'a verb and its noun',
    haddad('the fleet had decided to repair the lighthouse'),
    haddad('the fleet had taken the decision to repair the lighthouse'),
  ],
  [
    'another verb of saying',
    haddad('the pilots of the strait had slept'),
    haddad('the pilots of the strait had slept', { cue: 'stated' }),
  ],
])('%s is told alike', (_, a, b) => expect(rowOf(a, b)).toMatch(/^(?:same|paraphrase) \| - \| -$/u))
