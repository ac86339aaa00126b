import type { Contact, FacetName } from './account.js'
import type { Ref, Hop } from './actors.js'
import type { ArticleKind, Block, Redistribution, Side } from './article.js'
import type { AccountId, ClaimId, ContactId, DiscrepancyId } from './ids.js'
import type { Problem } from './problems.js'
import type { ReaderVersion } from './reading.js'
import type { Evidence, Span } from './spans.js'

/** One column of a comparison. */
export interface AccountHead {
  readonly id: AccountId
  readonly title: string | null
  readonly outlet: string | null
  readonly agency: string | null
  readonly kind: ArticleKind
  readonly side: Side | null
  readonly published: string | null
  readonly url: string | null
  /** What the header says of the licence, in its own words. */
  readonly licence: string | null
  /** Whether that licence lets anyone pass the whole text on. */
  readonly redistribution: Redistribution
  readonly words: number
  /** Accounts whose text is one and the same story share a group: the id of the group's first account. */
  readonly copyGroup: string | null
  readonly text: string
  /** SHA-256 of `text` as UTF-8, hexadecimal; `null` for an input that could not be read. */
  readonly textHash: string | null
  readonly blocks: readonly Block[]
  readonly sentences: readonly Span[]
  /** `false` when the input could not be read: its cells are `unread`, never `absent`. */
  readonly readable: boolean
}

export type Relation =
  | 'reference'
  | 'same'
  | 'paraphrase'
  | 'stronger'
  | 'weaker'
  | 'conflict'
  | 'only'
  | 'absent'
  | 'unsure'
  | 'unread'

/** What the reader found in a text, and which of its rules or models found it. */
export interface Made {
  /** The statement, commitment or contact. */
  readonly id: string
  readonly rule: string
  /** 0 to 1; `null` where the rule gives none. */
  readonly confidence: number | null
}

export interface Cell {
  readonly account: AccountId
  readonly relation: Relation
  /** Ids of that account's statements, commitments or contacts. */
  readonly statements: readonly string[]
  /** The same, with what made them. */
  readonly madeBy: readonly Made[]
  readonly via: readonly Hop[]
  readonly speakers: readonly Ref[]
  readonly evidence: readonly Evidence[]
  readonly deciding: readonly Evidence[]
}

export type ClaimKind = 'contact' | 'statement' | 'commitment' | 'fact'

/** One row: the same thing as told by several accounts. */
export interface Claim {
  readonly id: ClaimId
  readonly kind: ClaimKind
  /** Made from a template over actors, act and topic: never an invented sentence. */
  readonly label: string
  /** What it is about, by the topic's name: "frozen assets". The same name as in `silence`. */
  readonly topic: string | null
  readonly contact: ContactId | null
  readonly facet: FacetName | null
  readonly reference: AccountId | null
  /** How many primaries stand behind it, copies and relays not counted. */
  readonly independentSources: number
  readonly primaries: readonly string[]
  /** One for each account, in the accounts' order. */
  readonly cells: readonly Cell[]
}

export type DiscrepancyKind =
  | 'wording-strength'
  | 'hedge-dropped'
  | 'source-dropped'
  | 'actor'
  | 'contact-kind'
  | 'number'
  | 'date'
  | 'quote-altered'
  | 'omission'
  | 'unsourced-addition'

export interface DiscrepancySide {
  readonly account: AccountId
  readonly evidence: readonly Evidence[]
  readonly deciding: readonly Evidence[]
  /** What comes closest, where this side lacks the claim. */
  readonly nearest: readonly Evidence[]
}

/** `a` has the words or is the reference; `b` is told otherwise or lacks them. */
export interface Discrepancy {
  readonly id: DiscrepancyId
  readonly kind: DiscrepancyKind
  /** Of `b` against `a`. */
  readonly direction: 'stronger' | 'weaker' | null
  readonly rule: string
  /** 0 to 1; what matters more among discrepancies of a kind. */
  readonly weight: number
  /** Small beside the others of the comparison: to be folded where there is little room. */
  readonly minor: boolean
  readonly claim: ClaimId | null
  readonly a: DiscrepancySide
  readonly b: DiscrepancySide
  /** One plain line from a template. */
  readonly says: string
}

export type CopyLevel = 'wholly' | 'partly' | 'non-derived'

export interface Copy {
  readonly from: AccountId
  readonly to: AccountId
  readonly level: CopyLevel
  /** Share of the words of `to` that stand in `from`, 0 to 1. */
  readonly share: number
  readonly passages: readonly { readonly from: Evidence; readonly to: Evidence }[]
}

/** A contact talked of, with what each account tells of it. */
export interface MergedContact {
  readonly id: ContactId
  readonly main: boolean
  readonly label: string
  readonly accounts: readonly { readonly account: AccountId; readonly contact: Contact }[]
}

/** How many words each account spends on a topic. */
export interface Silence {
  /** By name: a topic of the lexicon ("frozen assets") or a state. */
  readonly topic: string
  readonly by: readonly {
    readonly account: AccountId
    readonly words: number
    readonly share: number
    /** The first sentence on it; none where the account is silent. */
    readonly evidence: readonly Evidence[]
  }[]
}

export interface Comparison {
  readonly accounts: readonly AccountHead[]
  readonly sameContact: 'yes' | 'no' | 'unsure'
  readonly contacts: readonly MergedContact[]
  readonly copies: readonly Copy[]
  readonly claims: readonly Claim[]
  readonly discrepancies: readonly Discrepancy[]
  readonly silence: readonly Silence[]
}

/** A comparison with what went wrong on the way to it and the version of the reader that made it. */
export interface Compared {
  readonly comparison: Comparison
  readonly problems: readonly Problem[]
  readonly reader: ReaderVersion
}
