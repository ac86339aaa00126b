import type { ScaleName } from '../../lexicon/scales.js'
import { degreesWithin, type Degree } from '../degrees.js'
import { headAfter, headsIn } from '../heads.js'
import type { ClaimPair, Version } from '../pair.js'
import type { Proposition } from '../propositions.js'
import { ASKING, shiftOf, type Shift } from './shift.js'

// "All prisoners" against "some prisoners": of one thing.
export function quantity(pair: ClaimPair): Shift | null {
  return ofSharedHead(pair, 'quantifier', { rule: 'quantity', weight: 0.65 })
}

export function intensity(pair: ClaimPair): Shift | null {
  return ofSharedHead(pair, 'intensity', { rule: 'intensity', weight: 0.35 })
}

function ofSharedHead(
  { a, b, near: [one, other] }: ClaimPair,
  scale: ScaleName,
  name: Pick<Shift, 'rule' | 'weight'>,
): Shift | null {
  const [ours, theirs] = [headedIn(a, one, scale), headedIn(b, other, scale)]
  for (const first of ours)
    for (const second of theirs) {
      const shift = first.head === second.head ? shiftOf(first.degree, second.degree, name) : null
      if (shift) return shift
    }
  return null
}

interface Headed {
  readonly degree: Degree
  /** The root of the word that it qualifies. */
  readonly head: string
}

function headedIn(
  { telling }: Version,
  { evidence }: Proposition,
  scale: ScaleName,
): readonly Headed[] {
  const { text } = telling.reading.article
  return evidence
    .flatMap((span) => degreesWithin(text, span, scale))
    .flatMap((degree) => {
      const head = headAfter(telling, degree.evidence)
      return head ? [{ degree, head }] : []
    })
}

// "An unconditional truce" against "a truce".
export function quantityAdded({ a, b, near: [one, other] }: ClaimPair): Shift | null {
  if (!ASKING.has(one.act) || !ASKING.has(other.act)) return null
  const [ours, theirs] = [headedIn(a, one, 'quantifier'), headedIn(b, other, 'quantifier')]
  if (ours.length > 0 === theirs.length > 0) return null
  const isOurs = ours.length > 0
  const heads = new Set(isOurs ? headsIn(b.telling, other.words) : headsIn(a.telling, one.words))
  const only = (isOurs ? ours : theirs).find(
    ({ degree, head }) => degree.degree >= 0.95 && heads.has(head),
  )
  if (!only) return null
  const words = [only.degree.evidence]
  return {
    rule: 'quantity-one-sided',
    weight: 0.5,
    by: isOurs ? -1 : 1,
    a: isOurs ? words : [],
    b: isOurs ? [] : words,
  }
}
