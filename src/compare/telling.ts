import { CALLED_BY_FAMILY_FIRST } from '../lexicon/calling.js'
import type { Sentence, Token } from '../model/analysis.js'
import type { Article, BlockKind } from '../model/article.js'
import type { AccountId, ActorId } from '../model/ids.js'
import { letterAt } from '../model/letters.js'
import type { Reading } from '../model/reading.js'
import { spanIndexAt } from '../model/span-search.js'
import { isOverlapping, textOf, type Span } from '../model/spans.js'
import { wordsToldIn } from '../model/word-count.js'

/** One column to compare. `reading` is `null` for an input that could not be read. */
export interface Column {
  readonly id: AccountId
  readonly reading: Reading | null
  /** What the column is called where no letter will do. */
  readonly name: string
}

/** A column that could be read, with the letter that plain lines call it by. */
export interface Telling {
  readonly id: AccountId
  readonly letter: string
  readonly reading: Reading
  /** Its length outside footers. */
  readonly words: number
  /** Who takes part in the contact that it is about. */
  readonly parties: ReadonlySet<ActorId>
  /** The one name that the text most often calls a person by: "Vogt", or "Xi". */
  readonly shortNames: ReadonlyMap<ActorId, string>
}

/** The readable columns in their order; letters count unreadable columns too: A, B, ... Z, AA. */
export function tellingsOf(columns: readonly Column[]): readonly Telling[] {
  return columns.flatMap(({ id, reading }, index) =>
    reading
      ? [
          {
            id,
            letter: letterAt(index),
            reading,
            words: wordsToldIn(reading.article),
            parties: partiesOf(reading),
            shortNames: shortNamesIn(reading),
          },
        ]
      : [],
  )
}

function partiesOf({ account }: Reading): ReadonlySet<ActorId> {
  const main = account.contacts.filter((contact) => contact.main)
  return new Set(
    main.flatMap(({ participants }) => participants.flatMap(({ actor }) => actor ?? [])),
  )
}

function shortNamesIn({ article, analysis }: Reading): ReadonlyMap<ActorId, string> {
  const people = analysis.actors.filter(({ kind }) => kind === 'person')
  return new Map(
    people.flatMap(({ id, name, side }): readonly (readonly [ActorId, string])[] => {
      const parts = name.split(/\s+/u)
      const used = analysis.mentions
        .filter(({ actor }) => actor === id)
        .map((mention) => surnameIn(textOf(article.text, mention), parts))
        .filter((words) => words !== null)
      const [most] = parts.toSorted((a, b) => countOf(used, b) - countOf(used, a))
      const [first] = parts
      const isByFirst = side !== null && CALLED_BY_FAMILY_FIRST.has(side)
      const called = used.length > 0 ? most : isByFirst ? first : undefined
      return called === undefined ? [] : [[id, called]]
    }),
  )
}

/** The one word of a name that some words have: "Prime Minister Sato" of "Kei Sato". */
function surnameIn(words: string, parts: readonly string[]): string | null {
  const [only, ...others] = words.split(/\s+/u).filter((word) => parts.includes(word))
  return only !== undefined && others.length === 0 ? only : null
}

function countOf(words: readonly string[], word: string): number {
  return words.filter((each) => each === word).length
}

/** Whether two accounts are one text to the letter, read alike: all that was read stands in the same places of both. */
export function isOneText({ reading: one }: Telling, { reading: other }: Telling): boolean {
  const [a, b] = [one.article, other.article]
  return (
    a.textHash === b.textHash &&
    a.kind === b.kind &&
    a.side?.state === b.side?.state &&
    a.published === b.published &&
    a.outlet === b.outlet &&
    a.agency === b.agency &&
    one.account.statements.length === other.account.statements.length
  )
}

/** What kind of block a place stands in; `body` where no block covers it. */
export function blockAt(article: Article, span: Span): BlockKind {
  return article.blocks.find((block) => isOverlapping(block, span))?.kind ?? 'body'
}

/** The sentence that holds the beginning of a span. */
export function sentenceAt(sentences: readonly Sentence[], span: Span): Sentence | null {
  const sentence = sentences[spanIndexAt(sentences, span.start + 1) - 1]
  return sentence && span.start < sentence.end ? sentence : null
}

/** Whether a token holds a letter or a digit. */
export function isWord(token: Token): boolean {
  return /[\p{L}\p{N}]/u.test(token.value)
}

/** Whether its words could be read; of another language only headers, dates and quotation marks are. */
export function isUnderstood({ article: { language } }: Reading): boolean {
  return language === 'en' || language === null
}

/** Whether a text is a side's own word: a readout, a statement, a briefing. */
export function isOwnText({ kind }: Article): boolean {
  return kind === 'official' || kind === 'briefing'
}
