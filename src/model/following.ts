import type { Act, Money, NewsTurn } from './account.js'
import type { FindingKind, Hash } from './journal.js'
import type { Evidence, SomeEvidence } from './spans.js'

/** What a text tells of an undertaking: an offer binds nobody yet, a fulfilment tells what became of one. */
export type ToldKind = 'offer' | 'commitment' | 'fulfilment'

/** What happened to an undertaking, as somebody tells it. The codebook has an example and a near miss of each. */
export const EVENT_KINDS = [
  'offered',
  'promised',
  'obliged',
  'repeated',
  'specified',
  'raised',
  'lowered',
  'condition-added',
  'condition-dropped',
  'begun',
  'delivered',
  'kept',
  'delayed',
  'suspended',
  'withdrawn',
  'denied',
  'broken',
] as const

export type EventKind = (typeof EVENT_KINDS)[number]

/** How far an undertaking has come, by its last event that counts. */
export const LEDGER_STATUSES = [
  'offered',
  'promised',
  'obliged',
  'begun',
  'delivered',
  'kept',
  'delayed',
  'suspended',
  'withdrawn',
  'denied',
  'broken',
] as const satisfies readonly EventKind[]

export type LedgerStatus = (typeof LEDGER_STATUSES)[number]

/** Somebody who undertakes something, or for whom it is. */
export interface Party {
  readonly name: string
  readonly actor: string | null
  readonly side: string | null
}

/** A word, a number or a name of what is undertaken, as comparisons hold words against each other. */
export interface MatterUnit {
  readonly key: string
  readonly fields: readonly string[]
  /** 0 to 1. */
  readonly weight: number
  readonly isNoun: boolean
}

/** A sum of money or a count of things that a text tells with an undertaking. */
export interface ToldNumber {
  readonly value: number
  readonly op: '=' | '>' | '<' | '~'
  /** ISO 4217 for money, else `null`. */
  readonly currency: string | null
  /** The root of the word for what is counted; `null` for money. */
  readonly unit: string | null
}

/** From whom something is known; two names with one key are one. */
export interface KnownFrom {
  readonly key: string
  readonly name: string
}

/** How firmly it is undertaken, by the words that say so: "will", "is ready to". */
export interface Bond {
  readonly value: string
  /** 0 to 1, on the scale of undertakings. */
  readonly degree: number
  readonly evidence: Evidence
}

/**
 * What links news of a matter to the undertaking that it can be of. News that no undertaking before it fits is no part of
 * the ledger.
 */
export interface Loose {
  readonly turn: NewsTurn
  /** Roots of the nouns that say what it is; none where its words only go on. */
  readonly heads: readonly string[]
  /** What its thing speaks of, the rest of its clause, and the words just before. */
  readonly thing: readonly MatterUnit[]
  readonly around: readonly MatterUnit[]
  readonly before: readonly MatterUnit[]
  /** Where these words begin; what a text spoke of earlier is too far back. */
  readonly from: number
  /** Whether it is told of a number: "two", "the first six". */
  readonly hasNumber: boolean
  /** Whether its words go back to something: "it", "the other two", "the release". */
  readonly isPointing: boolean
  /** The verb that tells it, in its ground form, and its root. */
  readonly verbWord: string | null
  readonly verb: string | null
  readonly share: 'part' | 'whole' | null
  /** Whether it is told of an undertaking even where none is linked: "broke its word". */
  readonly standsAlone: boolean
  /** Whether it was only approved, signed or the like. */
  readonly isPassed: boolean
  /** Whether it is of something known: "the ferries", not "a ferry". */
  readonly isKnown: boolean
  /** Sides that the article names, and the people in it whose side it does not tell. */
  readonly sides: readonly string[]
  readonly people: readonly string[]
}

