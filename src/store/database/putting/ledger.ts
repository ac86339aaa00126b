import { type Kysely, sql } from 'kysely'
import type { LedgerEntry } from '../../../model/following.js'
import type { LedgerState } from '../asking.js'
import { ledgerRow, type LedgerRow } from '../rows/ledger.js'
import type { Tables } from '../tables.js'
import { inChunks } from './chunks.js'
import { stemmed } from './stems.js'

/** Puts a ledger in the place of the one before, and notes of what it was made. What stays the same stays. */
export async function putLedger(
  kysely: Kysely<Tables>,
  { chain, follower }: LedgerState,
  entries: readonly LedgerEntry[],
): Promise<void> {
  const rows = entries.map(ledgerRow)
  const before = await kysely.selectFrom('ledger').select(['key', 'hash']).execute()
  const kept = new Set(before.map(({ hash }) => hash))
  const now = new Set(rows.map(({ hash }) => hash))
  const gone = before.filter(({ hash }) => !now.has(hash)).map(({ key }) => key)
  await kysely
    .deleteFrom('ledger')
    .where(sql<boolean>`key = any(${gone}::text[])`)
    .execute()
  await inChunks(
    rows.filter(({ hash }) => !kept.has(hash)),
    (chunk) => putRows(kysely, chunk),
  )
  await kysely.updateTable('ledger_state').set({ chain, follower }).execute()
}

async function putRows(kysely: Kysely<Tables>, rows: readonly LedgerRow[]): Promise<void> {
  const told = rows.map(({ key, entry }) => ({ ledger: key, entry }))
  await kysely.insertInto('ledger').values(rows.map(lookedForBy)).execute()
  await kysely.insertInto('ledger_told').values(told).execute()
}

function lookedForBy(row: LedgerRow) {
  const { entry: _, ...rest } = row
  return stemmed(rest)
}

/** Leaves nothing in it: it is made again when it is next asked for. */
export async function emptyLedger(kysely: Kysely<Tables>): Promise<void> {
  await sql`truncate ledger, ledger_told`.execute(kysely)
  await kysely.updateTable('ledger_state').set({ chain: '', follower: '' }).execute()
}
