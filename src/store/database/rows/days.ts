/** Days since 1970-01-01, both included. */
export interface Days {
  readonly first: number
  readonly last: number
}

const MILLISECONDS_A_DAY = 86_400_000
/** Stands for an open end: a day further than any in a record. */
const FAR = 1_000_000
const DATE = /^([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2})(?:T[\d:.Z+-]*)?)?)?[~?%]?$/u

/** First and last month by EDTF's two digits for parts of a year; winter may begin or end the year that names it. */
const PARTS_OF_YEAR: Readonly<Record<string, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [1, 15],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  40: [1, 6],
  41: [7, 12],
}

/** The days that an EDTF value covers, from the first to the last; `null` when it names no year or is none. */
export function daysOf(edtf: string | null): Days | null {
  if (edtf === null) return null
  const [from, to, more] = edtf.split('/')
  if (from === undefined || more !== undefined || !/\d/u.test(edtf)) return null
  const first = endOf(from, -FAR)
  const last = to === undefined ? first : endOf(to, FAR)
  return first && last && first.first <= last.last ? { first: first.first, last: last.last } : null
}

function endOf(date: string, open: number): Days | null {
  return date === '' || date === '..' ? { first: open, last: open } : daysOfDate(date)
}

function daysOfDate(date: string): Days | null {
  const [, year = 'XXXX', month = 'XX', day = 'XX'] = DATE.exec(date) ?? []
  if (year === 'XXXX') return null
  const [earliest, latest] = [Number(year.replace(/X/gu, '0')), Number(year.replace(/X/gu, '9'))]
  const months = earliest === latest ? monthsOf(month) : WHOLE_YEAR
  if (!months) return null
  const isDay = earliest === latest && !day.includes('X') && months[0] === months[1]
  if (isDay) return oneDay(earliest, months[0], Number(day))
  return { first: dayNumber(earliest, months[0], 1), last: dayNumber(latest, months[1] + 1, 1) - 1 }
}

const WHOLE_YEAR = [1, 12] as const

function monthsOf(month: string): readonly [number, number] | null {
  if (month.includes('X')) return WHOLE_YEAR
  const number = Number(month)
  return number >= 1 && number <= 12 ? [number, number] : (PARTS_OF_YEAR[month] ?? null)
}

/** `null` when the month has no such day. */
function oneDay(year: number, month: number, day: number): Days | null {
  const number = dayNumber(year, month, day)
  const isInMonth = day >= 1 && number < dayNumber(year, month + 1, 1)
  return isInMonth ? { first: number, last: number } : null
}

function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY)
}
