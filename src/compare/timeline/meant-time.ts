import type { DatedExpression } from '../../model/analysis.js'
import { civilDateOf, formatDay, type DayNumber } from '../../language/civil-days.js'
import { findDateExpressions } from '../../language/dates.js'
import { minutesOf } from '../../language/durations.js'
import type { DayRange } from '../../language/edtf.js'
import { daysOf } from './days.js'

/** A date or length that a phrase names, with the words that do. */
export interface NamedTime {
  readonly date: DatedExpression
  readonly words: string
  readonly before: string
}

const MINUTES_A_DAY = 1440

/** The first date and the first length that a phrase names, counted from a day. */
export function timeIn(
  phrase: string,
  from: DayNumber,
): { readonly instant: NamedTime | null; readonly length: NamedTime | null } {
  const found = findDateExpressions(phrase, { published: formatDay(from), dateline: null })
  const named = (type: DatedExpression['type']): NamedTime | null => {
    const date = found.find((each) => each.type === type)
    return date === undefined
      ? null
      : {
          date,
          words: phrase.slice(date.start, date.end),
          before: phrase.slice(0, date.start),
        }
  }
  return { instant: named('instant'), length: named('duration') }
}

/** A stated length in days, rounded; `null` for less than one. */
export function daysIn({ date }: NamedTime): number | null {
  const minutes = minutesOf(date.value)
  return minutes === null || minutes < MINUTES_A_DAY ? null : Math.round(minutes / MINUTES_A_DAY)
}

/**
 * The days of a date that lies ahead of a day, or behind it: where no year is told, "in March" is the next March after a
 * meeting, and "since March" the last before it.
 */
export function daysToward(
  { date, words }: NamedTime,
  from: DayNumber,
  direction: 'ahead' | 'behind',
): DayRange | null {
  const range = daysOf(date.value)
  if (range === null || /\d{4}/u.test(words)) return range
  const isWrong = direction === 'ahead' ? range.last < from : range.first >= from
  if (!isWrong) return range
  const sign = direction === 'ahead' ? 1 : -1
  return WEEKDAY.test(words) && !/\d/u.test(words)
    ? { first: range.first + sign * 7, last: range.last + sign * 7 }
    : { first: yearsOn(range.first, sign), last: yearsOn(range.last, sign) }
}

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu

/** The same day of another year; 29 February becomes 1 March. */
function yearsOn(day: DayNumber, years: number): DayNumber {
  const { year, month, day: ofMonth } = civilDateOf(day)
  return Math.round(Date.UTC(year + years, month - 1, ofMonth) / 86_400_000)
}
