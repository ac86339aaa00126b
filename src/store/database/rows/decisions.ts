import type { Insertable } from 'kysely'
import { anchorsOf } from '../../../model/journal.js'
import type { DecisionTable } from '../tables.js'
import type { DecisionLine } from '../writing.js'
import { orNull, storable } from './texts.js'

/** A decision, with the places of texts that it stands on. */
export function decisionRow({ line, entry }: DecisionLine): Insertable<DecisionTable> {
  const { decision } = entry
  const [on, other] = anchorsOf(decision)
  return {
    line,
    at: entry.at,
    by: storable(entry.by),
    why: orNull(entry.why, storable),
    kind: decision.kind,
    decision: JSON.stringify(decision),
    finding: 'finding' in decision ? decision.finding : null,
    text_hash: on?.text ?? null,
    start: on?.start ?? null,
    end: on?.end ?? null,
    other_text_hash: other?.text ?? null,
    other_start: other?.start ?? null,
    other_end: other?.end ?? null,
  }
}
