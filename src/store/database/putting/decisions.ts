import { type Kysely, sql } from 'kysely'
import type { Decision } from '../../../model/journal.js'
import { decisionRow } from '../rows/decisions.js'
import type { Tables } from '../tables.js'
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
    .select(['line', 'at', 'by', 'why'])
    .select((column) => column.ref('decision').$castTo<Decision>().as('decision'))
    .where('kind', 'in', ['join', 'part'])
    .where(sql<boolean>`(text_hash in ${texts} or other_text_hash in ${texts})`)
    .orderBy('line')
    .execute()
  return rows.map(({ line, ...decided }) => ({ line, entry: { kind: 'decided', ...decided } }))
}
