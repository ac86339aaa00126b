import { SEASONS, type Season } from '../lexicon/calendar.js'
import { civilDateOf, firstDayOfMonth, type DayNumber } from './civil-days.js'
import {
  absolute,
  fromText,
  relative,
  type Clue,
  type DateReading,
  type DateRule,
  type Sighting,
} from './date-rules.js'
import { isCapital, MONTH, monthCode, SEASON, stepOf, WHICH, YEAR } from './date-words.js'
import type { Direction } from './tense.js'
import { patternOf } from './windows.js'

/** Months and seasons without their year. */
export const MONTH_RULES: readonly DateRule[] = [
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
    id: 'date/season-of-unit',
    needs: ['season', 'unit'],
    meaning: 'a season of a year that is named by its distance',
    pattern: patternOf(
      String.raw`\b(?:the )?(?<season>${SEASON}) of (?<which>that same|the same|that|last|this|next|the following|the previous) year\b`,
    ),
    specimen: ['He will come in the spring of next year.', 'the spring of next year', '2026-21'],
    read: readSeasonOfYear,
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
]

function readMonthOfYear({ groups: { month, which } }: Sighting, clue: Clue) {
  return isCapital(month) ? readPartOfYear(monthCode(month), which, clue) : null
}

function readSeasonOfYear({ groups: { season = '', which } }: Sighting, clue: Clue) {
  const code = SEASONS.get(season.toLowerCase())?.code
  return code === undefined ? null : readPartOfYear(`${code}`, which, clue)
}

function readPartOfYear(code: string, which = '', clue: Clue): DateReading | null {
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

interface Sense {
  readonly direction: Direction
  /** Whether the present one is left out: "last March" in March. */
  readonly isStrict: boolean
}

function yearOfMonth(month: number, day: DayNumber, { direction, isStrict }: Sense): number {
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
  const which = (groups['which'] ?? '').toLowerCase()
  if (!season) return null
  return relative(clue, `XXXX-${season.code}`, (day) => {
    const sense = directionOf(which) ?? direction()
    const year = seasonYear(season, day, {
      direction: sense,
      isStrict: directionOf(which) !== null,
    })
    return `${year}-${season.code}`
  })
}

// "Last summer" may be said of one that is all but over.
const ALL_BUT_OVER = 15

/** The year of the season that was or is to come; strictly, one that is over or has not begun. */
function seasonYear(season: Season, day: DayNumber, { direction, isStrict }: Sense): number {
  const { year } = civilDateOf(day)
  const begins = (candidate: number) => firstDayOfMonth(candidate, season.firstMonth)
  const ends = (candidate: number) => firstDayOfMonth(candidate, season.lastMonth + 1) - 1
  const years = [year - 2, year - 1, year, year + 1]
  const isToCome = (candidate: number) => (isStrict ? begins(candidate) : ends(candidate)) > day
  const hasBeen = (candidate: number) =>
    isStrict ? ends(candidate) - ALL_BUT_OVER < day : begins(candidate) <= day
  return (direction === 'ahead' ? years.find(isToCome) : years.findLast(hasBeen)) ?? year
}
