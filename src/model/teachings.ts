import type { ActorKind } from './actors.js'
import type { ActorId } from './ids.js'

/** An actor as a person names it for the record: no words of a text, for it stands on none. */
export interface TaughtActor {
  readonly id: ActorId
  readonly name: string
  readonly kind: ActorKind
  /** The state (ISO 3166 alpha-2) or body whose side it is on. */
  readonly side: string | null
  /** For a person: the office by which one is told from another of the name. */
  readonly office: string | null
}

/** Where a name means what is taught of it; a condition that is `null` is none. */
export interface Where {
  /** In the text of this hash alone. */
  readonly text: string | null
  /** Where the text gives an office with these words. */
  readonly office: string | null
  /** Where the text puts the actor on this side. */
  readonly side: string | null
}

export const OUTLET_KINDS = ['agency', 'outlet', 'official'] as const

/** What an outlet is called, and what it is. */
export interface TaughtOutlet {
  readonly name: string
  readonly kind: (typeof OUTLET_KINDS)[number]
  /** Whose official site it is; `null` for the others. */
  readonly side: string | null
}

/** What a person decided about actors, names and outlets. Of what is about the same thing the last holds. */
export type Teaching =
  /** What texts were read to call `actor` is `as`. */
  | { readonly kind: 'same'; readonly actor: ActorId; readonly as: TaughtActor }
  /** Two that were said to be one are two: `actor` stands for itself again. */
  | { readonly kind: 'different'; readonly actor: ActorId; readonly from: ActorId }
  /** A name means this actor, wherever or where the conditions hold. */
  | {
      readonly kind: 'name'
      readonly name: string
      readonly where: Where
      readonly actor: TaughtActor
    }
  /** Takes back what was taught of the name, there. */
  | { readonly kind: 'forget-name'; readonly name: string; readonly where: Where }
  /** An outlet, by its name or its host, is called so and is of this kind. */
  | { readonly kind: 'outlet'; readonly outlet: string; readonly is: TaughtOutlet }
  | { readonly kind: 'forget-outlet'; readonly outlet: string }

export const TEACHING_KINDS = [
  'same',
  'different',
  'name',
  'forget-name',
  'outlet',
  'forget-outlet',
] as const satisfies readonly Teaching['kind'][]

/** Whether a decision teaches, and so stands on no place of a text. */
export function isTeaching<T extends { readonly kind: string }>(
  decision: T,
): decision is Extract<T, Teaching> {
  return TEACHING_KINDS.some((kind) => kind === decision.kind)
}
