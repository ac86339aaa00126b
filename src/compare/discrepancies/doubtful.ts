import { quoted, type Finding } from '../finding.js'
import type { ClaimPair } from '../pair.js'
import type { Doubt } from '../shifts/doubt.js'

/** A cell that abstains: its words differ from the reference's, and no scale ranks them. */
export function doubtfulFinding({ a, b, near }: ClaimPair, doubt: Doubt): Finding {
  const [one, other] = [a.telling, b.telling]
  return {
    kind: 'wording-strength',
    direction: null,
    rule: `wording-strength/${doubt.rule}`,
    weight: 0.1,
    a: { telling: one, evidence: near[0].evidence, deciding: doubt.a },
    b: { telling: other, evidence: near[1].evidence, deciding: doubt.b },
    says: `${quoted(doubt.b)} in ${other.letter} where ${one.letter} has ${quoted(doubt.a)}.`,
    isUnsure: true,
    isSlight: true,
  }
}
