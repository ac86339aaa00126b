import type { DatedExpression } from '../model/analysis.js'
import type { Span } from '../model/spans.js'
import { boundNumber, type Bounded } from './bounds.js'
import { readWrittenDays, yearOf } from './calendar-dates.js'
import { dayNumberOf, type DayNumber } from './civil-days.js'
import { halfTold, readSurroundings } from './date-modifiers.js'
import { offsetAfter, type Offset } from './date-offsets.js'
import { ABSOLUTE_RULES } from './date-rules-absolute.js'
import { RELATIVE_RULES } from './date-rules-relative.js'
import type { Clue, DateReading, DateRule, Named, Reference, Sighting } from './date-rules.js'
import { timeKindOf, TIME_WORDS } from './date-words.js'
import { DURATION_RULES, type DurationRule } from './duration-rules.js'
import { isoOf, type Length } from './durations.js'
import { dayRangeOf } from './edtf.js'
import { directionAround } from './tense.js'
import { plainWords, windowsAround, type Window } from './windows.js'

/** Where a text stands in time, as its header tells: EDTF, or words as printed; `null` when not told. */
export interface DateReference {
  readonly published: string | null
  readonly dateline: string | null
}

/**
 * The dates and lengths of time that a text states, in order, not overlapping. Relative ones are counted from the
 * dateline, else from the publication date as given, else from the newest full date in the text; where there is
 * none, the value has "X" for what is not told.
 */
export function findDateExpressions(
  text: string,
  reference: DateReference,
): readonly DatedExpression[] {
  const candidates = windowsAround(text, TIME_WORDS, MARGIN)
    .flatMap((window) => candidatesIn(text, window))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  return withSpans(text, readInOrder(candidates, referenceOf(reference) ?? newestDay(candidates)))
}

/** "Between July and September" is one time, from the first to the last, and not July. */
function withSpans(text: string, dates: readonly DatedExpression[]): readonly DatedExpression[] {
  const joined: DatedExpression[] = []
  for (const date of dates) {
    const last = joined.at(-1)
    const both = last && isBetween(text, last, date) ? betweenOf(last, date) : null
    if (both) joined.splice(-1, 1, both)
    else joined.push(date)
  }
  return joined
}

function isBetween(text: string, { start, end }: Span, next: Span): boolean {
  return (
    /\bbetween\s+$/iu.test(text.slice(Math.max(0, start - 12), start)) &&
    /^\s+and\s+$/u.test(text.slice(end, next.start))
  )
}

/** `null` where the two are not as exact as each other, or turned round. */
function betweenOf(first: DatedExpression, last: DatedExpression): DatedExpression | null {
  const [from, to] = [first.value, last.value]
  const isPlain = [from, to].every((value) => /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/u.test(value))
  return isPlain && from.length === to.length && from < to
    ? { ...first, end: last.end, value: `${from}/${to}` }
    : null
}

/** A match that may turn out to be a date, once it is known what it is counted from. */
interface Candidate extends Span {
  readonly sighting: Sighting
  readonly read: (clue: Clue) => DatedExpression | null
  /** Whether it can stand without anything to count from. */
  readonly isAbsolute: boolean
}

/** Characters around a word of time that can belong to its expression, or decide what it is. */
const MARGIN = 90
const BESIDE = 48

function candidatesIn(text: string, window: Window): readonly Candidate[] {
  const kinds = new Set(window.triggers.map(timeKindOf))
  const fitting = (rules: readonly DateRule[]) =>
    rules.filter(({ needs }) => needs.every((kind) => kinds.has(kind)))
  const lengths = kinds.has('unit') ? DURATION_RULES : []
  return [
    ...fitting(ABSOLUTE_RULES).flatMap((rule) =>
      sight(text, window, rule.pattern).map(dateOf(rule, true)),
    ),
    ...fitting(RELATIVE_RULES).flatMap((rule) =>
      sight(text, window, rule.pattern).map(dateOf(rule, false)),
    ),
    ...lengths.flatMap((rule) => sight(text, window, rule.pattern).map(lengthOf(rule))),
  ]
}

interface Sighted extends Span {
  readonly sighting: Sighting
}

function sight(text: string, { start, words }: Window, pattern: RegExp): readonly Sighted[] {
  return [...words.matchAll(pattern)].map((match) => {
    const end = match.index + match[0].length
    const span = { start: start + match.index, end: start + end }
    const sighting: Sighting = {
      words: match[0],
      before: words.slice(Math.max(0, match.index - BESIDE), match.index),
      after: words.slice(end, end + BESIDE),
      groups: match.groups ?? {},
      direction: () => directionAround(text, span),
    }
    return { ...span, sighting }
  })
}

function dateOf(rule: DateRule, isAbsolute: boolean): (sighted: Sighted) => Candidate {
  return ({ start, end, sighting }) => ({
    start,
    end,
    sighting,
    isAbsolute,
    read: (clue) => {
      const reading = rule.read(sighting, clue)
      return reading && instantOf({ start, end, sighting }, reading)
    },
  })
}

function instantOf({ start, end, sighting }: Sighted, reading: DateReading): DatedExpression {
  const around = readSurroundings(sighting.before, sighting.after, reading.value)
  const words = sighting.before.slice(sighting.before.length - around.before) + sighting.words
  return {
    start: start - around.before,
    end: end + around.after,
    type: 'instant',
    value: halfTold(reading.value, words),
    op: around.op,
    modifier: around.modifier,
    anchor: reading.anchor,
  }
}

