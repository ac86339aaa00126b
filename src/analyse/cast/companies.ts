import type { Actor } from '../../model/actors.js'
import { actorOfSide, labelOfSide, officeActor } from './gazetteer.js'
import { isPeer, isPrincipal } from './lead.js'
import type { Person } from './people.js'
import { holderOf, holdsRole } from './roles.js'
import type { Antecedent } from './salience.js'
import { sideOf, type Scene } from './scene.js'
import type { PluralSighting } from './sightings.js'
import { wordAt } from './view.js'

/** How many sentences back what is spoken of counts as near. */
const NEAR = 3

/** Who "the two presidents", "the sides" or "the leaders of France and Italy" are. */
export function resolvePlural(scene: Scene, sighting: PluralSighting): readonly Actor[] {
  if (sighting.sides.length > 0)
    return sighting.sides.map((side) => holderOfSide(scene, sighting, side))
  const signing = isOfStates(scene, sighting) ? statesSigning(scene) : []
  if (signing.length > 1) return signing
  if (sighting.of === 'states') return statesOfParties(scene, sighting)
  const persons = personsMeant(scene, sighting)
  if (persons.length > 1) return persons
  if (isOfPeopleAlone(scene, sighting)) return []
  const states = persons.flatMap((actor) => stateOf(scene, actor) ?? [])
  return states.length > 1 ? states : statesMeant(scene, sighting.count ?? 2)
}

/** "The two men" are no states, whoever they may be. */
const isOfPeopleAlone = ({ view }: Scene, { place }: PluralSighting): boolean =>
  /^(?:men|women|pair|duo|politicians|statesmen|dignitaries|interlocutors)$/u.test(
    wordAt(view, place.last - 1),
  )

/** "The two countries", "the three delegations", "the neighbours": the parties' states, else those spoken of. */
function statesOfParties(scene: Scene, sighting: PluralSighting): readonly Actor[] {
  const wanted = sighting.count ?? scene.lead.length
  const parties = [...new Set(scene.lead.flatMap(({ actor }) => stateOf(scene, actor) ?? []))]
  if (parties.length === wanted && wanted > 1) return parties
  const persons = personsMeant(scene, sighting).flatMap((actor) => stateOf(scene, actor) ?? [])
  const own = [...new Set(persons)]
  if (own.length === wanted && wanted > 1) return own
  if (sighting.count === null && wanted < 2) return []
  const near = statesMeant(scene, wanted)
  return near.length > 0 || own.length < 2 ? near : own
}

const SIGNED =
  /\b(?:joint (?:\p{L}+ ){0,2}(?:statement|declaration|communiqu[eé])|communiqu[eé]|memorandum|protocol|agreed minutes)(?!\p{L})/iu

/** "The two sides" of a communiqué are the states in whose name it is made. */
function isOfStates(
  { view, principals, lead }: Scene,
  { sides, role, place }: PluralSighting,
): boolean {
  if (role !== null || sides.length > 0 || !SIGNED.test(view.article.title ?? '')) return false
  return lead.length === 2 && principals.length < 3 && wordAt(view, place.last - 1) === 'sides'
}

function statesSigning(scene: Scene): readonly Actor[] {
  return [...new Set(scene.lead.flatMap(({ actor }) => stateOf(scene, actor) ?? []))]
}

function holderOfSide(scene: Scene, sighting: PluralSighting, side: string): Actor {
  const role = sighting.role ?? 'leader'
  const office = officeActor(side, role, `${labelOfSide(side)} ${role.replaceAll('-', ' ')}`)
  return holderOf(scene, { role, heads: sighting.heads, side }) ?? office
}

/** The persons of different sides named last; those of the office asked for before others. */
function personsMeant(scene: Scene, sighting: PluralSighting): readonly Actor[] {
  const all = sighting.count === null ? severalAsked(scene, sighting) : []
  if (all.length > 2) return all.map((person) => person.actor)
  const wanted = sighting.count ?? 2
  const fits = (person: Person): boolean => isAsked(scene, person, sighting)
  const { role, heads } = sighting
  const isHolding = (person: Person): boolean =>
    role !== null && holdsRole(person, { role, heads, side: null })
  const sure = lastOfSides(scene, wanted, isHolding)
  if (sure.length >= wanted) return sure
  const holders = lastOfSides(scene, wanted, fits)
  if (holders.length >= wanted) return holders
  const unnamed = holders.length === wanted - 1 ? unnamedPeer(scene, sighting, holders) : null
  if (unnamed) return [unnamed, ...holders]
  const first = firstParties(scene, sighting)
  if (first.length === wanted) return first
  const isSuch = (person: Person): boolean => isOfThatSex(scene, person, sighting)
  const isTwo = scene.lead.length === wanted && scene.lead.every(isSuch)
  const others = isTwo
    ? scene.lead.map((person) => person.actor)
    : lastOfSides(scene, wanted, (person) => isPrincipal(person) && isSuch(person))
  if (sighting.role === null || sighting.role === 'leader' || others.length < wanted) return others
  return officesOf(scene, others, sighting.role)
}

