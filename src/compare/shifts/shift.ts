import type { Act } from '../../model/account.js'
import type { Evidence } from '../../model/spans.js'
import type { ScaleName } from '../../lexicon/scales.js'
import type { Degree } from '../degrees.js'
import type { ClaimPair } from '../pair.js'

/** A difference of strength on one scale between two versions of a claim. */
export interface Shift {
  readonly rule: string
  readonly weight: number
  /** Degree of `b` minus degree of `a`. */
  readonly by: number
  readonly a: readonly Evidence[]
  readonly b: readonly Evidence[]
}

export type ShiftRule = (pair: ClaimPair) => Shift | null

/** Acts in which a word more or less changes what is asked or promised. */
export const ASKING: ReadonlySet<Act> = new Set([
  'demand',
  'propose',
  'condition',
  'promise',
  'agree',
  'refuse',
])

/** The least difference on each scale that a reader would care about. */
const LEAST: Readonly<Record<ScaleName, number>> = {
  modality: 0.2,
  hedge: 0.2,
  negation: 0.2,
  immediacy: 0.1,
  quantifier: 0.2,
  realisation: 0.2,
  intensity: 0.3,
  condition: 0.1,
}

/** The shift from one phrase of a scale to another; `null` where they are as strong. */
export function shiftOf(
  a: Degree,
  b: Degree,
  { rule, weight }: Pick<Shift, 'rule' | 'weight'>,
): Shift | null {
  const by = b.degree - a.degree
  if (Math.abs(by) < LEAST[a.scale] - 1e-9) return null
  return { rule, weight, by, a: [a.evidence], b: [b.evidence] }
}
