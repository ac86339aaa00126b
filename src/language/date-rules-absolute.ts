import { DAYS_KNOWN_BY_DATE, NAMED_DAYS, SEASONS } from '../lexicon/calendar.js'
import { formatWrittenDay, readWrittenDays, yearOf, type WrittenDay } from './calendar-dates.js'
import { civilDateOf, twoDigits } from './civil-days.js'
import {
  absolute,
  type Clue,
  type DateReading,
  type DateRule,
  relative,
  type Sighting,
} from './date-rules.js'
import {
  ANY_MONTH,
  DAY_OF_MONTH,
  isCapital,
  MONTH,
  monthCode,
  NOT_COUNTING,
  SEASON,
  SHORT_WEEKDAY,
  WEEKDAY,
  YEAR,
} from './date-words.js'
import { isYearOfModel } from './model-names.js'
import { patternOf } from './windows.js'

const OF_YEAR = String.raw`(?:,? (?:of )?(?<year>${YEAR})(?![\d]|[.,]\d)${NOT_COUNTING})?`
const ON = `(?:(?:this |this past |this coming |last |next )?(?:${WEEKDAY}|${SHORT_WEEKDAY}),? )?`
const TO = '(?: ?[-/] ?| to | through )'
const NO_NUMBER = String.raw`(?!\d|[,.:]\d|%| ?(?:a|p)\.?m\b)${NOT_COUNTING}`
const UNLINKED = String.raw`(?<![\w$€£¥#/]|\w[.,]|\d-)`

