import type { Actor, Hop, Ref } from './actors.js'
import type { ArticleId, CommitmentId, ContactId, FulfilmentId, StatementId } from './ids.js'
import type { Evidence, SomeEvidence } from './spans.js'

export type Mode = 'direct' | 'indirect' | 'mixed'

/** What is done by saying something, as the codebook tells them apart. */
export const ACTS = [
  'assert',
  'demand',
  'propose',
  'condition',
  'promise',
  'agree',
  'refuse',
  'deny',
  'accuse',
  'warn',
  'threaten',
  'praise',
  'support',
  'thank',
  'discuss',
  'other',
] as const

export type Act = (typeof ACTS)[number]

export interface Modifier {
  readonly kind: 'negation' | 'modality' | 'hedge'
  /** The lemma on its scale: "must", "known", "not". */
  readonly value: string
  readonly evidence: SomeEvidence
}

/** A place on a scale, with the words that have it. */
export interface Degree {
  readonly degree: number
  readonly evidence: SomeEvidence
}

/** How strongly something is said. */
export interface Strength {
  /** Of the verb that reports it: 1 neutral (say), 2 marked (stress), 3 urging (insist), 4 harsh (demand). */
  readonly cue: Degree
  /** Of the first modality in it: 0 to 1, as binding as "must"; `null` when it has none. */
  readonly modality: Degree | null
}

/** One span of what was said. `quoted` when all of it stands in quotation marks. */
export interface Content extends Evidence {
  readonly quoted: boolean
}

/** What one or several actors are said to have said, asked, promised, refused or thought. */
export interface Statement {
  readonly id: StatementId
  readonly speakers: readonly Ref[]
  readonly addressees: readonly Ref[]
  readonly targets: readonly Ref[]
  readonly via: readonly Hop[]
  readonly mode: Mode
  readonly act: Act
  /** The words that decide the act: the cue, or what it governs. None where a sentence of a transcript plainly asserts. */
  readonly actEvidence: readonly Evidence[]
  /** Keys of the topic lexicon ("ceasefire"), strongest first. */
  readonly topics: readonly string[]
  /** EDTF; `null` when the text does not tell. */
  readonly when: string | null
  readonly contact: ContactId | null
  readonly cues: readonly Evidence[]
  readonly content: readonly Content[]
  readonly modifiers: readonly Modifier[]
  readonly strength: Strength
  /** The whole clause, speaker and cue included. */
  readonly evidence: SomeEvidence
  readonly rule: string
  /** 0 to 1. */
  readonly confidence: number
}

export const CONTACT_KINDS = [
  'phone-call',
  'video-call',
  'meeting',
  'visit',
  'summit',
  'talks',
  'letter',
  'back-channel',
] as const

export type ContactKind = (typeof CONTACT_KINDS)[number]

export const CONTACT_STATUSES = ['held', 'planned', 'proposed', 'cancelled'] as const

export type ContactStatus = (typeof CONTACT_STATUSES)[number]

export interface Duration {
  readonly op: '=' | '>' | '<' | '~'
  /** ISO 8601, "PT2H". */
  readonly iso: string
}

export type FacetName =
  | 'kind'
  | 'date'
  | 'duration'
  | 'place'
  | 'initiator'
  | 'precedent'
  | 'topics'
  | 'followUp'
  | 'atmosphere'
  | 'confirmation'

/** One thing told of a contact, with its own words and its own chain. */
export interface Facet {
  readonly name: FacetName
  readonly value: string
  readonly via: readonly Hop[]
  readonly evidence: SomeEvidence
}

export interface Contact {
  readonly id: ContactId
  readonly kind: ContactKind
  readonly status: ContactStatus
  readonly count: number | 'several'
  readonly participants: readonly Ref[]
  /** EDTF, as exact as the text allows. */
  readonly date: string | null
  readonly duration: Duration | null
  readonly place: string | null
  readonly initiator: string | null
  readonly topics: readonly string[]
  readonly followUp: string | null
  readonly facets: readonly Facet[]
  readonly evidence: SomeEvidence
  readonly rule: string
  /** The contact that this article is about, as against earlier or later ones that it mentions. */
  readonly main: boolean
}

