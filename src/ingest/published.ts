import { MONTHS } from '../lexicon/calendar.js'

interface DateRule {
  readonly id: string
  readonly pattern: RegExp
  /** Names of the pattern's groups in order. */
  readonly groups: readonly ('year' | 'month' | 'day')[]
  readonly specimen: string
}

const MONTH = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-zéû]*\.?`
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`

export const DATE_RULES: readonly DateRule[] = [
  {
    id: 'date/iso',
    pattern: /\b(\d{4})[-/](\d{1,2})[-/](\d{1,2})\b/u,
    groups: ['year', 'month', 'day'],
    specimen: '2025-07-01',
  },
  {
    id: 'date/month-first',
    pattern: new RegExp(String.raw`\b${MONTH}\s+${DAY},?\s+(\d{4})\b`, 'i'),
    groups: ['month', 'day', 'year'],
    specimen: 'Tuesday, July 1st, 2025',
  },
  {
    id: 'date/day-first',
    pattern: new RegExp(String.raw`\b${DAY}\s+(?:of\s+)?${MONTH},?\s+(\d{4})\b`, 'i'),
    groups: ['day', 'month', 'year'],
    specimen: '1 July 2025',
  },
  {
    id: 'date/dotted',
    pattern: /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/u,
    groups: ['day', 'month', 'year'],
    specimen: '01.07.2025',
  },
]

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?$/u

/**
 * A publication date as EDTF: an instant with its zone as given, else a day, month or year; `null` when the words
 * hold no date that can be read in one way only.
 */
export function findPublished(words: string): string | null {
  return findInstant(words.trim()) ?? findPartial(words.trim()) ?? findDay(words)
}

/** The day that a web address names in its path, as many news sites do. */
export function findDayInUrl(url: string): string | null {
  const [, year = '', month = '', day = ''] =
    /\/(20\d{2})\/(\d{1,2})\/(\d{1,2})(?:\/|$)/u.exec(url) ?? []
  return dayOf({ year, month, day })
}

function findInstant(words: string): string | null {
  const [, date = '', time = '', zone = ''] = INSTANT.exec(words) ?? []
  if (date === '' || findDay(date) === null || !isTime(time)) return null
  return `${date}T${time.length === 5 ? `${time}:00` : time}${zone.replace(/(\d{2})(\d{2})$/u, '$1:$2')}`
}

function isTime(time: string): boolean {
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number)
  return hour < 24 && minute < 60 && second < 61
}

function findPartial(words: string): string | null {
  const [, , month] = /^(\d{4})(?:-(\d{2}))?$/u.exec(words) ?? [undefined, undefined, '99']
  return month === undefined || (Number(month) >= 1 && Number(month) <= 12) ? words : null
}

function findDay(words: string): string | null {
  for (const { pattern, groups } of DATE_RULES) {
    const found = pattern.exec(words)
    if (found === null) continue
    const read = (name: 'year' | 'month' | 'day') => found[groups.indexOf(name) + 1] ?? ''
    const day = dayOf({ year: read('year'), month: read('month'), day: read('day') })
    if (day !== null) return day
  }
  return null
}

interface DayWords {
  readonly year: string
  readonly month: string
  readonly day: string
}

function dayOf({ year, month, day }: DayWords): string | null {
  const number = MONTHS.get(month.slice(0, 3).toLowerCase()) ?? Number(month)
  const [y, d] = [Number(year), Number(day)]
  if (!(y >= 1000 && number >= 1 && number <= 12 && d >= 1 && d <= daysIn(y, number))) return null
  return `${year}-${String(number).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
