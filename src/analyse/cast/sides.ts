import { HEAD_OFFICES } from '../../lexicon/offices.js'
import type { Person } from './people.js'
import { OFFICES_OF } from './ranks.js'
import type { PersonSighting, RoleSighting, Sighting } from './sightings.js'
import type { View } from './view.js'

/**
 * Gives a minister or head whom the text names without a state the side of the one ministry or presidency that it
 * names and whose holder it does not name otherwise: "the Foreign Ministry in Lima" tells whose "Foreign Minister
 * Ada Osei" is.
 */
export function learnSides(
  cast: readonly Person[],
  lead: readonly Person[],
  sightings: readonly Sighting[],
): void {
  const owners = ownersByOffice(sightings)
  for (const person of cast) {
    if (person.side !== null || isEitherOf(lead, person)) continue
    const [role] = person.roles
    const institution = role === undefined ? undefined : OFFICES_OF.get(role)
    const taken = cast.filter((other) => isColleague(other, institution)).map(({ side }) => side)
    // The two parties of a contact are of two sides.
    const others = lead.includes(person) ? lead.map(({ side }) => side) : []
    const free = [...(owners.get(institution ?? '') ?? [])].filter(
      (side) => !taken.includes(side) && !others.includes(side),
    )
    if (free.length === 1) person.side = free[0] ?? null
  }
}

/** "President Osei rang Kofi Arhin. The White House …": whose presidency it is, the other may be just as well. */
function isEitherOf(lead: readonly Person[], person: Person): boolean {
  return (
    lead.includes(person) &&
    lead.some((other) => other !== person && other.side === null && other.roles.length === 0)
  )
}

/** Whether someone holds the office of the same institution: chancellors and prime ministers have one. */
function isColleague({ roles }: Person, institution: string | undefined): boolean {
  // "Pentagon chief" holds what the text may call by another name.
  if (roles.includes('counterpart') || roles.includes('head')) return true
  return institution !== undefined && roles.some((role) => OFFICES_OF.get(role) === institution)
}

/**
 * Gives the one of two parties whose state the text does not tell the only other state that the headline and the first
 * sentences name: "Chile will send grain, President Ada Osei told Peruvian President Kofi Arhin".
 */
export function learnOtherSide(
  view: View,
  lead: readonly Person[],
  sightings: readonly Sighting[],
): void {
  const [open, second] = lead.filter(({ side }) => side === null)
  const known = lead.flatMap(({ side }) => side ?? [])
  if (lead.length !== 2 || !open || second || open.roles.length === 0) return
  const sides = new Set(
    sightings.flatMap((each) => (isOpening(view, each) ? (stateIn(each) ?? []) : [])),
  )
  for (const side of known) sides.delete(side)
  const [only = null] = sides
  if (sides.size === 1) open.side = only
}

/**
 * Lets the one whom a side's own text names without an office or a state, and of whom its sentences begin to tell, be its
 * head where it calls a head by the office alone: "Head of State receives Peru's minister. Ada Osei noted that ...".
 */
export function learnHomeHead(
  { sentences }: View,
  people: ReadonlyMap<PersonSighting, Person>,
  { home, sightings }: { readonly home: string | null; readonly sightings: readonly Sighting[] },
): void {
  const office = sightings.find(isBareHead)
  const cast = [...new Set(people.values())]
  const isHead = ({ side, roles }: Person): boolean =>
    side === home && roles.some((role) => HEAD_OFFICES.has(role))
  if (home === null || !office || cast.some(isHead)) return
  const openings = new Set(sentences.flatMap(({ block, first }) => (block === 'body' ? first : [])))
  const telling = [...people].filter(
    ([{ place }, { side, roles }]) =>
      side === null && roles.length === 0 && openings.has(place.first),
  )
  const [own, other] = new Set(telling.map(([, person]) => person))
  if (!own || other) return
  own.side = home
  own.roles = [office.role]
}

function isBareHead(sighting: Sighting): sighting is RoleSighting {
  return (
    sighting.kind === 'role' &&
    HEAD_OFFICES.has(sighting.role) &&
    sighting.owner === null &&
    sighting.determiner !== 'indefinite'
  )
}

/** How many sentences tell what a story is about. */
const OPENING = 3

function isOpening(view: View, { place }: Sighting): boolean {
  const last = view.sentences.filter(({ block }) => block === 'body')[OPENING - 1]
  return last === undefined || place.first < last.last
}

function stateIn(sighting: Sighting): string | null {
  if (sighting.kind !== 'fixed') return null
  return sighting.actor.kind === 'state' ? sighting.actor.side : null
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
