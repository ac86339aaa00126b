import type { Evidence } from '../../model/spans.js'
import { quoted, type Finding, type PairRule } from '../finding.js'
import type { ClaimPair } from '../pair.js'
import { cue } from '../shifts/cue.js'
import { immediacy, immediacyAdded } from '../shifts/immediacy.js'
import { modality } from '../shifts/modality.js'
import { intensity, quantity, quantityAdded } from '../shifts/quantity.js'
import { realisation } from '../shifts/realisation.js'
import type { Shift, ShiftRule } from '../shifts/shift.js'

/** The rules of strength, the weightiest first: the first that finds something names the discrepancy. */
const SHIFT_RULES: readonly ShiftRule[] = [
  immediacy,
  modality,
  realisation,
  quantity,
  immediacyAdded,
  quantityAdded,
  cue,
  intensity,
]

/** Stronger or milder wording for the same thing, with the deciding words of every scale that agrees. */
export const wordingStrength: PairRule = (pair) => {
  const shifts = SHIFT_RULES.flatMap((rule) => rule(pair) ?? [])
  const [leading] = shifts
  if (!leading) return null
  const along = shifts.filter(({ by }) => Math.sign(by) === Math.sign(leading.by))
  const deciding = { a: along.flatMap(({ a }) => a), b: along.flatMap(({ b }) => b) }
  const direction = leading.by > 0 ? ('stronger' as const) : ('weaker' as const)
  return findingOf(pair, leading, { deciding, direction })
}

interface Outcome {
  readonly deciding: { readonly a: readonly Evidence[]; readonly b: readonly Evidence[] }
  readonly direction: 'stronger' | 'weaker'
}

function findingOf(pair: ClaimPair, leading: Shift, { deciding, direction }: Outcome): Finding {
  const [near, other] = pair.near
  const [a, b] = [pair.a.telling, pair.b.telling]
  return {
    kind: 'wording-strength',
    direction,
    rule: `wording-strength/${leading.rule}`,
    weight: leading.weight,
    a: { telling: a, evidence: near.evidence, deciding: deciding.a },
    b: { telling: b, evidence: other.evidence, deciding: deciding.b },
    says: saysOf({ a: a.letter, b: b.letter, deciding, direction }),
  }
}

interface Line extends Outcome {
  readonly a: string
  readonly b: string
}

function saysOf({ a, b, deciding, direction }: Line): string {
  if (deciding.a.length === 0) return `${b} adds ${quoted(deciding.b)}: ${direction} than ${a}.`
  if (deciding.b.length === 0) return `${b} leaves out ${quoted(deciding.a)} of ${a}: ${direction}.`
  return `${b} has ${quoted(deciding.b)} where ${a} has ${quoted(deciding.a)}: ${direction}.`
}
