import { SEASONS } from '../lexicon/calendar.js'
import { formatDays } from './calendar-dates.js'
import { civilDateOf, formatDay, formatMonth, mondayOf, type DayNumber } from './civil-days.js'
import {
  fromText,
  relative,
  type Clue,
  type DateReading,
  type DateRule,
  type Sighting,
} from './date-rules.js'
import { SEASON, stepOf } from './date-words.js'
import { patternOf } from './windows.js'

/** Weeks, months and years around the day of writing, or around what the text named. */
export const UNIT_RULES: readonly DateRule[] = [
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
    id: 'date/that-unit',
    needs: [],
    meaning: 'the day, month or year that the text named last',
    pattern: patternOf(
      String.raw`\b(?:that same|the same|that|that very) (?<unit>day|morning|afternoon|evening|night|week|weekend|month|year|${SEASON})\b(?!-)`,
    ),
    specimen: ['War came in 2022; he had travelled early that year.', 'early that year', '2022'],
    read: (sighting, clue) =>
      isInHeading(sighting)
        ? relative(clue, 'XXXX-XX-XX', formatDay)
        : readBeside(sighting.groups['unit'], 0, clue),
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

/** "The minister, later the same day.": words that open a paragraph tell of the day of writing. */
function isInHeading({ groups, before, after }: Sighting): boolean {
  return (
    /^(?:day|morning|afternoon|evening|night)$/iu.test(groups['unit'] ?? '') &&
    /\n[^\n.,;:]{1,32}, *(?:later *|earlier *)?$/iu.test(before) &&
    after.startsWith('.')
  )
}

function readUnit(unit = '', step: number, clue: Clue): DateReading | null {
  const name = unit.toLowerCase()
  return relative(clue, unknownOf(name), (day) => unitBeside(name, day, step))
}

function unknownOf(unit: string): string {
  if (unit === 'week') return 'XXXX-XX-XX/XXXX-XX-XX'
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
