import { type Kysely, type SqlBool, sql } from 'kysely'
import type { KeptContact } from '../../../model/kept.js'
import type { Asking, ContactRow } from '../asking.js'
import type { Tables } from '../tables.js'
import { contactRow, selectContacts } from './contact-rows.js'

/** Between whom a contact is, as far as it tells. */
interface Between {
  /** Codes of sides; for those of no known side, their ids. Sorted. */
  readonly sides: readonly string[]
  readonly persons: readonly string[]
}

interface Dated extends Between {
  readonly key: string
  readonly first: number
  readonly last: number
}

/** The contacts between the same parties just before and just after one. */
export async function neighbours(
  kysely: Kysely<Tables>,
  key: string,
): ReturnType<Asking['neighbours']> {
  const row = await selectContacts(kysely)
    .select(['first_day as first', 'last_day as last'])
    .where('key', '=', key)
    .executeTakeFirst()
  if (row === undefined || row.first === null || row.last === null) return NOBODY
  const between = betweenWhom(row.contact)
  if (!isBetweenTwo(between)) return NOBODY
  const dated = { ...between, key, first: row.first, last: row.last }
  return {
    before: await nearest(kysely, dated, BEFORE),
    after: await nearest(kysely, dated, AFTER),
  }
}

const NOBODY = { before: null, after: null }

/** Whom a contact names: sides, and persons where it names some. */
export function betweenWhom({ participants }: Pick<KeptContact, 'participants'>): Between {
  const sides = participants.flatMap(({ side, actor }) => side ?? actor ?? [])
  const persons = participants.flatMap(({ actor }) => (actor?.startsWith(PERSON) ? actor : []))
  return { sides: [...new Set(sides)].toSorted(), persons: [...new Set(persons)].toSorted() }
}

const PERSON = 'person:'

/** With one of the two unknown, every contact of the other would do. */
function isBetweenTwo({ sides, persons }: Between): boolean {
  return sides.length > 1 || persons.length > 1
}

interface Direction {
  readonly order: 'asc' | 'desc'
  readonly isThere: (dated: Dated) => ReturnType<typeof sql<SqlBool>>
}

const BEFORE: Direction = {
  order: 'desc',
  isThere: ({ first, last, key }) =>
    sql`last_day < ${first} or (first_day = ${first} and last_day = ${last} and first_day = last_day and key < ${key})`,
}

const AFTER: Direction = {
  order: 'asc',
  isThere: ({ first, last, key }) =>
    sql`first_day > ${last} or (first_day = ${first} and last_day = ${last} and first_day = last_day and key > ${key})`,
}

async function nearest(
  kysely: Kysely<Tables>,
  dated: Dated,
  { order, isThere }: Direction,
): Promise<ContactRow | null> {
  const row = await selectContacts(kysely)
    .where('status', '=', 'held')
    .where(sql<SqlBool>`parties @> ${[...dated.sides, ...dated.persons]}::text[]`)
    .where(hasNoOtherSide(dated))
    .where(isThere(dated))
    .orderBy(order === 'desc' ? 'last_day' : 'first_day', order)
    .orderBy(order === 'desc' ? 'first_day' : 'last_day', order)
    .orderBy('key', order)
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : contactRow(row)
}

/** Among the parties stand ids, which have a colon, and the codes of sides. */
function hasNoOtherSide({ sides }: Between) {
  return sql<SqlBool>`not exists (
    select from unnest(parties) as party
    where party not like '%:%' and party <> all (${sides}::text[])
  )`
}
