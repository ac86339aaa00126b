import type { Decided, Hash } from '../../model/journal.js'
import type { KeptArticle, KeptContact, KeptTelling } from '../../model/kept.js'
import type { Followed, ToldUndertaking } from '../../model/following.js'
import type { Commitment, Contact, Statement } from '../../model/account.js'
import type { ReaderVersion } from '../../model/reading.js'
import type { Span } from '../../model/spans.js'
import type { SayingRow, SayingsQuestion } from './asking/sayings.js'
import type { Apart, Taught } from '../../model/taught.js'

/** Which part of a long answer: in the answer's own order, counted from 0. */
export interface Page {
  readonly limit: number
  readonly offset: number
}

/** Some of the answers, and how many there are. */
export interface Found<T> {
  readonly total: number
  readonly found: readonly T[]
}

/** What a key, or the beginning of one, names. `several` holds the first ten keys that begin so. */
export type Named<T> =
  | { readonly kind: 'found'; readonly value: T }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly keys: readonly string[] }

/** Days are "2025-07-01"; a range may be open on either side and holds its ends. */
export interface DayRange {
  readonly from: string | null
  readonly to: string | null
}

/** Somebody, under each actor id and side that may be meant: "person:emmanuel-macron", "state:FR", "FR". Any of them will do. */
export type Somebody = readonly string[]

export interface ContactQuestion extends Page, DayRange {
  /** Contacts that all of them took part in. */
  readonly parties: readonly Somebody[]
  readonly kind: string | null
  readonly status: string | null
  readonly topic: string | null
}

export interface WordQuestion extends Page, DayRange {
  /**
   * Words that all must stand in the text, in any form; "quoted words" stand side by side, `or` between two asks for
   * either, and a word with - before it must not be there.
   */
  readonly words: string | null
  /** Words that must stand there side by side, in this order. */
  readonly phrase: string | null
}

export interface StatementQuestion extends WordQuestion {
  /** Statements of this speaker, to this addressee; nobody asked for when empty. */
  readonly speaker: Somebody
  readonly addressee: Somebody
  /** Whom it is about: the accused, the one asked. */
  readonly target: Somebody
  readonly act: string | null
  readonly topic: string | null
  /** By day alone; without it, by how well the words fit first. */
  readonly order?: 'latest' | 'oldest'
}

/** An answer to words. */
export interface FoundByWords<T> extends Found<T> {
  /**
   * The stems that were looked for, sorted: "ceasefir". None when the words asked for are such as "the" or "!", which no
   * index holds: then nothing is found. `null` when no words were asked for.
   */
  readonly stems: readonly string[] | null
}

export interface FoundContacts extends Found<ContactRow> {
  /** How many of the total were held: the others are planned, proposed or called off. */
  readonly held: number
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
  /** Where the words asked for stand in the article's text, one by one; to be read there again before they are shown. */
  readonly marks: readonly Span[]
}

export interface ArticleHit {
  readonly article: ArticleRow
  /** Twenty at most, spread over the text. */
  readonly marks: readonly Span[]
}

export interface ActorRow {
  readonly actor: string
  readonly kind: string
  readonly name: string
  readonly side: string | null
  /** Articles that name it. */
  readonly articles: number
  /** Of a person: the office that most of them give. */
  readonly office: string | null
}

/** An actor by a name that was asked for. */
export interface NearActorRow extends ActorRow {
  /** How near the name is to what was asked for: 1 where that stands in it whole, `exact` where it is all of it. */
  readonly likeness: number
  readonly exact: boolean
}

/** Two who were in contact with each other. */
export interface TieRow {
  readonly a: string
  readonly b: string
  /** Contacts that were held and in which both took part. */
  readonly contacts: number
  /** Of the last of them, EDTF; `null` when none tells. */
  readonly last: string | null
}

