import type { NamedActor } from '../../../model/corrections.js'
import type { Outcome, Problem } from '../../../model/problems.js'
import { nameKey } from '../../../model/taught.js'
import type { ActorRow } from '../../../store/database/asking.js'
import { meantBy, type Meant } from '../named.js'
import type { OpenRecord } from '../open.js'
import { partsOf } from './parts.js'

const NEW = /^new:\s*/iu

/**
 * Actors by their names, "Macron; Putin": each must be plain, by its whole name or by a part that nobody else has. One
 * that the record does not know is given as "new: Ilse Maron".
 */
export async function actorsFrom(
  record: OpenRecord,
  words: string,
): Promise<Outcome<readonly NamedActor[]>> {
  const names = partsOf(words)
  const known = names.filter((name) => !NEW.test(name))
  const meant = await meantBy(record.database.asking, known)
  const actors: NamedActor[] = []
  for (const name of names) {
    const actor = NEW.test(name)
      ? { name: name.replace(NEW, ''), actor: null, side: null }
      : plainlyMeant(meant.find(({ asked }) => asked === name))
    if (actor === null) return { ok: false, problems: [unclear(name, meant)] }
    actors.push({ name: actor.name, actor: actor.actor, side: actor.side })
  }
  return { ok: true, value: actors, problems: [] }
}

/** `null` where it is not plain who is meant: a name that is only like one is not taken for it here. */
function plainlyMeant(meant: Meant | undefined): ActorRow | null {
  if (meant === undefined || meant.taken === null) return null
  const { asked, taken } = meant
  const last = nameKey(asked).split(' ').at(-1) ?? ''
  const isNamed = ` ${nameKey(taken.name)} `.includes(` ${last} `)
  const isCode = taken.side !== null && taken.side.toLowerCase() === nameKey(asked)
  return isNamed || isCode || taken.actor === asked || meant.also !== undefined ? taken : null
}

function unclear(name: string, meant: readonly Meant[]): Problem {
  const { taken = null, others = [] } = meant.find(({ asked }) => asked === name) ?? {}
  const near = [...(taken === null ? [] : [taken]), ...others]
  const offered =
    near.length === 0
      ? 'Nobody of a name like it is in this record.'
      : `Near it: ${near.map((each) => `${each.name} (${each.actor})`).join(', ')}.`
  return {
    code: 'actor-unknown',
    input: name,
    message: `"${name}": it is not plain who is meant. ${offered} Give the whole name or the id; "new: ${name}" for somebody whom the record does not know.`,
  }
}
