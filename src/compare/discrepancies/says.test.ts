import { describe, expect, test } from 'vitest'
import { compareReadings } from '../compare.js'
import { quoted } from '../finding.js'
import { draftOf, type SpecimenAccount } from '../specimens.fixture.js'
import { columns } from '../telling.fixture.js'

const PALACE = 'Belem Palace'

interface Saying {
  readonly cue?: string
  readonly act?: 'demand' | 'condition' | 'promise'
  readonly via?: readonly string[]
}

/** An account in which Vogt says something, from her palace unless it cites nobody. */
function vogt(
  words: string,
  { cue = 'called for', act = 'demand', via = [PALACE] }: Saying = {},
  rest: SpecimenAccount = {},
): SpecimenAccount {
  const clause = `Vogt ${cue} ${words}`
  return {
    told: via.length > 0 ? `${clause}, the ${PALACE} said.` : `${clause}.`,
    statements: [{ who: 'Vogt', cue, content: words, clause, act, to: 'Haddad', via }],
    ...rest,
  }
}

function linesOf(...accounts: readonly SpecimenAccount[]): readonly string[] {
  const drafts = accounts.map((account, index) => ({
    ...draftOf(account),
    published: `2031-04-0${index + 2}`,
  }))
  return compareReadings(columns(...drafts)).discrepancies.map(({ says }) => says)
}

const length = (words: string, iso: string): SpecimenAccount => ({
  told: `They spoke for ${words}.`,
  contact: { facets: [['duration', iso, words]] },
})

describe('what is told otherwise', () => {
  test.each<[string, SpecimenAccount, SpecimenAccount, string]>([
    [
      'words of two scales',
      vogt('a truce in the strait as soon as possible', { cue: 'asked for' }),
      vogt('an immediate truce in the strait', { cue: 'demanded' }),
      '“immediate” in B where A has “as soon as possible”; “demanded” where A has “asked for”.',
    ],
    [
      'a word that one adds',
      vogt('a truce in the strait'),
      vogt('an immediate truce in the strait'),
      'B adds “immediate”.',
    ],
    [
      'a word that one leaves out',
      vogt('an immediate truce in the strait'),
      vogt('a truce in the strait'),
      'B leaves out “immediate”.',
    ],
    [
      'a length',
      length('two hours', 'PT2H'),
      length('40 minutes', 'PT40M'),
      '“two hours” in A, “40 minutes” in B.',
    ],
    [
      'a day that one calls by its weekday',
      { contact: { facets: [['date', '2031-04-02', '2 April 2031']] } },
      {
        opening: 'Vogt spoke with Haddad on Thursday.',
        contact: { date: '2031-04-03', facets: [['date', '2031-04-03', 'Thursday']] },
      },
      '“2 April 2031” in A, “Thursday” (3 April 2031) in B.',
    ],
    [
      'words in quotation marks',
      vogt('"an open and quiet strait for every honest ship"'),
      vogt('"an open and calm strait for every honest ship"'),
      'Inside the quotation: “quiet” in A, “calm” in B.',
    ],
    [
      'a quotation cut short',
      vogt('"an open and quiet strait for every honest ship of the coast"'),
      vogt('"an open strait for every honest ship of the coast"'),
      'Inside the quotation: “quiet” in A, not in B.',
    ],
    [
      'no source',
      vogt('a lasting truce in the strait'),
      vogt('a lasting truce in the strait', { via: [] }),
      'A tells it through the Belem Palace; B names no source for it.',
    ],
  ])('%s', (_, a, b, expected) => expect(linesOf(a, b)).toEqual([expected]))
})

describe('what only some tell', () => {
  const fleet = vogt('the release of the fishing fleet')
  const bare = vogt('a truce in the strait', { via: [] }, { kind: 'commentary' })

  test('is told with the chain, and the length of the others', () =>
    expect(linesOf(fleet, {}, {})).toEqual([
      'Found only in A, through the Belem Palace; not in B (8 words) and C (8 words).',
    ]))

  test('is told with the number of many others', () =>
    expect(linesOf(fleet, {}, {}, {}, {})).toEqual([
      'Found only in A, through the Belem Palace; not in the other 4.',
    ]))

  test('is told of two by their letters', () =>
    expect(linesOf(fleet, { ...fleet, kind: 'wire' }, {})).toEqual([
      'Found in A and B; not in C (8 words).',
    ]))

  test('comes from a side', () =>
    expect(
      linesOf({ ...fleet, kind: 'official', side: { state: 'PT', name: 'Portugal' } }, {}),
    ).toContain('Found only in A, in one side’s own text; not in B (8 words).'))

  test('has no source', () =>
    expect(linesOf(bare, {})).toEqual(['Found only in A, which names no source for it.']))

  test('is a length', () =>
    expect(linesOf(length('two hours', 'PT2H'), {})).toEqual([
      'How long it lasted: found only in A, which names no source for it.',
    ]))
})

test.each([
  [['known'], '“known”'],
  [['should', 'told', 'should'], '“should” and “told”'],
  [['as soon\n as possible'], '“as soon as possible”'],
  // What is cut is cut outside the marks: nothing stands between them that the text does not have.
  [
    ['spoke for the first time since the long winter by a link on the screens of both palaces'],
    '“spoke for the first time since the long winter by a link” …',
  ],
])('%j are quoted %s', (words, expected) =>
  expect(quoted(words.map((quote) => ({ quote, start: 0, end: quote.length })))).toBe(expected),
)
