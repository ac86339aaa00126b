import { type Kysely, sql } from 'kysely'
import { askingOf } from './asking/questions.js'
import type { Connected } from './connecting.js'
import type { Database } from './database.js'
import type { Tables } from './tables.js'
import { dropLog, empty, rewrite, tidy } from './upkeep.js'
import { positionIn, writingOver } from './writing-over.js'

/** A database over a connection. */
export function databaseOver(connected: Connected): Database {
  const { kind, found, kysely, whileWriting, close } = connected
  let hasWritten = false
  const inTurn = <T>(work: (transaction: Kysely<Tables>) => Promise<T>): Promise<T> => {
    hasWritten = true
    return kysely.transaction().execute(async (transaction) => {
      if (kind === 'server') await waitForOtherWriters(transaction)
      return whileWriting(() => work(transaction))
    })
  }
  return {
    kind,
    found,
    position: () => positionIn(kysely),
    write: (work) => inTurn((transaction) => work(writingOver(transaction))),
    asking: askingOf(kysely),
    clear: () => inTurn(empty),
    settle: () => tidy(kysely),
    forget: async () => {
      await kysely.connection().execute(unhurried(rewrite))
      if (kind === 'embedded') await dropLog(kysely)
    },
    close: async () => {
      if (hasWritten) await tidy(kysely).catch(() => {})
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
