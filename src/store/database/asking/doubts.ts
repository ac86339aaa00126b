import { type Kysely, type RawBuilder, sql } from 'kysely'
import type {
  Asking,
  DoubtedCommitment,
  DoubtedContact,
  DoubtedStatement,
  DoubtedTelling,
  DoubtQuestion,
  Found,
} from '../asking.js'
import type { Tables } from '../tables.js'
import { askable } from './askable.js'

type DoubtQuestions = Pick<
  Asking,
  'unsureStatements' | 'weakTellings' | 'unsettledContacts' | 'nobodysCommitments'
>

/** Questions about what the machine is not sure of. */
export function doubtsOf(kysely: Kysely<Tables>): DoubtQuestions {
  return {
    unsureStatements: (question) => unsureStatements(kysely, question),
    weakTellings: (question) => weakTellings(kysely, question),
    unsettledContacts: (question) => unsettledContacts(kysely, question),
    nobodysCommitments: (question) => nobodysCommitments(kysely, question),
  }
}

function unsureStatements(
  kysely: Kysely<Tables>,
  question: Parameters<Asking['unsureStatements']>[0],
): Promise<Found<DoubtedStatement>> {
  const { actor, contact, below } = question
  return found<DoubtedStatement>(kysely, question, {
    // Joined to be counted, PostgreSQL would read each statement, although an index has all that is asked.
    matching: sql`
      from statement ${contact === null ? sql`` : sql`join telling on telling.key = statement.telling`}
      where statement.confidence < ${below} and ${notAmong('statement.key', question)}
        and ${ofContact('telling.contact', contact)}
        and ${withActor(actor, ['statement.speakers', 'statement.addressees', 'statement.targets'])}`,
    columns: sql`statement.key, statement.article, statement.telling, statement.confidence, statement.ordinal`,
    order: sql`confidence, article, ordinal`,
    whole: sql`
      select page.article, telling.contact, statement_told.told as statement
      from page join statement_told on statement_told.statement = page.key
        left join telling on telling.key = page.telling
      order by page.confidence, page.article, page.ordinal`,
  })
}

function weakTellings(
  kysely: Kysely<Tables>,
  question: Parameters<Asking['weakTellings']>[0],
): Promise<Found<DoubtedTelling>> {
  const { actor, contact, rules, settled } = question
  return found<DoubtedTelling>(kysely, question, {
    matching: sql`
      from telling ${actor.length === 0 ? sql`` : sql`join contact on contact.key = telling.contact`}
      where telling.rule = any(${rules}::text[]) and ${notSettled(settled)}
        and ${ofContact('telling.contact', contact)} and ${withActor(actor, ['contact.parties'])}`,
    columns: sql`telling.key, array_position(${rules}::text[], telling.rule) as place`,
    order: sql`place, key`,
    whole: sql`
      select telling.article, telling.key as telling, contact.contact, telling.rule, telling."like",
        telling.contact_told as told
      from page join telling using (key) join contact on contact.key = telling.contact
      order by page.place, page.key`,
  })
}

function unsettledContacts(
  kysely: Kysely<Tables>,
  question: DoubtQuestion,
): Promise<Found<DoubtedContact>> {
  const { actor, contact } = question
  return found<DoubtedContact>(kysely, question, {
    // Both of a pair name each other: it is told of the first, unless the other alone is asked for.
    matching: sql`
      from contact left join contact_doubt as pair
        on pair.contact = contact.key and ${notAmong('pair.other', question)}
        and (contact.key < pair.other or contact.key = ${contact})
      where (contact.doubts > 0 or contact.parties = '{}')
        and (pair.other is not null or contact.parties = '{}')
        and ${notAmong('contact.key', question)}
        and ${ofContact('contact.key', contact)} and ${withActor(actor, ['contact.parties'])}`,
    columns: sql`contact.key, pair.other, pair.rule`,
    order: sql`key, other`,
    whole: sql`
      select contact.contact, page.other, page.rule
      from page join contact using (key) order by page.key, page.other`,
  })
}

/** Not those read before the line at which somebody decided on their contact. */
function notSettled(
  settled: Parameters<Asking['weakTellings']>[0]['settled'],
): RawBuilder<unknown> {
  if (settled.length === 0) return ALL
  return sql`not exists (
    select from unnest(
      ${settled.map(({ key }) => key)}::text[],
      ${settled.map(({ line }) => line)}::bigint[]
    ) as settled (contact, line)
    join article on article.key = telling.article
    where settled.contact = telling.contact and settled.line > article.line
  )`
}

function nobodysCommitments(
  kysely: Kysely<Tables>,
  question: DoubtQuestion,
): Promise<Found<DoubtedCommitment>> {
  const { actor, contact } = question
  return found<DoubtedCommitment>(kysely, question, {
    matching: sql`
      from commitment
      left join statement on statement.key = commitment.statement
      left join telling on telling.key = statement.telling
      where commitment.promisors = '{}' and ${notAmong('commitment.key', question)}
        and ${ofContact('telling.contact', contact)}
        and ${withActor(actor, ['commitment.beneficiaries'])}`,
    columns: sql`commitment.key, commitment.article, commitment.ordinal, telling.contact,
      statement.confidence`,
    order: sql`confidence nulls first, article, ordinal`,
    whole: sql`
      select page.article, page.contact, page.confidence, commitment.commitment
      from page join commitment using (key)
      order by page.confidence nulls first, page.article, page.ordinal`,
  })
}

interface Doubts {
  /** From where, and under which conditions. */
  readonly matching: RawBuilder<unknown>
  readonly columns: RawBuilder<unknown>
  readonly order: RawBuilder<unknown>
  /** The answer, from a page of those columns. */
  readonly whole: RawBuilder<unknown>
}

/** Only those of the page are read whole. */
async function found<T>(
  kysely: Kysely<Tables>,
  { limit }: Pick<DoubtQuestion, 'limit'>,
  { matching, columns, order, whole }: Doubts,
): Promise<Found<T>> {
  const counted = await sql<{ total: number }>`
    select count(*)::integer as total ${matching}`.execute(kysely)
  const { rows } = await sql<T>`
    with page as (select ${columns} ${matching} order by ${order} limit ${limit}) ${whole}`.execute(
    kysely,
  )
  return { total: counted.rows[0]?.total ?? 0, found: rows }
}

const ALL = sql`true`

function notAmong(column: string, { except }: DoubtQuestion): RawBuilder<unknown> {
  return except.length === 0 ? ALL : sql`${sql.ref(column)} <> all (${except.map(askable)}::text[])`
}

function ofContact(column: string, contact: string | null): RawBuilder<unknown> {
  return contact === null ? ALL : sql`${sql.ref(column)} = ${askable(contact)}`
}

function withActor(actor: DoubtQuestion['actor'], columns: readonly string[]): RawBuilder<unknown> {
  if (actor.length === 0) return ALL
  const ids = actor.map(askable)
  const either = columns.map((column) => sql`${sql.ref(column)} && ${ids}::text[]`)
  return sql`(${sql.join(either, sql` or `)})`
}
