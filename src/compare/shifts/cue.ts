import { isThanks } from '../affinity.js'
import { cueStrengthOf } from '../cue-strength.js'
import type { ClaimPair } from '../pair.js'
import type { Proposition } from '../propositions.js'
import { rootOf } from '../roots.js'
import { isOwnText } from '../telling.js'
import type { Shift } from './shift.js'

/** Steps between speech verbs that a reader would care about: "said" against "insisted", "asked" against "demanded". */
const LEAST_STEP = 2
const UTMOST = 4

export function cue({ a, b, near: [one, other] }: ClaimPair): Shift | null {
  // Two readouts choose their verbs by house style.
  if (isOwnText(a.telling.reading.article) && isOwnText(b.telling.reading.article)) return null
  // "Thanked" is no milder word for "promised".
  if (isThanks(one) !== isThanks(other)) return null
  const [first, second] = [strongestCue(one), strongestCue(other)]
  if (!first || !second) return null
  const step = Math.abs(second.strength - first.strength)
  // "Reiterated the condemnation of" condemns.
  const [stronger, weaker] =
    second.strength > first.strength ? ([second, one] as const) : ([first, other] as const)
  if (hasRoot(weaker, stronger.evidence.quote)) return null
  // To demand is the utmost of asking: even "urged" is milder.
  const isDemand = step > 0 && [first, second].some(({ strength }) => strength === UTMOST)
  const areAsking = one.act === 'demand' && other.act === 'demand'
  if (step < LEAST_STEP && !(isDemand && areAsking)) return null
  return {
    rule: 'cue',
    weight: 0.4,
    by: second.strength - first.strength,
    a: [first.evidence],
    b: [second.evidence],
  }
}

/** Whether the words of a telling have the last word of a cue, be it as a noun. */
function hasRoot({ words }: Proposition, cueWords: string): boolean {
  const verb = cueWords.toLowerCase().split(/\s+/u).at(-1) ?? ''
  const told = words.flatMap(({ quote }) => quote.toLowerCase().match(/\p{L}+/gu) ?? [])
  return told.some((word) => rootOf(word) === rootOf(verb))
}

function strongestCue({ statement }: Proposition) {
  const cues = (statement?.cues ?? []).flatMap((evidence) => {
    const strength = cueStrengthOf(evidence)
    return strength === null ? [] : [{ evidence, strength }]
  })
  return cues.toSorted((x, y) => y.strength - x.strength)[0] ?? null
}
