import type { Act } from '../../model/account.js'
import type { Span } from '../../model/spans.js'
import { degreesWithin, type Degree } from '../degrees.js'
import type { ClaimPair, Version } from '../pair.js'
import type { Proposition } from '../propositions.js'
import { isClose } from './residue.js'
import { shiftOf, type Shift } from './shift.js'

const STANDING = new Set<Act>(['support', 'promise', 'propose', 'agree', 'assert'])
/** How much of the poorer telling must be in the richer, where they are not close. */
const ALIKE = 0.45

// "Support for the principle" against "commitment to the principle": an attitude and a pledge.
export function backing(pair: ClaimPair): Shift | null {
  const {
    a,
    b,
    near: [one, other],
  } = pair
  if (!STANDING.has(one.act) || !STANDING.has(other.act)) return null
  if (pair.likeness.ofShorter < ALIKE && !isClose(pair)) return null
  const [first, second] = [backingIn(a, one), backingIn(b, other)]
  return first && second ? shiftOf(first, second, { rule: 'backing', weight: 0.5 }) : null
}

/** What the words begin with, the side that stands by it named or not: "the commitment of Norway to". */
function backingIn({ telling }: Version, { shared, words }: Proposition): Degree | null {
  const { text } = telling.reading.article
  for (const span of [...shared, ...words]) {
    const [first] = degreesWithin(text, span, 'backing')
    if (first) return isAtHead(text, span, first) ? first : null
  }
  return null
}

const LEAD = 6

/** "To engage in support of the truce" is no support for it. */
function isAtHead(text: string, { start }: Span, { evidence }: Degree): boolean {
  const before = text.slice(start, evidence.start).trim()
  return before.split(/\s+/u).length <= LEAD && !/\b(?:in|with|without|of|for|to)$/iu.test(before)
}
