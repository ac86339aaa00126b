import type { PersonSighting, PluralSighting, RoleSighting, Sighting } from './sightings.js'
import { beforeCourtesies } from './names.js'
import { isSaying } from './plurals.js'
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
  for (const [index, sighting] of sightings.entries()) {
    if (sighting.kind === 'plural') linkList(view, linked, index)
    if (sighting.kind !== 'role') continue
    const at = partnerOf(view, linked, { index, role: sighting })
    const person = linked[at]
    if (person?.kind !== 'person') continue
    const titled = withOffice(view, person, sighting)
    linked[at] = titled
    holders.set(sighting, titled)
  }
  return { sightings: linked, holders }
}

/** The place in the list of the person whom an office beside belongs to; -1 where there is none. */
function partnerOf(
  view: View,
  linked: readonly Sighting[],
  { index, role }: { index: number; role: RoleSighting },
): number {
  const back = linked[index - 1]?.kind === 'pronoun' ? index - 2 : index - 1
  const ahead = isWithinOffice(view, role, linked[index + 1]) ? index + 2 : index + 1
  const [before, after] = [linked[back], linked[ahead]]
  const behind = after?.kind === 'person' && isFree(after, role) && isBeforeName(view, role, after)
  const inFront =
    before?.kind === 'person' && isFree(before, role) && isAfterName(view, before, role)
  // "Osei, the minister of Chile, and the minister of Peru, Arhin": who has an office leaves this one to the next.
  if (inFront && !(behind && before.role !== null)) return back
  return behind ? ahead : -1
}

/** "The foreign ministers of Brazil and Venezuela, Ada Osei and Kofi Arhin": each has its own. */
function linkList(view: View, linked: Sighting[], index: number): void {
  const plural = linked[index]
  if (plural?.kind !== 'plural' || plural.sides.length < 2) return
  const first = linked.slice(index + 1, index + 1 + plural.sides.length)
  const before = linked.slice(Math.max(0, index - plural.sides.length), index)
  const names = isList(view, first, plural.place.last) ? first : before
  const start = names === first ? index + 1 : index - names.length
  if (names === before && !isListBefore(view, names, plural)) return
  for (const [at, side] of plural.sides.entries()) {
    const person = names[at]
    if (person?.kind === 'person' && person.role === null)
      linked[start + at] = {
        ...person,
        role: plural.role,
        side: person.side ?? side,
        evidence: 'title',
      }
  }
}

/** Persons joined by commas and "and", the first right behind the office or its comma. */
function isList(view: View, names: readonly Sighting[], end: number): boolean {
  const first = wordAt(view, end) === ',' ? end + 1 : end
  return names[0]?.place.first === first && isJoined(view, names)
}

function isListBefore(view: View, names: readonly Sighting[], plural: PluralSighting): boolean {
  const last = names.at(-1)?.place.last ?? 0
  const article = wordAt(view, plural.place.first - 1) === 'the' ? 1 : 0
  const close = wordAt(view, last) === ',' && plural.place.first - article === last + 1
  return close && names.length === plural.sides.length && isJoined(view, names)
}

function isJoined(view: View, names: readonly Sighting[]): boolean {
  return names.every((name, index) => {
    const next = names[index + 1]
    if (name.kind !== 'person') return false
    return (
      !next ||
      (next.place.first - name.place.last <= 2 && wordAt(view, next.place.first - 1) !== '.')
    )
  })
}

/** "Vladimir Putin, the Russian president, said"; "Dmitry Peskov, a spokesman for the Kremlin". */
function isAfterName(view: View, person: Sighting | undefined, role: RoleSighting): boolean {
  if (person?.kind !== 'person') return false
  const comma = role.determiner === 'none' ? role.place.first - 1 : role.place.first - 2
  const end = ageEnd(view, person.place.last)
  if (end !== comma && end !== role.place.first - 1) return false
  if (wordAt(view, end) !== ',') return false
  const after = wordAt(view, role.place.last)
  // "Osei, a diplomat said, had": who tells it is another.
  if (isSaying(view, role.place.last) && wordAt(view, role.place.last + 1) === ',') return false
  return role.determiner === 'indefinite' || CLOSERS.has(after)
}

