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
  const named = placed(view, people, sightings)
  for (const office of sightings) {
    if (office.kind !== 'role' || !isLone(view, office) || isHeld(cast, office)) continue
    const at = sentenceOf(view, office.place)
    const holder = subjectBefore(named, office, at) ?? subjectAfter(named, office, at)
    if (holder) take(holder, office)
  }
}

const LONGEST_LABEL = 8

/** "Ada Osei, Spokesperson: The foreign minister left": who has the word is none of those whom the turn tells of. */
function isTurn(view: View, { first, last }: Place): boolean {
  const { sentences, tokens } = view
  const opens = sentences.some(
    (each) => each.first <= first && first - each.first <= 2 && first < each.last,
  )
  const behind = tokens.slice(last, last + LONGEST_LABEL)
  const colon = behind.findIndex(({ value }) => value === ':')
  return (
    opens &&
    colon >= 0 &&
    behind.slice(0, colon).every(({ tag }) => tag !== 'VERB' && tag !== 'AUX')
  )
}

/** A place that names a person. */
interface Placed {
  readonly person: Person
  readonly first: number
  readonly sentence: number
  readonly isTopic: boolean
  readonly isSubject: boolean
}

function placed(
  view: View,
  people: ReadonlyMap<PersonSighting, Person>,
  sightings: readonly Sighting[],
): readonly Placed[] {
  return sightings.flatMap((sighting) => {
    const person = sighting.kind === 'person' ? people.get(sighting) : undefined
    if (!person || isTurn(view, sighting.place)) return []
    const { place } = sighting
    const sentence = sentenceOf(view, place)
    return [
      {
        person,
        first: place.first,
        sentence,
        isTopic: isTopic(view, place, sentence),
        isSubject: isSubject(view, place, sentence),
      },
    ]
  })
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

/**
 * The one person without an office in the sentences before, when one of those begins with the name. Whoever the
 * sentence of the office names beside it is somebody else ("the Chilean president warned Arhin"), and so is whoever holds
 * an office of another state ("Peruvian President Kofi Arhin").
 */
function subjectBefore(named: readonly Placed[], office: RoleSighting, at: number): Person | null {
  const beside = new Set(
    named.flatMap(({ sentence, first, person }) =>
      sentence === at && first > office.place.first ? [person] : [],
    ),
  )
  const near = named.filter(
    ({ sentence, first }) => first < office.place.first && at - sentence <= REACH,
  )
  const open = new Set(
    near.flatMap(({ person }) =>
      beside.has(person) || isOfAnother(person, office) ? [] : [person],
    ),
  )
  const [only, other] = open
  const begins = near.some(({ sentence, isSubject: isDoing }) => sentence < at && isDoing)
  return only && !other && begins && isOpen(only, office) ? only : null
}

/** The person whose name begins one of the next sentences and stands there for the first time. */
function subjectAfter(named: readonly Placed[], office: RoleSighting, at: number): Person | null {
  const next = named.find(({ first }) => first > office.place.first)
  if (!next?.isTopic || next.sentence === at || next.sentence - at > REACH) return null
  const isKnown = named.some(
    ({ first, person }) => first < office.place.first && person === next.person,
  )
  return !isKnown && isOpen(next.person, office) ? next.person : null
}

function isOfAnother({ roles, side }: Person, { owner }: RoleSighting): boolean {
  return roles.length > 0 && side !== null && side !== owner?.side
}

function isOpen({ roles, side }: Person, { owner }: RoleSighting): boolean {
  return roles.length === 0 && (side === null || side === owner?.side)
}

/** Index of the sentence that holds a place. */
function sentenceOf({ sentences }: View, { first }: Place): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.last ?? Infinity) <= first) low = middle + 1
    else high = middle
  }
  return low
}
