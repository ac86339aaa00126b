import { anchorsOf } from '../../../model/journal.js'
import { canonicalJson } from '../../../model/canonical.js'
import type { DecisionRow } from '../../../store/database/asking.js'
import type { Row } from './rows.js'

/** A decision of a person, as the journal has it. */
export function decisionRow({ line, entry }: DecisionRow): Row<'decisions'> {
  const { at, by, why, decision } = entry
  const [anchor] = anchorsOf(decision)
  return {
    line,
    at,
    by,
    why,
    kind: decision.kind,
    finding: 'finding' in decision ? decision.finding : null,
    text_sha256: anchor?.text ?? null,
    start_utf16: anchor?.start ?? null,
    end_utf16: anchor?.end ?? null,
    decision: canonicalJson(decision),
  }
}
