import { SEASONS } from '../lexicon/calendar.js'
import { civilDateOf, dayNumberOf, firstDayOfMonth, type DayNumber } from './civil-days.js'

/**
 * How a second EDTF value stands to a first: `finer` lies within it, `coarser` holds it, `overlapping` shares days
 * with it (or may, where the year is not known), `apart` cannot be true beside it, `unknown` is no EDTF.
 */
export type DateRelation = 'same' | 'finer' | 'coarser' | 'overlapping' | 'apart' | 'unknown'

/** First and last day, both included. An open end is infinite. */
export interface DayRange {
  readonly first: DayNumber
  readonly last: DayNumber
}

/** Digits of an EDTF date, "X" where it does not say; `null` where it is not that exact. */
interface DateParts {
  readonly year: string
  readonly month: string | null
  readonly day: string | null
}

const DATE = /^([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2})(?:T[\d:.Z+-]*)?)?)?[~?%]?$/u
const DAYS_LOOKED_AT = 366
const SOME_LEAP_YEAR = { first: firstDayOfMonth(2024, 1), last: firstDayOfMonth(2025, 1) - 1 }

/**
 * Whether two EDTF values (dates, seasons, intervals, with "X" for what is not known) can both hold of one event at
 * the precision given: "2022" and "2022-09" can, "2022-09" and "2022-02" cannot. What is no EDTF excludes nothing.
 */
export function isCompatible(a: string, b: string): boolean {
  return compareEdtf(a, b) !== 'apart'
}

/** How `b` stands to `a`. */
export function compareEdtf(a: string, b: string): DateRelation {
  const [known, other] = [partsOf(a), partsOf(b)]
  if (!known || !other) return 'unknown'
  if (a === b) return 'same'
  const [range, otherRange] = [dayRangeOf(a), dayRangeOf(b)]
  if (range && otherRange) return compareRanges(range, otherRange)
  return isSomeDayShared({ parts: known, range }, { parts: other, range: otherRange })
    ? 'overlapping'
    : 'apart'
}

/** The days that an EDTF value covers; `null` when it names no year or is no EDTF. */
export function dayRangeOf(value: string): DayRange | null {
  const parts = partsOf(value)
  if (!parts) return null
  const ends = parts.map((part) => (part === null ? OPEN : rangeOfDate(part)))
  const [first, last] = [ends[0], ends.at(-1)]
  return first && last ? { first: first.first, last: last.last } : null
}

const OPEN: DayRange = { first: -Infinity, last: Infinity }

function compareRanges(a: DayRange, b: DayRange): DateRelation {
  if (a.first === b.first && a.last === b.last) return 'same'
  if (a.last < b.first || b.last < a.first) return 'apart'
  if (a.first <= b.first && b.last <= a.last) return 'finer'
  return b.first <= a.first && a.last <= b.last ? 'coarser' : 'overlapping'
}

/** One date, or the two ends of an interval (`null` where open); `null` when the value is no EDTF. */
function partsOf(value: string): readonly (DateParts | null)[] | null {
  const parts = value
    .split('/')
    .map((end) => (end === '' || end === '..' ? null : datePartsOf(end)))
  const isRead = parts.length <= 2 && value !== '' && parts.every((part) => part !== undefined)
  return isRead ? parts.map((part) => part ?? null) : null
}

function datePartsOf(value: string): DateParts | undefined {
  const match = DATE.exec(value)
  return match
    ? { year: match[1] ?? 'XXXX', month: match[2] ?? null, day: match[3] ?? null }
    : undefined
}

function rangeOfDate({ year, month, day }: DateParts): DayRange | null {
  if (year === 'XXXX') return null
  const [earliest, latest] = [Number(year.replace(/X/gu, '0')), Number(year.replace(/X/gu, '9'))]
  const months = month === null || month.includes('X') ? WHOLE_YEAR : monthsOf(Number(month))
  if (earliest !== latest || !months) return rangeOfMonths(earliest, latest, WHOLE_YEAR)
  const exact = day === null || day.includes('X') ? null : Number(day)
  const number = exact && dayNumberOf({ year: earliest, month: months.first, day: exact })
  return number ? { first: number, last: number } : rangeOfMonths(earliest, latest, months)
}

const WHOLE_YEAR = { first: 1, last: 12 }

function rangeOfMonths(from: number, to: number, months: typeof WHOLE_YEAR): DayRange {
  return {
    first: firstDayOfMonth(from, months.first),
    last: firstDayOfMonth(to, months.last + 1) - 1,
  }
}

/** Months by EDTF's two digits: 01 to 12, seasons 21 to 24, quarters 33 to 36, halves 40 and 41. */
function monthsOf(code: number): typeof WHOLE_YEAR | null {
  if (code >= 1 && code <= 12) return { first: code, last: code }
  if (code >= 33 && code <= 36) return { first: (code - 33) * 3 + 1, last: (code - 33) * 3 + 3 }
  if (code === 40 || code === 41) return { first: (code - 40) * 6 + 1, last: (code - 40) * 6 + 6 }
  // "The winter of 2024" may begin or end in 2024.
  if (code === 24) return { first: 1, last: 15 }
  const season = [...SEASONS.values()].find((candidate) => candidate.code === code)
  return season ? { first: season.firstMonth, last: season.lastMonth } : null
}

interface Value {
  readonly parts: readonly (DateParts | null)[]
  readonly range: DayRange | null
}

/** For values of which at least one names no year: whether some day of a year could be both. */
function isSomeDayShared(a: Value, b: Value): boolean {
  const { first, last } = a.range ?? b.range ?? SOME_LEAP_YEAR
  if (!Number.isFinite(first) || last - first >= DAYS_LOOKED_AT) return true
  for (let day = first; day <= last; day += 1) if (couldBe(a, day) && couldBe(b, day)) return true
  return false
}

function couldBe({ parts, range }: Value, day: DayNumber): boolean {
  if (range) return range.first <= day && day <= range.last
  const { month, day: dayOfMonth } = civilDateOf(day)
  const place = month * 100 + dayOfMonth
  const [first, last] = [parts[0], parts.at(-1)]
  return (
    (!first || place >= placeInYear(first, 'first')) &&
    (!last || place <= placeInYear(last, 'last'))
  )
}

/** Month and day as one number, `missing` standing for digits that are not told. */
function placeInYear({ month, day }: DateParts, end: 'first' | 'last'): number {
  const missing = end === 'first' ? 0 : 99
  const digits = (value: string | null) =>
    value === null || value.includes('X') ? missing : Number(value)
  const months = monthsOf(digits(month))
  return (months?.[end] ?? missing) * 100 + digits(day)
}

/** First day that a date may be, counted from 1970-01-01; `null` where none is told or the range is open. */
export function firstDayOf(edtf: string | null): number | null {
  return finite(edtf === null ? null : (dayRangeOf(edtf)?.first ?? null))
}

/** The last. */
export function lastDayOf(edtf: string | null): number | null {
  return finite(edtf === null ? null : (dayRangeOf(edtf)?.last ?? null))
}

function finite(day: number | null): number | null {
  return day !== null && Number.isFinite(day) ? day : null
}