function lengthOf(rule: DurationRule): (sighted: Sighted) => Candidate {
  return (sighted) => ({
    ...sighted,
    isAbsolute: false,
    read: (clue) => {
      const lengths = rule.read(sighted.sighting.groups)
      if (!lengths) return null
      const bounded = boundOf(rule, sighted)
      const offset = offsetAfter(lengths, sighted.sighting.after)
      const reading = offset?.count(clue)
      if (offset && reading) return countedOff(bounded, offset, reading)
      return offset?.isFromWriting ? null : durationOf(bounded, lengths)
    },
  })
}

// "Held over two days" and "paid over five years" tell how long; "in over five years" and "over two hours" a bound.
const IS_DURING =
  /(?<!\b(?:for|in|after|lasts?|lasted|lasting|took|takes|taken|of|by|to|spent|waited|been|well|just|little|slightly)) over +$/iu
const IS_LONG = /(?:days|weeks|months|years|decades)$/iu
const IS_MEASURED_FROM = /^ (?:ago|after|before|since|into|of|old|earlier|later)\b/iu

function isDuring({ before, words, after }: Sighting): boolean {
  return IS_DURING.test(before) && IS_LONG.test(words) && !IS_MEASURED_FROM.test(after)
}

function boundOf({ bound }: DurationRule, { start, end, sighting }: Sighted): Bounded {
  if (bound !== 'around') return { start, end, op: bound === 'lower' ? '>' : '=', words: null }
  const { before, words, after } = sighting
  const number = { start: before.length, end: before.length + words.length }
  const bounded = boundNumber(before + words + after, number)
  if (isDuring(sighting)) return { start, end, op: '=', words: null }
  const shift = start - number.start
  return { ...bounded, start: bounded.start + shift, end: bounded.end + shift }
}

/** "Two days ago": a length that has become a date. */
function countedOff(bounded: Bounded, offset: Offset, reading: DateReading): DatedExpression {
  const { start, end, op, words } = bounded
  const modifier = words?.toLowerCase() ?? null
  return { start, end: end + offset.suffix.length, type: 'instant', op, modifier, ...reading }
}

function durationOf(bounded: Bounded, lengths: readonly Length[]): DatedExpression {
  const { start, end, op, words } = bounded
  const modifier = words?.toLowerCase() ?? null
  return { start, end, type: 'duration', value: isoOf(lengths), op, modifier, anchor: null }
}

const NOTHING_NAMED: Named = { day: null, month: null, year: null }

/** The first of overlapping readings holds, the longer of two that begin together. */
function readInOrder(
  candidates: readonly Candidate[],
  reference: Reference | null,
): readonly DatedExpression[] {
  const found: DatedExpression[] = []
  let named = NOTHING_NAMED
  let free = 0
  for (const candidate of candidates) {
    if (candidate.start < free) continue
    const expression = candidate.read({ reference, named })
    if (!expression) continue
    found.push({ ...expression, start: Math.max(expression.start, free) })
    named = namedAfter(named, expression)
    free = expression.end
  }
  return found
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u

function namedAfter(named: Named, { type, value, anchor }: DatedExpression): Named {
  if (type === 'duration' || !/^\d{4}/u.test(value)) return named
  const day = DAY.test(value) ? (dayRangeOf(value)?.first ?? null) : null
  const month = /^\d{4}-(?:0|1[012])/u.test(value) ? value.slice(0, 7) : null
  const isYearTold = anchor === null || anchor === 'text' || month === null || named.year === null
  return { day, month, year: isYearTold ? Number(value.slice(0, 4)) : named.year }
}

function referenceOf({ published, dateline }: DateReference): Reference | null {
  const day = dayOf(published)
  const written = dateline === null ? null : dayInDateline(dateline, day)
  if (written !== null) return { day: written, anchor: 'dateline' }
  return day === null ? null : { day, anchor: 'published' }
}

/** The day of an EDTF date or instant, as given: its time and zone do not move it. */
function dayOf(value: string | null): DayNumber | null {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(value ?? '')?.[0]
  return day === undefined ? null : (dayRangeOf(day)?.first ?? null)
}

/** The day that a dateline names ("PARIS, July 1 (Reuters)"), its year taken from the publication date. */
function dayInDateline(dateline: string, published: DayNumber | null): DayNumber | null {
  const words = plainWords(dateline)
  const match = ABSOLUTE_RULES.slice(0, 2)
    .flatMap(({ pattern }) => [...words.matchAll(pattern)])
    .find(({ groups }) => groups?.['month'] !== undefined)
  const written = match && readWrittenDays(match[0])?.[0]
  if (!written) return dayOf(dateline)
  const year = written.year ?? (published === null ? null : yearOf(written, published, 'open'))
  return year === null ? null : dayNumberOf({ ...written, year })
}

/** The newest day that the text itself states in full, before those that it says are to come. */
function newestDay(candidates: readonly Candidate[]): Reference | null {
  const days = candidates
    .filter(({ isAbsolute }) => isAbsolute)
    .flatMap(({ read, sighting }) => {
      const day = dayOf(read({ reference: null, named: NOTHING_NAMED })?.value ?? null)
      return day === null ? [] : [{ day, isAhead: sighting.direction() === 'ahead' }]
    })
  const told = days.filter(({ isAhead }) => !isAhead)
  const newest = Math.max(...(told.length > 0 ? told : days).map(({ day }) => day))
  return Number.isFinite(newest) ? { day: newest, anchor: 'text' } : null
}
