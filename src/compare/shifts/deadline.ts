import type { DatedExpression } from '../../model/analysis.js'
import { isOverlapping, isWithin, quoteFrom, type Evidence } from '../../model/spans.js'
import { directionAround } from '../../language/tense.js'
import { degreesWithin } from '../degrees.js'
import type { ClaimPair, Version } from '../pair.js'
import type { Proposition } from '../propositions.js'
import { isClose } from './residue.js'
import type { Shift } from './shift.js'

/** Above this a phrase of haste says more than a date would. */
const VAGUE = 0.6
const WEIGHT = 0.55

/** What an account says of when a thing is to come. */
interface Time {
  readonly kind: 'deadline' | 'date' | 'vague'
  readonly evidence: Evidence
  /** Days that it leaves, where it counts them. */
  readonly days: number | null
}

// "Within six weeks" against "at some point": a day that can be held against somebody, or none.
export function deadline(pair: ClaimPair): Shift | null {
  const { a, b, near } = pair
  if (pair.draft.kind === 'contact') return null
  const [ours, theirs] = [timesIn(a, near[0]), timesIn(b, near[1])]
  const [first, second] = [ours[0], theirs[0]]
  if (ours.length > 1 || theirs.length > 1) return null
  if (first && second) {
    const by = firmerBy(first, second)
    return by === 0
      ? null
      : { rule: 'deadline', weight: WEIGHT, by, a: [first.evidence], b: [second.evidence] }
  }
  const only = first ?? second
  // A headline leaves the day to its body.
  const areBeside = near[0].block === near[1].block
  if (only?.kind !== 'deadline' || !areBeside || !isClose(pair)) return null
  return {
    rule: 'deadline-added',
    weight: 0.45,
    by: first ? -1 : 1,
    a: first ? [first.evidence] : [],
    b: second ? [second.evidence] : [],
  }
}

/** Above 0 when the second binds more; 0 where neither does, or both name a day. */
function firmerBy(first: Time, second: Time): number {
  if (first.kind === 'vague' || second.kind === 'vague')
    return Number(first.kind === 'vague') - Number(second.kind === 'vague')
  if (first.days === null || second.days === null || first.days === second.days) return 0
  return Math.sign(first.days - second.days)
}

function timesIn({ telling }: Version, { words }: Proposition): readonly Time[] {
  const { article, analysis } = telling.reading
  const dated = analysis.dates
    .filter((date) => words.some((span) => isWithin(span, date)))
    .flatMap((date) => timeOf(article.text, date) ?? [])
  const vague = words
    .flatMap((span) => degreesWithin(article.text, span, 'immediacy'))
    .filter(
      ({ degree, evidence }) =>
        degree <= VAGUE && !dated.some((each) => isOverlapping(each.evidence, evidence)),
    )
    .map(({ evidence }): Time => ({ kind: 'vague', evidence, days: null }))
  return dated.length > 0 ? dated : vague
}

const LEADS = /\b(?:by|before|until|no later than|not later than|within|inside)(?: the)?\s+$/iu
const LONGEST_LEAD = 16
const BY = new Set(['by', 'before', 'within'])

function timeOf(text: string, date: DatedExpression): Time | null {
  const lead = LEADS.exec(text.slice(Math.max(0, date.start - LONGEST_LEAD), date.start))
  const evidence = quoteFrom(text, { start: date.start - (lead?.[0].length ?? 0), end: date.end })
  if (date.type === 'duration')
    return date.op === '<' || lead ? { kind: 'deadline', evidence, days: daysOf(date.value) } : null
  const isDeadline = lead !== null || BY.has(date.modifier ?? '')
  if (!isDeadline && directionAround(text, date) !== 'ahead') return null
  return { kind: isDeadline ? 'deadline' : 'date', evidence, days: null }
}

const DAYS_IN: ReadonlyMap<string, number> = new Map([
  ['Y', 365],
  ['M', 30],
  ['W', 7],
  ['D', 1],
])

/** Days of an ISO 8601 duration of one unit; `null` for another. */
function daysOf(iso: string): number | null {
  const match = /^P(?:(\d+)([YMWD])|T(\d+)H)$/u.exec(iso)
  if (!match) return null
  if (match[3]) return Number(match[3]) / 24
  return Number(match[1]) * (DAYS_IN.get(match[2] ?? '') ?? 0)
}
