import type { LedgerEntry, ToldUndertaking } from '../../model/following.js'
import type { Decided, FindingKind, Hash, Purged } from '../../model/journal.js'
import type {
  Extraction,
  KeptArticle,
  KeptContact,
  KeptTelling,
  Reach,
  StoredReading,
} from '../../model/kept.js'
import type { Position } from '../archive/archive.js'
import type { LedgerState } from './asking.js'

/** One article with all that its rows are made of. */
export interface IndexedArticle {
  /** Number of the journal's line that made this reading, counted from 1. */
  readonly line: number
  readonly article: KeptArticle
  readonly extraction: Extraction
  readonly reading: StoredReading
  readonly text: string
  readonly tellings: readonly { readonly telling: KeptTelling; readonly reach: Reach }[]
  /** What it tells of undertakings. */
  readonly undertakings: readonly ToldUndertaking[]
  /** Ids of the offices that persons hold as this text has it, by the person's: who asks for the office finds them too. */
  readonly held: ReadonlyMap<string, string>
}

/** A decision with the number of its line. */
export interface DecisionLine {
  readonly line: number
  readonly entry: Decided
}

/** A decision on a finding in the words of an article, and the text that the article has now. */
export interface DecisionPlace {
  readonly article: string
  readonly now: Hash
  readonly line: number
  readonly finding: FindingKind
  readonly text: Hash
  readonly start: number
  readonly end: number
}

/** A finding of an article, by the place of its first words. */
export interface FindingPlace {
  readonly article: string
  readonly finding: FindingKind
  /** "a1b2c3d4e5f6/s3"; of a contact, the telling's. */
  readonly key: string
  readonly start: number
  readonly end: number
}

/** Where a decision stands in the reading that an article has now; without a key, on words in which that finds nothing. */
export interface Attachment {
  readonly line: number
  readonly article: string
  readonly key: string | null
  readonly text: Hash
  readonly start: number
  readonly end: number
}

/** The writes of one transaction: all of them are there afterwards, or none. */
export interface Writing {
  /**
   * Replaces what stands under the articles' keys; the readings they had before become earlier ones. Contacts that rested
   * on tellings of theirs are gone afterwards: what is left of them is to be merged anew. One call names an article once.
   */
  readonly putArticles: (articles: readonly IndexedArticle[]) => Promise<void>
  /** Removes an article and what hangs on it, contacts as above, and keeps the tombstone. */
  readonly removeArticle: (key: string, tombstone: Purged) => Promise<void>
  readonly putDecision: (decision: DecisionLine) => Promise<void>
  /** All tellings that share a key and a day with the reach. */
  readonly tellingsNear: (reaches: readonly Reach[]) => Promise<readonly KeptTelling[]>
  readonly tellingsOfArticles: (articles: readonly string[]) => Promise<readonly KeptTelling[]>
  /** The tellings of the contacts that hold these tellings, themselves included. */
  readonly tellingsBeside: (keys: readonly string[]) => Promise<readonly KeptTelling[]>
  /** Join and part decisions that touch the texts of these tellings. */
  readonly linksOf: (keys: readonly string[]) => Promise<readonly DecisionLine[]>
  /** The tellings whose first words stand on this place of a text, for decisions; where none does, those that share some of it. */
  readonly tellingsAt: (text: string, start: number, end: number) => Promise<readonly KeptTelling[]>
  /** Keys of articles that have this text, or had it in an earlier reading. */
  readonly articlesHolding: (text: Hash) => Promise<readonly string[]>
  /** Decisions on findings in the words of these articles, now or as they were read before; by article and line. */
  readonly decisionsAround: (articles: readonly string[]) => Promise<readonly DecisionPlace[]>
  readonly placesIn: (articles: readonly string[]) => Promise<readonly FindingPlace[]>
  /** Puts these in the place of all attachments of the articles. */
  readonly replaceAttachments: (
    articles: readonly string[],
    attachments: readonly Attachment[],
  ) => Promise<void>
  /** Has statements of these articles, and contacts that they tell of, found by what people say of them where they corrected it. */
  readonly correctRows: (articles: readonly string[]) => Promise<void>
  /** Takes these tellings out of the contacts they stand in, removes those contacts, and puts these in their place. */
  readonly replaceContacts: (
    tellings: readonly string[],
    contacts: readonly KeptContact[],
  ) => Promise<void>
  /** Puts a ledger in the place of the one before, and notes of what it was made. */
  readonly putLedger: (made: LedgerState, entries: readonly LedgerEntry[]) => Promise<void>
  /** Where the record stands, as this transaction sees it: no other writer moves it before this one ends. */
  readonly position: () => Promise<Position>
  readonly setPosition: (position: Position) => Promise<void>
}
