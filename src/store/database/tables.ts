import type { ColumnType } from 'kysely'

/** A column of JSON: given as text, received as what it says. */
type Json = ColumnType<unknown, string, string>

/** Where the record stands: the version of this schema is the migrations' own; here is how much of the journal it holds. */
export interface PositionTable {
  /** Always 1: the table has one row. */
  readonly id: number
  readonly entries: number
  readonly bytes: number
  readonly chain: string
}

export interface ArticleTable {
  readonly key: string
  /** Number of the journal's line that made this reading. */
  readonly line: number
  readonly snapshot: string
  readonly extraction: string
  readonly text_hash: string
  readonly reading: string
  readonly reader: Json
  readonly extractor: string
  readonly added: string
  readonly origin: Json
  readonly title: string | null
  readonly outlet: string | null
  readonly agency: string | null
  readonly kind: string
  readonly side: string | null
  readonly side_name: string | null
  /** EDTF as told. */
  readonly published: string | null
  /** First day of it, counted from 1970-01-01; `null` when not told. */
  readonly published_day: number | null
  readonly url: string | null
  readonly language: string | null
  readonly words: number
  /** Key of the snapshot of the same url that was added last; `null` on that one itself. */
  readonly superseded_by: string | null
  /** For search alone: what is shown is read again from the archive. A space stands for NUL. */
  readonly text: string
}

/** What articles are looked for by. */
export interface ArticleStemsTable {
  readonly article: string
  readonly published_day: number | null
  /** Stems of the title and of the text's beginning. */
  readonly search: string
}

export interface StatementTable {
  /** Key of the article and id within it: "a1b2c3d4e5f6/s3". */
  readonly key: string
  readonly article: string
  readonly ordinal: number
  readonly act: string
  readonly topics: string[]
  /** Actors and sides of those who speak and are spoken to, sorted. */
  readonly speakers: string[]
  readonly addressees: string[]
  readonly targets: string[]
  /** First day of when it was said, else of the article's publication. */
  readonly said_day: number | null
  /** 0 to 1. */
  readonly confidence: number
  /** Key of the telling that it belongs to. */
  readonly telling: string | null
  /** Stems of what was said. */
  readonly search: string
  /** What the machine read of the columns above, of a row that people corrected. */
  readonly machine: Json | null
}

/** Statements whole. */
export interface StatementToldTable {
  readonly statement: string
  readonly told: Json
}

/** A view over the actors of articles: each actor once. */
export interface ActorTable {
  readonly actor: string
  readonly kind: string
  /** The name that most articles show, a person's whole where one does; ties by alphabet. */
  readonly name: string
  readonly side: string | null
}

/** An actor that an article names. */
export interface ArticleActorTable {
  readonly article: string
  readonly actor: string
  readonly kind: string
  readonly side: string | null
  /** All that it is called there, the name to show first. */
  readonly names: string[]
  /** Of a person: as the article gives it. */
  readonly office: string | null
}

/** A name of an actor in all articles together: who is asked for by name is found here. */
export interface ActorNameTable {
  readonly actor: string
  readonly kind: string
  readonly side: string | null
  readonly name: string
  /** Lower case, without marks: what the trigrams are cut from. */
  readonly plain: string
  /** How many articles name it so; no row is kept for none. */
  readonly articles: number
}

export interface TellingTable {
  readonly key: string
  readonly article: string
  readonly ordinal: number
  readonly kind: string
  readonly status: string
  readonly date: string | null
  readonly main: boolean
  /** What a telling is near by: sides and actors of those who took part. */
  readonly reach: string[]
  readonly first_day: number | null
  readonly last_day: number | null
  /** Anchor of its first words. */
  readonly text_hash: string
  readonly start: number
  readonly end: number
  readonly contact_told: Json
  /** Key of the contact that it stands in, set when the contacts are merged. */
  readonly contact: string | null
  readonly rule: string | null
  readonly like: string | null
}

export interface ContactTable {
  readonly key: string
  readonly kind: string
  readonly status: string
  readonly date: string | null
  readonly first_day: number | null
  readonly last_day: number | null
  readonly place: string | null
  readonly topics: string[]
  /** Sides and actors of those who took part, sorted: contacts "between the same actors" share them. */
  readonly parties: string[]
  readonly tellings: number
  readonly articles: number
  /** How many contacts may be the same. */
  readonly doubts: number
  readonly contact: Json
}

/** A contact that may be the same as another; both of a pair are told. */
export interface ContactDoubtTable {
  readonly contact: string
  readonly other: string
  readonly rule: string
}

