import type { ActorId } from './ids.js'
import type { Evidence } from './spans.js'

export const ACTOR_KINDS = ['person', 'state', 'office', 'body', 'bloc', 'group'] as const

export type ActorKind = (typeof ACTOR_KINDS)[number]

/**
 * Someone or something that can speak or act. `id` is stable across texts when the lexicon knows the actor
 * (`state:FR`, `body:IAEA`, `office:FR/presidency`), else made from the name (`person:emmanuel-macron`).
 */
export interface Actor {
  readonly id: ActorId
  readonly kind: ActorKind
  readonly name: string
  readonly aliases: readonly string[]
  /** The state (ISO 3166 alpha-2) or body whose side it is on, when known: Macron and the Elysee are both "FR". */
  readonly side: string | null
  /** For a person: the office as the text gives it ("French President"). */
  readonly office: string | null
  readonly wikidata: string | null
}

/** An actor as one place in a text names it. */
export interface Ref {
  /** The actor's full name as this text gives it elsewhere, else the words at this place. */
  readonly name: string
  readonly actor: ActorId | null
  readonly side: string | null
  readonly actorKind: ActorKind | null
  readonly evidence: readonly Evidence[]
}

export type HopKind = 'agency' | 'office' | 'statement' | 'person' | 'outlet'

/** One layer between the outlet and the speaker. */
export interface Hop extends Ref {
  readonly kind: HopKind
  /** The words that say that it relays ("the Elysee said"); `null` for an agency taken from the byline. */
  readonly cue: Evidence | null
}
