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

/** `null` where it is not plain who is meant. */
function plainlyMeant(meant: Meant | undefined): ActorRow | null {
  const candidates = candidatesOf(meant)
  const asked = nameKey(meant?.asked ?? '')
  const exact = candidates.filter(
    ({ name, actor, side }) =>
      nameKey(name) === asked || actor === meant?.asked || isCode(side, asked),
  )
  const fitting = exact.length > 0 ? exact : candidates.filter(({ name }) => hasWord(name, asked))
  const [only, ...others] = fitting
  return only !== undefined && others.length === 0 ? only : (exactState(exact) ?? null)
}

function candidatesOf(meant: Meant | undefined): readonly ActorRow[] {
  return meant === undefined || meant.taken === null ? [] : [meant.taken, ...meant.others]
}

function isCode(side: string | null, asked: string): boolean {
  return side !== null && side.toLowerCase() === asked
}

/** "FR" is the state, not everybody on its side. */
function exactState(exact: readonly ActorRow[]): ActorRow | undefined {
  const states = exact.filter(({ kind }) => kind === 'state')
  return states.length === 1 ? states[0] : undefined
}

function hasWord(name: string, asked: string): boolean {
  return ` ${nameKey(name)} `.includes(` ${asked} `)
}

function unclear(name: string, meant: readonly Meant[]): Problem {
  const candidates = candidatesOf(meant.find(({ asked }) => asked === name))
  const near = candidates.map((each) => `${each.name} (${each.actor})`).join(', ')
  const offered = near === '' ? 'Nobody of a name like it is in this record.' : `Near it: ${near}.`
  return {
    code: 'actor-unknown',
    input: name,
    message: `"${name}": it is not plain who is meant. ${offered} Give the whole name or the id; "new: ${name}" for somebody whom the record does not know.`,
  }
}
