import { readFileSync } from 'node:fs'

/** Whom a name in the labels means. */
interface LabelledParty {
  /** As readings call the actor, where they can. */
  readonly actor: string | null
  /** The code of the side, else a name: what one party shares with another of its side. */
  readonly key: string
}

const PARTIES: Readonly<Record<string, LabelledParty>> = JSON.parse(
  readFileSync(new URL('parties.json', import.meta.url), 'utf8'),
)

/** The sides of whom a label names; of "Germany and Italy" both. A name that is in no list stands for itself. */
export function keysNamed(names: readonly string[]): readonly string[] {
  return [...new Set(oneByOne(names).map((name) => PARTIES[name]?.key ?? name.toLowerCase()))]
}

/** Somebody whose positions can be asked for: a state speaks with all of its side. */
export interface Asked {
  readonly actor: string
  readonly key: string
  readonly isState: boolean
}

/** Whom labels name of those who can be asked for, each once. */
export function askedBy(names: readonly string[]): readonly Asked[] {
  return [...new Set(oneByOne(names))].flatMap((name) => {
    const { actor = null, key = name } = PARTIES[name] ?? {}
    return actor === null ? [] : [{ actor, key, isState: actor.startsWith('state:') }]
  })
}

function oneByOne(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => (name in PARTIES ? [name] : name.split(' and ')))
}
