import { abandonAll, appendingTo, beginFile } from '../places.js'
import type { Sink } from '../sink.js'
import { namingActors } from './actors.js'
import { CONTEXT, named } from './names.js'
import { articleNodes, contactNode } from './nodes.js'

/**
 * One file of JSON-LD: contacts as schema.org events, statements as its quotations and claims, their words by selectors
 * of the Web Annotation Data Model, and where all came from by PROV.
 */
export async function linkedFile(path: string): Promise<Sink> {
  const place = await beginFile(path)
  const file = await appendingTo(place.path)
  const naming = namingActors()
  let count = 0
  const put = async (nodes: readonly object[]) => {
    for (const each of nodes) {
      count += 1
      await file.append(`${count === 1 ? '' : ','}\n${JSON.stringify(each)}`)
    }
  }
  await file.append(`{"@context":${JSON.stringify(CONTEXT)},"@graph":[`)
  return {
    contacts: async (contacts, standings) => {
      for (const each of contacts) {
        const made = contactNode(each, standings, naming)
        await put([...naming.take(), made])
      }
    },
    articles: async (articles) => {
      for (const each of articles) {
        const made = articleNodes(each, naming)
        await put([...naming.take(), ...made])
      }
    },
    decisions: (decisions) =>
      put(
        decisions.map(({ line, entry: { at, by, why, decision } }) => ({
          ...named('decision', String(line)),
          '@type': 'prov:Activity',
          'prov:endedAtTime': { '@type': 'xsd:dateTime', '@value': at },
          'prov:wasAssociatedWith': { '@type': 'prov:Person', 'schema:name': by },
          'readout:why': why ?? '',
          'readout:decision': { '@type': '@json', '@value': decision },
        })),
      ),
    finish: async () => {
      await file.append(']}\n')
      await file.close()
      await place.finish()
    },
    abandon: () => abandonAll(place, [file]),
  }
}
