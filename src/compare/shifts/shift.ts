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

/** The least difference on a scale that a reader would care about, and those scales that have another. */
const LEAST = 0.2
const LEAST_ON: ReadonlyMap<ScaleName, number> = new Map([
  ['immediacy', 0.1],
  ['condition', 0.1],
  ['reach', 0.1],
  ['realisation', 0.15],
  ['undertaking', 0.15],
  ['backing', 0.1],
  ['intensity', 0.3],
  ['saying', 0.4],
])

/** The shift from one phrase of a scale to another; `null` where they are as strong. */
export function shiftOf(
  a: Degree,
  b: Degree,
  { rule, weight }: Pick<Shift, 'rule' | 'weight'>,
): Shift | null {
  const by = b.degree - a.degree
  if (Math.abs(by) < (LEAST_ON.get(a.scale) ?? LEAST) - 1e-9) return null
  return { rule, weight, by, a: [a.evidence], b: [b.evidence] }
}
