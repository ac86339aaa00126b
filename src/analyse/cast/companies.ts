import { HEAD_OFFICES } from '../../lexicon/offices.js'
import type { Actor } from '../../model/actors.js'
import { actorOfSide, labelOfSide, officeActor } from './gazetteer.js'
import type { Person } from './people.js'
import { holderOf } from './roles.js'
import type { Scene } from './scene.js'
import type { PluralSighting } from './sightings.js'

/** Who "the two presidents", "the sides" or "the leaders of France and Italy" are. */
export function resolvePlural(scene: Scene, sighting: PluralSighting): readonly Actor[] {
  if (sighting.sides.length > 0)
    return sighting.sides.map((side) => holderOfSide(scene, sighting, side))
  const persons = personsMeant(scene, sighting)
  if (sighting.of === 'persons' && persons.length > 1) return persons
  const states = persons.flatMap(({ side }) => (side === null ? [] : (actorOfSide(side) ?? [])))
  return states.length > 1 ? states : statesMeant(scene, sighting.count ?? 2)
}

function holderOfSide(scene: Scene, sighting: PluralSighting, side: string): Actor {
  const role = sighting.role ?? 'leader'
  const office = officeActor(side, role, `${labelOfSide(side)} ${role.replaceAll('-', ' ')}`)
  return holderOf(scene, { role, heads: sighting.heads, side }) ?? office
}

/** The persons of different sides named last; those of the office asked for before others. */
function personsMeant(scene: Scene, sighting: PluralSighting): readonly Actor[] {
  const { principals } = scene
  if (sighting.count === null && sighting.heads && principals.length > 2)
    return principals.map((person) => person.actor)
  const wanted = sighting.count ?? 2
  const holders = lastOfSides(scene, wanted, (person) => isAsked(person, sighting))
  return holders.length >= wanted ? holders : lastOfSides(scene, wanted, () => true)
}

function isAsked(person: Person, { role, heads }: PluralSighting): boolean {
  if (role === null || person.role === role) return true
  return heads && role === 'leader' && (person.role === null || HEAD_OFFICES.has(person.role))
}

function lastOfSides(
  scene: Scene,
  wanted: number,
  fits: (person: Person) => boolean,
): readonly Actor[] {
  const found = new Set<Person>()
  for (const { actors } of scene.history.backwards()) {
    for (const actor of actors) {
      const person = scene.byActor.get(actor)
      if (person && fits(person) && !isSameSide(found, person)) found.add(person)
    }
    if (found.size >= wanted) break
  }
  const chosen = new Set([...found].slice(0, wanted))
  return scene.cast.flatMap((person) => (chosen.has(person) ? [person.actor] : []))
}

function isSameSide(found: ReadonlySet<Person>, person: Person): boolean {
  const { side } = person.actor
  return [...found].some((other) => side !== null && other.actor.side === side)
}

function statesMeant(scene: Scene, wanted: number): readonly Actor[] {
  const found = new Set<Actor>()
  for (const { actors } of scene.history.backwards()) {
    for (const actor of actors) if (actor.kind === 'state') found.add(actor)
    if (found.size >= wanted) break
  }
  return found.size >= wanted ? [...found].slice(0, wanted).toReversed() : []
}