export interface CommitmentTable {
  readonly key: string
  readonly article: string
  readonly ordinal: number
  readonly statement: string | null
  readonly firmness: string
  readonly status: string
  readonly deadline: string | null
  readonly amount: number | null
  readonly currency: string | null
  readonly what: string
  /** Actors and sides, sorted. */
  readonly promisors: string[]
  readonly beneficiaries: string[]
  readonly commitment: Json
}

/** What a text tells has become of an undertaking or an agreement. */
export interface FulfilmentTable {
  readonly key: string
  readonly article: string
  readonly ordinal: number
  readonly kind: string
  readonly fulfilment: Json
}

/** What articles tell of undertakings, each place once: what the ledger is made of. */
export interface UndertakingTable {
  readonly key: string
  readonly article: string
  readonly ordinal: number
  readonly told: Json
}

/** Undertakings of the record, made of what articles tell when they are asked for; may be emptied at any time. */
export interface LedgerTable {
  readonly key: string
  /** Actors and sides, sorted. */
  readonly promisors: string[]
  readonly beneficiaries: string[]
  readonly agreement: string | null
  readonly topics: string[]
  /** Keys of what it is made of. */
  readonly members: string[]
  /** Days of the events that count, in order, and the status after each. */
  readonly days: number[]
  readonly statuses: string[]
  /** After the last of them; `null` when people let none stand. */
  readonly status: string | null
  /** Far back where no day is told. */
  readonly first_day: number
  readonly last_day: number
  /** Last day of the deadline. */
  readonly due: number | null
  readonly delivered: number | null
  readonly search: string
  /** Over all of the row and of the undertaking whole: what stays the same is not written again. */
  readonly hash: string
}

/** Undertakings of the ledger whole. */
export interface LedgerToldTable {
  readonly ledger: string
  readonly entry: Json
}

/** Of what the ledger was made: where the journal stood, and by which version. One row. */
export interface LedgerStateTable {
  readonly chain: string
  readonly follower: string
}

export interface DecisionTable {
  /** Number of its line in the journal. */
  readonly line: number
  readonly at: string
  readonly by: string
  readonly why: string | null
  readonly kind: string
  readonly finding: string | null
  /** Where it is attached; `null` when it is about no place of a text. */
  readonly text_hash: string | null
  readonly start: number | null
  readonly end: number | null
  readonly other_text_hash: string | null
  readonly other_start: number | null
  readonly other_end: number | null
  /** Whole, as the journal has it. */
  readonly decision: Json
}

/** Where a decision stands in the reading that an article has now. */
export interface AttachmentTable {
  /** Of the decision. */
  readonly line: number
  readonly article: string
  /** Of the finding ("a1b2c3d4e5f6/s3") or the telling; `null` where this reading has none at those words. */
  readonly key: string | null
  /** The place of that finding's first words; the decision's own words where there is none. */
  readonly text_hash: string
  readonly start: number
  readonly end: number
}

/** What was removed, and when. */
export interface TombstoneTable {
  readonly snapshot: string
  readonly article: string
  readonly at: string
  readonly by: string
  readonly why: string
}

/** Earlier readings of an article, by the order of the journal. */
export interface EarlierReadingTable {
  readonly article: string
  /** Number of the journal's line that made it. */
  readonly line: number
  readonly extraction: string
  readonly text_hash: string
  readonly reading: string
  readonly reader: Json
}

/** Comparisons that were asked for, so that they need not be made again; may be emptied at any time. */
export interface ComparisonTable {
  /** Hash over the readings compared, in order, and the version of what compares. */
  readonly key: string
  readonly compared: Json
}

/** The tables, as kysely sees them. Ours are all in one schema, `readout`. */
export interface Tables {
  readonly position: PositionTable
  readonly article: ArticleTable
  readonly article_stems: ArticleStemsTable
  readonly statement: StatementTable
  readonly statement_told: StatementToldTable
  readonly actor: ActorTable
  readonly article_actor: ArticleActorTable
  readonly actor_name: ActorNameTable
  readonly telling: TellingTable
  readonly contact: ContactTable
  readonly contact_doubt: ContactDoubtTable
  readonly commitment: CommitmentTable
  readonly fulfilment: FulfilmentTable
  readonly undertaking: UndertakingTable
  readonly ledger: LedgerTable
  readonly ledger_told: LedgerToldTable
  readonly ledger_state: LedgerStateTable
  readonly decision: DecisionTable
  readonly attachment: AttachmentTable
  readonly tombstone: TombstoneTable
  readonly earlier_reading: EarlierReadingTable
  readonly comparison: ComparisonTable
}
