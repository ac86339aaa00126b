import { HEAD_OFFICES } from '../../lexicon/offices.js'
import type { Actor } from '../../model/actors.js'
import { resolvePlural } from './companies.js'
import { personAhead } from './forward.js'
import { loneSpeaker } from './persons.js'
import { resolvePronoun } from './pronouns.js'
import { learnSide, resolveInstitution, resolveRole } from './roles.js'
import { moveTo, remember, type Named, type Scene } from './scene.js'
import type { Linked } from './appositions.js'
import type { Form, PersonSighting, RoleSighting, Sighting } from './sightings.js'
import { wordAt, type Place } from './view.js'

/** Who is meant at each sighting, read from first to last, so that a pronoun looks back. */
export function resolveSightings(scene: Scene, { sightings, holders }: Linked): readonly Named[] {
  const named: Named[] = []
  for (const [index, sighting] of sightings.entries()) {
    moveTo(scene, sighting.place)
    const ahead = personAhead(scene, sightings, index)
    const found = ahead
      ? nameAll([ahead], sighting.place, 'pronoun')
      : resolve(scene, sighting, holders)
    named.push(...found)
    if (isSigning(scene, sighting)) scene.signers = found.map(({ actor }) => actor)
    remember(scene, sighting, found)
  }
  return named
}

/** "We, the Presidents of Chad and Peru,". */
function isSigning({ view }: Scene, { kind, place }: Sighting): boolean {
  const at = wordAt(view, place.first - 1) === 'the' ? place.first - 2 : place.first - 1
  return kind === 'plural' && wordAt(view, at) === ',' && wordAt(view, at - 1) === 'we'
}

function resolve(scene: Scene, sighting: Sighting, holders: Linked['holders']): readonly Named[] {
  const { place } = sighting
  switch (sighting.kind) {
    case 'fixed':
      return [{ actor: sighting.actor, place, form: sighting.form }]
    case 'person':
      return nameAll([bearer(scene, sighting)], place, 'name')
    case 'role':
      return nameAll([holder(scene, sighting, holders)], place, 'office')
    case 'institution':
      return nameAll([resolveInstitution(scene, sighting)], place, 'office')
    case 'plural':
      return nameAll(resolvePlural(scene, sighting), place, 'pronoun')
    case 'pronoun':
      return nameAll(resolvePronoun(scene, sighting), place, 'pronoun')
  }
}

function bearer(scene: Scene, sighting: PersonSighting): Actor | null {
  const person = scene.people.get(sighting)
  if (!person) return loneSpeaker(scene.view, sighting)
  if (sighting.role !== null && !HEAD_OFFICES.has(sighting.role))
    learnSide(scene, person, sighting.place)
  return person.actor
}

function holder(scene: Scene, sighting: RoleSighting, holders: Linked['holders']): Actor | null {
  const apposed = holders.get(sighting)
  const person = apposed && scene.people.get(apposed)
  if (!person) return resolveRole(scene, sighting)
  if (sighting.determiner === 'possessive') learnSide(scene, person, sighting.place)
  return person.actor
}

function nameAll(actors: readonly (Actor | null)[], place: Place, form: Form): readonly Named[] {
  return actors.flatMap((actor) => (actor ? [{ actor, place, form }] : []))
}
