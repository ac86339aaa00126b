import { type Kysely, type Migration, sql } from 'kysely'

// All rows are made of the archive: with the position at its beginning, opening the record makes them again.
const STATEMENTS: readonly string[] = [
  `truncate article, contact, decision, tombstone, earlier_reading, actor_name, comparison, ledger cascade`,
  `update ledger_state set chain = '', follower = ''`,
  `update position set entries = 0, bytes = 0, chain = repeat('0', 64)`,

  // What the machine read of a row that people corrected: it is found by what they say.
  `alter table statement add column if not exists machine json`,
]

/** What people corrected is what questions look for. */
export const corrected: Migration = {
  up: async (database: Kysely<unknown>) => {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
  },
}
