import type { ContactKind } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import { areDatesCompatible } from './contact-dates.js'
import type { Telling } from './telling.js'

/** Tellings that are of one contact, in the order of the text. */
export interface Draft {
  readonly tellings: readonly [Telling, ...Telling[]]
}

/** Whether a telling can be of the contact that others tell. */
export function isSameContact({ tellings }: Draft, telling: Telling): boolean {
  const [first] = tellings
  if (isSameBreath({ tellings }, telling)) return true
  return (
    isSameStanding(first, telling) &&
    areCountsCompatible(first, telling) &&
    areLevelsCompatible(first, telling) &&
    isSameReference(first, telling) &&
    tellings.every((other) => areKindsCompatible(other, telling)) &&
    tellings.every(({ place }) => isOneState(place?.side ?? null, telling.place?.side ?? null)) &&
    tellings.every(({ date }) => areDatesCompatible(date, telling.date)) &&
    arePartiesCompatible(first.parties, telling)
  )
}

/** "Invited X to pay a visit": verb and noun of one clause tell one contact. */
function isSameBreath({ tellings }: Draft, telling: Telling): boolean {
  return tellings.some(
    (other) =>
      other.clause === telling.clause &&
      other.status === telling.status &&
      (areKindsCompatible(other, telling) || isPurposeOf(other, telling)) &&
      areCountsCompatible(other, telling) &&
      arePartiesCompatible(other.parties, telling),
  )
}

/** "Travelled to Lisbon for talks with X". */
const isPurposeOf = (visit: Telling, talks: Telling): boolean =>
  visit.kind === 'visit' && talks.kind === 'talks' && visit.head.end < talks.head.start

function isSameStanding(first: Telling, telling: Telling): boolean {
  return first.status === telling.status
}

function areCountsCompatible(first: Telling, telling: Telling): boolean {
  if (isBack(telling)) return telling.count === first.count || telling.count === 1
  if (first.count !== telling.count) return false
  // Two series are one only when told by the same word.
  return first.count === 1 || (first.kind === telling.kind && first.isExact === telling.isExact)
}

export const isBack = ({ reference }: Telling): boolean =>
  reference === 'back' || reference === 'just'

/**
 * What states do as such ("the U.S.-Russia dialogue") is not what their leaders did, unless the same medium is
 * told or the words only go back.
 */
function areLevelsCompatible(first: Telling, telling: Telling): boolean {
  if (isBack(telling) || (first.isExact && telling.isExact)) return true
  return isPersonal(first) === isPersonal(telling)
}

const isPersonal = ({ parties }: Telling): boolean =>
  parties.some(({ actorKind }) => actorKind === 'person' || actorKind === 'group')

/** "Their last call", "more talks" are set apart from the contact reported, not from each other. */
function isSameReference(first: Telling, telling: Telling): boolean {
  if (isBack(telling) || first.status !== 'held') return true
  const isApart = telling.reference !== 'free'
  const wasApart = first.reference !== 'free' && !isBack(first)
  if (isApart === wasApart) return true
  return telling.date !== null && first.date === telling.date
}

const isOneState = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a === b

const COMPATIBLE: readonly (readonly ContactKind[])[] = [
  ['phone-call', 'video-call'],
  ['meeting', 'summit', 'visit'],
  // A virtual summit is called a meeting too.
  ['video-call', 'meeting', 'summit'],
]

/** "A February meeting in the Kremlin", "travelled to Moscow early that year". */
function isVisitSeenFromAfar(a: ToldKind, b: ToldKind): boolean {
  const isMet = [a, b].some(({ kind, isExact }) => isExact && /^(?:meeting|summit)$/u.test(kind))
  const dates = [a, b].map(({ date }) => date ?? null)
  return isMet && dates.every((date) => date !== null) && dates.some((date) => !isDay(date))
}

const isDay = (date: string | null): boolean => date !== null && /^\d{4}-\d{2}-\d{2}/u.test(date)

type ToldKind = Pick<Telling, 'kind' | 'isExact'> & { readonly date?: string | null }

/** Whether two words can be said of one contact: "conversation" of any, "call" of a video call. */
export function areKindsCompatible(a: ToldKind, b: ToldKind): boolean {
  if (a.kind === b.kind) return true
  if (APART.has(a.kind) || APART.has(b.kind)) return false
  // Talks are held on a visit; the visit is another contact, unless both are told from afar.
  if (a.kind === 'visit' || b.kind === 'visit') return isVisitSeenFromAfar(a, b)
  if (!a.isExact || !b.isExact) return true
  return COMPATIBLE.some((kinds) => kinds.includes(a.kind) && kinds.includes(b.kind))
}

const APART = new Set<ContactKind>(['letter', 'back-channel'])

/** Whether those named can be the same: no side stands with two different persons, and no side is new. */
function arePartiesCompatible(known: readonly Ref[], telling: Telling): boolean {
  const { parties } = telling
  if (parties.length === 0) return isBack(telling)
  const isEach = parties.every((party) => known.some((other) => isSameParty(other, party)))
  if (isBack(telling)) return isEach || (isCovering(known, parties) && isOfSides(known, parties))
  return isEach && isCovering(known, parties)
}

/** "The leaders" may be read to hold an aide too: of the same sides still. */
const isOfSides = (known: readonly Ref[], parties: readonly Ref[]): boolean =>
  parties.every(({ side }) => side !== null && known.some((other) => other.side === side))

/** A telling that names fewer sides is of the same contact only when it leaves out none. */
function isCovering(known: readonly Ref[], parties: readonly Ref[]): boolean {
  return known.every((party) => parties.some((other) => isSameParty(other, party)))
}

function isSameParty(a: Ref, b: Ref): boolean {
  if (a.actor !== null && a.actor === b.actor) return true
  if (a.side === null || a.side !== b.side)
    return a.actor === null && b.actor === null && a.name === b.name
  return a.actorKind !== 'person' || b.actorKind !== 'person'
}
