import type { ScaleName } from '../../lexicon/scales.js'
import { degreesWithin, type Degree } from '../degrees.js'
import type { ClaimPair, Version } from '../pair.js'
import type { Proposition } from '../propositions.js'
import { contrastOf } from './contrast.js'
import { isClose } from './residue.js'
import { shiftOf, type Shift } from './shift.js'

/** Scales of terms and verbs, with what a step on them weighs. */
const LADDERS: readonly (readonly [ScaleName, number])[] = [
  ['quantifier', 0.6],
  ['modality', 0.6],
  ['immediacy', 0.6],
  ['asking', 0.5],
  ['warning', 0.5],
  ['blaming', 0.5],
  ['welcoming', 0.5],
  ['progress', 0.5],
  ['offence', 0.5],
  ['violence', 0.5],
  ['trouble', 0.45],
  ['worth', 0.45],
  ['worry', 0.45],
  ['instrument', 0.45],
  ['body', 0.45],
  ['level', 0.45],
  ['likelihood', 0.45],
  ['certainty', 0.45],
  ['reach', 0.45],
  ['intensity', 0.4],
  ['saying', 0.4],
  ['warmth', 0.4],
]

// "Urged" against "demanded", "provocation" against "attack": in tellings that are else alike.
export function ladder(pair: ClaimPair): Shift | null {
  if (!isClose(pair)) return verbs(pair) ?? matter(pair)
  return onFirst(pair, LADDERS)
}

/** The first scale on which each has one phrase that the other lacks. */
function onFirst(pair: ClaimPair, scales: typeof LADDERS): Shift | null {
  for (const [scale, weight] of scales) {
    const { a, b } = contrastOf(pair, scale)
    const [first, second] = [a[0], b[0]]
    if (!first || !second || a.length > 1 || b.length > 1) continue
    const shift = shiftOf(first, second, { rule: scale, weight })
    if (shift) return shift
  }
  return null
}

const VERBS: readonly ScaleName[] = ['asking', 'blaming', 'welcoming', 'warning']
/** In tellings that are less alike the verbs must be further apart. */
const APART = 0.3

/** The verbs that say it, where the rest is told in other words. */
function verbs(pair: ClaimPair): Shift | null {
  for (const scale of VERBS) {
    const [a, b] = [cueOn(pair.a, pair.near[0], scale), cueOn(pair.b, pair.near[1], scale)]
    if (a && b && Math.abs(b.degree - a.degree) >= APART)
      return shiftOf(a, b, { rule: scale, weight: 0.4 })
  }
  return null
}

function cueOn({ telling }: Version, { statement }: Proposition, scale: ScaleName): Degree | null {
  const { text } = telling.reading.article
  const degrees = (statement?.cues ?? []).flatMap((cue) => degreesWithin(text, cue, scale))
  return degrees.length === 1 ? (degrees[0] ?? null) : null
}

/** What is set up or signed, and at what level: of one thing as soon as the claims are one. */
const MATTER: typeof LADDERS = [
  ['body', 0.4],
  ['level', 0.4],
  ['instrument', 0.4],
]
const ALIKE = 0.45

function matter(pair: ClaimPair): Shift | null {
  if (pair.draft.kind === 'contact' || pair.likeness.ofShorter < ALIKE) return null
  return onFirst(pair, MATTER)
}
