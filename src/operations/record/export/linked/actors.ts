import { named, node } from './names.js'

/** Somebody in the graph, by id or by name alone. */
interface Somebody {
  readonly name: string
  readonly actor: string | null
  readonly side: string | null
}

/** Names actors, and gives each a node the first time that it is named. */
export interface Naming {
  readonly refer: (somebody: Somebody) => object
  /** Nodes of those named since it was last asked. */
  readonly take: () => readonly object[]
}

export function namingActors(): Naming {
  const known = new Set<string>()
  let fresh: object[] = []
  return {
    refer: ({ name, actor, side }) => {
      if (actor === null) return node({ '@type': 'schema:Thing', 'schema:name': name })
      if (!known.has(actor)) {
        known.add(actor)
        fresh.push(
          node({
            ...named('actor', actor),
            '@type': [typeOf(actor), 'prov:Agent'],
            'schema:name': name,
            'readout:side': side,
          }),
        )
      }
      return named('actor', actor)
    },
    take: () => {
      const taken = fresh
      fresh = []
      return taken
    },
  }
}

function typeOf(actor: string): string {
  if (actor.startsWith('person:')) return 'schema:Person'
  return actor.startsWith('state:') ? 'schema:Country' : 'schema:Organization'
}
