import type { Finding, PairRule } from '../finding.js'
import type { ClaimPair } from '../pair.js'
import { conditionShift } from '../shifts/condition.js'
import { doubtIn } from '../shifts/doubt.js'
import { precision } from '../shifts/precision.js'
import type { Shift } from '../shifts/shift.js'
import { kindOfThing } from '../shifts/kinds.js'
import { doubtfulFinding } from './doubtful.js'

/** What makes a cell stronger, weaker or doubtful where nothing was found that is worth a line. */
export const nuance: PairRule = (pair) => {
  const shift = conditionShift(pair) ?? kindOfThing(pair) ?? precision(pair)
  if (shift) return slight(pair, shift)
  const doubt = doubtIn(pair)
  return doubt ? doubtfulFinding(pair, doubt) : null
}

function slight({ a, b, near }: ClaimPair, shift: Shift): Finding {
  return {
    kind: 'wording-strength',
    direction: shift.by > 0 ? 'stronger' : 'weaker',
    rule: `wording-strength/${shift.rule}`,
    weight: shift.weight,
    a: { telling: a.telling, evidence: near[0].evidence, deciding: shift.a },
    b: { telling: b.telling, evidence: near[1].evidence, deciding: shift.b },
    says: '',
    isSlight: true,
  }
}
