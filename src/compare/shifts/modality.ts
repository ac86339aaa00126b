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
    const first = degreesWithin(text, span, 'modality').find((each) => !isInverted(text, each))
    if (!first) continue
    if (!isMainIn(text, span, first)) return null
    if (isDenied(text, span, first)) return { ...first, degree: BINDING }
    return { ...first, degree: first.value === 'would' ? 0.85 : first.degree }
  }
  return null
}

const BINDING = 1

// "Should the pause collapse" is a condition.
function isInverted(text: string, { evidence }: Degree): boolean {
  const after = text.slice(evidence.end, evidence.end + 12)
  return (
    /^should$/iu.test(evidence.quote) &&
    /^\s+(?:the|an?|any|it|he|she|they|there|this|that|these|those)\b/iu.test(after)
  )
}

// "There could be no solution" and "no ship may pass" bind as "cannot" does.
function isDenied(text: string, { start, end }: Span, { evidence }: Degree): boolean {
  const before = text.slice(start, evidence.start)
  const after = text.slice(evidence.end, end)
  return (
    /^(?:can|could|may)$/iu.test(evidence.quote) &&
    (/\b(?:no|none|nobody|nothing)\b[^,;]{0,30}$/iu.test(before) ||
      /^\s+(?:\S+\s+){0,2}(?:no|none|nobody|nothing)\b/iu.test(after))
  )
}

/** Whether a phrase stands in the main clause of a stretch, as far as the words before it tell. */
export function isMainIn(text: string, { start }: Span, { evidence }: Degree): boolean {
  const before = text.slice(start, evidence.start)
  return !SUBORDINATE.test(before.slice(before.lastIndexOf(',') + 1))
}
