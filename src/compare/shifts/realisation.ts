import type { Act } from '../../model/account.js'
import type { Span } from '../../model/spans.js'
import { degreesWithin, type Degree } from '../degrees.js'
import type { ClaimPair, Version } from '../pair.js'
import { isClose } from './residue.js'
import { shiftOf, type Shift } from './shift.js'

const DEEDS = new Set<Act>(['promise', 'agree', 'propose', 'discuss', 'support'])
const NAME = { rule: 'realisation', weight: 0.75 }

// Discussed, planned, agreed, begun, done: in what is said, or else in the verb that says it.
export function realisation(pair: ClaimPair): Shift | null {
  const {
    a,
    b,
    near: [one, other],
  } = pair
  if ((!DEEDS.has(one.act) || !DEEDS.has(other.act)) && !isClose(pair)) return null
  const [ours, theirs] = [deedIn(a, one.words), deedIn(b, other.words)]
  if (ours && theirs) return shiftOf(ours, theirs, NAME)
  const [first, second] = [
    deedIn(a, [...(one.statement?.cues ?? []), ...one.evidence]),
    deedIn(b, [...(other.statement?.cues ?? []), ...other.evidence]),
  ]
  return first && second ? shiftOf(first, second, NAME) : null
}

function deedIn({ telling }: Version, spans: readonly Span[]): Degree | null {
  const { text } = telling.reading.article
  return spans.flatMap((span) => degreesWithin(text, span, 'realisation'))[0] ?? null
}
