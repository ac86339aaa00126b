import { type Kysely, type Migration, sql } from 'kysely'

const text = 'text collate "C"'

// The ledger may be emptied at any time: it is made again when it is next asked for.
const STATEMENTS: readonly string[] = [
  `truncate ledger`,
  `update ledger_state set chain = '', follower = ''`,

  // Apart from what is counted and put in order, which is read by the ten thousand.
  `alter table ledger drop column entry`,
  `create table ledger_told (
    ledger ${text} primary key references ledger on delete cascade,
    entry json not null
  )`,
]

/** Undertakings whole stand apart from what they are looked for by. */
export const ledgerTold: Migration = {
  up: async (database: Kysely<unknown>) => {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
  },
}
