import type { Bond } from '../../model/following.js'
import type { Span } from '../../model/spans.js'
import { degreesWithin } from '../degrees.js'

/** Below this an undertaking binds nobody: "is ready to", "could". */
export const BINDING = 0.55

/** From here on a deed is told to have come some way, which is no matter of how firmly it is undertaken. */
const DEED = 0.8

/** How firmly something is undertaken, by the first words that say so, within some spans. */
export function bondWithin(text: string, spans: readonly Span[]): Bond | null {
  for (const { start, end } of spans) {
    const [first] = degreesWithin(text, { start, end }, 'undertaking').filter(
      ({ degree }) => degree < DEED,
    )
    if (first) return { value: first.value, degree: first.degree, evidence: first.evidence }
  }
  return null
}
