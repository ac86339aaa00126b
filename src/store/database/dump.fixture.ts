import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.js'

const TABLES = [
  'position',
  'article',
  'earlier_reading',
  'contact',
  'contact_doubt',
  'telling',
  'article_stems',
  'statement',
  'statement_told',
  'article_actor',
  'actor_name',
  'actor',
  'commitment',
  'fulfilment',
  'undertaking',
  'decision',
  'attachment',
  'tombstone',
  'comparison',
] as const

export type TableName = (typeof TABLES)[number]

/** Every row of every table as text, sorted: two databases are the same when these are. */
export async function dumpOf(
  kysely: Kysely<Tables>,
): Promise<Readonly<Record<TableName, readonly string[]>>> {
  const dumped = TABLES.map(async (name) => {
    const { rows } = await sql<{ row: string }>`
      select t::text as row from ${sql.table(name)} as t order by t::text collate "C"`.execute(
      kysely,
    )
    return [name, rows.map(({ row }) => row)] as const
  })
  const rowsOf = new Map(await Promise.all(dumped))
  const of = (name: TableName) => rowsOf.get(name) ?? []
  return {
    position: of('position'),
    article: of('article'),
    earlier_reading: of('earlier_reading'),
    contact: of('contact'),
    contact_doubt: of('contact_doubt'),
    telling: of('telling'),
    article_stems: of('article_stems'),
    statement: of('statement'),
    statement_told: of('statement_told'),
    article_actor: of('article_actor'),
    actor_name: of('actor_name'),
    actor: of('actor'),
    commitment: of('commitment'),
    fulfilment: of('fulfilment'),
    undertaking: of('undertaking'),
    decision: of('decision'),
    attachment: of('attachment'),
    tombstone: of('tombstone'),
    comparison: of('comparison'),
  }
}