/** What one article tells at one place of an undertaking: what the ledger is made of. */
export interface ToldUndertaking {
  /** Key of the article and id within it: "a1b2c3/k2". */
  readonly key: string
  /** What an undertaking is called whose first telling this is: `k` and digits of a hash over its place. */
  readonly name: string
  readonly article: string
  readonly kind: ToldKind
  /** What of the reading it is: what decisions name. */
  readonly finding: FindingKind
  /** Hash of the text in which the evidence stands. */
  readonly text: Hash
  readonly status: LedgerStatus
  readonly promisors: readonly Party[]
  readonly beneficiaries: readonly Party[]
  readonly what: string
  readonly matter: readonly MatterUnit[]
  readonly numbers: readonly ToldNumber[]
  /** "another", "second": one of several. */
  readonly batch: string | null
  readonly amount: Money | null
  readonly deadline: string | null
  readonly condition: string | null
  /** Key of a known agreement or treaty. */
  readonly agreement: string | null
  readonly bond: Bond | null
  /** Whether it is told as a sum raised or lowered from an earlier one. */
  readonly change: 'raised' | 'lowered' | null
  /** EDTF of when it was said or so, where the text tells; else `null`. */
  readonly when: string | null
  /** Told as past, after the fact: "had promised". */
  readonly isRetold: boolean
  /** Told in so many words as said again: "repeated that". */
  readonly isSaidAgain: boolean
  /** Whether it is in the words of whose undertaking it is: their own text, or a quotation. */
  readonly isOwn: boolean
  readonly act: Act | null
  readonly topics: readonly string[]
  /** Who says so. */
  readonly sayers: readonly Party[]
  /** Names of those who relay it, from the outlet inwards. */
  readonly via: readonly string[]
  /** Who stands behind it, as comparisons count sources. */
  readonly primaries: readonly KnownFrom[]
  /** The words of its sentence, folded, by which copies are known. */
  readonly sentence: readonly string[]
  readonly evidence: SomeEvidence
  /** Where the same text says what is only gone back to here: "four ferries" of "one came"; else `null`. */
  readonly antecedent: Evidence | null
  /** For news that names no undertaking; absent where the words are of one by themselves. */
  readonly loose?: Loose
  readonly rule: string
  readonly published: string | null
  /** Instant at which the article was first added. */
  readonly added: string
  readonly url: string | null
}

/** One article's words for an event. */
export interface EventSource {
  /** Of the told undertaking. */
  readonly told: string
  readonly article: string
  readonly text: Hash
  readonly finding: FindingKind
  readonly evidence: SomeEvidence
  /** The words that decide. */
  readonly deciding: readonly Evidence[]
  readonly sayers: readonly Party[]
  readonly via: readonly string[]
  readonly rule: string
}

/** Something that happened to an undertaking, each telling of it with its words. */
export interface LedgerEvent {
  readonly kind: EventKind
  /** EDTF of when, as told, else of the publication; `null` where neither is told. */
  readonly date: string | null
  /** What gives the date: the text, or its publication alone. */
  readonly dated: 'told' | 'published'
  /** Days since 1970-01-01 of its first day. */
  readonly day: number | null
  /** "event/specified" and so on: why it is this kind of event. */
  readonly rule: string
  /** What it adds or changes, as names of fields: "deadline", "amount". */
  readonly adds: readonly string[]
  readonly sources: readonly [EventSource, ...EventSource[]]
  /** Whether people let it stand: one that is disputed counts for nothing. */
  readonly standing: 'machine' | 'confirmed' | 'disputed'
  /** Who says that it is right or wrong, where anybody does. */
  readonly decided: { readonly by: string; readonly at: string; readonly why: string | null } | null
}

/** Why a telling stands in an undertaking. */
export interface Follows {
  readonly told: string
  /** The telling that it was likened to; `null` for the first. */
  readonly like: string | null
  readonly rule: string
}

/** Another undertaking beside this one. */
export interface Beside {
  readonly key: string
  readonly rule: string
}

/** An undertaking of the record: what several articles tell of one, and what became of it. */
export interface Followed {
  /** `k` and sixteen digits of a hash over the place of its first told words. Any telling's key finds it. */
  readonly key: string
  readonly promisors: readonly Party[]
  readonly beneficiaries: readonly Party[]
  /** In the words of the telling that tells most. */
  readonly what: string
  /** Articles whose words `what` and `condition` are. */
  readonly wordsFrom: readonly string[]
  readonly agreement: string | null
  readonly amount: Money | null
  readonly deadline: string | null
  readonly condition: string | null
  readonly topics: readonly string[]
  readonly events: readonly LedgerEvent[]
  readonly follows: readonly Follows[]
  /** Where the words do not say enough to tell whether it is the same. */
  readonly maybe: readonly Beside[]
  /** Another amount, batch or day of what is alike. */
  readonly also: readonly Beside[]
  readonly articles: number
  /** Who stands behind it, each once: copies of one story add nothing. */
  readonly primaries: readonly string[]
}

/** An undertaking with what it is found by. */
export interface LedgerEntry {
  readonly followed: Followed
  /** Keys of all its tellings. */
  readonly members: readonly string[]
  /** Actors and sides, sorted. */
  readonly promisors: readonly string[]
  readonly beneficiaries: readonly string[]
  /** Days of the events that count, in order, and the status after each; far back where no day is told. */
  readonly days: readonly number[]
  readonly statuses: readonly LedgerStatus[]
  /** Last day of the deadline in force. */
  readonly due: number | null
  /** Day of the first event that counts and tells of a delivery. */
  readonly delivered: number | null
  /** The words that it is looked for by. */
  readonly words: string
}

/** The rule of an event whose kind a person set. */
export const SET_RULE = 'event/corrected'

/** Who set what an event tells, against the words that tell it; `null` where the words stand. */
export function setterOf({ rule, decided }: Pick<LedgerEvent, 'rule' | 'decided'>): string | null {
  return rule === SET_RULE ? (decided?.by ?? null) : null
}
