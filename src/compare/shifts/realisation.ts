import type { Act } from '../../model/account.js'
import { degreesWithin, type Degree } from '../degrees.js'
import type { ClaimPair, Version } from '../pair.js'
import type { Proposition } from '../propositions.js'
import { shiftOf, type Shift } from './shift.js'

const DEEDS = new Set<Act>(['promise', 'agree', 'propose', 'discuss', 'support'])

// Discussed, planned, agreed, begun, done.
export function realisation({ a, b, near: [one, other] }: ClaimPair): Shift | null {
  if (!DEEDS.has(one.act) || !DEEDS.has(other.act)) return null
  const [first, second] = [deedOf(a, one), deedOf(b, other)]
  return first && second ? shiftOf(first, second, { rule: 'realisation', weight: 0.75 }) : null
}

function deedOf({ telling }: Version, { evidence, statement }: Proposition): Degree | null {
  const { text } = telling.reading.article
  const spans = [...(statement?.cues ?? []), ...evidence]
  return spans.flatMap((span) => degreesWithin(text, span, 'realisation'))[0] ?? null
}
