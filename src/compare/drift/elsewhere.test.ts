import { describe, expect, test } from 'vitest'
import type { Act } from '../../model/account.js'
import type { Position } from '../../model/positions.js'
import type { DraftStatement } from '../telling.fixture.js'
import { asked, positionIn, type TextDraft } from './spoken.fixture.js'

const CALL = '2031-02-03'
const FUEL = 'Portugal will send fuel to the ceasefire monitors on the northern line'

function said(content: string, act: Act, cue = 'said that'): DraftStatement {
  return { who: 'Ribeiro', content, cue, clause: `Ribeiro ${cue} ${content}`, act }
}

const own: TextDraft = {
  key: 'own',
  call: CALL,
  from: 'PT',
  text: `Ribeiro spoke with Haddad. Ribeiro said that ${FUEL}.`,
  said: [said(FUEL, 'promise')],
}

/** Each report as one line: text, kind, words of the report. */
function reportsOf({ occasions }: Position): readonly string[] {
  return occasions.flatMap(({ said: all }) =>
    all.flatMap(({ reports }) =>
      reports.map(({ wording, drifts: [{ kind }] }) =>
        [wording.article, kind, wording.words.map(({ quote }) => quote).join(' + ')].join(' | '),
      ),
    ),
  )
}

describe('what an account tells as its own', () => {
  const TRUCE = 'a lasting truce in the harbour'
  const account = (sentences: string, more: Partial<TextDraft> = {}): TextDraft => ({
    key: 'account',
    call: CALL,
    published: '2031-02-05',
    text: `Ribeiro spoke with Haddad. Snow lay on the hills. ${sentences}`,
    said: [asked(TRUCE)],
    ...more,
  })

  test.each<[string, TextDraft, readonly string[]]>([
    [
      'is told by nobody',
      account(`${FUEL}. Ribeiro called for ${TRUCE}.`),
      [`account | unsourced | ${FUEL}`],
    ],
    [
      'in nearly the same words',
      account(
        `Fuel for the ceasefire monitors on the northern line will be sent by Portugal. Ribeiro called for ${TRUCE}.`,
      ),
      [
        'account | unsourced | Fuel for the ceasefire monitors on the northern line will be sent by Portugal',
      ],
    ],
    ['goes on with what she said', account(`Ribeiro called for ${TRUCE}. ${FUEL}.`), []],
    [
      'is another thing',
      account(
        `Portugal will send boats to the fishing villages on the southern coast. Ribeiro called for ${TRUCE}.`,
      ),
      [],
    ],
    [
      'stands in the text of a side',
      account(`${FUEL}. Ribeiro called for ${TRUCE}.`, { from: 'JO' }),
      [],
    ],
  ])('%s', (_, text, expected) => expect(reportsOf(positionIn(own, text))).toEqual(expected))
})

describe('thanks of the other side', () => {
  const others = (content: string, act: Act, cue: string): TextDraft => {
    const clause = `Haddad ${cue} ${content}`
    const truce = 'a lasting truce in the harbour'
    return {
      key: 'others',
      call: CALL,
      from: 'JO',
      text: `Haddad spoke with Ribeiro. ${clause}. Ribeiro called for ${truce}.`,
      said: [{ who: 'Haddad', content, clause, cue, act }, asked(truce)],
    }
  }
  const READY = 'Ribeiro for the readiness of Portugal to send fuel to the ceasefire monitors'

  test.each<[string, TextDraft, readonly string[]]>([
    [
      'tell what was promised, and how firmly',
      others(READY, 'thank', 'thanked'),
      [`others | weaker | ${READY}`],
    ],
    [
      'for something else are no telling of it',
      others('Ribeiro for her condolences after the flood in the south', 'thank', 'thanked'),
      [],
    ],
    [
      'are thanks: a demand of the other side is its own',
      others('that Portugal send fuel to the ceasefire monitors at once', 'demand', 'demanded'),
      [],
    ],
  ])('%s', (_, text, expected) => expect(reportsOf(positionIn(own, text))).toEqual(expected))
})

describe('whose words a report is held against', () => {
  test('her own, where an account has them beside its own summary', () => {
    const summary = 'a ceasefire on the northern border soon'
    const words = 'a ceasefire on the northern border as soon as possible'
    const wire: TextDraft = {
      key: 'wire',
      call: CALL,
      text: `Ribeiro spoke with Haddad. Ribeiro called for ${summary}. Ribeiro wants "${words}".`,
      said: [
        asked(summary),
        {
          who: 'Ribeiro',
          content: words,
          clause: `Ribeiro wants "${words}"`,
          cue: 'wants',
          act: 'demand',
        },
      ],
    }
    const comment: TextDraft = {
      key: 'comment',
      call: CALL,
      published: '2031-02-09',
      text: 'Ribeiro spoke with Haddad. Ribeiro called for an immediate ceasefire on the northern border.',
      said: [asked('an immediate ceasefire on the northern border')],
    }
    const { occasions } = positionIn(wire, comment)
    const held = occasions.flatMap(({ said: all }) => all.filter(({ reports }) => reports.length))
    expect(held.map(({ wording }) => wording.voice)).toEqual(['quoted'])
  })
})