/** Dates that are written out in full, or lack only the year. */
export const ABSOLUTE_RULES: readonly DateRule[] = [
  {
    id: 'date/month-day',
    needs: ['month'],
    meaning: 'a month with a day or a range of days',
    pattern: patternOf(
      String.raw`\b${ON}(?<month>${ANY_MONTH}) ${DAY_OF_MONTH}(?:(?:${TO}(?:${ANY_MONTH} )?| and )${DAY_OF_MONTH}${NO_NUMBER})?${NO_NUMBER}${OF_YEAR}`,
    ),
    specimen: ['They met on Tuesday, March 4, 2025.', 'Tuesday, March 4, 2025', '2025-03-04'],
    read: readDay,
  },
  {
    id: 'date/day-month',
    needs: ['month'],
    meaning: 'a day or a range of days with a month',
    pattern: patternOf(
      String.raw`(?<![\d.,:])\b${ON}(?:the )?${DAY_OF_MONTH}(?: (?:of )?${ANY_MONTH})?(?:(?:${TO}| and )${DAY_OF_MONTH})? (?:of )?(?<month>${ANY_MONTH})\b${OF_YEAR}`,
    ),
    specimen: ['They met on 4 March.', '4 March', '2025-03-04'],
    read: readDay,
  },
  {
    id: 'date/iso',
    needs: ['figures'],
    meaning: 'a day in figures, year first',
    pattern: patternOf(String.raw`${UNLINKED}(?<iso>${YEAR}-[01]\d-[0-3]\d)(?:T[\d:.]+Z?)?\b`),
    specimen: ['Updated 2025-03-04.', '2025-03-04', '2025-03-04'],
    read: ({ groups }) => absolute(groups['iso'] ?? ''),
  },
  {
    id: 'date/figures',
    needs: ['figures'],
    meaning:
      'a day in figures, year last; only the year is sure when day and month may change places',
    pattern: patternOf(
      String.raw`${UNLINKED}(?<a>\d\d?)(?<mark>[./])(?<b>\d\d?)\k<mark>(?<year>(?:19|20)\d\d)\b`,
    ),
    specimen: ['The letter is dated 24.02.2022.', '24.02.2022', '2022-02-24'],
    read: readFigures,
  },
  {
    id: 'date/named-day',
    needs: ['day'],
    meaning: 'a day that has a name',
    pattern: patternOf(
      String.raw`\b(?<name>Christmas(?: Eve| Day)?|New Year's (?:Eve|Day))\b(?: (?<year>${YEAR}))?`,
    ),
    specimen: ['He called on Christmas Eve.', 'Christmas Eve', '2024-12-24'],
    read: readNamedDay,
  },
  {
    id: 'date/months-year',
    needs: ['month', 'figures'],
    meaning: 'from one month to another of one year',
    pattern: patternOf(
      String.raw`\b(?<month>${MONTH})(?: ?-|/| to| through| until) ?(?<last>${MONTH})(?: of|,)? (?<year>${YEAR})\b`,
    ),
    specimen: ['From March to May 2023 there were none.', 'March to May 2023', '2023-03/2023-05'],
    read: ({ groups: { month, last, year } }) =>
      absolute(`${year}-${monthCode(month)}/${year}-${monthCode(last)}`),
  },
  {
    id: 'date/month-year',
    needs: ['month', 'figures'],
    meaning: 'a month with its year',
    pattern: patternOf(
      String.raw`\b(?<month>${ANY_MONTH})(?:,| of| in)? (?<year>${YEAR})(?![\d]|[.,]\d)${NOT_COUNTING}`,
    ),
    specimen: ['A June 2021 summit.', 'June 2021', '2021-06'],
    read: ({ groups: { month, year } }) =>
      isCapital(month) ? absolute(`${year}-${monthCode(month)}`) : null,
  },
  {
    id: 'date/season-year',
    needs: ['season', 'figures'],
    meaning: 'a season with its year',
    pattern: patternOf(String.raw`\b(?<season>${SEASON})(?:,| of)? (?<year>${YEAR})\b`),
    specimen: ['In the spring of 2024 he left.', 'spring of 2024', '2024-21'],
    read: ({ groups: { season, year } }) =>
      absolute(`${year}-${SEASONS.get((season ?? '').toLowerCase())?.code}`),
  },
  {
    id: 'date/quarter-year',
    needs: ['figures'],
    meaning: 'a quarter or half of a year',
    pattern: patternOf(
      String.raw`\b(?:(?<ordinal>first|second|third|fourth|last) (?<part>quarter|half) of|q(?<figure>[1-4]))(?: the year)? (?<year>${YEAR})\b`,
    ),
    specimen: ['In the first quarter of 2024 trade fell.', 'first quarter of 2024', '2024-33'],
    read: readYearPart,
  },
  {
    id: 'date/decade',
    needs: ['figures'],
    meaning: 'ten years',
    pattern: patternOf(String.raw`\b(?<decade>(?:1[5-9]|20)\d)0'?s\b`),
    specimen: ['As in the 1990s, they talked.', '1990s', '199X'],
    read: ({ groups }) => absolute(`${groups['decade']}X`),
  },
  {
    id: 'date/years',
    needs: ['figures'],
    meaning: 'from one year to another',
    pattern: patternOf(
      String.raw`${UNLINKED}(?<first>${YEAR}) ?[-/] ?(?<last>${YEAR}|\d\d)(?![\d/-]|[.,]\d)`,
    ),
    specimen: ['The 2014-2015 accords failed.', '2014-2015', '2014/2015'],
    read: readYears,
  },
  {
    id: 'date/year',
    needs: ['figures'],
    meaning: 'a year, where the number counts nothing',
    pattern: patternOf(
      String.raw`${UNLINKED}(?<year>${YEAR})(?![\d/]|[.,:]\d| ?%|-(?:strong|page|ton|km|mile|kilomet))${NOT_COUNTING}`,
    ),
    specimen: ['Their first call since 2022 was short.', '2022', '2022'],
    read: readYear,
  },
]

function readDay(sighting: Sighting, clue: Clue): DateReading | null {
  if (!isCapital(sighting.groups['month'])) return null
  const days = readWrittenDays(sighting.words)
  if (!days) return null
  const [first, last] = days
  if (last.year !== null) return absolute(interval(first, last))
  const distance = OF_SOME_YEAR.exec(sighting.after)?.[1]?.toLowerCase()
  if (distance !== undefined)
    return relative(clue, interval(first, last), (day) =>
      inYear(first, last, civilDateOf(day).year + (YEARS_AWAY.get(distance) ?? 0)),
    )
  const told = yearTold(sighting, first)
  if (told !== null) return absolute(inYear(first, last, told))
  return relative(clue, interval(first, last), (day) =>
    inYear(first, last, yearOf(first, day, sighting.direction())),
  )
}

const OF_SOME_YEAR = /^,? (?:of )?(last|this|next) year\b/iu
const YEARS_AWAY: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['next', 1],
])

