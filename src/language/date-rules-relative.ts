import { SEASONS, WEEKDAYS } from '../lexicon/calendar.js'
import {
  civilDateOf,
  firstDayOfMonth,
  formatDay,
  formatMonth,
  mondayOf,
  weekdayOf,
  type DayNumber,
} from './civil-days.js'
import { formatDays } from './calendar-dates.js'
import {
  absolute,
  fromText,
  relative,
  type Clue,
  type DateReading,
  type DateRule,
  type Sighting,
} from './date-rules.js'
import { isCapital, monthCode } from './date-rules-absolute.js'
import { MONTH, SEASON, WEEKDAY, YEAR } from './date-words.js'
import { patternOf } from './windows.js'
import type { Direction } from './tense.js'

const WHICH =
  '(?:(?<which>this past|this coming|the coming|the following|the previous|this|last|next|past|coming|following|previous) )?'
const SOME_DAY = 'XXXX-XX-XX'
const SOME_DAYS = `${SOME_DAY}/${SOME_DAY}`

/** Dates that are counted from the day of writing, or from what the text named before. */
export const RELATIVE_RULES: readonly DateRule[] = [
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
  {
    id: 'date/week-month-year',
    needs: ['unit'],
    meaning: 'the week, month, quarter or year of writing and those beside it',
    pattern: patternOf(
      String.raw`\b(?<which>this past|this coming|this|last|next|the current) (?<unit>week|month|quarter|year|decade)\b(?!-)`,
    ),
    specimen: ['A truce last week held.', 'last week', '2025-06-23/2025-06-29'],
    read: ({ groups: { which, unit } }, clue) => readUnit(unit, stepOf(which), clue),
  },
  {
    id: 'date/part-of-unit',
    needs: ['unit'],
    meaning: 'a part of the week, month or year of writing',
    pattern: patternOf(
      String.raw`\b(?:(?:the )?(?:beginning|start|middle|end|close|turn|rest|remainder|first half|second half|course) of the (?<unit>week|month|year)|(?:earlier|later|early|late) (?:in|on in) the (?<unit2>week|month|year)|(?:the )?year's end|year-end)\b`,
    ),
    specimen: ['They want it by the end of the year.', 'the end of the year', '2025'],
    read: ({ groups: { unit, unit2 } }, clue) => readUnit(unit ?? unit2 ?? 'year', 0, clue),
  },
  {
    id: 'date/month-of-unit',
    needs: ['month', 'unit'],
    meaning: 'a month of a year that is named by its distance',
    pattern: patternOf(
      String.raw`\b(?<month>${MONTH})(?: of|,)? (?<which>that same|the same|that|last|this|next|the following|the previous) year\b`,
    ),
    specimen: ['They last met in May of last year.', 'May of last year', '2024-05'],
    read: readMonthOfYear,
  },
  {
    id: 'date/month',
    needs: ['month'],
    meaning: 'a month without its year',
    pattern: patternOf(String.raw`\b${WHICH}(?<month>${MONTH})\b(?! \d)`),
    specimen: ['Back in March, she gathered them.', 'March', '2025-03'],
    read: readMonth,
  },
  {
    id: 'date/season',
    needs: ['season'],
    meaning: 'a season without its year',
    pattern: patternOf(
      String.raw`\b(?:(?<which>this past|this coming|this|last|next) |(?<=\b(?:in|over|since|during|by|until|through|throughout|for|of) )the )(?<season>${SEASON})\b(?! of\b|-)`,
    ),
    specimen: ['Fighting eased over the winter.', 'the winter', '2024-24'],
    read: readSeason,
  },
  {
    id: 'date/that-unit',
    needs: [],
    meaning: 'the day, month or year that the text named last',
    pattern: patternOf(
      String.raw`\b(?:that same|the same|that|that very) (?<unit>day|morning|afternoon|evening|night|week|weekend|month|year|${SEASON})\b(?!-)`,
    ),
    specimen: ['War came in 2022; he had travelled early that year.', 'early that year', '2022'],
    read: ({ groups: { unit } }, clue) => readBeside(unit, 0, clue),
  },
  {
    id: 'date/beside-named',
    needs: [],
    meaning: 'the day, week, month or year before or after the one that the text named last',
    pattern: patternOf(
      String.raw`\bthe (?:very )?(?:(?<which>next|following|previous|preceding) (?<day>day|morning|afternoon|evening|night)|(?<which2>following|previous|preceding) (?<unit>week|month|year))\b`,
    ),
    specimen: ['He came on 4 March 2025 and left the next day.', 'the next day', '2025-03-05'],
    read: ({ groups: { which, which2, day, unit } }, clue) =>
      readBeside(day ?? unit, stepOf(which ?? which2), clue),
  },
  {
    id: 'date/day-before-after',
    needs: ['unit'],
    meaning: 'the day before or after the one that the text named last, with no other event named',
    pattern: patternOf(
      String.raw`\bthe day (?<side>before|after|earlier|later)\b(?=[.,;:)\]\n]| *$)`,
    ),
    specimen: [
      'He came on 4 March 2025; she had come the day before.',
      'the day before',
      '2025-03-03',
    ],
    read: ({ groups: { side } }, clue) =>
      readBeside('day', /before|earlier/iu.test(side ?? '') ? -1 : 1, clue),
  },
]