/** How many articles there are of each kind, and by what they were read. */
export interface Holdings {
  /** Most first. */
  readonly kinds: readonly { readonly kind: string; readonly articles: number }[]
  /** Most first. */
  readonly readers: readonly {
    readonly reader: ReaderVersion
    readonly extractor: string
    readonly articles: number
  }[]
  /** EDTF of the first and of the last that tell when they were published. */
  readonly published: { readonly first: string; readonly last: string } | null
  readonly commitments: number
  /** Articles in which nothing was found said, latest first; of many the first hundred. */
  readonly silent: Found<ArticleRow>
}

/** How many contacts there were in a month, "2025-07", or in a year of which no month is told, "2025". */
export interface PeriodRow {
  /** `null` for those that tell no year. */
  readonly period: string | null
  readonly contacts: number
}

/** An article with the number of the line that made its reading. */
export interface IndexedRow extends ArticleRow {
  readonly line: number
}

/** A reading that a later one took the place of. */
export interface EarlierRow {
  /** Number of the line that made it. */
  readonly line: number
  readonly extraction: Hash
  readonly text: Hash
  readonly reading: Hash
  readonly reader: ReaderVersion
}

/** The reading that an article has now. */
export interface ReadingRow {
  readonly article: string
  /** Number of the line that made it. */
  readonly line: number
  readonly text: Hash
}

/** What is left of a text that was removed. */
export interface TombstoneRow {
  readonly snapshot: Hash
  /** Key of the article. */
  readonly article: string
  readonly at: string
  readonly by: string
  readonly why: string
}

/** One article's contact, and where it stands. */
export interface ToldRow {
  readonly article: string
  readonly telling: string
  readonly contact: string
  /** Whether the article is about it. */
  readonly main: boolean
}

export interface CommitmentQuestion extends WordQuestion {
  /** Undertakings of all of them, jointly or on one side. */
  readonly promisors: readonly Somebody[]
  readonly beneficiary: Somebody
  /** On the day asked about; without one, all but offers that became no promise. */
  readonly status: string | null
  readonly topic: string | null
  readonly agreement: string | null
  readonly deadlineBefore: string | null
  /** Only those whose deadline has passed by that day with no delivery told; the longest overdue first. */
  readonly overdue: boolean
  /** The day on which it is asked: what is of later days is not known yet. */
  readonly asOf: string
}

/** An undertaking of the record, and the last day of its deadline. */
export interface LedgerRow {
  readonly followed: Followed
  readonly due: number | null
}

/** Of what the ledger was made: the journal's chain, and the version of what makes it. */
export interface LedgerState {
  readonly chain: string
  readonly follower: string
}

export interface DecisionRow {
  /** Number of its line in the journal. */
  readonly line: number
  readonly entry: Decided
}

/** Who is named, and who people said are two. */
export interface Persons {
  readonly told: readonly PersonRow[]
  readonly apart: readonly Apart[]
}

/** A person, and its side in some article; `null` where one tells none. */
export interface PersonRow {
  readonly actor: string
  readonly side: string | null
}

/** Where a decision stands in the reading that an article has now. */
export interface AttachmentRow {
  /** Of the decision. */
  readonly line: number
  readonly article: string
  /** Of the finding, "a1b2c3d4e5f6/s3", or of the telling; `null` where this reading finds nothing at its words. */
  readonly key: string | null
  /** The place of the finding's first words; of the decision's own where there is none. */
  readonly text: Hash
  readonly start: number
  readonly end: number
  /** The contact that the telling stands in. */
  readonly contact: string | null
}

/** What of the machine's findings to look at first: of one contact, with one actor, but not these. */
export interface DoubtQuestion {
  readonly actor: Somebody
  /** Key of a contact. */
  readonly contact: string | null
  /** Keys of findings that people have decided on. */
  readonly except: readonly string[]
  readonly limit: number
}

/** A statement that the reader is not sure of. */
export interface DoubtedStatement {
  readonly article: string
  readonly statement: Statement
  readonly contact: string | null
}

