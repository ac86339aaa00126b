import type { Contact } from './account.js'
import type { Ref } from './actors.js'

type Told = Pick<Contact, 'participants'>

/**
 * Who took part, by the account that names most persons, of several the one that names most: "Ada Osei and Kofi Arhin"
 * before "Chile's president and Kofi Arhin". A state or an office beside a person of the same side is that person's.
 */
export function fullestParticipants(contacts: readonly Told[]): readonly Ref[] {
  const [fullest] = contacts.toSorted(
    (a, b) => personsIn(b) - personsIn(a) || b.participants.length - a.participants.length,
  )
  const told = fullest?.participants ?? []
  const sides = new Set(
    told.flatMap(({ actorKind, side }) => (actorKind === 'person' ? (side ?? []) : [])),
  )
  return told.filter(
    ({ actorKind, side }) => !REPRESENTED.has(actorKind ?? '') || side === null || !sides.has(side),
  )
}

const REPRESENTED: ReadonlySet<string> = new Set(['state', 'office'])

function personsIn({ participants }: Told): number {
  return participants.filter(({ actorKind }) => actorKind === 'person').length
}
