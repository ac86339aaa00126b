import type { Span } from '../../model/spans.js'
import { degreesWithin, type Degree } from '../degrees.js'
import type { ClaimPair, Version } from '../pair.js'
import type { Proposition } from '../propositions.js'
import { shiftOf, type Shift } from './shift.js'

// "Should" against "must". "Would" is "will" as reported speech has it.
export function modality({ a, b, near: [one, other] }: ClaimPair): Shift | null {
  const [first, second] = [modalOf(a, one), modalOf(b, other)]
  return first && second ? shiftOf(first, second, { rule: 'modality', weight: 0.8 }) : null
}

const SUBORDINATE = /\b(?:who|whom|whose|which|if|unless|when|while|because|so that|in order)\b/iu

function modalOf({ telling }: Version, { words, shared, statement }: Proposition): Degree | null {
  const cues = statement?.cues ?? []
  const { text } = telling.reading.article
  const hoped = cues.flatMap((span) => degreesWithin(text, span, 'modality'))[0]
  if (hoped) return hoped
  for (const span of [...shared, ...words]) {
    const first = degreesWithin(text, span, 'modality')[0]
    if (!first) continue
    return isMainIn(text, span, first)
      ? { ...first, degree: first.value === 'would' ? 0.85 : first.degree }
      : null
  }
  return null
}

/** Whether a phrase stands in the main clause of a stretch, as far as the words before it tell. */
export function isMainIn(text: string, { start }: Span, { evidence }: Degree): boolean {
  const before = text.slice(start, evidence.start)
  return !SUBORDINATE.test(before.slice(before.lastIndexOf(',') + 1))
}
