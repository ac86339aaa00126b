import { describe, expect, test } from 'vitest'
import type { Position } from '../../model/positions.js'
import { positionIn, type TextDraft } from './spoken.fixture.js'

const FEBRUARY = '2031-02-03'
const MARCH = '2031-03-10'
const APRIL = '2031-04-15'

/** An agency's story in which she says one thing. */
function wire(content: string): TextDraft {
  const clause = `Ribeiro said that ${content}`
  return {
    key: 'wire',
    published: FEBRUARY,
    text: `${clause}.`,
    said: [{ who: 'Ribeiro', content, clause, cue: 'said' }],
  }
}

/** Each change as one line: kind, basis, words before and after. */
function changesOf({ occasions }: Position): readonly string[] {
  return occasions.flatMap(({ said }) =>
    said.flatMap(({ change }) =>
      (change?.drifts ?? []).map(({ kind, before, after }) =>
        [kind, change?.basis, ...[before, after].map(wordsOf)].join(' | '),
      ),
    ),
  )
}

function wordsOf(evidence: readonly { readonly quote: string }[]): string {
  return evidence.map(({ quote }) => quote).join(' + ') || '-'
}

describe('what the actor undertakes where nobody is said to say it', () => {
  /** A text that has Ribeiro promise in its own words, and says nothing else of her. */
  const told = (day: string, words: string, from: Partial<TextDraft> = {}): TextDraft => ({
    key: `text of ${day}`,
    published: day,
    text: `The harbour was busy. ${words}. Rain fell.`,
    said: [],
    undertakes: [words],
    ...from,
  })

  test.each<[string, readonly TextDraft[], readonly string[]]>([
    [
      'what she might do she will',
      [
        wire('she might keep the ceasefire on the northern border'),
        told(MARCH, 'Ribeiro will keep the ceasefire on the northern border'),
      ],
      ['stronger | reported | might | will'],
    ],
    [
      'a promise of her own text, a month later in the same words',
      [
        told(FEBRUARY, 'Ribeiro will keep the ceasefire on the northern border', { from: 'PT' }),
        told(MARCH, 'Ribeiro will keep the ceasefire on the northern border', { from: 'PT' }),
      ],
      ['same | own-texts | - | -'],
    ],
    [
      'off the topic',
      [
        told(FEBRUARY, 'Ribeiro will send 40 buses to the schools'),
        told(MARCH, 'Ribeiro will send 40 buses to the schools'),
      ],
      [],
    ],
    [
      'what she asks another to do for the same thing',
      [
        told(FEBRUARY, 'Ribeiro will set up a joint centre for the ceasefire on the border'),
        {
          key: 'demand',
          published: MARCH,
          text: 'Ribeiro urged Haddad to name its staff for the joint centre for the ceasefire on the border.',
          said: [
            {
              who: 'Ribeiro',
              content:
                'Haddad to name its staff for the joint centre for the ceasefire on the border',
              clause:
                'Ribeiro urged Haddad to name its staff for the joint centre for the ceasefire on the border',
              cue: 'urged',
              act: 'demand',
            },
          ],
        },
      ],
      [],
    ],
    [
      'in a briefing, where all is said by somebody',
      [
        told(FEBRUARY, 'Ribeiro will keep the ceasefire on the northern border', { from: 'PT' }),
        told(MARCH, 'Ribeiro will keep the ceasefire on the northern border', {
          from: 'PT',
          kind: 'briefing',
        }),
      ],
      [],
    ],
    [
      'what another undertakes',
      [
        told(FEBRUARY, 'Ribeiro will keep the ceasefire on the northern border'),
        told(MARCH, 'Ribeiro will keep the ceasefire on the northern border', { of: ['Haddad'] }),
      ],
      [],
    ],
  ])('%s', (_, texts, changes) => {
    expect(changesOf(positionIn(...texts))).toEqual(changes)
  })

  test('no statement is named for it, and whose words they are', () => {
    const { occasions, formulas } = positionIn(
      told(FEBRUARY, 'Ribeiro will keep the ceasefire on the northern border'),
      told(MARCH, 'Ribeiro will keep the ceasefire on the northern border', { from: 'PT' }),
    )
    const wordings = occasions.flatMap(({ said }) => said.map(({ wording }) => wording))
    expect(wordings.map(({ statement, voice }) => [statement, voice])).toEqual([
      [null, 'outlet'],
      [null, 'own-text'],
    ])
    expect(formulas).toEqual([])
  })
})

test.each<[string, string, boolean]>([
  ['Ribeiro once demanded a ceasefire on the northern border', 'demanded', true],
  ['Years on, Ribeiro once urged a ceasefire on the northern border', 'urged', true],
  ['Once more Ribeiro demanded a ceasefire on the northern border', 'demanded', false],
  ['Ribeiro demanded at once a ceasefire on the northern border', 'demanded', false],
  ['Ribeiro urged a ceasefire on the northern border once the rains end', 'urged', false],
])('told as of a time before: %s', (clause, cue, isBefore) => {
  const position = positionIn({
    key: 'column',
    published: APRIL,
    text: `${clause}.`,
    said: [{ who: 'Ribeiro', content: 'a ceasefire on the northern border', clause, cue }],
  })
  expect(position.undated.length > 0).toBe(isBefore)
})