/** Days of a year that is told apart from them; a range may run into the next. */
function inYear(first: WrittenDay, last: WrittenDay, year: number): string {
  const isIntoNext = last.month < first.month
  return interval({ ...first, year }, { ...last, year: isIntoNext ? year + 1 : year })
}

/** The year of a day that the world knows by its date, or that the next of two days carries for both. */
function yearTold({ after }: Sighting, { month, day }: WrittenDay): number | null {
  const known = DAYS_KNOWN_BY_DATE.get(`${twoDigits(month)}-${twoDigits(day)}`)
  if (known && /^ (?:terror(?:ist)? )?(?:attack|massacre|assault|riot|insurrection)/iu.test(after))
    return Number(known)
  const shared = YEAR_TO_COME.exec(after)
  return shared ? Number(shared[1]) : null
}

const YEAR_TO_COME = new RegExp(
  String.raw`^(?:,? and|,? or|,) (?:${ANY_MONTH} )?(?:${DAY_OF_MONTH})(?: ${ANY_MONTH})?,? (${YEAR})\b`,
  'u',
)

function interval(first: WrittenDay, last: WrittenDay): string {
  const [from, to] = [formatWrittenDay(first), formatWrittenDay(last)]
  return from === to ? from : `${from}/${to}`
}

function readFigures({ groups: { a, b, mark, year } }: Sighting): DateReading | null {
  const [first, second] = [Number(a), Number(b)]
  if (first > 31 || second > 31 || (first > 12 && second > 12)) return null
  const isDayFirst = mark === '.' || first > 12 || first === second
  if (!isDayFirst && second <= 12) return absolute(year ?? '')
  const [day, month] = isDayFirst ? [first, second] : [second, first]
  return month > 12 ? null : absolute(formatWrittenDay({ year: Number(year), month, day }))
}

function readNamedDay({ groups, direction }: Sighting, clue: Clue): DateReading | null {
  const code = NAMED_DAYS.get((groups['name'] ?? '').toLowerCase().replace(/ +/gu, ' '))
  if (!code) return null
  if (groups['year']) return absolute(`${groups['year']}-${code}`)
  const written = { year: null, month: Number(code.slice(0, 2)), day: Number(code.slice(3)) }
  return relative(clue, `XXXX-${code}`, (day) => `${yearOf(written, day, direction())}-${code}`)
}

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
])

function readYearPart({ groups: { ordinal, part, figure, year } }: Sighting): DateReading | null {
  const isHalf = part?.toLowerCase() === 'half'
  const place = ORDINALS.get((ordinal ?? '').toLowerCase()) ?? Number(figure ?? (isHalf ? 2 : 4))
  if (isHalf && place > 2) return null
  return absolute(`${year}-${place + (isHalf ? 39 : 32)}`)
}

function readYears({ groups: { first = '', last = '' }, before }: Sighting): DateReading | null {
  const end = last.length === 2 ? first.slice(0, 2) + last : last
  return Number(end) > Number(first) && !IS_NO_YEAR.test(before)
    ? absolute(`${first}/${end}`)
    : null
}

/** Before a number that names or counts something else: a resolution, a programme, a sum, a copyright notice. */
const IS_NO_YEAR =
  /(?:[$€£¥#©]|\(c\)|\b(?:copyright(?: ©)?|no\.?|number|resolutions?|article|law|order|flight|room|route|bill|docket|agenda|vision|horizon|expo|euro|model|another|additional|estimated|those|these|total of|least|up to|more than|fewer than|less than)) *$/iu
const IS_NAME_BEFORE = /\b(?!(?:mid|pre|post|early|late)-)\w+-$/iu
const IS_ROUND_AFTER = /\b(?:about|around|some|nearly|almost|over|roughly|approximately) *$/iu
const PLACES_IN_TIME =
  /\b(?:in|since|of|from|until|till|to|by|before|after|during|between|and|early|late|mid|back in|around|the|circa|year)[ -]*$/iu

function readYear({ groups, before, after }: Sighting): DateReading | null {
  const year = groups['year'] ?? ''
  if (IS_NO_YEAR.test(before) || IS_NAME_BEFORE.test(before)) return null
  if (isYearOfModel(before, after)) return null
  if (year.endsWith('00') && IS_ROUND_AFTER.test(before)) return null
  return Number(year) >= 1900 || PLACES_IN_TIME.test(before) ? absolute(year) : null
}
