import { describe, expect, test } from 'vitest'
import type { Position } from '../../model/positions.js'
import { positionIn, type TextDraft } from './spoken.fixture.js'

const CALL = '2031-02-03'

describe('a contact that no text dates', () => {
  const QUOTE = 'The armies must keep the ceasefire on the northern border'
  const quoting = (key: string, quote: string, more: Partial<TextDraft>): TextDraft => {
    const clause = `"${quote}," Ribeiro said`
    return {
      key,
      call: CALL,
      text: `Ribeiro spoke with Haddad. ${clause}.`,
      said: [{ who: 'Ribeiro', content: quote, clause, cue: 'said' }],
      ...more,
    }
  }
  const daysOf = ({ occasions }: Position) => occasions.map(({ date }) => date)

  test.each<[string, Partial<TextDraft>, string, readonly (string | null)[]]>([
    ['is the one of the day before, by its quotation', { published: '2031-02-04' }, QUOTE, [CALL]],
    ['is another where it is told long after', { published: '2031-03-04' }, QUOTE, [CALL, null]],
    [
      'is another where another thing is quoted',
      { published: '2031-02-04' },
      'The ceasefire office in the harbour must stay open all winter',
      [CALL, null],
    ],
  ])('%s', (_, more, quote, expected) =>
    expect(
      daysOf(
        positionIn(
          quoting('wire', QUOTE, {}),
          quoting('paper', quote, { ...more, isUndated: true }),
        ),
      ),
    ).toEqual(expected),
  )
})

test('a quotation that a paper has with more beside it, a day later, is of that occasion', () => {
  const quote = 'The armies must keep the ceasefire on the northern border'
  const more = 'the ceasefire needs monitors and'
  const paper = `Ribeiro said that ${more} "${quote}"`
  const { occasions } = positionIn(
    {
      key: 'wire',
      call: CALL,
      text: `Ribeiro spoke with Haddad. "${quote}," Ribeiro said.`,
      said: [{ who: 'Ribeiro', content: quote, clause: `"${quote}," Ribeiro said`, cue: 'said' }],
    },
    {
      key: 'paper',
      published: '2031-02-04',
      text: `${paper}.`,
      said: [{ who: 'Ribeiro', content: `${more} "${quote}"`, clause: paper, cue: 'said' }],
    },
  )
  expect(occasions.map(({ date }) => date)).toEqual([CALL])
})

test('a dateline is nobody’s word', () => {
  const content = 'LISBON, Feb 3 (Coast Wire) - Portugal will send fuel to the ceasefire monitors'
  const clause = `${content}, Ribeiro said`
  const { occasions } = positionIn({
    key: 'wire',
    published: CALL,
    text: `${clause}.`,
    said: [{ who: 'Ribeiro', content, clause, cue: 'said', act: 'promise' }],
  })
  const words = occasions.flatMap(({ said: all }) => all.flatMap(({ wording }) => wording.words))
  expect(words.map(({ quote }) => quote)).toEqual([
    'Portugal will send fuel to the ceasefire monitors',
  ])
})
