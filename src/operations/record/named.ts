import type { Outcome, Problem } from '../../model/problems.js'
import type { ActorRow, Asking, Named, Somebody } from '../../store/database/asking.js'

/** Whom a name was taken for. */
export interface Meant {
  readonly asked: string
  /** `null` when the record has nobody of that name, nor of one like it. */
  readonly taken: ActorRow | null
  /** Others whose names are like it, nearest first. */
  readonly others: readonly ActorRow[]
}

const OFFERED = 6

/** Takes names for actors of the record: the nearest each. An empty name is nobody's. */
export function meantBy(asking: Asking, names: readonly string[]): Promise<readonly Meant[]> {
  return Promise.all(
    names.map(async (asked) => {
      const [taken = null, ...others] = await asking.actorsNamed(asked, OFFERED)
      return { asked, taken, others }
    }),
  )
}

/** The ids under which somebody stands: a state stands for everybody on its side. */
export function idsOf({ taken }: Meant): Somebody {
  if (taken === null) return []
  return taken.kind === 'state' && taken.side !== null ? [taken.actor, taken.side] : [taken.actor]
}

/** A problem for each name that nobody has. */
export function unknownAmong(meant: readonly Meant[]): readonly Problem[] {
  return meant
    .filter(({ taken }) => taken === null)
    .map(({ asked }) => ({
      code: 'actor-unknown',
      input: asked,
      message: `"${asked}": the record names nobody so, nor like it. Try a surname, a state or an office as the texts have it.`,
    }))
}

/** What a key names, or a problem that says that nothing or several do. */
export function foundBy<T>(key: string, named: Named<T>, what: string): Outcome<T> {
  switch (named.kind) {
    case 'found':
      return { ok: true, value: named.value, problems: [] }
    case 'none':
      return { ok: false, problems: [noneCalled(key, what)] }
    case 'several':
      return { ok: false, problems: [severalCalled(key, named.keys, what)] }
  }
}

function noneCalled(key: string, what: string): Problem {
  return {
    code: 'key-unknown',
    input: key,
    message: `${key}: the record has no ${what} of this key. "readout contacts" and "readout search" print keys.`,
  }
}

function severalCalled(key: string, keys: readonly string[], what: string): Problem {
  return {
    code: 'key-unknown',
    input: key,
    message: `${key}: several keys of ${what}s begin so: ${keys.join(', ')}. Give more of one.`,
  }
}
