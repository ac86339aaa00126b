import { expect, test } from 'vitest'
import { compareReadings } from './compare.js'
import { columns, type Draft } from './telling.fixture.js'

const CALL = 'Ana Ribeiro and Omar Haddad spoke by phone on Monday.'

/** The same call in words of its own. */
const byCourt: Draft = {
  text: 'It was Ana Ribeiro who rang Omar Haddad. A lasting truce in the strait is what she asked for, the Royal Court let it be known.',
  contacts: [
    {
      id: 'c',
      with: ['Ana Ribeiro', 'Omar Haddad'],
      words: 'Ana Ribeiro who rang Omar Haddad',
      main: true,
    },
  ],
  statements: [
    {
      who: 'Ana Ribeiro',
      clause: 'A lasting truce in the strait is what she asked for',
      content: 'A lasting truce in the strait',
      cue: 'asked for',
      act: 'demand',
      via: ['Royal Court'],
    },
  ],
}

/** An account of a call in which Ribeiro asks for a truce, known by the words behind it. */
function account(
  tail: string,
  facts: Partial<Draft> & { readonly via?: readonly string[] } = {},
): Draft {
  const { via = [], ...rest } = facts
  return {
    text: `${CALL} Ribeiro called for a lasting truce in the strait, ${tail}.`,
    contacts: [{ id: 'c', with: ['Ana Ribeiro', 'Omar Haddad'], words: CALL, main: true }],
    statements: [
      {
        who: 'Ribeiro',
        clause: 'Ribeiro called for a lasting truce in the strait',
        content: 'a lasting truce in the strait',
        cue: 'called for',
        act: 'demand',
        via,
      },
    ],
    ...rest,
  }
}

function primaries(...drafts: readonly Draft[]): readonly string[] {
  const claim = compareReadings(columns(...drafts)).claims.find(({ kind }) => kind === 'statement')
  expect(claim?.independentSources).toBe(claim?.primaries.length)
  return claim?.primaries ?? []
}

const byPalace = account('Belem Palace said', { via: ['Belem Palace'] })

test.each([
  [
    'one source by several names',
    [
      byPalace,
      account('the Portuguese presidency told reporters there', {
        via: ['the Portuguese presidency'],
      }),
    ],
    ['Belem Palace'],
  ],
  [
    'a state’s statement is its official word',
    [byPalace, account('a statement from Lisbon has it', { via: ['Lisbon'] })],
    ['Belem Palace'],
  ],
  [
    'one source through two agencies',
    [
      { ...byPalace, agency: 'One' },
      {
        ...account('as Belem Palace put it later that day', { via: ['Belem Palace'] }),
        agency: 'Two',
      },
    ],
    ['Belem Palace'],
  ],
  ['both sides', [byPalace, byCourt], ['Belem Palace', 'Royal Court']],
  ['a copy adds nothing', [byPalace, byPalace], ['Belem Palace']],
  [
    'nobody is cited',
    [account('and meant it'), account('which came as no surprise to anyone')],
    [],
  ],
  [
    'who cites nobody adds nothing',
    [byPalace, account('which came as no surprise to anyone')],
    ['Belem Palace'],
  ],
  [
    'a copy that dropped the source comes first',
    [account('as was heard'), byPalace],
    ['Belem Palace'],
  ],
])('%s', (_, drafts, expected) => expect(primaries(...drafts)).toEqual(expected))

test('a side’s own text is its word', () =>
  expect(
    primaries(
      byPalace,
      account('in the spirit of the accords', {
        kind: 'official',
        side: { state: 'PT', name: 'Portugal' },
      }),
    ),
  ).toEqual(['Belem Palace']))

test('two sides that publish one text both vouch for it', () => {
  const of = (state: string, name: string) =>
    account('in the spirit of the accords', { kind: 'official', side: { state, name } })
  expect(primaries(of('PT', 'Portugal'), of('JO', 'Jordan'))).toEqual(['Portugal', 'Jordan'])
})

test('a speaker who is no party is the source of what he says', () => {
  const telling = account('as was heard', {
    statements: [
      {
        who: 'Jordanian officials',
        clause: 'Jordanian officials said the strait would stay open',
        content: 'the strait would stay open',
        cue: 'said',
      },
    ],
    text: `${CALL} Jordanian officials said the strait would stay open.`,
  })
  expect(primaries(telling)).toEqual(['Jordanian officials'])
})
