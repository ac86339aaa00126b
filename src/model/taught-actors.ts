import type { Actor } from './actors.js'
import { taughtActor, type Taught } from './taught.js'
import type { TaughtActor } from './teachings.js'

/** Who the actors of a text are, by what was taught: under the id by which its reading knew them. */
export type Corrections = ReadonlyMap<string, TaughtActor>

/** What was taught of the actors of one text, by the text's hash. */
export function correctionsOf(actors: readonly Actor[], taught: Taught, text: string): Corrections {
  return new Map(
    actors.flatMap((actor): [string, TaughtActor][] => {
      const found = taughtActor(taught, actor, text)
      return found === null ? [] : [[actor.id, found]]
    }),
  )
}

/** The actors as taught; those who are one now stand once, with the names of both. */
export function correctedActors(
  actors: readonly Actor[],
  corrections: Corrections,
): readonly Actor[] {
  const byId = new Map<string, Actor>()
  for (const actor of actors) {
    const as = corrections.get(actor.id)
    const corrected = as ? correctedActor(actor, as) : actor
    const other = byId.get(corrected.id)
    byId.set(corrected.id, other ? united(other, corrected) : corrected)
  }
  return [...byId.values()]
}

/** The office stays the one that the text gives. */
function correctedActor(actor: Actor, { id, name, kind, side }: TaughtActor): Actor {
  const aliases = [...new Set([actor.name, ...actor.aliases])].filter((each) => each !== name)
  return { ...actor, id, name, kind, side: side ?? actor.side, aliases }
}

function united(one: Actor, other: Actor): Actor {
  const names = new Set([...one.aliases, other.name, ...other.aliases])
  return {
    ...one,
    aliases: [...names].filter((each) => each !== one.name),
    side: one.side ?? other.side,
    office: one.office ?? other.office,
  }
}