export interface Money {
  readonly value: number
  /** ISO 4217. */
  readonly currency: string
}

export interface Commitment {
  readonly id: CommitmentId
  readonly promisors: readonly Ref[]
  readonly beneficiaries: readonly Ref[]
  readonly what: string
  /** Key of the known agreement or treaty that it is owed under or is about ("treaty:npt"); `null` where none is named. */
  readonly agreement: string | null
  readonly amount: Money | null
  readonly deadline: string | null
  readonly condition: string | null
  readonly firmness: 'firm' | 'conditional'
  /** `offered` is held out and not promised: readiness, an offer, a plan. */
  readonly status: 'offered' | 'promised' | 'begun' | 'delivered' | 'obligation'
  readonly statement: StatementId | null
  readonly via: readonly Hop[]
  readonly evidence: SomeEvidence
  readonly rule: string
}

/** What a text may tell has become of an undertaking, an agreement or a treaty. */
export const FULFILMENT_KINDS = [
  'begun',
  'delivered',
  'kept',
  'broken',
  'delayed',
  'suspended',
  'withdrawn',
  'denied',
] as const

export type FulfilmentKind = (typeof FULFILMENT_KINDS)[number]

/** What a text tells has become of an undertaking, an agreement or a treaty: who is said to have done what with it. */
export interface Fulfilment {
  readonly id: FulfilmentId
  readonly kind: FulfilmentKind
  /** Who is said to have kept, broken, begun or withdrawn it. */
  readonly by: readonly Ref[]
  /** To whom it was owed or given. */
  readonly to: readonly Ref[]
  /** Key of a known agreement or treaty ("treaty:npt"); `null` for an undertaking that has no such name. */
  readonly agreement: string | null
  /** What it was, in the text's words. */
  readonly what: string
  readonly amount: Money | null
  /** EDTF of when it was so; `null` when the text does not tell. */
  readonly date: string | null
  readonly statement: StatementId | null
  readonly via: readonly Hop[]
  readonly evidence: SomeEvidence
  /** Where the text says what is only gone back to: "four ferries" of "one came"; `null` where it is named. */
  readonly antecedent: Evidence | null
  readonly rule: string
}

/** What news tells of a matter: that it came about, or is to come; is late, stopped, given up; or still stands. */
export type NewsTurn = 'came' | 'ahead' | 'late' | 'stopped' | 'dropped' | 'stands'

/**
 * How a matter stands, told without a word of whose undertaking it is. It is no finding by itself: it tells of an
 * undertaking only where a record knows the one that it can be.
 */
export interface News extends Fulfilment {
  readonly turn: NewsTurn
  /** What it tells of; `null` where its words only go on from what was told before: "two have come". */
  readonly thing: Evidence | null
  /** The nouns, in lower case, that say what it is; the first is the last of its phrase. */
  readonly heads: readonly string[]
  /** The verb that tells it, in its ground form; `null` for a state. */
  readonly verb: string | null
  /** Whether the words say that it is a part or a step of it, or all. */
  readonly share: 'part' | 'whole' | null
  /** The words just before it, from which it may go on. */
  readonly before: Evidence | null
  /** EDTF of when it is to come. */
  readonly due: string | null
}

/** An expression that places an event in time, or states a length. */
export interface DatedFact {
  readonly what: string
  readonly value: string
  readonly type: 'instant' | 'duration'
  readonly modifier: string | null
  readonly anchor: 'published' | 'dateline' | 'text' | null
  readonly evidence: SomeEvidence
}

/** What one article tells. */
export interface Account {
  readonly articleId: ArticleId
  readonly actors: readonly Actor[]
  readonly contacts: readonly Contact[]
  readonly statements: readonly Statement[]
  readonly commitments: readonly Commitment[]
  readonly fulfilments: readonly Fulfilment[]
  readonly news: readonly News[]
  readonly dates: readonly DatedFact[]
}
