import { type Kysely, sql } from 'kysely'
import { askingOf } from './asking/questions.js'
import type { Connected } from './connecting.js'
import type { Database } from './database.js'
import type { Tables } from './tables.js'
import { dropLog, empty, rewrite, tidy } from './upkeep.js'
import { positionIn, writingOver } from './writing-over.js'

/** So many transactions between two looks at how much the tables have grown: a rebuild begins with empty ones. */
const WRITES_TOGETHER = 16

/** A database over a connection. */
export function databaseOver(connected: Connected): Database {
  const { kind, found, kysely, whileWriting, close } = connected
  let writes = 0
  // What fails here costs time, and nothing of what was written.
  const tidied = () => tidy(kysely).catch(() => {})
  const inTurn = async <T>(work: (transaction: Kysely<Tables>) => Promise<T>): Promise<T> => {
    writes += 1
    const done = await kysely.transaction().execute(async (transaction) => {
      if (kind === 'server') await waitForOtherWriters(transaction)
      return whileWriting(() => work(transaction))
    })
    if (writes % WRITES_TOGETHER === 0) await tidied()
    return done
  }
  return {
    kind,
    found,
    position: () => positionIn(kysely),
    write: (work) => inTurn((transaction) => work(writingOver(transaction))),
    asking: askingOf(kysely),
    clear: () => inTurn(empty),
    forget: async () => {
      await kysely.connection().execute(unhurried(rewrite))
      if (kind === 'embedded') await dropLog(kysely)
    },
    close: async () => {
      if (writes > 0) await tidied()
      await close()
    },
  }
}

/** One lock for the record's writers on a server; it goes with the transaction. */
async function waitForOtherWriters(transaction: Kysely<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('readout writes'))`.execute(transaction)
}

/** Without the limit on how long one statement may take. */
function unhurried(
  work: (kysely: Kysely<Tables>) => Promise<void>,
): (kysely: Kysely<Tables>) => Promise<void> {
  return async (kysely) => {
    const limit = await sql<{ statement_timeout: string }>`show statement_timeout`.execute(kysely)
    await sql`set statement_timeout = 0`.execute(kysely)
    try {
      await work(kysely)
    } finally {
      const before = limit.rows[0]?.statement_timeout ?? '0'
      await sql`select set_config('statement_timeout', ${before}, false)`.execute(kysely)
    }
  }
}
