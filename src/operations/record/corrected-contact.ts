import type { KeptContact } from '../../model/kept.js'
import type { Corrected, Stand } from './standing.js'

/** What of a contact of the record people may say otherwise, and lists show. */
export type ContactTold = Pick<KeptContact, 'kind' | 'status' | 'date' | 'place' | 'participants'>

/** A contact's fields as they are shown, and what the machine read of those that people corrected. */
export interface ShownContact {
  readonly told: ContactTold
  readonly machine: Partial<ContactTold>
}

/** A contact with what people say of it in the place of what the machine read; that stays beside it. */
export function shownContact(
  contact: ContactTold,
  { corrections }: Pick<Stand, 'corrections'>,
): ShownContact {
  const { kind, status, date, place, participants } = contact
  const read: ContactTold = { kind, status, date, place, participants }
  const parts = corrections.map((each) => partOf(each, read))
  return {
    told: parts.reduce<ContactTold>((all, part) => ({ ...all, ...part.told }), read),
    machine: parts.reduce<Part['machine']>((all, part) => ({ ...all, ...part.machine }), {}),
  }
}

type Part = { readonly told: Partial<ContactTold>; readonly machine: Partial<ContactTold> }

function partOf(corrected: Corrected, read: ContactTold): Part {
  if (corrected.finding !== 'contact') return { told: {}, machine: {} }
  switch (corrected.field) {
    case 'kind':
      return { told: { kind: corrected.value }, machine: { kind: read.kind } }
    case 'status':
      return { told: { status: corrected.value }, machine: { status: read.status } }
    case 'date':
      return { told: { date: corrected.value }, machine: { date: read.date } }
    case 'place':
      return { told: { place: corrected.value }, machine: { place: read.place } }
    case 'participants':
      return {
        told: { participants: corrected.value },
        machine: { participants: read.participants },
      }
    // Each account's own: no contact of the record has one for all of them.
    case 'initiator':
      return { told: {}, machine: {} }
  }
}
