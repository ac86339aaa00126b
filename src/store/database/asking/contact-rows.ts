import type { Kysely } from 'kysely'
import type { KeptContact } from '../../../model/kept.js'
import type { ContactRow } from '../asking.js'
import type { Tables } from '../tables.js'

/** Contacts as answers show them. */
export function selectContacts(kysely: Kysely<Tables>) {
  return kysely
    .selectFrom('contact')
    .select(['contact.tellings', 'contact.articles'])
    .select((column) => column.ref('contact.contact').$castTo<KeptContact>().as('contact'))
}

/** What of a selected row is the answer's. */
export function contactRow({ contact, tellings, articles }: ContactRow): ContactRow {
  return { contact, tellings, articles }
}
