import { civilDateOf, formatDay, formatMonth, mondayOf, type DayNumber } from './civil-days.js'
import { formatDays } from './calendar-dates.js'
import { fromText, relative, type Clue, type DateReading } from './date-rules.js'
import type { Length } from './durations.js'

const FROM_WRITING = /^(?: (?<ago>ago)\b| from (?:now|today)\b|'? time\b)/iu
// "Two days earlier than planned" and "a year before the war" are lengths.
const FROM_NAMED =
  /^ (?:(?<back>earlier)|later)\b(?! than)|^ (?:(?<back2>before)|after(?:wards)?)(?=[.,;:)\]\n]|$)/iu

/** A length that is counted from somewhere: how many units, back or on, and the words that say so. */
export interface Offset {
  readonly suffix: string
  /** Whether it is no length even where nothing is known to count from: "two hours ago". */
  readonly isFromWriting: boolean
  readonly count: (clue: Clue) => DateReading | null
}

/** What a length becomes with the words after it: "two days" + " ago"; `null` when it stays a length. */
export function offsetAfter(lengths: readonly Length[], after: string): Offset | null {
  const writing = FROM_WRITING.exec(after)
  if (writing) {
    const sign = writing.groups?.['ago'] ? -1 : 1
    return {
      suffix: writing[0],
      isFromWriting: true,
      count: (clue) => fromWriting(lengths, sign, clue),
    }
  }
  const named = FROM_NAMED.exec(after)
  if (!named) return null
  const sign = named.groups?.['back'] || named.groups?.['back2'] ? -1 : 1
  return { suffix: named[0], isFromWriting: false, count: (clue) => fromNamed(lengths, sign, clue) }
}

function fromWriting(lengths: readonly Length[], sign: number, clue: Clue): DateReading | null {
  const steps = stepsOf(lengths)
  return steps && relative(clue, UNKNOWN[steps.unit], (day) => counted(steps, sign, day))
}

function fromNamed(lengths: readonly Length[], sign: number, { named }: Clue): DateReading | null {
  const steps = stepsOf(lengths)
  if (!steps) return null
  const { number, unit } = steps
  if (named.day !== null) return fromText(named.day, (day) => counted(steps, sign, day))
  if (unit === 'month' && named.month !== null)
    return fromText(named.month, (month) =>
      formatMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)) + sign * number),
    )
  return unit === 'year' ? fromText(named.year, (year) => String(year + sign * number)) : null
}

interface Steps {
  readonly unit: 'day' | 'week' | 'month' | 'year'
  readonly number: number
}

const UNKNOWN = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-XX-XX/XXXX-XX-XX',
  month: 'XXXX-XX',
  year: 'XXXX',
} as const

/** Whole steps in the smallest unit told; `null` for hours and minutes, which may pass midnight. */
function stepsOf(lengths: readonly Length[]): Steps | null {
  const [first] = lengths
  if (!first || lengths.length > 1) return null
  const number = first.number * first.unit.times
  const isHalved = !Number.isInteger(number)
  const letter = first.unit.clock ? 'clock' : first.unit.letter
  if (letter === 'Y')
    return isHalved ? { unit: 'month', number: Math.round(number * 12) } : { unit: 'year', number }
  if (letter === 'M') return { unit: 'month', number: Math.round(number) }
  if (letter === 'W') return { unit: 'week', number: Math.round(number) }
  return letter === 'D' && !isHalved ? { unit: 'day', number } : null
}

/** As exact as the unit: years back give a year, weeks back a week. */
function counted({ unit, number }: Steps, sign: number, day: DayNumber): string {
  const { year, month } = civilDateOf(day)
  if (unit === 'year') return String(year + sign * number)
  if (unit === 'month') return formatMonth(year, month + sign * number)
  if (unit === 'day') return formatDay(day + sign * number)
  const monday = mondayOf(day) + sign * 7 * number
  return formatDays(monday, monday + 6)
}
