import { type Kysely, sql } from 'kysely'
import type { Asking } from '../asking.js'
import type { Tables } from '../tables.js'

/** Comparisons made before. */
export function comparisonsOf(
  kysely: Kysely<Tables>,
): Pick<Asking, 'comparison' | 'keepComparison'> {
  return {
    comparison: (key) => comparison(kysely, key),
    keepComparison: (key, compared) => keepComparison(kysely, { key, compared }),
  }
}

async function comparison(kysely: Kysely<Tables>, key: string): Promise<string | null> {
  const row = await kysely
    .selectFrom('comparison')
    .select(sql<string>`compared::text`.as('compared'))
    .where('key', '=', key)
    .executeTakeFirst()
  return row?.compared ?? null
}

/** What is kept already stays: the same key has the same comparison. */
async function keepComparison(
  kysely: Kysely<Tables>,
  values: { readonly key: string; readonly compared: string },
): Promise<void> {
  await kysely
    .insertInto('comparison')
    .values(values)
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
}
