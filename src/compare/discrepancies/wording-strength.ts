import { isOverlapping, isWithin, type Evidence } from '../../model/spans.js'
import { quoted, type Finding, type PairRule } from '../finding.js'
import type { ClaimPair } from '../pair.js'
import { addition } from '../shifts/additions.js'
import { doubtfulFinding } from './doubtful.js'
import { backing } from '../shifts/backing.js'
import { course } from '../shifts/course.js'
import { cue } from '../shifts/cue.js'
import { deadline } from '../shifts/deadline.js'
import { firmness } from '../shifts/firmness.js'
import { immediacy, immediacyAdded } from '../shifts/immediacy.js'
import { ladder } from '../shifts/ladders.js'
import { modality } from '../shifts/modality.js'
import { intensity, quantity, quantityAdded } from '../shifts/quantity.js'
import { realisation } from '../shifts/realisation.js'
import type { Shift, ShiftRule } from '../shifts/shift.js'

/** The rules of strength, the weightiest first: the first that finds something names the discrepancy. */
const SHIFT_RULES: readonly ShiftRule[] = [
  immediacy,
  modality,
  realisation,
  firmness,
  deadline,
  quantity,
  immediacyAdded,
  quantityAdded,
  course,
  backing,
  cue,
  ladder,
  addition,
  intensity,
]

/** Stronger or milder wording for the same thing, with the deciding words of every scale that agrees. */
export const wordingStrength: PairRule = (pair) => {
  const shifts = SHIFT_RULES.flatMap((rule) => rule(pair) ?? [])
  const [leading] = shifts
  if (!leading) return null
  if (areAtOdds(shifts)) return unsureFinding(pair, shifts)
  const along = alongside(leading, shifts.slice(1))
  const deciding = { a: along.flatMap(({ a }) => a), b: along.flatMap(({ b }) => b) }
  const direction = leading.by > 0 ? ('stronger' as const) : ('weaker' as const)
  return findingOf(pair, along, { deciding, direction })
}

const VERBS = new Set(['cue', 'asking', 'saying', 'blaming', 'welcoming'])
const DEGREES = new Set(['intensity', 'intensity-added'])

/** "Deplored" against "deeply regretted": the verb is the stronger in one, its degree in the other. */
function areAtOdds(shifts: readonly Shift[]): boolean {
  const signsOf = (rules: ReadonlySet<string>) =>
    shifts.filter(({ rule }) => rules.has(rule)).map(({ by }) => Math.sign(by))
  const degrees = signsOf(DEGREES)
  return signsOf(VERBS).some((sign) => degrees.includes(-sign))
}

function unsureFinding(pair: ClaimPair, shifts: readonly Shift[]): Finding {
  return doubtfulFinding(pair, {
    rule: 'at-odds',
    a: outermost(shifts.flatMap(({ a }) => a)),
    b: outermost(shifts.flatMap(({ b }) => b)),
  })
}

function outermost(words: readonly Evidence[]): readonly Evidence[] {
  return words.filter((each) => !words.some((other) => other !== each && isWider(other, each)))
}

function isWider(one: Evidence, other: Evidence): boolean {
  return isWithin(one, other) && !isWithin(other, one)
}

/** The leading shift and those of its direction that stand elsewhere. */
function alongside(leading: Shift, others: readonly Shift[]): readonly [Shift, ...Shift[]] {
  const along: [Shift, ...Shift[]] = [leading]
  for (const shift of others)
    if (
      Math.sign(shift.by) === Math.sign(leading.by) &&
      !along.some((each) => areMet(each.a, shift.a) || areMet(each.b, shift.b))
    )
      along.push(shift)
  return along
}

function areMet(one: readonly Evidence[], other: readonly Evidence[]): boolean {
  return one.some((each) => other.some((words) => isOverlapping(each, words)))
}

interface Outcome {
  readonly deciding: { readonly a: readonly Evidence[]; readonly b: readonly Evidence[] }
  readonly direction: 'stronger' | 'weaker'
}

function findingOf(
  pair: ClaimPair,
  along: readonly [Shift, ...Shift[]],
  { deciding, direction }: Outcome,
): Finding {
  const [leading] = along
  const [near, other] = pair.near
  const [a, b] = [pair.a.telling, pair.b.telling]
  return {
    kind: 'wording-strength',
    direction,
    rule: `wording-strength/${leading.rule}`,
    weight: leading.weight,
    a: { telling: a, evidence: near.evidence, deciding: deciding.a },
    b: { telling: b, evidence: other.evidence, deciding: deciding.b },
    says: saysOf(along, { a: a.letter, b: b.letter }),
  }
}

interface Letters {
  readonly a: string
  readonly b: string
}

/** "“must” in B where A has “should”; B adds “immediate”." */
function saysOf(shifts: readonly Shift[], { a, b }: Letters): string {
  const changed = shifts.filter((each) => each.a.length > 0 && each.b.length > 0)
  const added = shifts.filter((each) => each.a.length === 0).flatMap((each) => each.b)
  const dropped = shifts.filter((each) => each.b.length === 0).flatMap((each) => each.a)
  const parts = [
    ...changed.map((each, index) =>
      index === 0
        ? `${quoted(each.b)} in ${b} where ${a} has ${quoted(each.a)}`
        : `${quoted(each.b)} where ${a} has ${quoted(each.a)}`,
    ),
    ...(added.length > 0 ? [`${b} adds ${quoted(added)}`] : []),
    ...(dropped.length > 0 ? [`${b} leaves out ${quoted(dropped)}`] : []),
  ]
  return `${parts.join('; ')}.`
}
