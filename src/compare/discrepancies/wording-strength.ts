import type { Act } from '../../model/account.js'
import type { Evidence } from '../../model/spans.js'
import type { ScaleName } from '../../lexicon/scales.js'
import { isThanks } from '../affinity.js'
import { cueStrengthOf } from '../cue-strength.js'
import { degreesWithin, type Degree } from '../degrees.js'
import { quoted, type Finding, type PairRule } from '../finding.js'
import { bodyOf, type ClaimPair, type Version } from '../pair.js'
import type { Proposition } from '../propositions.js'
import { headAfter, headsNear } from '../heads.js'
import { isOwnText } from '../telling.js'

/** A difference of strength on one scale. */
interface Shift {
  readonly rule: string
  readonly weight: number
  /** Degree of `b` minus degree of `a`. */
  readonly by: number
  readonly a: readonly Evidence[]
  readonly b: readonly Evidence[]
}

type ShiftRule = (pair: ClaimPair) => Shift | null

/** The rules of strength, the weightiest first: the first that finds something names the discrepancy. */
const SHIFT_RULES: readonly ShiftRule[] = [
  immediacy,
  modality,
  realisation,
  quantity,
  immediacyAdded,
  quantityAdded,
  cue,
  intensity,
]

/** Stronger or milder wording for the same thing, with the deciding words of every scale that agrees. */
export const wordingStrength: PairRule = (pair) => {
  const shifts = SHIFT_RULES.flatMap((rule) => rule(pair) ?? [])
  const [leading] = shifts
  if (!leading) return null
  const along = shifts.filter(({ by }) => Math.sign(by) === Math.sign(leading.by))
  const deciding = { a: along.flatMap(({ a }) => a), b: along.flatMap(({ b }) => b) }
  const direction = leading.by > 0 ? ('stronger' as const) : ('weaker' as const)
  return findingOf(pair, leading, { deciding, direction })
}

interface Outcome {
  readonly deciding: { readonly a: readonly Evidence[]; readonly b: readonly Evidence[] }
  readonly direction: 'stronger' | 'weaker'
}

function findingOf(pair: ClaimPair, leading: Shift, { deciding, direction }: Outcome): Finding {
  const [near, other] = pair.near
  const [a, b] = [pair.a.telling, pair.b.telling]
  return {
    kind: 'wording-strength',
    direction,
    rule: `wording-strength/${leading.rule}`,
    weight: leading.weight,
    a: { telling: a, evidence: near.evidence, deciding: deciding.a },
    b: { telling: b, evidence: other.evidence, deciding: deciding.b },
    says: saysOf({ a: a.letter, b: b.letter, deciding, direction }),
  }
}

interface Line extends Outcome {
  readonly a: string
  readonly b: string
}

function saysOf({ a, b, deciding, direction }: Line): string {
  if (deciding.a.length === 0) return `${b} adds ${quoted(deciding.b)}: ${direction} than ${a}.`
  if (deciding.b.length === 0) return `${b} leaves out ${quoted(deciding.a)} of ${a}: ${direction}.`
  return `${b} has ${quoted(deciding.b)} where ${a} has ${quoted(deciding.a)}: ${direction}.`
}

const ASKING = new Set<Act>(['demand', 'propose', 'condition', 'promise', 'agree', 'refuse'])

const LEAST: Readonly<Record<ScaleName, number>> = {
  modality: 0.2,
  hedge: 0.2,
  negation: 0.2,
  immediacy: 0.1,
  quantifier: 0.2,
  realisation: 0.2,
  intensity: 0.3,
  condition: 0.1,
}

// "As soon as possible" against "immediate".
function immediacy(pair: ClaimPair): Shift | null {
  const [a, b] = [strongestIn(pair.a, 'immediacy'), strongestIn(pair.b, 'immediacy')]
  return a && b ? shiftOf(a, b, { rule: 'immediacy', weight: 0.85 }) : null
}

function strongestIn(version: Version, scale: ScaleName): Degree | null {
  const { text } = version.telling.reading.article
  const degrees = bodyOf(version).flatMap((each) =>
    each.evidence.flatMap((span) => degreesWithin(text, span, scale)),
  )
  return degrees.toSorted((x, y) => y.degree - x.degree)[0] ?? null
}

function shiftOf(
  a: Degree,
  b: Degree,
  { rule, weight }: Pick<Shift, 'rule' | 'weight'>,
): Shift | null {
  const by = b.degree - a.degree
  if (Math.abs(by) < LEAST[a.scale] - 1e-9) return null
  return { rule, weight, by, a: [a.evidence], b: [b.evidence] }
}