function stepOf(which = 'this'): number {
  if (/last|previous|preceding|past/iu.test(which)) return -1
  return /next|following|coming/iu.test(which) ? 1 : 0
}

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
  const weekendOf = (saturday: DayNumber) => formatDays(saturday, saturday + 1)
  if (which === 'the following')
    return fromText(clue.named.day, (day) => weekendOf(firstAfter(day, SATURDAY)))
  return relative(clue, SOME_DAYS, (day) => {
    const current = mondayOf(day) + 5
    const isAhead = which === 'this' || which === '' ? direction() === 'ahead' : false
    if (isAhead || /coming/u.test(which)) return weekendOf(current)
    if (which === 'next') return weekendOf(current + 7)
    // On a Saturday or Sunday "the weekend" is the one that has begun.
    const isBegun = day >= current && !/last|past/u.test(which)
    return weekendOf(isBegun ? current : current - 7)
  })
}

function readUnit(unit = '', step: number, clue: Clue): DateReading | null {
  const name = unit.toLowerCase()
  return relative(clue, unknownOf(name), (day) => unitBeside(name, day, step))
}

function unknownOf(unit: string): string {
  if (unit === 'week') return SOME_DAYS
  return unit === 'month' ? 'XXXX-XX' : 'XXXX'
}

/** The unit that holds a day, or one some steps before or after it. */
function unitBeside(unit: string, day: DayNumber, step: number): string {
  const { year, month } = civilDateOf(day)
  const monday = mondayOf(day) + 7 * step
  if (unit === 'week') return formatDays(monday, monday + 6)
  if (unit === 'month') return formatMonth(year, month + step)
  if (unit === 'quarter') return quarterOf(year, Math.floor((month - 1) / 3) + step)
  return unit === 'decade' ? `${Math.floor(year / 10) + step}X` : String(year + step)
}

function quarterOf(year: number, quarter: number): string {
  const years = Math.floor(quarter / 4)
  return `${year + years}-${33 + quarter - 4 * years}`
}

function readMonthOfYear({ groups: { month, which = '' } }: Sighting, clue: Clue) {
  if (!isCapital(month)) return null
  const code = monthCode(month)
  if (/that|same|following|previous/iu.test(which))
    return fromText(clue.named.year, (year) => `${year + stepOf(which)}-${code}`)
  return relative(clue, `XXXX-${code}`, (day) => `${civilDateOf(day).year + stepOf(which)}-${code}`)
}

const ASKS_FOR_A_MONTH =
  /\b(?:in|since|by|until|till|from|of|during|through|throughout|before|after|between|for|early|late|mid|around|earlier|later|starting|beginning|ending|this|last|next|early in|late in)[ -]$/iu
