import type { Decided, Hash, Purged } from '../../model/journal.js'
import type { KeptArticle, KeptContact, KeptTelling } from '../../model/kept.js'
import type { Statement } from '../../model/account.js'
import type { Span } from '../../model/spans.js'

/** Which part of a long answer: in the answer's own order, counted from 0. */
export interface Page {
  readonly limit: number
  readonly offset: number
}

/** Days are "2025-07-01"; a range may be open on either side and holds its ends. */
export interface ContactQuestion extends Page {
  /** Each an actor or a side: contacts that all of them took part in. */
  readonly parties: readonly string[]
  readonly kind: string | null
  readonly status: string | null
  readonly topic: string | null
  readonly from: string | null
  readonly to: string | null
}

export interface StatementQuestion extends Page {
  /** Words that all must stand in what was said, in any form. */
  readonly words: string | null
  /** Words that must stand there side by side, in this order. */
  readonly phrase: string | null
  readonly speaker: readonly string[]
  readonly addressee: readonly string[]
  readonly act: string | null
  readonly topic: string | null
  readonly from: string | null
  readonly to: string | null
}

/** Some of the answers, and how many there are. */
export interface Found<T> {
  readonly total: number
  readonly found: readonly T[]
}

export interface ArticleRow extends KeptArticle {
  readonly title: string | null
  readonly outlet: string | null
  readonly agency: string | null
  readonly kind: string
  readonly side: string | null
  readonly published: string | null
  readonly url: string | null
  readonly language: string | null
  readonly words: number
  readonly supersededBy: string | null
}

export interface ContactRow {
  readonly contact: KeptContact
  readonly tellings: number
  readonly articles: number
}

export interface StatementHit {
  readonly article: ArticleRow
  readonly statement: Statement
  /** Key of the contact that it belongs to. */
  readonly contact: string | null
  /** Where the words asked for stand in the article's text; to be read there again before they are shown. */
  readonly marks: readonly Span[]
}

export interface ArticleHit {
  readonly article: ArticleRow
  readonly marks: readonly Span[]
}

export interface ActorRow {
  readonly actor: string
  readonly kind: string
  readonly name: string
  readonly side: string | null
  /** Articles that name it. */
  readonly articles: number
}

/** The questions to the database. Every answer has one order, so that the same record gives the same bytes. */
export interface Asking {
  readonly counts: () => Promise<{
    readonly articles: number
    readonly contacts: number
    readonly statements: number
  }>
  /** An article by its key or the beginning of it; `null` when none or several begin so. */
  readonly article: (key: string) => Promise<ArticleRow | null>
  readonly articleOfSnapshot: (snapshot: Hash) => Promise<ArticleRow | null>
  readonly articles: (page: Page) => Promise<Found<ArticleRow>>
  readonly versionsOf: (url: string) => Promise<readonly ArticleRow[]>
  readonly tombstones: () => Promise<readonly Purged[]>
  readonly contacts: (question: ContactQuestion) => Promise<Found<ContactRow>>
  /** The contact that holds this telling, by its key or the beginning of it. */
  readonly contact: (key: string) => Promise<ContactRow | null>
  readonly tellingsOf: (contact: string) => Promise<readonly KeptTelling[]>
  /** The contacts between the same parties just before and just after. */
  readonly neighbours: (
    contact: string,
  ) => Promise<{ readonly before: ContactRow | null; readonly after: ContactRow | null }>
  readonly statements: (question: StatementQuestion) => Promise<Found<StatementHit>>
  readonly articlesWith: (
    question: Pick<StatementQuestion, 'words' | 'phrase' | 'from' | 'to'> & Page,
  ) => Promise<Found<ArticleHit>>
  /** Actors by name, misspelt or in part: nearest first. */
  readonly actorsNamed: (name: string, most: number) => Promise<readonly ActorRow[]>
  readonly decisions: () => Promise<readonly { readonly line: number; readonly entry: Decided }[]>
  /** A comparison made before, as JSON; and keeping one. */
  readonly comparison: (key: string) => Promise<string | null>
  readonly keepComparison: (key: string, compared: string) => Promise<void>
}
