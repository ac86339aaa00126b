import type { Act, ContactKind, ContactStatus, Mode, Money } from '../../src/model/account.js'
import type { DiscrepancyKind, Relation } from '../../src/model/comparison.js'

/** Words in one of the texts; `text` is the letter under which the gold file lists it. */
export interface GoldSpan {
  readonly text: string
  readonly quote: string
  readonly start: number
  readonly end: number
}

export interface GoldContact {
  readonly id: string
  readonly type: ContactKind
  readonly status: ContactStatus
  readonly participants: readonly string[]
  readonly date: string | null
  readonly evidence: readonly GoldSpan[]
}

export interface GoldStatement {
  readonly id: string
  /** Joint speakers are joined by " and ". */
  readonly speaker: string
  /** From the outlet inwards, the outlet left out. */
  readonly via: readonly string[]
  readonly addressee: string | null
  readonly target: string | null
  readonly mode: Mode
  readonly act: Act
  readonly span: GoldSpan
}

export interface GoldCommitment {
  readonly id: string
  readonly promisor: readonly string[]
  readonly what: string
  readonly amount: Money | null
  readonly evidence: readonly GoldSpan[]
}

export interface GoldDate {
  readonly id: string
  readonly what: string
  readonly iso: string
  readonly expr: GoldSpan
}

export interface GoldAlignment {
  readonly id: string
  readonly claim: string
  readonly members: readonly GoldSpan[]
  /** The text that the others are held against; none where two sides tell one joint fact, or nobody labelled it. */
  readonly reference: string | null
  /** By text, how it stands to the reference; empty where nobody labelled it. */
  readonly relations: Readonly<Record<string, Relation>>
}

/** A side that lacks the claim has `quote: null` and no offsets. */
export interface GoldSide {
  readonly text: string
  readonly quote: string | null
  readonly start?: number
  readonly end?: number
}

export interface GoldDiscrepancy {
  readonly id: string
  readonly type: DiscrepancyKind
  readonly a: GoldSide
  readonly b: GoldSide
  readonly explanation: string
}

export interface GoldText {
  readonly id: string
  readonly file: string
  /** Where labelling ends, in UTF-16 units; `null` when all of it was labelled. */
  readonly upTo: number | null
}

/** Labels of one event, made by hand; its README tells the shapes. */
export interface Gold {
  readonly event: string
  readonly texts: readonly GoldText[]
  readonly contacts: readonly GoldContact[]
  readonly statements: readonly GoldStatement[]
  readonly commitments: readonly GoldCommitment[]
  readonly datedFacts: readonly GoldDate[]
  readonly alignments: readonly GoldAlignment[]
  readonly discrepancies: readonly GoldDiscrepancy[]
}

/** A quotation of the gold file that has words. */
export function isSaid(side: GoldSide): side is GoldSpan {
  return side.quote !== null
}