const HAS_A_MONTH_BEFORE = new RegExp(String.raw`\b${MONTH}(?:,| and| or| to)+ $`, 'u')
const STANDS_BEFORE_A_NOUN = /\b(?:the|an?|its|their|his|her|our|this|that|[A-Z]\w+'s?) $/u
const HAS_A_NAME_BESIDE = /\b[A-Z][\w.]* $/u
const SHARES_A_YEAR = new RegExp(
  String.raw`^(?:,? and|,? or|,|-| and then) (?:again in |in )?${MONTH} (?<year>${YEAR})\b`,
  'u',
)
/** Names of months that are words or names of people too. */
const IS_A_WORD_TOO = /^(?:March|April|May|June|August)$/u

function readMonth(sighting: Sighting, clue: Clue): DateReading | null {
  const { groups, after } = sighting
  const month = groups['month'] ?? ''
  if (!isCapital(month) || !isMonth(sighting, month)) return null
  const code = monthCode(month)
  const year = SHARES_A_YEAR.exec(after)?.groups?.['year']
  if (year) return absolute(`${year}-${code}`)
  const which = (groups['which'] ?? '').toLowerCase()
  if (/following|previous/u.test(which)) return monthBesideNamed(clue, Number(code), which)
  return relative(clue, `XXXX-${code}`, (day) => {
    const direction = directionOf(which) ?? sighting.direction()
    return `${yearOfMonth(Number(code), day, { direction, isStrict: which !== '' })}-${code}`
  })
}

function isMonth({ before, after, groups }: Sighting, month: string): boolean {
  if (groups['which'] || ASKS_FOR_A_MONTH.test(before) || HAS_A_MONTH_BEFORE.test(before))
    return true
  const isBeforeNoun = /^ [a-z]/u.test(after) || after.startsWith("'s ")
  if (STANDS_BEFORE_A_NOUN.test(before)) return isBeforeNoun
  return !IS_A_WORD_TOO.test(month) && !HAS_A_NAME_BESIDE.test(before) && !/^ [A-Z]/u.test(after)
}

function directionOf(which: string): Direction | null {
  if (/last|past/u.test(which)) return 'past'
  return /next|coming/u.test(which) ? 'ahead' : null
}

interface MonthSense {
  readonly direction: Direction
  /** Whether the month of writing itself is left out: "last March" in March. */
  readonly isStrict: boolean
}

function yearOfMonth(month: number, day: DayNumber, { direction, isStrict }: MonthSense): number {
  const now = civilDateOf(day)
  if (month === now.month && !isStrict) return now.year
  if (direction === 'ahead') return month > now.month ? now.year : now.year + 1
  return month < now.month ? now.year : now.year - 1
}

function monthBesideNamed({ named }: Clue, month: number, which: string): DateReading | null {
  const code = String(month).padStart(2, '0')
  return fromText(named.month, (last) => {
    const [year, lastMonth] = [Number(last.slice(0, 4)), Number(last.slice(5, 7))]
    const step = which.includes('following')
      ? month > lastMonth
        ? 0
        : 1
      : month < lastMonth
        ? 0
        : -1
    return `${year + step}-${code}`
  })
}

function readSeason({ groups, after, direction }: Sighting, clue: Clue): DateReading | null {
  // "The Winter Games".
  if (isCapital(groups['season']) && /^ +[A-Z]/u.test(after)) return null
  const season = SEASONS.get((groups['season'] ?? '').toLowerCase())
  if (!season) return null
  const which = (groups['which'] ?? '').toLowerCase()
  return relative(clue, `XXXX-${season.code}`, (day) => {
    const { year } = civilDateOf(day)
    const begins = (candidate: number) => firstDayOfMonth(candidate, season.firstMonth)
    const ends = (candidate: number) => firstDayOfMonth(candidate, season.lastMonth + 1) - 1
    const years = [year + 1, year, year - 1, year - 2]
    const isAhead = /next|coming/u.test(which) || (which !== 'last' && direction() === 'ahead')
    const found = isAhead
      ? years.toReversed().find((candidate) => (which ? begins(candidate) : ends(candidate)) > day)
      : years.find((candidate) =>
          which === 'last' || which === 'this past'
            ? ends(candidate) - 15 < day
            : begins(candidate) <= day,
        )
    return `${found ?? year}-${season.code}`
  })
}

function readBeside(unit = '', step: number, { named }: Clue): DateReading | null {
  const name = unit.toLowerCase()
  const season = SEASONS.get(name)
  if (season) return fromText(named.year, (year) => `${year}-${season.code}`)
  if (name === 'year') return fromText(named.year, (year) => String(year + step))
  if (name === 'month')
    return fromText(named.month, (month) =>
      formatMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)) + step),
    )
  if (name === 'week') return fromText(named.day, (day) => unitBeside('week', day, step))
  if (name === 'weekend')
    return fromText(named.day, (day) => formatDays(mondayOf(day) + 5, mondayOf(day) + 6))
  return fromText(named.day, (day) => formatDay(day + step))
}
