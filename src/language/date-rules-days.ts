import { WEEKDAYS } from '../lexicon/calendar.js'
import { formatDays } from './calendar-dates.js'
import { formatDay, mondayOf, weekdayOf, type DayNumber } from './civil-days.js'
import {
  fromText,
  relative,
  type Clue,
  type DateReading,
  type DateRule,
  type Sighting,
} from './date-rules.js'
import { isCapital, WEEKDAY, WHICH } from './date-words.js'
import type { Direction } from './tense.js'
import { patternOf } from './windows.js'

/** Days and weekends that are counted from the day of writing, or from a day that the text named. */
export const DAY_RULES: readonly DateRule[] = [
  {
    id: 'date/near-day',
    needs: ['day'],
    meaning: 'the day of writing and those beside it',
    pattern: patternOf(
      String.raw`\b(?:(?<two>the day before yesterday|the day after tomorrow)|(?<day>today|tonight|yesterday|tomorrow|last night|this (?:morning|afternoon|evening)))\b`,
    ),
    specimen: ['They spoke yesterday.', 'yesterday', '2025-06-30'],
    read: readNearDay,
  },
  {
    id: 'date/weekday',
    needs: ['weekday'],
    meaning: 'a day of the week',
    pattern: patternOf(String.raw`\b${WHICH}(?<weekday>${WEEKDAY})\b`),
    specimen: ['He called on Friday.', 'Friday', '2025-06-27'],
    read: readWeekday,
  },
  {
    id: 'date/weekend',
    needs: ['unit'],
    meaning: 'Saturday and Sunday',
    pattern: patternOf(
      String.raw`\b(?:(?<which>this past|this coming|the past|the coming|the following|this|last|next|past|coming) |the )weekend\b`,
    ),
    specimen: ['They met over the weekend.', 'the weekend', '2025-06-28/2025-06-29'],
    read: readWeekend,
  },
]

const SOME_DAY = 'XXXX-XX-XX'
const SOME_DAYS = `${SOME_DAY}/${SOME_DAY}`

const NEAR_DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['last night', -1],
  ['tomorrow', 1],
])
const IS_NAME_BEFORE = /\b(?:USA|US|Russia|Ukraine|World|India|History|Africa|Psychology) *$/u
// "Today's reality" is no date, "today's call" is.
const IS_AN_AGE =
  /^'s (?:\w+ )?(?:realit|world|age|era|standards|terms|youth|generation|challenges|environment|Russia|Europe|society|international|conditions|circumstances|problems|threats|geopolitic)/u

function readNearDay({ groups: { two, day }, words, before, after }: Sighting, clue: Clue) {
  if (words.startsWith('T') && IS_NAME_BEFORE.test(before)) return null
  if (IS_AN_AGE.test(after)) return null
  const named = (day ?? '').toLowerCase().replace(/ +/gu, ' ')
  const step = two ? (/yesterday/iu.test(two) ? -2 : 2) : (NEAR_DAYS.get(named) ?? 0)
  return relative(clue, SOME_DAY, (reference) => formatDay(reference + step))
}

const NAMES_WITH_WEEKDAY =
  /\b(?:Black|Bloody|Good|Easter|Palm|Holy|Maundy|Ash|Cyber|Super|Shrove|Giving|Clean) *$/u
const NEWSPAPER =
  /^ (?:Times|Telegraph|Mail|Express|Mirror|Herald|Post|Tribune|Independent|Night Live)\b/u

function readWeekday(sighting: Sighting, clue: Clue): DateReading | null {
  const { groups, before, after } = sighting
  const weekday = WEEKDAYS.get((groups['weekday'] ?? '').toLowerCase())
  if (!weekday || !isCapital(groups['weekday'])) return null
  if (NAMES_WITH_WEEKDAY.test(before) || NEWSPAPER.test(after)) return null
  const which = (groups['which'] ?? '').toLowerCase()
  if (/following|previous/u.test(which))
    return fromText(clue.named.day, (day) =>
      formatDay(which.includes('following') ? firstAfter(day, weekday) : lastBefore(day, weekday)),
    )
  return relative(clue, SOME_DAY, (day) =>
    formatDay(weekdayFrom({ day, weekday, which }, sighting.direction)),
  )
}

interface WantedWeekday {
  readonly day: DayNumber
  readonly weekday: number
  readonly which: string
}

function weekdayFrom(
  { day, weekday, which }: WantedWeekday,
  direction: () => Direction,
): DayNumber {
  if (/^last|past/u.test(which)) return lastBefore(day, weekday)
  if (which === 'next') return mondayOf(day) + 7 + weekday - 1
  if (/coming/u.test(which)) return firstAfter(day, weekday)
  const seen = direction()
  if (which === 'this' && seen === 'open') return mondayOf(day) + weekday - 1
  return seen === 'ahead' ? firstAfter(day - 1, weekday) : lastBefore(day + 1, weekday)
}

function lastBefore(day: DayNumber, weekday: number): DayNumber {
  return day - 1 - ((weekdayOf(day - 1) - weekday + 7) % 7)
}

function firstAfter(day: DayNumber, weekday: number): DayNumber {
  return day + 1 + ((weekday - weekdayOf(day + 1) + 7) % 7)
}

const SATURDAY = 6

function readWeekend({ groups, direction }: Sighting, clue: Clue): DateReading | null {
  const which = (groups['which'] ?? '').toLowerCase()
  if (which === 'the following')
    return fromText(clue.named.day, (day) => weekendFrom(firstAfter(day, SATURDAY)))
  return relative(clue, SOME_DAYS, (day) => weekendFrom(saturdayBy(which, day, direction)))
}

function weekendFrom(saturday: DayNumber): string {
  return formatDays(saturday, saturday + 1)
}

function saturdayBy(which: string, day: DayNumber, direction: () => Direction): DayNumber {
  const current = mondayOf(day) + SATURDAY - 1
  if (which === 'next') return current + 7
  if (which.includes('coming')) return current
  if (/last|past/u.test(which)) return current - 7
  // On a Saturday or Sunday "the weekend" is the one that has begun.
  return day >= current || direction() === 'ahead' ? current : current - 7
}
