import type { Account, Contact, ContactKind, ContactStatus } from './account.js'
import type { Analysis } from './analysis.js'
import type { Article } from './article.js'
import type { Hash, Origin } from './journal.js'
import type { Problem } from './problems.js'
import type { ReaderVersion } from './reading.js'

/** What the extractor told of a snapshot: the article without its text, which is an object of its own. */
export interface Extraction {
  readonly snapshot: Hash
  readonly text: Hash
  readonly extractor: string
  readonly article: Omit<Article, 'text'>
  readonly problems: readonly Problem[]
}

/** A reading without the article, which its extraction holds. */
export interface StoredReading {
  readonly extraction: Hash
  readonly reader: ReaderVersion
  readonly analysis: Analysis
  readonly account: Account
}

/** An article as the record keeps it. Names the snapshot: two outlets may print one text. */
export interface KeptArticle {
  /** `a` and the first twelve digits of the snapshot's hash. */
  readonly key: string
  readonly snapshot: Hash
  readonly extraction: Hash
  readonly text: Hash
  readonly reading: Hash
  readonly reader: ReaderVersion
  readonly extractor: string
  /** Instant of the first adding. */
  readonly added: string
  readonly origin: Origin
}

/** One article's contact, as the record merges them: what the merging looks at. */
export interface KeptTelling {
  /** `c` and twelve digits of a hash over the article's key and the place of its first words. */
  readonly key: string
  /** Key of the article. */
  readonly article: string
  readonly contact: Contact
  /** When the article was first added: of two tellings that name a contact, the earlier added does. */
  readonly added: string
  readonly published: string | null
  readonly kind: Article['kind']
  readonly side: Article['side']
}

/** What a telling is near by: it can be of one contact only with one that shares a key and a day. */
export interface Reach {
  /** Sides and actors: "FR", "person:emmanuel-macron". */
  readonly keys: readonly string[]
  /** Days since 1970-01-01, both included; `null` on both when no day can be told: it is near none. */
  readonly first: number | null
  readonly last: number | null
}

/** Why one telling stands in a contact: the rule, and the telling that it was likened to. */
export interface Joining {
  readonly telling: string
  /** `null` for the telling that the contact is named by. */
  readonly like: string | null
  /** "merge/same-day", "merge/decided" and so on. */
  readonly rule: string
}

/** A contact of the record: tellings of several articles, merged by rule, never dissolved into one another. */
export interface KeptContact {
  /** The key of one of its tellings: the one that was added first. Any telling's key finds the contact. */
  readonly key: string
  readonly kind: ContactKind
  readonly status: ContactStatus
  /** EDTF; the most exact that most tellings bear out, `null` when none tells. */
  readonly date: string | null
  /** Names of those who took part, the fullest of each; sides and actors as the tellings have them. */
  readonly participants: readonly KeptParticipant[]
  readonly place: string | null
  readonly joinings: readonly Joining[]
  /** Contacts that may be the same, where the tellings do not say enough. */
  readonly maybe: readonly { readonly contact: string; readonly rule: string }[]
}

export interface KeptParticipant {
  readonly name: string
  readonly actor: string | null
  readonly side: string | null
}
