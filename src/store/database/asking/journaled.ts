import type { Kysely, Selectable } from 'kysely'
import type { Anchor, Decision } from '../../../model/journal.js'
import type { Asking, DecisionRow, TombstoneRow } from '../asking.js'
import type { DecisionTable, Tables } from '../tables.js'

/** Questions about what people decided and removed. */
export function journaledOf(kysely: Kysely<Tables>): Pick<Asking, 'tombstones' | 'decisions'> {
  return { tombstones: () => tombstones(kysely), decisions: () => decisions(kysely) }
}

function tombstones(kysely: Kysely<Tables>): Promise<readonly TombstoneRow[]> {
  return kysely
    .selectFrom('tombstone')
    .select(['snapshot', 'article', 'at', 'by', 'why'])
    .orderBy('at')
    .orderBy('snapshot')
    .execute()
}

async function decisions(kysely: Kysely<Tables>): Promise<readonly DecisionRow[]> {
  const rows = await kysely.selectFrom('decision').selectAll().orderBy('line').execute()
  return rows.map(decisionRow)
}

/** A decision as the journal has it. Throws on a row that no decision makes. */
export function decisionRow(row: Selectable<DecisionTable>): DecisionRow {
  const { line, at, by, why } = row
  return { line, entry: { kind: 'decided', at, by, why, decision: decisionOf(row) } }
}

function decisionOf(row: Selectable<DecisionTable>): Decision {
  const here = { text: row.text_hash, start: row.start, end: row.end }
  const { kind, finding } = row
  if (kind === 'join' || kind === 'part') return { kind, a: here, b: otherPlace(row) }
  if (kind !== 'confirm' && kind !== 'dispute')
    throw new Error(`line ${row.line}: no decision is called ${kind}`)
  if (finding !== 'contact' && finding !== 'statement' && finding !== 'commitment')
    throw new Error(`line ${row.line}: nobody decides on a ${finding}`)
  return { kind, finding, on: here }
}

function otherPlace(row: Selectable<DecisionTable>): Anchor {
  const { other_text_hash: text, other_start: start, other_end: end } = row
  if (text === null || start === null || end === null)
    throw new Error(`line ${row.line}: a decision on two places tells one`)
  return { text, start, end }
}
