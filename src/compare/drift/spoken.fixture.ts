import type { Position } from '../../model/positions.js'
import { columns, type Draft, type DraftStatement } from '../telling.fixture.js'
import { positionOf } from './position.js'
import type { KnownContact, SpokenText } from './spoken.js'

/** One text of some occasion, in the few words that matter. */
export interface TextDraft {
  /** What it is called by. */
  readonly key: string
  /** Day of the contact that it is about; without one it tells of none. */
  readonly call?: string
  /** Whether no text tells the day of that contact. */
  readonly isUndated?: true
  readonly published?: string
  /** The speaker's own text, where it is one. */
  readonly from?: 'PT' | 'JO'
  /** What it is of its side, where it is no official text. */
  readonly kind?: 'briefing'
  readonly text: string
  readonly said: readonly DraftStatement[]
  /** What Ribeiro is told to undertake, by nobody's mouth. */
  readonly undertakes?: readonly string[]
  readonly amounts?: Draft['amounts']
  /** Names of those whose statements are looked at. */
  readonly of?: readonly string[]
}

/** The position of Ana Ribeiro, or of whom the texts name, on the ceasefire. */
export function positionIn(...texts: readonly TextDraft[]): Position {
  return positionOf(spokenIn(texts), 'ceasefire')
}

function spokenIn(texts: readonly TextDraft[]): readonly SpokenText[] {
  return columns(...texts.map(draftOf)).flatMap(({ reading }, index) => {
    const draft = texts[index]
    if (!draft || !reading) return []
    const { statements, commitments, contacts } = reading.account
    const own = statements.filter(({ speakers }) =>
      speakers.some(({ name }) => (draft.of ?? ['Ana Ribeiro']).includes(name)),
    )
    const { call: date } = draft
    const known = contacts.flatMap(({ id }) =>
      date === undefined ? [] : [[id, contactOf(draft, date)] as const],
    )
    return [
      {
        key: draft.key,
        reading,
        statements: new Set(own.map(({ id }) => id)),
        commitments: new Set(
          commitments
            .filter(({ promisors }) =>
              promisors.some(({ name }) => (draft.of ?? ['Ana Ribeiro']).includes(name)),
            )
            .map(({ id }) => id),
        ),
        contacts: new Map(known),
      },
    ]
  })
}

function contactOf({ key, isUndated }: TextDraft, date: string): KnownContact {
  return isUndated ? { key: `call in ${key}`, date: null } : { key: `call of ${date}`, date }
}

function draftOf(draft: TextDraft): Draft {
  const { call, isUndated, published, from, kind, text, said, amounts = [] } = draft
  const { undertakes = [] } = draft
  const side = from === undefined ? null : { state: from, name: from }
  return {
    text,
    kind: side ? (kind ?? 'official') : 'wire',
    ...(side ? { side } : {}),
    published: published ?? call ?? '2031-01-01',
    amounts,
    commitments: undertakes.map((words) => ({ who: 'Ribeiro', words })),
    contacts:
      call === undefined
        ? []
        : [
            {
              id: 'c1',
              with: ['Ribeiro', 'Haddad'],
              words: text.split('.')[0] ?? text,
              ...(isUndated ? {} : { date: call }),
            },
          ],
    statements: said.map((each) => ({
      topics: ['ceasefire'],
      ...(call === undefined ? {} : { contact: 'c1', ...(isUndated ? {} : { when: call }) }),
      ...each,
    })),
  }
}

/** A demand of Ribeiro's: clause, cue and content. */
export function asked(content: string, cue = 'called for'): DraftStatement {
  return { who: 'Ribeiro', content, cue, clause: `Ribeiro ${cue} ${content}`, act: 'demand' }
}
