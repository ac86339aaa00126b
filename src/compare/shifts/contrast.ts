import type { ScaleName } from '../../lexicon/scales.js'
import { degreesWithin, type Degree } from '../degrees.js'
import type { ClaimPair, Version } from '../pair.js'
import type { Proposition } from '../propositions.js'

/** The phrases of a scale that one telling has and the other has not. */
export interface Contrast {
  readonly a: readonly Degree[]
  readonly b: readonly Degree[]
}

/** Phrases of one value cancel each other, one for one. */
export function contrastOf({ a, b, near: [one, other] }: ClaimPair, scale: ScaleName): Contrast {
  const [ours, theirs] = [toldIn(a, one, scale), toldIn(b, other, scale)]
  return { a: without(ours, theirs), b: without(theirs, ours) }
}

const TOLD = new WeakMap<Proposition, Map<ScaleName, readonly Degree[]>>()

/** Read once, however many others a telling is held against. */
function toldIn({ telling }: Version, told: Proposition, scale: ScaleName): readonly Degree[] {
  const scales = TOLD.get(told) ?? new Map<ScaleName, readonly Degree[]>()
  TOLD.set(told, scales)
  const known = scales.get(scale)
  if (known) return known
  const { text } = telling.reading.article
  const degrees = told.evidence.flatMap((span) => degreesWithin(text, span, scale)).map(asTold)
  scales.set(scale, degrees)
  return degrees
}

/** "Would" is "will" as reported speech has it. */
function asTold(degree: Degree): Degree {
  return degree.value === 'would' ? { ...degree, value: 'will', degree: 0.85 } : degree
}

function without(degrees: readonly Degree[], others: readonly Degree[]): readonly Degree[] {
  const left = others.map(({ value }) => value)
  return degrees.filter(({ value }) => {
    const at = left.indexOf(value)
    if (at < 0) return true
    left.splice(at, 1)
    return false
  })
}
