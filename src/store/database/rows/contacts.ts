import type { Insertable } from 'kysely'
import type { Contact } from '../../../model/account.js'
import type { KeptContact } from '../../../model/kept.js'
import type { ContactTable } from '../tables.js'
import { daysOf } from './days.js'
import { indexable, orNull, storable } from './texts.js'

/** What a contact's row takes from one of its tellings. */
export interface ToldContact {
  readonly article: string
  readonly contact: Contact
}

/** A contact of the record, with what all its tellings tell of it. */
export function contactRow(
  contact: KeptContact,
  tellings: readonly ToldContact[],
): Insertable<ContactTable> {
  const days = daysOf(contact.date)
  return {
    key: contact.key,
    kind: contact.kind,
    status: contact.status,
    date: orNull(contact.date, storable),
    first_day: days?.first ?? null,
    last_day: days?.last ?? null,
    place: orNull(contact.place, storable),
    topics: sorted(tellings.flatMap((told) => told.contact.topics)),
    parties: sorted(
      contact.participants.flatMap(({ actor, side }) => [actor, side].filter((id) => id !== null)),
    ),
    tellings: contact.joinings.length,
    articles: new Set(tellings.map(({ article }) => article)).size,
    doubts: contact.maybe.length,
    contact: JSON.stringify(contact),
  }
}

/** Each once, by its letters' codes. */
function sorted(texts: readonly string[]): string[] {
  return [...new Set(texts.map(indexable))].sort()
}
