const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Days are counted from 1970-01-01. "2024-03-05". */
export function isoDay(day: number): string {
  return dateOf(day).toISOString().slice(0, 10)
}

/** "5 March 2024". */
export function fullDay(day: number): string {
  return `${dateOf(day).getUTCDate()} ${monthOf(day)} ${yearOf(day)}`
}

/** "March 5", as datelines have it. */
export function datelineDay(day: number): string {
  return `${monthOf(day)} ${dateOf(day).getUTCDate()}`
}

export function weekdayOf(day: number): string {
  return WEEKDAYS[dateOf(day).getUTCDay()] ?? ''
}

export function monthOf(day: number): string {
  return MONTHS[dateOf(day).getUTCMonth()] ?? ''
}

export function yearOf(day: number): number {
  return dateOf(day).getUTCFullYear()
}

/** Of the first day of a year. */
export function firstDayOf(year: number): number {
  return Date.UTC(year, 0, 1) / DAY
}

const DAY = 86_400_000

function dateOf(day: number): Date {
  return new Date(day * DAY)
}
