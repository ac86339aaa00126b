import { HEAD_OFFICES } from '../../lexicon/offices.js'
import { actorOfSide } from './gazetteer.js'
import type { Person } from './people.js'
import type { PersonSighting } from './sightings.js'
import type { View } from './view.js'

/** Offices whose holders speak for others or comment: they are none of "the two". */
const MINOR: ReadonlySet<string> = new Set([
  'spokesperson',
  'official',
  'adviser',
  'expert',
  'source',
])

/** Whether someone may be a party of a contact, by the offices that the text gives. */
export function isPrincipal({ roles }: Person): boolean {
  return roles.length === 0 || roles.some((role) => !MINOR.has(role))
}

/**
 * The persons of one rank and different sides that the first sentence naming several of them puts together: those
 * whom the text is about. None where no sentence does.
 */
export function findLead(
  view: View,
  people: ReadonlyMap<PersonSighting, Person>,
): readonly Person[] {
  const bySentence = groupBySentence(view, people)
  for (const group of bySentence) {
    const peers = partiesOf(group)
    const parties = peers.length > 1 ? peers : sidesOf(group)
    if (parties.length > 1) return parties
  }
  return []
}

function groupBySentence(
  view: View,
  people: ReadonlyMap<PersonSighting, Person>,
): readonly (readonly Person[])[] {
  const placed = [...people].filter(([{ place }]) => place.first >= 0)
  const ordered = placed.toSorted(([a], [b]) => a.place.first - b.place.first)
  const groups: Person[][] = []
  let sentence = 0
  for (const [{ place }, person] of ordered) {
    while ((view.sentences[sentence]?.last ?? Infinity) <= place.first) sentence += 1
    if (view.sentences[sentence]?.block === 'body') (groups[sentence] ??= []).push(person)
  }
  return groups.filter((group) => group !== undefined)
}

/** Those of a sentence's persons who have the first one's rank, one for each side. */
function partiesOf(group: readonly Person[]): readonly Person[] {
  const parties: Person[] = []
  for (const person of new Set(group)) {
    const [first] = parties
    const isRanked = !first || rankOf(first) === null || isOfRank(person, rankOf(first))
    if (isPrincipal(person) && isRanked && !isSideTaken(parties, person)) parties.push(person)
  }
  return parties
}

/** Two of different sides and ranks: a king who receives a minister. */
function sidesOf(group: readonly Person[]): readonly Person[] {
  const ranked = [...new Set(group)].filter(
    (person) => isPrincipal(person) && person.side !== null && rankOf(person) !== 'other',
  )
  const sides = new Set(ranked.map(({ side }) => side))
  return ranked.length === 2 && sides.size === 2 ? ranked : []
}

/** Whether someone is of the parties' rank as far as the text tells. */
export function isPeer(lead: readonly Person[], person: Person): boolean {
  const [first] = lead
  const rank = first ? rankOf(first) : null
  if (lead.includes(person)) return true
  if (person.roles.length === 0 && isAllRanked(lead)) return false
  return isPrincipal(person) && (rank === null || isOfRank(person, rank))
}

/** Beside parties whose offices the text tells, one without an office is none. */
function isAllRanked(lead: readonly Person[]): boolean {
  return lead.length > 1 && lead.every(({ roles }) => roles.length > 0)
}

function isSideTaken(parties: readonly Person[], { side }: Person): boolean {
  return side !== null && parties.some((other) => other.side === side)
}

type Rank = 'head' | 'minister' | 'other'

function isOfRank(person: Person, rank: Rank | null): boolean {
  const own = rankOf(person)
  return own === null || own === rank
}

/** `null` where the text tells no office, or only whose counterpart someone is. */
function rankOf({ roles, side }: Person): Rank | null {
  const [role] = roles
  if (role === undefined || role === 'counterpart') return null
  if (HEAD_OFFICES.has(role) || isHeadOfBody(role, side)) return 'head'
  return role.endsWith('minister') ? 'minister' : 'other'
}

const OF_BODIES: ReadonlySet<string> = new Set([
  'secretary-general',
  'director-general',
  'council-president',
])

/** "The Chairperson of the African Union Commission" meets heads of state as one of them. */
function isHeadOfBody(role: string, side: string | null): boolean {
  if (OF_BODIES.has(role)) return true
  return role === 'head' && side !== null && actorOfSide(side)?.kind === 'body'
}
