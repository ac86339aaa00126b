import type { Decided, Purged } from '../../model/journal.js'
import type {
  Extraction,
  KeptArticle,
  KeptContact,
  KeptTelling,
  Reach,
  StoredReading,
} from '../../model/kept.js'
import type { Position } from '../archive/archive.js'

/** One article with all that its rows are made of. */
export interface IndexedArticle {
  /** Number of the journal's line that made this reading, counted from 1. */
  readonly line: number
  readonly article: KeptArticle
  readonly extraction: Extraction
  readonly reading: StoredReading
  readonly text: string
  readonly tellings: readonly { readonly telling: KeptTelling; readonly reach: Reach }[]
}

/** A decision with the number of its line. */
export interface DecisionLine {
  readonly line: number
  readonly entry: Decided
}

/** The writes of one transaction: all of them are there afterwards, or none. */
export interface Writing {
  /** Replaces what stands under the article's key; the reading it had before becomes an earlier one. */
  readonly putArticles: (articles: readonly IndexedArticle[]) => Promise<void>
  /** Removes an article and what hangs on it, and keeps the tombstone. */
  readonly removeArticle: (key: string, tombstone: Purged) => Promise<void>
  readonly putDecision: (decision: DecisionLine) => Promise<void>
  /** All tellings that share a key and a day with the reach. */
  readonly tellingsNear: (reaches: readonly Reach[]) => Promise<readonly KeptTelling[]>
  readonly tellingsOfArticles: (articles: readonly string[]) => Promise<readonly KeptTelling[]>
  /** The tellings of the contacts that hold these tellings, themselves included. */
  readonly tellingsBeside: (keys: readonly string[]) => Promise<readonly KeptTelling[]>
  /** Join and part decisions that touch the texts of these tellings. */
  readonly linksOf: (keys: readonly string[]) => Promise<readonly DecisionLine[]>
  /** The tellings that stand on this place of a text, for decisions. */
  readonly tellingsAt: (text: string, start: number, end: number) => Promise<readonly KeptTelling[]>
  /** Takes these tellings out of the contacts they stand in, removes those contacts, and puts these in their place. */
  readonly replaceContacts: (
    tellings: readonly string[],
    contacts: readonly KeptContact[],
  ) => Promise<void>
  readonly setPosition: (position: Position) => Promise<void>
}