/** A contact, and one that may be the same; without another, nobody is told to have taken part in it. */
export interface DoubtedContact {
  readonly contact: KeptContact
  readonly other: string | null
  readonly rule: string | null
}

/** A telling that one of the weaker rules put into its contact. */
export interface DoubtedTelling {
  readonly article: string
  readonly telling: string
  readonly contact: KeptContact
  readonly rule: string
  /** Key of the telling that it was likened to. */
  readonly like: string | null
  readonly told: Contact
}

/** A commitment of which nobody is known to have undertaken it. */
export interface DoubtedCommitment {
  readonly article: string
  readonly commitment: Commitment
  readonly contact: string | null
  /** Of the statement that it stands in; `null` where it stands in none. */
  readonly confidence: number | null
}

/**
 * The questions to the database. Every answer has one order, so that the same record gives the same bytes. Whatever stands
 * in a question is data: no string breaks one, and what the record does not have is not found.
 */
export interface Asking {
  readonly counts: () => Promise<{
    readonly articles: number
    readonly contacts: number
    readonly statements: number
  }>
  readonly holdings: () => Promise<Holdings>
  /** An article by its key or the beginning of it. */
  readonly article: (key: string) => Promise<Named<ArticleRow>>
  readonly articleOfSnapshot: (snapshot: Hash) => Promise<ArticleRow | null>
  /** Latest published first; those that do not tell last. */
  readonly articles: (page: Page) => Promise<Found<ArticleRow>>
  /** All snapshots of one url, first added first. */
  readonly versionsOf: (url: string) => Promise<readonly ArticleRow[]>
  /** All that have this text, by its hash, first added first: copies under other bytes. */
  readonly articlesOfText: (text: Hash) => Promise<readonly ArticleRow[]>
  /** What earlier readers made of an article, oldest first. */
  readonly earlierReadings: (article: string) => Promise<readonly EarlierRow[]>
  /** By which line the reading was made that each of these articles has now, and of which text it is. */
  readonly readingsOf: (articles: readonly string[]) => Promise<readonly ReadingRow[]>
  /** In the order of their removal. */
  readonly tombstones: () => Promise<readonly TombstoneRow[]>
  /** Latest first, undated last. A range of days finds what may have been on one of them. */
  readonly contacts: (question: ContactQuestion) => Promise<FoundContacts>
  /** The contact that holds a telling, by the telling's key or the beginning of it. */
  readonly contact: (key: string) => Promise<Named<ContactRow>>
  /** Contacts by their own whole keys, in the order of those; what is not there is left out. */
  readonly contactsCalled: (keys: readonly string[]) => Promise<readonly ContactRow[]>
  /** What these articles tell of, by article and then in its own order: the telling, and the contact that it stands in. */
  readonly toldIn: (articles: readonly string[]) => Promise<readonly ToldRow[]>
  /** First added first. */
  readonly tellingsOf: (contact: string) => Promise<readonly KeptTelling[]>
  /** The same of many contacts at once, by their keys. */
  readonly tellingsOfEach: (
    contacts: readonly string[],
  ) => Promise<ReadonlyMap<string, readonly KeptTelling[]>>
  /**
   * The held contacts between the same parties just before and just after, of any kind. The same: those of the same sides
   * and no other side, in which everybody took part whom this contact names. So the call of two presidents follows their
   * last meeting, not their ministers'; and talks of which only the two states are told follow any contact of the two.
   * What may have been on the same days is neither before nor after; two of one day stand by key.
   */
  readonly neighbours: (
    contact: string,
  ) => Promise<{ readonly before: ContactRow | null; readonly after: ContactRow | null }>
  /** By how well the words fit, then latest first, unless another order is asked for; by place in the article within one. */
  readonly statements: (question: StatementQuestion) => Promise<FoundByWords<StatementHit>>
  /** All of a speaker's, oldest first, as little of each as places it in time; former versions of a page are left out. */
  readonly sayings: (question: SayingsQuestion) => Promise<readonly SayingRow[]>
  /** Articles by their whole keys, in the order of those; what is not there is left out. */
  readonly articlesCalled: (keys: readonly string[]) => Promise<readonly ArticleRow[]>
  /** By how well the words fit, then latest first. */
  readonly articlesWith: (question: WordQuestion) => Promise<FoundByWords<ArticleHit>>
  /**
   * Actors by name (misspelt or in part), by id or by the code of a side: nearest first. `farther` also finds names that
   * have less in common with what was asked for, to be offered and not to be taken.
   */
  readonly actorsNamed: (
    name: string,
    most: number,
    farther?: boolean,
  ) => Promise<readonly NearActorRow[]>
  /** All persons that articles name, once for each side that they are on there; the same list until the journal goes on. */
  readonly persons: () => Promise<Persons>
  /** What people have taught, as it holds now. */
  readonly taught: () => Promise<Taught>
  /** Articles that name one of these actors, or somebody by one of these names; in the order of their keys. */
  readonly articlesNaming: (
    actors: readonly string[],
    names: readonly string[],
  ) => Promise<readonly IndexedRow[]>
  /** All that articles tell of undertakings, in the order of articles. */
  readonly undertakings: () => Promise<readonly ToldUndertaking[]>
  readonly ledgerState: () => Promise<LedgerState>
  /** Undertakings, by the ledger as it was last made; the latest heard of first. `offers`: how many fit that are offers and no more. */
  readonly commitments: (
    question: CommitmentQuestion,
  ) => Promise<FoundByWords<LedgerRow> & { readonly offers: number }>
  /** By its key or the beginning of it, or by the key of one of its tellings ("a1b2c3/k2"). */
  readonly commitment: (key: string) => Promise<Named<LedgerRow>>
  /** By their keys. */
  readonly commitmentsOf: (keys: readonly string[]) => Promise<readonly LedgerRow[]>
  /** When contacts were that all of them took part in, of everybody where nobody is named: earliest first, undated last. */
  readonly contactPeriods: (parties: readonly Somebody[]) => Promise<readonly PeriodRow[]>
  /** Who was in contact with whom, those with most contacts first. */
  readonly ties: (among: 'sides' | 'people', most: number) => Promise<readonly TieRow[]>
  /** Actors by their ids, in that order; those that no article names are left out. */
  readonly actorsOf: (ids: readonly string[]) => Promise<readonly ActorRow[]>
  readonly decisions: () => Promise<readonly DecisionRow[]>
  /** Where the decisions on findings stand now: by line, article and key. None for those of texts that nobody has. */
  readonly attachments: () => Promise<readonly AttachmentRow[]>
  /** Statements below this confidence, least sure first. */
  readonly unsureStatements: (
    question: DoubtQuestion & { readonly below: number },
  ) => Promise<Found<DoubtedStatement>>
  /**
   * Tellings that these rules put beside another, in the order of the rules; but not those read before the
   * line at which somebody decided on their contact.
   */
  readonly weakTellings: (
    question: Omit<DoubtQuestion, 'except'> & {
      readonly rules: readonly string[]
      readonly settled: readonly { readonly key: string; readonly line: number }[]
    },
  ) => Promise<Found<DoubtedTelling>>
  /** Contacts that may be the same as others, each two once, and those in which nobody is told to have taken part. */
  readonly unsettledContacts: (question: DoubtQuestion) => Promise<Found<DoubtedContact>>
  /** Those of the least sure statements first. */
  readonly nobodysCommitments: (question: DoubtQuestion) => Promise<Found<DoubtedCommitment>>
  /** A comparison made before, as JSON; and keeping one. */
  readonly comparison: (key: string) => Promise<string | null>
  readonly keepComparison: (key: string, compared: string) => Promise<void>
}
