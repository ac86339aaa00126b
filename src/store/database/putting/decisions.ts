import { type Kysely, type Selectable, sql } from 'kysely'
import type { Anchor, Decision } from '../../../model/journal.js'
import { decisionRow } from '../rows/decisions.js'
import type { DecisionTable, Tables } from '../tables.js'
import type { DecisionLine } from '../writing.js'

/** Keeps a decision; the same line again changes nothing. */
export async function putDecision(kysely: Kysely<Tables>, decision: DecisionLine): Promise<void> {
  await kysely
    .insertInto('decision')
    .values(decisionRow(decision))
    .onConflict((conflict) => conflict.column('line').doNothing())
    .execute()
}

/** Decisions that join or part, and touch the texts of these tellings. */
export async function linksOf(
  kysely: Kysely<Tables>,
  tellings: readonly string[],
): Promise<readonly DecisionLine[]> {
  const texts = sql`(select text_hash from telling where key = any(${tellings}::text[]))`
  const rows = await kysely
    .selectFrom('decision')
    .selectAll()
    .where('kind', 'in', ['join', 'part'])
    .where(sql<boolean>`(text_hash in ${texts} or other_text_hash in ${texts})`)
    .orderBy('line')
    .execute()
  return rows.flatMap((row) => {
    const decision = linkOf(row)
    const { line, at, by, why } = row
    return decision ? [{ line, entry: { kind: 'decided' as const, at, by, why, decision } }] : []
  })
}

function linkOf(row: Selectable<DecisionTable>): Decision | null {
  const { kind, other_text_hash, other_start, other_end } = row
  if (kind !== 'join' && kind !== 'part') return null
  if (other_text_hash === null || other_start === null || other_end === null) return null
  const a: Anchor = { text: row.text_hash, start: row.start, end: row.end }
  return { kind, a, b: { text: other_text_hash, start: other_start, end: other_end } }
}
