/** A day as its number counted from 1 January 1970. Calendar arithmetic only: no clock, no time zone. */
export type DayNumber = number

export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

const MILLISECONDS_A_DAY = 86_400_000

/** The number of a calendar day; `null` when there is no such day (31 June). */
export function dayNumberOf({ year, month, day }: CivilDate): DayNumber | null {
  const number = Math.round(Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY)
  const back = civilDateOf(number)
  return back.year === year && back.month === month && back.day === day ? number : null
}

/** The calendar day of a day number. */
export function civilDateOf(number: DayNumber): CivilDate {
  const date = new Date(number * MILLISECONDS_A_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The first day of a month; months before 1 and after 12 count on into other years. */
export function firstDayOfMonth(year: number, month: number): DayNumber {
  return Math.round(Date.UTC(year, month - 1, 1) / MILLISECONDS_A_DAY)
}

/** ISO 8601: Monday is 1, Sunday 7. */
export function weekdayOf(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** The Monday of the day's ISO week. */
export function mondayOf(number: DayNumber): DayNumber {
  return number - weekdayOf(number) + 1
}

/** "2025-07-01". */
export function formatDay(number: DayNumber): string {
  const { year, month, day } = civilDateOf(number)
  return `${formatMonth(year, month)}-${twoDigits(day)}`
}

/** "2025-07"; months before 1 and after 12 count on into other years. */
export function formatMonth(year: number, month: number): string {
  const years = Math.floor((month - 1) / 12)
  return `${String(year + years).padStart(4, '0')}-${twoDigits(month - years * 12)}`
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
