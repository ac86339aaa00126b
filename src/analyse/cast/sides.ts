import type { Person } from './people.js'
import { OFFICES_OF } from './ranks.js'
import type { Sighting } from './sightings.js'

/**
 * Gives a minister or head whom the text names without a state the side of the one ministry or presidency that it
 * names and whose holder it does not name otherwise: "the Foreign Ministry in Lima" tells whose "Foreign Minister
 * Ada Osei" is.
 */
export function learnSides(cast: readonly Person[], sightings: readonly Sighting[]): void {
  const owners = ownersByOffice(sightings)
  for (const person of cast) {
    if (person.side !== null) continue
    const [role] = person.roles
    const institution = role === undefined ? undefined : OFFICES_OF.get(role)
    const taken = cast.filter((other) => isColleague(other, role)).map(({ side }) => side)
    const free = [...(owners.get(institution ?? '') ?? [])].filter((side) => !taken.includes(side))
    if (free.length === 1) person.side = free[0] ?? null
  }
}

function isColleague({ roles }: Person, role: string | undefined): boolean {
  return roles.includes('counterpart') || (role !== undefined && roles.includes(role))
}

/** The sides whose institutions are named, by what kind of institution it is. */
function ownersByOffice(sightings: readonly Sighting[]): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>()
  for (const sighting of sightings) {
    const office = officeIn(sighting)
    if (!office) continue
    const sides = owners.get(office.institution)
    if (sides) sides.add(office.side)
    else owners.set(office.institution, new Set([office.side]))
  }
  return owners
}

function officeIn(sighting: Sighting): { institution: string; side: string } | null {
  if (sighting.kind !== 'fixed' || sighting.actor.kind !== 'office') return null
  const { id, side } = sighting.actor
  const institution = id.slice(id.indexOf('/') + 1)
  return side === null ? null : { institution, side }
}
