import type { Insertable } from 'kysely'
import type { Anchor, Decision } from '../../../model/journal.js'
import type { DecisionTable } from '../tables.js'
import type { DecisionLine } from '../writing.js'
import { orNull, storable } from './texts.js'

/** A decision, on one place of a text or on two. */
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
    text_hash: on.text,
    start: on.start,
    end: on.end,
    other_text_hash: other?.text ?? null,
    other_start: other?.start ?? null,
    other_end: other?.end ?? null,
  }
}

function anchorsOf(decision: Decision): readonly [Anchor, Anchor?] {
  switch (decision.kind) {
    case 'confirm':
    case 'dispute':
    case 'reopen':
    case 'correct':
      return [decision.on]
    case 'join':
    case 'part':
      return [decision.a, decision.b]
  }
}
