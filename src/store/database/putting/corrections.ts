import { type Kysely, sql } from 'kysely'
import type { Correction } from '../../../model/corrections.js'
import type { Decision } from '../../../model/journal.js'
import { standingCorrections } from '../../../model/standing-corrections.js'
import { contactColumns, statementColumns } from '../rows/corrected.js'
import { contactRow } from '../rows/contacts.js'
import type { KeptContact } from '../../../model/kept.js'
import type { Tables } from '../tables.js'

/**
 * Has the statements of these articles, and the contacts that they tell of, found and put in order by what people say of
 * them where they corrected it. What the machine read stays beside it and comes back when a finding is reopened.
 */
export async function correctRows(
  kysely: Kysely<Tables>,
  articles: readonly string[],
): Promise<void> {
  await restoreStatements(kysely, articles)
  await correctStatements(kysely, articles)
  const contacts = await kysely
    .selectFrom('telling')
    .select('contact')
    .distinct()
    .where(sql<boolean>`article = any(${articles}::text[])`)
    .execute()
  await correctContacts(
    kysely,
    contacts.flatMap(({ contact }) => contact ?? []),
  )
}

async function restoreStatements(
  kysely: Kysely<Tables>,
  articles: readonly string[],
): Promise<void> {
  await sql`
    update statement set
      act = machine ->> 'act',
      topics = ${textsIn('topics')},
      speakers = ${textsIn('speakers')},
      addressees = ${textsIn('addressees')},
      targets = ${textsIn('targets')},
      said_day = (machine ->> 'said_day')::integer,
      telling = machine ->> 'telling',
      machine = null
    where article = any(${articles}::text[]) and machine is not null`.execute(kysely)
}

function textsIn(field: string) {
  return sql`array(select json_array_elements_text(machine -> ${sql.lit(field)}))`
}

async function correctStatements(
  kysely: Kysely<Tables>,
  articles: readonly string[],
): Promise<void> {
  const { rows } = await sql<Decided & { published: number | null }>`
    select attachment.key, decision.decision, article.published_day as published
    from attachment
    join decision on decision.line = attachment.line
    join article on article.key = attachment.article
    where attachment.article = any(${articles}::text[]) and attachment.key is not null
      and decision.finding = 'statement' and decision.kind in ('correct', 'reopen')
    order by attachment.key, decision.line`.execute(kysely)
  for (const [key, decided] of byKey(rows)) {
    const corrections = correctionsAmong(decided)
    const columns = statementColumns(corrections, decided[0]?.published ?? null)
    if (Object.keys(columns).length === 0) continue
    await kysely
      .updateTable('statement')
      .set({ ...columns, machine: MACHINE })
      .where('key', '=', key)
      .execute()
  }
}

/** Of a row that is being corrected: what it was before. */
const MACHINE = sql<string>`json_build_object('act', act, 'topics', topics, 'speakers', speakers,
  'addressees', addressees, 'targets', targets, 'said_day', said_day, 'telling', telling)`

/** The same for contacts by their keys. */
export async function correctContacts(
  kysely: Kysely<Tables>,
  contacts: readonly string[],
): Promise<void> {
  const { rows } = await sql<Decided & { contact: KeptContact }>`
    select contact.key, decision.decision, contact.contact
    from contact
    join telling on telling.contact = contact.key
    join attachment on attachment.key = telling.key
    join decision on decision.line = attachment.line
    where contact.key = any(${contacts}::text[])
      and decision.finding = 'contact' and decision.kind in ('correct', 'reopen')
    order by contact.key, decision.line`.execute(kysely)
  for (const [key, decided] of byKey(rows)) {
    const [first] = decided
    if (first === undefined) continue
    const { kind, status, date, first_day, last_day, place, parties } = contactRow(
      first.contact,
      [],
    )
    const read = { kind, status, date, first_day, last_day, place, parties }
    const columns = contactColumns(correctionsAmong(decided))
    await kysely
      .updateTable('contact')
      .set({ ...read, ...columns })
      .where('key', '=', key)
      .execute()
  }
}

interface Decided {
  readonly key: string
  readonly decision: Decision
}

function correctionsAmong(decided: readonly Decided[]): readonly Correction[] {
  return standingCorrections(decided, ({ decision }) => decision).map(
    ({ correction }) => correction,
  )
}

function byKey<Row extends Decided>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.key)
    if (group) group.push(row)
    else groups.set(row.key, [row])
  }
  return groups
}
