import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.js'

/** Tables that hold words of articles, or of what was made of them. */
const WORDED = [
  'article',
  'article_stems',
  'article_actor',
  'actor_name',
  'statement',
  'statement_told',
  'telling',
  'contact',
  'commitment',
  'fulfilment',
  'undertaking',
  'ledger',
  'ledger_told',
  'comparison',
] as const

const EVERY = [
  ...WORDED,
  'contact_doubt',
  'earlier_reading',
  'decision',
  'attachment',
  'tombstone',
] as const

/** Empties every table and stands at the start of the journal again. */
export async function empty(kysely: Kysely<Tables>): Promise<void> {
  await sql`truncate ${sql.join(EVERY.map((name) => sql.table(name)))}`.execute(kysely)
  const chain = '0'.repeat(64)
  await kysely.updateTable('ledger_state').set({ chain: '', follower: '' }).execute()
  await kysely.updateTable('position').set({ entries: 0, bytes: 0, chain }).execute()
}

/**
 * Counts and cleans the tables that grew much since that was last done: without it the planner guesses. A server does it
 * by itself after a minute, which is late after a rebuild; PGlite never does.
 */
export async function tidy(kysely: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relnamespace = 'readout'::regnamespace and relname = any(${[...EVERY]}::text[])
      and pg_relation_size(oid) / current_setting('block_size')::integer > 20 + 1.2 * relpages
    order by relname`.execute(kysely)
  for (const { name } of rows) await sql`vacuum (analyze) ${sql.table(name)}`.execute(kysely)
}

/** Writes the worded tables anew, without what was removed from them. */
export async function rewrite(kysely: Kysely<Tables>): Promise<void> {
  for (const name of WORDED) await sql`vacuum (full, analyze) ${sql.table(name)}`.execute(kysely)
}

/**
 * Lets go of the log of what was written before: PostgreSQL would keep its files and use them again. Only where the whole
 * server is ours, as PGlite is.
 */
export async function dropLog(kysely: Kysely<Tables>): Promise<void> {
  await sql`set wal_recycle = off`.execute(kysely)
  await sql`select pg_switch_wal()`.execute(kysely)
  await sql`checkpoint`.execute(kysely)
  await sql`set wal_recycle = on`.execute(kysely)
}
