import { dayRangeOf, type DayRange } from '../../language/edtf.js'

/** Days between two contacts; the two are the same where both dates are whole. */
export interface Between {
  readonly least: number
  readonly most: number
}

/** The days on which something may have been; `null` where they are not told or have no end. */
export function daysOf(date: string | null): DayRange | null {
  const range = date === null ? null : dayRangeOf(date)
  return range && Number.isFinite(range.first) && Number.isFinite(range.last) ? range : null
}

/** How many days lie between two dates, the second not before the first. */
export function daysBetween(before: DayRange, after: DayRange): Between {
  return {
    least: Math.max(0, after.first - before.last),
    most: Math.max(0, after.last - before.first),
  }
}

/** How many days a date leaves open. */
export function widthOf({ first, last }: DayRange): number {
  return last - first + 1
}
