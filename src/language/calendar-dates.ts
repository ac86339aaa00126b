import { Chrono, strict, type ParsedResult } from 'chrono-node/en'
import { formatDay, dayNumberOf, twoDigits, civilDateOf, type DayNumber } from './civil-days.js'
import type { Direction } from './tense.js'

/** A day of the calendar as written; the year is `null` where it is not told. */
export interface WrittenDay {
  readonly year: number | null
  readonly month: number
  readonly day: number
}

// Chrono needs an instant to count from. A leap year lets 29 February pass; nothing that is kept depends on it.
const ANY_INSTANT = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 }

// What reads "in two days" and "two days ago" finds nothing in a day of the calendar, and is slow to get ready.
const calendar = new Chrono({
  parsers: strict.parsers.filter((parser) => !/TimeUnit/u.test(parser.constructor.name)),
  refiners: strict.refiners,
})

/** Reads a written day or a range of days ("30 June-2 July 2025"): first and last; `null` for a day that is none. */
export function readWrittenDays(words: string): readonly [WrittenDay, WrittenDay] | null {
  const plain = words.replace(/ (?:and|through) |(?<=[\w.])-(?=\w)|\//gu, ' - ')
  const result = calendar.parse(plain, ANY_INSTANT)[0]
  if (!result || !isWhole(result, plain)) return null
  const [first, last] = [writtenDay(result.start), writtenDay(result.end ?? result.start)]
  return first && last ? [{ ...first, year: first.year ?? last.year }, last] : null
}

/** Whether chrono took all that it was given, but for an article. */
function isWhole({ index, text }: ParsedResult, given: string): boolean {
  return (
    /^(?:the )?$/iu.test(given.slice(0, index)) && index + text.length >= given.trimEnd().length
  )
}

function writtenDay(part: ParsedResult['start']): WrittenDay | null {
  const [year, month, day] = [part.get('year'), part.get('month'), part.get('day')]
  if (!part.isCertain('day') || month === null || day === null) return null
  return { year: part.isCertain('year') ? year : null, month, day }
}

/** EDTF for a written day, "XXXX" for a year that nothing tells. */
export function formatWrittenDay({ year, month, day }: WrittenDay): string {
  const years = year === null ? 'XXXX' : String(year).padStart(4, '0')
  return `${years}-${twoDigits(month)}-${twoDigits(day)}`
}

// Across time zones, what was done tomorrow can have happened.
const LEEWAY = 1

/** The year of a day that names none: the last such day when looking back, the next ahead, else the nearest. */
export function yearOf(written: WrittenDay, from: DayNumber, direction: Direction): number {
  const { year } = civilDateOf(from)
  const days = [year - 1, year, year + 1].flatMap((candidate) => {
    const number = dayNumberOf({ ...written, year: candidate })
    return number === null ? [] : [{ year: candidate, distance: number - from }]
  })
  const fitting = days.filter(
    ({ distance }) =>
      direction === 'open' || (direction === 'past' ? distance <= LEEWAY : distance >= 0),
  )
  const nearest = fitting.toSorted((a, b) => Math.abs(a.distance) - Math.abs(b.distance))[0]
  return nearest?.year ?? year
}

/** One day, or an interval of two. */
export function formatDays(first: DayNumber, last: DayNumber): string {
  return first === last ? formatDay(first) : `${formatDay(first)}/${formatDay(last)}`
}
