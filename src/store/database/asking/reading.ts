import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../tables.js'
import type { Sought } from './words.js'

/** How many rows, as a number that fits one. */
export const howMany = sql<number>`count(*)::integer`

/** Settings of PostgreSQL, by name. */
export type Settings = Readonly<Record<string, string>>

/**
 * By their index, although many match: the planner does not know what it costs to look through the stems of each row. What
 * asks only for words that must be absent is no index's business.
 */
export function settingsFor(sought: Sought | null): Settings {
  return sought === null || sought.stems.length === 0 ? {} : BY_INDEX
}

export const BY_INDEX: Settings = { enable_seqscan: 'off' }

/** Asks several questions of one state of the record, under settings that end with them. */
export function reading<T>(
  kysely: Kysely<Tables>,
  settings: Settings,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return kysely.transaction().execute(async (transaction) => {
    await sql`set transaction isolation level repeatable read read only`.execute(transaction)
    for (const [name, value] of Object.entries(settings))
      await sql`select set_config(${name}, ${value}, true)`.execute(transaction)
    return work(transaction)
  })
}
