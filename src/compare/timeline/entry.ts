import type { KeptContact, KeptParticipant, KeptTelling } from '../../model/kept.js'
import type { Hop } from '../../model/actors.js'
import type { SomeEvidence } from '../../model/spans.js'
import type { DayRange } from '../../language/edtf.js'
import type { Between } from './days.js'
import type { FollowUp } from './follow-up.js'
import type { PlanOutcome } from './plans.js'
import type { PrecedentCheck } from './precedent.js'

/** A contact, and what each article tells of it. */
export interface ToldContact {
  readonly contact: KeptContact
  readonly tellings: readonly KeptTelling[]
}

/** A contact that others are looked for among: without its tellings. */
export type Candidate = Pick<KeptContact, 'key' | 'kind' | 'status' | 'date' | 'maybe'> & {
  readonly participants: readonly KeptParticipant[]
}

/** A candidate that was held, with the days on which it may have been. */
export type HeldCandidate = Candidate & { readonly days: DayRange }

/** One thing that one article tells of a contact. */
export interface ToldFacet {
  /** Key of the article. */
  readonly article: string
  readonly value: string
  readonly via: readonly Hop[]
  readonly evidence: SomeEvidence
}

/** From the held contact before to this one. */
export interface Gap {
  /** Key of the contact before. */
  readonly since: string
  readonly days: Between
  /** The longest of the timeline; only where there are several. */
  readonly isLongest: boolean
}

/** A contact in the order of time. */
export interface PlacedContact {
  readonly contact: KeptContact
  readonly days: DayRange | null
  readonly gap: Gap | null
}

/** One contact in a timeline. */
export interface TimelineEntry extends PlacedContact {
  /** Articles that are about it, and those that mention it. */
  readonly accounts: number
  readonly mentions: number
  /** Who asked for it, as each account tells. */
  readonly initiators: readonly ToldFacet[]
  readonly precedents: readonly PrecedentCheck[]
  readonly followUps: readonly FollowUp[]
  /** Of one that was planned or proposed. */
  readonly plan: PlanOutcome | null
  /** Of one that was held: who told of it when it was still to come. */
  readonly announced: readonly ToldFacet[]
}
