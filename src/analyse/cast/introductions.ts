import { HEAD_OFFICES } from '../../lexicon/offices.js'
import type { Person } from './people.js'
import { isSubject, isTopic } from './salience.js'
import type { PersonSighting, RoleSighting, Sighting } from './sightings.js'
import { isQuoted, type Place, type View } from './view.js'

/** How many sentences lie at most between an office and the name of its holder. */
const REACH = 2

/**
 * Gives a person whom the text introduces by name alone the office that it introduces without a name: "Ada Osei spoke.
 * The Chilean president asked ...", "Chile's president left for Lima. Ada Osei asked ...". One must stand right after
 * the other, both as subjects, with no other person's office in question.
 */
export function learnOffices(
  view: View,
  people: ReadonlyMap<PersonSighting, Person>,
  sightings: readonly Sighting[],
): void {
  const cast = new Set(people.values())
  for (const [index, sighting] of sightings.entries()) {
    if (sighting.kind !== 'role' || !isLone(view, sighting) || isHeld(cast, sighting)) continue
    const holder =
      subjectBefore(view, people, { sightings, index }) ??
      subjectAfter(view, people, { sightings, index })
    if (holder) take(holder, sighting)
  }
}

function take(person: Person, { role, owner }: RoleSighting): void {
  person.roles = [role]
  person.side ??= owner?.side ?? null
}

/** An office that one person of a state holds, as the subject of a clause. */
function isLone(view: View, { role, owner, determiner, place }: RoleSighting): boolean {
  const isSole = HEAD_OFFICES.has(role) || role.endsWith('-minister')
  if (!isSole || !owner?.side || determiner === 'indefinite') return false
  return !isQuoted(view, place.first) && isSubject(view, place, sentenceOf(view, place))
}

function isHeld(cast: ReadonlySet<Person>, { role, owner }: RoleSighting): boolean {
  const side = owner?.side ?? null
  return [...cast].some(
    (person) =>
      (person.roles.includes(role) || person.roles.includes('counterpart')) &&
      (person.side === side || person.side === null),
  )
}

interface At {
  readonly sightings: readonly Sighting[]
  readonly index: number
}

/** The one person without an office in the sentences before, when one of those begins with the name. */
function subjectBefore(
  view: View,
  people: ReadonlyMap<PersonSighting, Person>,
  { sightings, index }: At,
): Person | null {
  const office = sightings[index]
  if (office?.kind !== 'role') return null
  const sentence = sentenceOf(view, office.place)
  const near = sightings.slice(0, index).filter(({ place }) => {
    const distance = sentence - sentenceOf(view, place)
    return distance <= REACH && distance >= 0
  })
  const named = near.filter((each) => each.kind === 'person')
  const persons = new Set(
    named.map((each) => people.get(each)).filter((each) => each !== undefined),
  )
  const told = new Set(
    sightings.slice(index + 1).flatMap((each) => toldBeside(view, people, each, sentence)),
  )
  const [only, other] = [...persons].filter((person) => !told.has(person))
  if (!only || other || !isOpen(only, office)) return null
  const begins = named.some(
    ({ place }) =>
      sentenceOf(view, place) < sentence && isSubject(view, place, sentenceOf(view, place)),
  )
  return begins ? only : null
}

/** Whoever the sentence of the office names beside it is somebody else: "the Chilean president warned Arhin". */
function toldBeside(
  view: View,
  people: ReadonlyMap<PersonSighting, Person>,
  each: Sighting,
  sentence: number,
): readonly Person[] {
  if (each.kind !== 'person' || sentenceOf(view, each.place) !== sentence) return []
  const person = people.get(each)
  return person ? [person] : []
}

/** The person whose name begins one of the next sentences and stands there for the first time. */
function subjectAfter(
  view: View,
  people: ReadonlyMap<PersonSighting, Person>,
  { sightings, index }: At,
): Person | null {
  const office = sightings[index]
  if (office?.kind !== 'role') return null
  const sentence = sentenceOf(view, office.place)
  const next = sightings.slice(index + 1).find((each) => each.kind === 'person' && people.has(each))
  if (next?.kind !== 'person') return null
  const distance = sentenceOf(view, next.place) - sentence
  const person = people.get(next)
  const isFirst = !sightings
    .slice(0, index)
    .some((each) => each.kind === 'person' && people.get(each) === person)
  const begins = isTopic(view, next.place, sentenceOf(view, next.place))
  const isNear = distance > 0 && distance <= REACH
  return person && isNear && begins && isFirst && isOpen(person, office) ? person : null
}

function isOpen({ roles, side }: Person, { owner }: RoleSighting): boolean {
  return roles.length === 0 && (side === null || side === owner?.side)
}

function sentenceOf(view: View, { first }: Place): number {
  return view.sentences.findIndex((sentence) => first < sentence.last)
}
