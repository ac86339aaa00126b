import type { PersonSighting, RoleSighting, Sighting } from './sightings.js'
import { wordAt, wordsOf, type View } from './view.js'

/** Sightings of which those that stand in apposition know each other. */
export interface Linked {
  readonly sightings: readonly Sighting[]
  /** The person whose office stands in apposition: "Vladimir Putin, the Russian president". */
  readonly holders: ReadonlyMap<RoleSighting, PersonSighting>
}

/** Joins a name and the office beside it, on either side of a comma, so that the person has the office. */
export function linkAppositions(view: View, sightings: readonly Sighting[]): Linked {
  const linked = [...sightings]
  const holders = new Map<RoleSighting, PersonSighting>()
  for (const [index, role] of sightings.entries()) {
    if (role.kind !== 'role' || role.role === 'counterpart') continue
    const at = isAfterName(view, linked[index - 1], role) ? index - 1 : index + 1
    const person = linked[at]
    if (person?.kind !== 'person') continue
    if (at > index && !isBeforeName(view, role, person)) continue
    if (!isFree(person, role)) continue
    const titled = withOffice(view, person, role)
    linked[at] = titled
    holders.set(role, titled)
  }
  return { sightings: linked, holders }
}

/** "Vladimir Putin, the Russian president, said"; "Dmitry Peskov, a spokesman for the Kremlin". */
function isAfterName(view: View, person: Sighting | undefined, role: RoleSighting): boolean {
  if (person?.kind !== 'person') return false
  const comma = role.determiner === 'none' ? role.place.first - 1 : role.place.first - 2
  if (wordAt(view, comma) !== ',' || person.place.last !== comma) return false
  const after = wordAt(view, role.place.last)
  return role.determiner === 'indefinite' || CLOSERS.has(after) || /^\p{L}$/u.test(after)
}

const CLOSERS: ReadonlySet<string> = new Set([
  ',',
  '.',
  ';',
  ')',
  ':',
  '—',
  '-',
  'who',
  'and',
  'in',
  'at',
  'for',
  'of',
  'to',
  'since',
  'from',
])

/** "the Russian president, Vladimir Putin". */
function isBeforeName(view: View, role: RoleSighting, person: PersonSighting): boolean {
  if (role.determiner === 'indefinite') return false
  return wordAt(view, role.place.last) === ',' && person.place.first === role.place.last + 1
}

function isFree(person: PersonSighting, role: RoleSighting): boolean {
  const side = role.owner?.side ?? null
  const sameSide = side === null || person.side === null || person.side === side
  return sameSide && (person.role === null || person.role === role.role)
}

function withOffice(view: View, person: PersonSighting, role: RoleSighting): PersonSighting {
  return {
    ...person,
    role: person.role ?? role.role,
    office: person.office ?? wordsOf(view, role.place),
    side: person.side ?? role.owner?.side ?? null,
    evidence: 'title',
  }
}
