import { describe, expect, test } from 'vitest'
import { asked, positionIn, type TextDraft } from './spoken.fixture.js'

const FORMULA = 'a full, lasting and verifiable ceasefire on the border'
const DAYS = ['2031-02-03', '2031-03-10', '2031-04-15'] as const

function text(call: string, content: string, more: Partial<TextDraft> = {}): TextDraft {
  return {
    key: `text of ${call}`,
    call,
    from: 'PT',
    text: `Ribeiro spoke with Haddad. Ribeiro called for ${content}.`,
    said: [asked(content)],
    ...more,
  }
}

/** An account's own words, with some of hers in quotation marks. */
function quoting(call: string, before: string, quote: string): TextDraft {
  const clause = `Ribeiro ${before} "${quote}"`
  return {
    key: `wire of ${call}`,
    call,
    text: `Ribeiro spoke with Haddad. ${clause}.`,
    said: [{ who: 'Ribeiro', content: quote, clause, cue: before.split(' ')[0] ?? '' }],
  }
}

const [FEBRUARY, MARCH, APRIL] = DAYS

describe('a formula', () => {
  test.each<[string, readonly TextDraft[], readonly (readonly [string, number])[]]>([
    [
      'repeated on three occasions',
      DAYS.map((day) => text(day, FORMULA)),
      [['full, lasting and verifiable ceasefire on the border', 3]],
    ],
    [
      'in other letters and marks',
      [
        text(FEBRUARY, FORMULA),
        quoting(MARCH, 'wants', 'A FULL lasting and verifiable Ceasefire on the border'),
      ],
      [['full, lasting and verifiable ceasefire on the border', 2]],
    ],
    [
      'and its longer form, which fewer occasions have, are one',
      [
        text(FEBRUARY, `${FORMULA} and in the harbour`),
        text(MARCH, `${FORMULA} and in the harbour`),
        text(APRIL, FORMULA),
      ],
      [['full, lasting and verifiable ceasefire on the border', 3]],
    ],
    ['of three words is none', DAYS.map((day) => text(day, 'a lasting ceasefire agreement')), []],
    [
      'may be short, of words that are not everyday',
      DAYS.map((day) => text(day, 'steps that unblock the stalled ceasefire talks')),
      [['steps that unblock the stalled ceasefire talks', 3]],
    ],
    ['of everyday words is none', DAYS.map((day) => text(day, 'the best way to make it so')), []],
    [
      'that only names somebody is none',
      [
        text(FEBRUARY, 'Portugal and Jordan and its neighbours to meet at the ceasefire line'),
        text(MARCH, 'a truce that Portugal and Jordan and its neighbours can watch'),
      ],
      [],
    ],
    [
      'in other words is none',
      [
        text(FEBRUARY, FORMULA),
        text(MARCH, 'a truce along the frontier that is complete and holds'),
      ],
      [],
    ],
    [
      'in an account’s own words is none',
      [text(FEBRUARY, FORMULA), text(MARCH, FORMULA, { key: 'account', from: 'JO' })],
      [],
    ],
    [
      'in two texts of one occasion counts once',
      [text(FEBRUARY, FORMULA), quoting(FEBRUARY, 'wants', FORMULA)],
      [],
    ],
  ])('%s', (_, texts, expected) =>
    expect(positionIn(...texts).formulas.map(({ words, count }) => [words, count])).toEqual(
      expected,
    ),
  )

  test('under a “not” is no repetition, and is told apart', () => {
    const denied = text(APRIL, `no truce that is not ${FORMULA}`)
    const [formula] = positionIn(text(FEBRUARY, FORMULA), text(MARCH, FORMULA), denied).formulas
    expect(formula?.count).toBe(2)
    expect(formula?.denied.map(({ article }) => article)).toEqual([denied.key])
  })

  test('in another’s mouth is not hers', () => {
    const clause = `Haddad called for ${FORMULA}`
    const others = text(MARCH, FORMULA, {
      key: 'of another',
      text: `Ribeiro spoke with Haddad. ${clause}.`,
      said: [{ who: 'Haddad', content: FORMULA, clause, cue: 'called for' }],
    })
    expect(positionIn(text(FEBRUARY, FORMULA), others).formulas).toEqual([])
  })

  test('tells when it was first said, when last, and when it was dropped', () => {
    const [formula] = positionIn(
      text(FEBRUARY, FORMULA),
      text(MARCH, FORMULA),
      text(APRIL, 'a pause'),
    ).formulas
    expect(formula).toMatchObject({ first: FEBRUARY, last: MARCH, without: 1, dropped: APRIL })
  })
})