/** Whoever the text names by the office alone: the head of its own side, "her Peruvian counterpart". */
function unnamedPeer(
  scene: Scene,
  { role, count }: PluralSighting,
  holders: readonly Actor[],
): Actor | null {
  const home = scene.view.article.side?.state ?? null
  const isPeer = ({ role: held, sentence, actors }: Antecedent): boolean => {
    const [actor] = actors
    const isOther = actor && holders.every((holder) => sideOf(scene, holder) !== actor.side)
    if (!isOther || actors.length > 1 || actor.kind !== 'office' || actor.side === null)
      return false
    if (held === 'counterpart') return scene.sentence - sentence < NEAR
    const isSame = held === role || (role === 'minister' && (held?.endsWith('minister') ?? false))
    return isSame && (actor.side === home || count === 2)
  }
  return role === null ? null : (scene.history.last(isPeer)?.actors[0] ?? null)
}

/** Three or more that the title or the lead names, all of whom may be meant by "the ministers". */
function severalAsked(scene: Scene, sighting: PluralSighting): readonly Person[] {
  const { principals, lead } = scene
  const parties = principals.filter(isPrincipal)
  if (sighting.heads && parties.length > 2) return parties
  return lead.every((person) => isAsked(scene, person, sighting)) ? lead : []
}

/** In a headline the parties stand in the text that follows. */
function firstParties(scene: Scene, sighting: PluralSighting): readonly Actor[] {
  const fitting = scene.lead.filter((person) => isAsked(scene, person, sighting))
  return fitting.map((person) => person.actor)
}

function isAsked(scene: Scene, person: Person, sighting: PluralSighting): boolean {
  const { role, heads } = sighting
  if (role === null) return isPeer(scene.lead, person) && isOfThatSex(scene, person, sighting)
  const { roles } = person
  return (
    holdsRole(person, { role, heads, side: null }) ||
    roles.length === 0 ||
    roles[0] === 'counterpart' ||
    // "his Chilean counterpart, Minister Osei": a minister of the same charge.
    (roles[0] === 'minister' && roles.includes('counterpart'))
  )
}

/** "The two men" are no women, as far as their names tell. */
function isOfThatSex({ view }: Scene, { gender }: Person, { place }: PluralSighting): boolean {
  const noun = wordAt(view, place.last - 1)
  return !(noun === 'men' && gender === 'f') && !(noun === 'women' && gender === 'm')
}

/** "The presidents" where only the ministers of two states are named: the offices of those states. */
function officesOf(scene: Scene, persons: readonly Actor[], role: string): readonly Actor[] {
  const sides = persons.flatMap((actor) => sideOf(scene, actor) ?? [])
  if (sides.length < persons.length) return persons
  return sides.map((side) =>
    officeActor(side, role, `${labelOfSide(side)} ${role.replaceAll('-', ' ')}`),
  )
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

function isSameSide(found: ReadonlySet<Person>, { side }: Person): boolean {
  return [...found].some((other) => side !== null && other.side === side)
}

/** The states spoken of in the last sentences, of more than are wanted those that the text names most. */
function statesMeant(scene: Scene, wanted: number): readonly Actor[] {
  const counts = new Map<Actor, number>()
  const near = new Set<Actor>()
  for (const { actors, sentence } of scene.history.backwards())
    for (const actor of actors.map((each) => stateOf(scene, each))) {
      if (!actor) continue
      counts.set(actor, (counts.get(actor) ?? 0) + 1)
      if (scene.sentence - sentence < NEAR) near.add(actor)
    }
  const among = near.size >= wanted ? [...near] : [...counts.keys()]
  const ranked = among.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
  return among.length >= wanted ? ranked.slice(0, wanted) : []
}

function stateOf(scene: Scene, actor: Actor): Actor | null {
  const side = sideOf(scene, actor)
  const state = side === null ? null : actorOfSide(side)
  return state?.kind === 'state' ? state : null
}
