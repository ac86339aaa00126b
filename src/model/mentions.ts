import type { Actor, Ref } from './actors.js'
import type { Mention } from './analysis.js'
import { overlapping } from './span-search.js'
import { isWithin, quoteFrom, type Span } from './spans.js'

/** The actors of a text and the places that name them, sorted by where they start. */
export interface Cast {
  readonly actors: readonly Actor[]
  readonly mentions: readonly Mention[]
}

const BY_ID = new WeakMap<readonly Actor[], ReadonlyMap<string, Actor>>()

function actorsById(actors: readonly Actor[]): ReadonlyMap<string, Actor> {
  const known = BY_ID.get(actors)
  if (known) return known
  const index = new Map(actors.map((actor) => [actor.id, actor]))
  BY_ID.set(actors, index)
  return index
}

/** The actor that a mention names. Throws when the cast does not hold it: the mention is then ours to mend. */
export function actorOf(cast: Cast, mention: Mention): Actor {
  const actor = actorsById(cast.actors).get(mention.actor)
  if (!actor) throw new Error(`mention of ${mention.actor}, who is not in the cast`)
  return actor
}

/** A mention as a reference with its words. */
export function refOf(text: string, cast: Cast, mention: Mention): Ref {
  const actor = actorOf(cast, mention)
  return {
    name: actor.name,
    actor: actor.id,
    side: actor.side,
    actorKind: actor.kind,
    evidence: [quoteFrom(text, mention)],
  }
}

/** The references that lie in a span, outermost only, one for each actor, in the order of the text. */
export function refsWithin(text: string, cast: Cast, span: Span): readonly Ref[] {
  const inside = overlapping(cast.mentions, span).filter((mention) => isWithin(span, mention))
  const outer = inside.filter(
    (mention) => !inside.some((other) => other !== mention && isStrictlyWithin(other, mention)),
  )
  const seen = new Set<string>()
  return outer
    .filter((mention) => !seen.has(mention.actor) && seen.add(mention.actor))
    .map((mention) => refOf(text, cast, mention))
}

function isStrictlyWithin(outer: Span, inner: Span): boolean {
  return isWithin(outer, inner) && outer.end - outer.start > inner.end - inner.start
}

/** Two references are to one actor when the actor is the same, or both are unknown and so named. */
export function isSameRef(a: Ref, b: Ref): boolean {
  return a.actor !== null || b.actor !== null ? a.actor === b.actor : a.name === b.name
}
