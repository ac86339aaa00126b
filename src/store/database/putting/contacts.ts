import { type Kysely, sql } from 'kysely'
import type { Contact } from '../../../model/account.js'
import type { KeptContact } from '../../../model/kept.js'
import { contactRow, type ToldContact } from '../rows/contacts.js'
import type { ContactDoubtTable, Tables } from '../tables.js'
import { correctContacts } from './corrections.js'
import { inChunks } from './chunks.js'

/** Takes tellings out of the contacts they stand in, removes those contacts, and puts these in their place. */
export async function replaceContacts(
  kysely: Kysely<Tables>,
  tellings: readonly string[],
  contacts: readonly KeptContact[],
): Promise<void> {
  const joined = contacts.flatMap(({ joinings }) => joinings.map(({ telling }) => telling))
  await removeContactsOf(kysely, [...new Set([...tellings, ...joined])])
  const told = await toldIn(kysely, joined)
  const rows = contacts.map((contact) =>
    contactRow(
      contact,
      contact.joinings.flatMap(({ telling }) => told.get(telling) ?? []),
    ),
  )
  await inChunks(rows, (chunk) => kysely.insertInto('contact').values(chunk).execute())
  const doubts = contacts.flatMap(doubtsOf)
  await inChunks(doubts, (chunk) => kysely.insertInto('contact_doubt').values(chunk).execute())
  await join(kysely, contacts)
  await correctContacts(
    kysely,
    contacts.map(({ key }) => key),
  )
}

function doubtsOf({ key, maybe }: KeptContact): readonly ContactDoubtTable[] {
  return maybe.map(({ contact, rule }) => ({ contact: key, other: contact, rule }))
}

async function removeContactsOf(
  kysely: Kysely<Tables>,
  tellings: readonly string[],
): Promise<void> {
  await sql`
    with gone as (
      delete from contact where key in (
        select contact from telling where key = any(${tellings}::text[])
      ) returning key
    )
    update telling set contact = null, rule = null, "like" = null
    where contact in (select key from gone)`.execute(kysely)
}

async function toldIn(
  kysely: Kysely<Tables>,
  keys: readonly string[],
): Promise<ReadonlyMap<string, ToldContact>> {
  const rows = await kysely
    .selectFrom('telling')
    .select(['key', 'article'])
    .select((column) => column.ref('contact_told').$castTo<Contact>().as('contact'))
    .where(sql<boolean>`key = any(${keys}::text[])`)
    .execute()
  return new Map(rows.map(({ key, article, contact }) => [key, { article, contact }]))
}

async function join(kysely: Kysely<Tables>, contacts: readonly KeptContact[]): Promise<void> {
  const joinings = contacts.flatMap(({ key, joinings }) =>
    joinings.map((joining) => ({ contact: key, ...joining })),
  )
  await sql`
    update telling set contact = joining.contact, rule = joining.rule, "like" = joining."like"
    from unnest(
      ${joinings.map(({ telling }) => telling)}::text[],
      ${joinings.map(({ contact }) => contact)}::text[],
      ${joinings.map(({ rule }) => rule)}::text[],
      ${joinings.map(({ like }) => like)}::text[]
    ) as joining (telling, contact, rule, "like")
    where telling.key = joining.telling`.execute(kysely)
}
