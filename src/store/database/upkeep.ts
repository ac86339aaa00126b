import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.js'

/** Tables that hold words of articles, or of what was made of them. */
const WORDED = [
  'article',
  'statement',
  'statement_actor',
  'actor_name',
  'telling',
  'contact',
  'commitment',
  'comparison',
] as const

const EVERY = [...WORDED, 'earlier_reading', 'decision', 'tombstone'] as const

/** Empties every table and stands at the start of the journal again. */
export async function empty(kysely: Kysely<Tables>): Promise<void> {
  await sql`truncate ${sql.join(EVERY.map((name) => sql.table(name)))}`.execute(kysely)
  const chain = '0'.repeat(64)
  await kysely.updateTable('position').set({ entries: 0, bytes: 0, chain }).execute()
}

/**
 * Counts and cleans the tables that changed much since that was last done: without it the planner guesses. A server does
 * it by itself after a minute, which is late after a rebuild; PGlite never does.
 */
export async function tidy(kysely: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_stat_user_tables
    where schemaname = 'readout' and relname = any(${[...EVERY]}::text[])
      and (n_mod_since_analyze > 500 + 0.1 * n_live_tup
        or n_dead_tup > 500 + 0.2 * n_live_tup
        or n_ins_since_vacuum > 1000 + 0.2 * n_live_tup)
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
