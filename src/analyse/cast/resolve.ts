import { HEAD_OFFICES } from '../../lexicon/offices.js'
import type { Actor } from '../../model/actors.js'
import { LEADS_TO_STATEMENT } from '../issued.js'
import { resolvePlural } from './companies.js'
import { personAhead } from './forward.js'
import { isMeeting, loneActor } from './persons.js'
import { resolvePronoun } from './pronouns.js'
import { learnSide, resolveInstitution, resolveRole } from './roles.js'
import { moveTo, remember, type Named, type Scene } from './scene.js'
import type { Linked } from './appositions.js'
import type { Form, PersonSighting, RoleSighting, Sighting } from './sightings.js'
import { wordAt, type Place, type View } from './view.js'

/** Who is meant at each sighting, read from first to last, so that a pronoun looks back. */
export function resolveSightings(scene: Scene, { sightings, holders }: Linked): readonly Named[] {
  const named: Named[] = []
  const lone = loneNames(scene, sightings)
  for (const [index, sighting] of sightings.entries()) {
    moveTo(scene, sighting.place)
    const ahead = personAhead(scene, sightings, index)
    const found = ahead
      ? nameAll([ahead], sighting.place, 'pronoun')
      : resolve(scene, sighting, { holders, lone })
    named.push(...found)
    if (isSigning(scene, sighting)) scene.signers = found.map(({ actor }) => actor)
    if (isIssuing(scene, sighting)) scene.issuer = found[0]?.actor ?? null
    remember(scene, sighting, found)
  }
  return named
}

/** "We, the Presidents of Chad and Peru,". */
function isSigning({ view }: Scene, { kind, place }: Sighting): boolean {
  const at = wordAt(view, place.first - 1) === 'the' ? place.first - 2 : place.first - 1
  return kind === 'plural' && wordAt(view, at) === ',' && wordAt(view, at - 1) === 'we'
}

/** "Minister Osei issued the following statement after the call:". */
function isIssuing({ view }: Scene, { kind, place }: Sighting): boolean {
  const end = view.tokens[place.last - 1]?.end ?? 0
  const behind = view.article.text.slice(end, end + 320)
  const lead = kind === 'person' ? LEADS_TO_STATEMENT.exec(behind) : null
  return lead !== null && /^[^.:;\n]{0,60}$/u.test(behind.slice(0, lead.index))
}

interface Known {
  readonly holders: Linked['holders']
  /** Single names of persons whom nothing introduces. */
  readonly lone: ReadonlySet<string>
}

/** "Osei told reporters ... Osei met Arhin": who has the word is a person wherever named; so is whoever such a one meets. */
function loneNames({ view, people }: Scene, sightings: readonly Sighting[]): ReadonlySet<string> {
  const persons = sightings.filter((each) => each.kind === 'person')
  const open = persons.filter((each) => !people.has(each) && each.name.length === 1)
  const lone = new Set(
    open
      .filter(
        (each) =>
          (each.speaks || isOneWho(view, each) || isActing(view, each, open)) &&
          !isCommonNoun(view, each),
      )
      .map(({ name: [name = ''] }) => name),
  )
  const isKnown = (each: PersonSighting): boolean =>
    people.has(each) || lone.has(each.name.join(' '))
  persons.forEach((each, at) => {
    const next = persons[at + 1]
    if (!next || !isMeeting(view, each.place, next.place)) return
    if (isKnown(each) && open.includes(next)) lone.add(next.name[0] ?? '')
    if (isKnown(next) && open.includes(each)) lone.add(each.name[0] ?? '')
  })
  return lone
}

/** "It was Osei who rang", "Osei, who is to travel". */
function isOneWho(view: View, { place: { last } }: PersonSighting): boolean {
  return wordAt(view, wordAt(view, last) === ',' ? last + 1 : last) === 'who'
}

/** Behind a name alone, so often named, a verb makes it somebody who acts: "Menezes spent an hour on the phone". */
const OFTEN = 2

function isActing(
  view: View,
  { name: [name], place }: PersonSighting,
  open: readonly PersonSighting[],
): boolean {
  const verb = view.tokens[place.last]
  const isVerb = verb?.tag === 'VERB' && /(?:ed|s|nt|ew|ave|old|ook|ade|eft)$/u.test(verb.lower)
  return isVerb && open.filter((other) => other.name[0] === name).length >= OFTEN
}

/** "Carriers say", "every map of the Andes says": several, or a thing, and no name of a person. */
function isCommonNoun(view: View, { name: [name = ''], place }: PersonSighting): boolean {
  const verb = view.tokens[place.last]
  const isPlural = name.endsWith('s') && verb?.tag === 'VERB' && verb.lower === verb.lemma
  return isPlural || wordAt(view, place.first - 1) === 'the'
}

function resolve(scene: Scene, sighting: Sighting, known: Known): readonly Named[] {
  const { place } = sighting
  switch (sighting.kind) {
    case 'fixed':
      return [{ actor: sighting.actor, place, form: sighting.form }]
    case 'person':
      return nameAll([bearer(scene, sighting, known.lone)], place, 'name')
    case 'role':
      return nameAll([holder(scene, sighting, known.holders)], place, 'office')
    case 'institution':
      return nameAll([resolveInstitution(scene, sighting)], place, 'office')
    case 'plural':
      return nameAll(resolvePlural(scene, sighting), place, 'pronoun')
    case 'pronoun':
      return nameAll(resolvePronoun(scene, sighting), place, 'pronoun')
  }
}

function bearer(scene: Scene, sighting: PersonSighting, lone: Known['lone']): Actor | null {
  const person = scene.people.get(sighting)
  if (!person)
    return lone.has(sighting.name.join(' '))
      ? loneActor(scene.view, sighting.name, sighting.place)
      : null
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