// An immediate truce against a truce: only where the word stands by the thing that both ask for.
function immediacyAdded(pair: ClaimPair): Shift | null {
  const [near, other] = pair.near
  if (!ASKING.has(near.act) || !ASKING.has(other.act)) return null
  const [a, b] = [strongestIn(pair.a, 'immediacy'), strongestIn(pair.b, 'immediacy')]
  if ((a && b) || (!a && !b)) return null
  const only = a ?? b
  const isAlike = pair.likeness.ofShorter >= 0.6
  if (!only || only.degree < 0.75 || !(isAlike || isBySharedHead(pair, only))) return null
  return {
    rule: 'immediacy-one-sided',
    weight: 0.5,
    by: b ? 1 : -1,
    a: a ? [a.evidence] : [],
    b: b ? [b.evidence] : [],
  }
}

function isBySharedHead({ a, b }: ClaimPair, { evidence }: Degree): boolean {
  const isOfA = bodyOf(a).some((each) =>
    each.evidence.some(({ start, end }) => start <= evidence.start && evidence.end <= end),
  )
  const [own, other] = isOfA ? [a, b] : [b, a]
  const theirs = new Set(bodyOf(other).flatMap((each) => headsOf(other, each)))
  return headsNear(own.telling, evidence, 3).some((head) => theirs.has(head))
}

function headsOf({ telling }: Version, { words }: Proposition): readonly string[] {
  return words.flatMap((span) => headsNear(telling, span, 0))
}

// "Should" against "must". "Would" is "will" as reported speech has it.
function modality({ a, b, near: [one, other] }: ClaimPair): Shift | null {
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
    const before = text.slice(span.start, first.evidence.start)
    const isMain = !SUBORDINATE.test(before.slice(before.lastIndexOf(',') + 1))
    return isMain ? { ...first, degree: first.value === 'would' ? 0.85 : first.degree } : null
  }
  return null
}

const DEEDS = new Set<Act>(['promise', 'agree', 'propose', 'discuss', 'support'])

// Discussed, planned, agreed, begun, done.
function realisation({ a, b, near: [one, other] }: ClaimPair): Shift | null {
  if (!DEEDS.has(one.act) || !DEEDS.has(other.act)) return null
  const [first, second] = [deedOf(a, one), deedOf(b, other)]
  return first && second ? shiftOf(first, second, { rule: 'realisation', weight: 0.75 }) : null
}

function deedOf({ telling }: Version, { evidence, statement }: Proposition): Degree | null {
  const { text } = telling.reading.article
  const spans = [...(statement?.cues ?? []), ...evidence]
  return spans.flatMap((span) => degreesWithin(text, span, 'realisation'))[0] ?? null
}

// "All prisoners" against "some prisoners": of one thing.
function quantity(pair: ClaimPair): Shift | null {
  return ofSharedHead(pair, 'quantifier', { rule: 'quantity', weight: 0.65 })
}

function intensity(pair: ClaimPair): Shift | null {
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
function quantityAdded({ a, b, near: [one, other] }: ClaimPair): Shift | null {
  if (!ASKING.has(one.act) || !ASKING.has(other.act)) return null
  const [ours, theirs] = [headedIn(a, one, 'quantifier'), headedIn(b, other, 'quantifier')]
  if (ours.length > 0 === theirs.length > 0) return null
  const isOurs = ours.length > 0
  const heads = new Set(isOurs ? headsOf(b, other) : headsOf(a, one))
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

/** Steps between speech verbs that a reader would care about: "said" against "insisted", "asked" against "demanded". */
const LEAST_STEP = 2
const UTMOST = 4

function cue({ a, b, near: [one, other] }: ClaimPair): Shift | null {
  // Two readouts choose their verbs by house style.
  if (isOwnText(a.telling.reading.article) && isOwnText(b.telling.reading.article)) return null
  // "Thanked" is no milder word for "promised".
  if (isThanks(one) !== isThanks(other)) return null
  const [first, second] = [strongestCue(one), strongestCue(other)]
  if (!first || !second) return null
  const step = Math.abs(second.strength - first.strength)
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

function strongestCue({ statement }: Proposition) {
  const cues = (statement?.cues ?? []).flatMap((evidence) => {
    const strength = cueStrengthOf(evidence)
    return strength === null ? [] : [{ evidence, strength }]
  })
  return cues.toSorted((x, y) => y.strength - x.strength)[0] ?? null
}
