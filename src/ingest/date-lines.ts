import { DATE_RULES } from './published.js'

const CLOCK = /\b\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?\s?m\.?)?(?![a-z\d])/gi
const HOUR = /\b\d{1,2}\s?[ap]\.?m\b\.?/gi
const ZONE =
  /\b(?:GMT|UTC|[A-Z]{1,3}ST|[A-Z]{1,3}DT|ET|CET|MSK|BST|local time|Moscow time|Kyiv time)\b(?:\s?[+-]\d{1,2}(?::\d{2})?)?/g
const WEEKDAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b\.?/gi
const LABEL =
  /\b(?:(?:first |last )?(?:published|updated|posted|modified|issued|released)(?: on| at)?|date|as of|on|at|of)\b\s?:?/gi
const SHORT_DATE =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d{1,2}\b|\b\d{1,2}\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/gi
const VENUE =
  /^via (?:tele|video|zoom|phone|conference|satellite)|\b(?:room|office|hall|palace|house|garden|lawn|embassy|centre|center|hotel|airport|base|headquarters|kremlin|residence|ministry|castle|building|aboard air force one)\b/i

/** Longest line that may be a date's, in UTF-16 units. */
const LONGEST_DATE_LINE = 120

/** Words besides date, time and labels that a date's line may have: a place. */
const MOST_PLACE_WORDS = 5

/** Whether a line tells nothing but when, and at most where, in capitalised words. */
export function isDateLine(plain: string): boolean {
  if (plain.length > LONGEST_DATE_LINE || !/\d/u.test(plain)) return false
  const rest = withoutDates(plain)
  if (rest === plain) return false
  const words = rest.split(/[^\p{L}\p{N}.'’-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
  return (
    words.length <= MOST_PLACE_WORDS &&
    words.every((word) => /^(?:\p{Lu}|de$|of$|the$)/u.test(word))
  )
}

/** Whether a short line names a place where something was held, as transcripts do above the hour. */
export function isVenueLine(plain: string): boolean {
  return (
    plain.length <= 80 &&
    plain.split(' ').length <= 8 &&
    !/[.!?]$/u.test(plain) &&
    VENUE.test(plain)
  )
}

/** Whether a line opens with the hour. */
export function isClockLine(plain: string): boolean {
  return isDateLine(plain) && /^\d{1,2}[:.]\d{2}/u.test(plain)
}

/** The line without its dates, hours and labels; the same string when it holds neither date nor hour. */
function withoutDates(plain: string): string {
  let rest = plain
  for (const { pattern } of DATE_RULES) rest = rest.replace(pattern, ' ')
  for (const pattern of [SHORT_DATE, CLOCK, HOUR]) rest = rest.replace(pattern, ' ')
  if (rest === plain) return plain
  for (const pattern of [ZONE, WEEKDAY, LABEL]) rest = rest.replace(pattern, ' ')
  return rest
}
