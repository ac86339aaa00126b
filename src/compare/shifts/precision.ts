import type { Amount, DatedExpression } from '../../model/analysis.js'
import { isWithin, quoteFrom, type Evidence } from '../../model/spans.js'
import { compareEdtf } from '../../language/edtf.js'
import { spanIndexAt } from '../../model/span-search.js'
import { degreesWithin, type Degree } from '../degrees.js'
import { ROUNDINGS } from '../discrepancies/rounding-dropped.js'
import { headAfter } from '../heads.js'
import type { ClaimPair, Version } from '../pair.js'
import type { Proposition } from '../propositions.js'
import { boundsOf, isNarrower } from '../quantities.js'
import { rootOf } from '../roots.js'
import { contrastOf } from './contrast.js'
import { isClose } from './residue.js'
import type { Shift } from './shift.js'

const WEIGHT = 0.2

// "418" against "more than 400", "on 2 June" against "in June": both can hold, and one says more.
export function precision(pair: ClaimPair): Shift | null {
  if (!isClose(pair)) return null
  return ofNumbers(pair) ?? ofCount(pair) ?? ofDates(pair) ?? ofHedges(pair)
}

/** What one account says within what the other leaves open. */
function narrower(by: number, a: Evidence, b: Evidence): Shift {
  return { rule: 'precision', weight: WEIGHT, by, a: [a], b: [b] }
}

function ofNumbers({ a, b, near: [one, other] }: ClaimPair): Shift | null {
  const [ours, theirs] = [amountsIn(a, one), amountsIn(b, other)]
  const [first, second] = [ours[0], theirs[0]]
  if (!first || !second || ours.length + theirs.length > 2 || kindOf(first) !== kindOf(second))
    return null
  const [range, otherRange] = [boundsOf(first.value, first.op), boundsOf(second.value, second.op)]
  const by = Number(isNarrower(otherRange, range)) - Number(isNarrower(range, otherRange))
  return by === 0 ? null : narrower(by, quoteIn(a, first), quoteIn(b, second))
}

/** "36 tanks" against "a number of tanks". */
function ofCount({ a, b, near: [one, other] }: ClaimPair): Shift | null {
  const [first] = amountsIn(a, one)
  const [second] = amountsIn(b, other)
  if (Boolean(first) === Boolean(second)) return null
  const [counted, vague] = first ? [first, vagueIn(b, other)] : [second, vagueIn(a, one)]
  if (!counted?.unit || vague?.head !== rootOf(counted.unit)) return null
  return first
    ? narrower(-1, quoteIn(a, first), vague.evidence)
    : narrower(1, vague.evidence, quoteIn(b, counted))
}

const VAGUE_COUNTS = new Set(['several', 'many', 'few', 'some'])

function vagueIn({ telling }: Version, { evidence }: Proposition) {
  const { text } = telling.reading.article
  return evidence
    .flatMap((span) => degreesWithin(text, span, 'quantifier'))
    .filter(({ value }) => VAGUE_COUNTS.has(value))
    .map((degree) => ({ evidence: degree.evidence, head: headAfter(telling, degree.evidence) }))[0]
}

function ofDates({ a, b, near: [one, other] }: ClaimPair): Shift | null {
  const [ours, theirs] = [datesIn(a, one), datesIn(b, other)]
  const [first, second] = [ours[0], theirs[0]]
  if (!first || !second || ours.length + theirs.length > 2) return null
  const [words, others] = [quoteIn(a, first), quoteIn(b, second)]
  const relation = compareEdtf(first.value, second.value)
  const holds = (whole: Evidence, part: Evidence) =>
    whole.quote.length > part.quote.length && ` ${whole.quote} `.includes(` ${part.quote} `)
  if (relation === 'finer' || holds(others, words)) return narrower(1, words, others)
  return relation === 'coarser' || holds(words, others) ? narrower(-1, words, others) : null
}

/** A hedge that one lacks on a number or a fact that both have. */
function ofHedges(pair: ClaimPair): Shift | null {
  const hedges = contrastOf(pair, 'hedge')
  const a = hedges.a.filter((each) => isHedgeIn(pair.a, each))
  const b = hedges.b.filter((each) => isHedgeIn(pair.b, each))
  const [only] = [...a, ...b]
  if (!only || a.length + b.length !== 1) return null
  const words = [only.evidence]
  return {
    rule: 'hedge',
    weight: WEIGHT,
    by: a.length > 0 ? 1 : -1,
    a: a.length > 0 ? words : [],
    b: a.length > 0 ? [] : words,
  }
}

/** "About" is a hedge before a number alone; "possibly" is none beside "may". */
function isHedgeIn({ telling }: Version, { value, evidence }: Degree): boolean {
  if (!ROUNDINGS.has(value)) return value !== 'perhaps'
  const { tokens } = telling.reading.analysis
  return tokens[spanIndexAt(tokens, evidence.end)]?.tag === 'NUM'
}

function amountsIn({ telling }: Version, { evidence }: Proposition): readonly Amount[] {
  return telling.reading.analysis.amounts.filter((amount) =>
    evidence.some((span) => isWithin(span, amount)),
  )
}

function datesIn({ telling }: Version, { evidence }: Proposition): readonly DatedExpression[] {
  return telling.reading.analysis.dates.filter(
    (date) => date.type === 'instant' && evidence.some((span) => isWithin(span, date)),
  )
}

function kindOf({ currency, unit }: Amount): string {
  return currency ?? `unit ${rootOf(unit ?? '')}`
}

function quoteIn({ telling }: Version, span: { start: number; end: number }): Evidence {
  return quoteFrom(telling.reading.article.text, span)
}