/** "Ada Osei, 34, a reporter": the comma behind the age. */
function ageEnd(view: View, last: number): number {
  const isAged = wordAt(view, last) === ',' && /^\d{2}$/u.test(wordAt(view, last + 1))
  return isAged && wordAt(view, last + 2) === ',' ? last + 2 : last
}

const CLOSERS: ReadonlySet<string> = new Set(
  ', . ; ) : — - who and in at for of to since from'.split(' '),
)

/**
 * "the Russian president, Vladimir Putin"; "a spokesman, Ada Osei, said"; "the head of the Green League, Ada Osei, said";
 * "Chile's envoy for the Amazon, General Ada Osei,"; "the Chairperson, H.E. Dr. Ada Osei".
 */
function isBeforeName(view: View, role: RoleSighting, person: PersonSighting): boolean {
  const comma = beforeCourtesies(view, person.place.first) - 1
  if (wordAt(view, comma) !== ',' || isTeller(view, role, person)) return false
  if (role.determiner !== 'indefinite' && role.place.last === comma) return true
  if (role.determiner !== 'indefinite' && role.owner === null) return false
  const isClosed = wordAt(view, person.place.last) === ','
  const isOpen = person.role === null || (role.owner !== null && hasRank(person))
  return isClosed && isOpen && isRestOfOffice(view, role.place.last, comma)
}

/** "According to the source, President Ada Osei agreed": who tells it is another. */
function isTeller(view: View, { role, place }: RoleSighting, person: PersonSighting): boolean {
  if (role === 'source') return true
  const words = view.folded.slice(Math.max(0, place.first - 4), place.first)
  return person.role !== null && words.includes('according')
}

const LONGEST_REST = 6

/** "the Green League" in "the head of the Green League, Ada Osei,". */
function isWithinOffice(view: View, role: RoleSighting, next: Sighting | undefined): boolean {
  const { last } = role.place
  const words = view.tokens.slice(last, last + LONGEST_REST).map(({ value }) => value)
  const comma = last + words.indexOf(',')
  const isInside = next !== undefined && next.place.first > last && next.place.last <= comma
  return isInside && isRestOfOffice(view, last, comma)
}

/** Whether nothing but "of the Green League" stands between the office and the comma behind it. */
function isRestOfOffice(view: View, from: number, to: number): boolean {
  if (from === to) return true
  const isHung = /^(?:of|for|at)$/u.test(wordAt(view, from)) && to - from <= LONGEST_REST
  return (
    isHung &&
    view.tokens
      .slice(from + 1, to)
      .every(({ tag, lower }) => tag !== 'VERB' && tag !== 'PUNCT' && lower !== 'and')
  )
}

function isFree(person: PersonSighting, role: RoleSighting): boolean {
  const side = role.owner?.side ?? null
  const sameSide = side === null || person.side === null || person.side === side
  return (
    sameSide &&
    (person.role === null ||
      person.role === role.role ||
      (hasRank(person) && role.owner !== null) ||
      role.role === 'counterpart' ||
      role.determiner === 'definite')
  )
}

/** Ranks and callings, beside which their holder may have an office: "the envoy, General Ada Osei". */
const RANKS: ReadonlySet<string> = new Set(['general', 'cleric', 'expert', 'judge', 'senator'])

function hasRank({ role }: PersonSighting): boolean {
  return role !== null && RANKS.has(role)
}

function withOffice(view: View, person: PersonSighting, role: RoleSighting): PersonSighting {
  const isRanked = hasRank(person) && role.role !== person.role
  const [first, second] = isRanked ? [role.role, person.role] : [person.role, role.role]
  return {
    ...person,
    role: first ?? role.role,
    otherRoles: [...(first === null ? [] : [second ?? role.role]), ...role.otherRoles],
    office: isRanked ? wordsOf(view, role.place) : (person.office ?? wordsOf(view, role.place)),
    side: person.side ?? role.owner?.side ?? null,
    evidence: 'title',
  }
}
