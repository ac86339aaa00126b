import { MONTHS } from '../lexicon/calendar.js'
import { COUNTED_NOUNS } from '../lexicon/number-words.js'
import { twoDigits } from './civil-days.js'

/** Pattern sources for the words of dates. Rules read text in which every space is one plain space. */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
export const SHORT_MONTH = String.raw`(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?`
export const ANY_MONTH = `(?:${MONTH}|${SHORT_MONTH})`
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
export const SHORT_WEEKDAY = String.raw`(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\b\.?`
export const YEAR = String.raw`(?:1[5-9]|20)\d\d`
export const DAY_OF_MONTH = String.raw`(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?`
/** Words that put a weekday or month before or after now, or before or after what was named. */
export const WHICH =
  '(?:(?<which>this past|this coming|the coming|the following|the previous|this|last|next|past|coming|following|previous) )?'
export const SEASON = '(?:spring|summer|autumn|fall|winter)'
/** Not before a thing that is counted: "May 20 people" holds no day, "in 2000 troops" no year. */
export const NOT_COUNTING = String.raw`(?! (?:more |other )?(?:${COUNTED_NOUNS.join('|')})\b)`

/** Words of time: what is far from all of them holds no date. */
export const TIME_WORDS = new RegExp(
  String.raw`\b(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)[a-z]*\b|${YEAR}s?\b|` +
    String.raw`[Tt]o(?:day|morrow|night)\b|[Yy]esterday\b|[Cc]hristmas\b|New Year|[Qq][1-4]\b)|` +
    String.raw`(?:[Mm]inute|[Hh]our|[Dd]ay|[Ww]eek(?:end)?|[Ff]ortnight|[Mm]onth|[Yy]ear|[Dd]ecade)(?:s|-?long)?\b|\b(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|[Mm]ins|[Hh]rs|[Mm]orning|[Aa]fternoon|[Ee]vening|[Ll]ast night)\b`,
  'gu',
)

/** What a word of time can be part of; a rule is tried only where all the kinds that it needs are near. */
export type TimeKind = 'month' | 'weekday' | 'figures' | 'season' | 'unit' | 'day'

const KINDS: readonly (readonly [kind: TimeKind, starts: RegExp])[] = [
  ['figures', /^\d/u],
  ['season', /^(?:spring|summer|autumn|fall|winter)/iu],
  ['unit', /^(?:min|ho?u?rs?|day|week|fortnight|month|year|decade)/iu],
  ['month', /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu],
  ['weekday', /^(?:mon|tue|wed|thu|fri|sat|sun)/iu],
]

/** The kind of one match of TIME_WORDS: "day" for "today", "Christmas" and all that is of no other kind. */
export function timeKindOf(word: string): TimeKind {
  return KINDS.find(([, starts]) => starts.test(word))?.[0] ?? 'day'
}

/** Whether a word of the calendar is written as a name: "May" and "March", not "may" and "march". */
export function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^[A-Z]/u.test(word)
}

/** "07" for "July" and "Jul."; throws on other words. */
export function monthCode(word = ''): string {
  const month = MONTHS.get(word.slice(0, 3).toLowerCase())
  if (month === undefined) throw new Error(`"${word}" is no month`)
  return twoDigits(month)
}

/** Back, here or on: "last" is a step back, "next" and "coming" one on. */
export function stepOf(which = 'this'): number {
  if (/last|previous|preceding|past/iu.test(which)) return -1
  return /next|following|coming/iu.test(which) ? 1 : 0
}
