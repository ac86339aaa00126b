import { COUNTED_NOUNS } from '../lexicon/number-words.js'
import type { Span } from '../model/spans.js'

/** Pattern sources for the words of dates. Rules read text in which every space is one plain space. */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
export const SHORT_MONTH = String.raw`(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?`
export const ANY_MONTH = `(?:${MONTH}|${SHORT_MONTH})`
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
export const SHORT_WEEKDAY = String.raw`(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\b\.?`
export const YEAR = String.raw`(?:1[5-9]|20)\d\d`
export const DAY_OF_MONTH = String.raw`(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?`
export const SEASON = '(?:spring|summer|autumn|fall|winter)'
export const UNIT = '(?:minute|hour|day|week|fortnight|month|year|decade)'
/** Not before a thing that is counted: "May 20 people" holds no day, "in 2000 troops" no year. */
export const NOT_COUNTING = String.raw`(?! (?:more |other )?(?:${COUNTED_NOUNS.join('|')})\b)`

/** A stretch of text around words that may be a date, every character at its place, spaces and quotes made plain. */
export interface Window extends Span {
  readonly words: string
}

const TRIGGER = new RegExp(
  String.raw`\b(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)[a-z]*\b|${YEAR}s?\b|` +
    String.raw`[Tt]o(?:day|morrow|night)\b|[Yy]esterday\b|[Cc]hristmas\b|New Year|[Qq][1-4]\b)|` +
    String.raw`(?:[Mm]inute|[Hh]our|[Dd]ay|[Ww]eek(?:end)?|[Ff]ortnight|[Mm]onth|[Yy]ear|[Dd]ecade)(?:s|-?long)?\b|\b(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|[Mm]ins|[Hh]rs|[Mm]orning|[Aa]fternoon|[Ee]vening|[Ll]ast night)\b`,
  'gu',
)
const MARGIN = 90
const EMPTY_LINE = /\n\s*\n/u
const ADDRESS = /\b(?:https?:|www\.)\S+|\S+@\S+|#\w+/gu

/** The parts of a text that rules for dates need to look at: most sentences hold no word of time. */
export function windowsOf(text: string): readonly Window[] {
  const windows: Window[] = []
  let open: { start: number; end: number } | null = null
  for (const match of text.matchAll(TRIGGER)) {
    const start = Math.max(0, match.index - MARGIN)
    const end = Math.min(text.length, match.index + match[0].length + MARGIN)
    if (open && start <= open.end) open.end = end
    else {
      if (open) windows.push(windowAt(text, open))
      open = { start, end }
    }
  }
  return open ? [...windows, windowAt(text, open)] : windows
}

function windowAt(text: string, { start, end }: Span): Window {
  const first = start === 0 ? 0 : start + Math.max(0, text.slice(start, end).search(/\s/u))
  return { start: first, end, words: plainWords(text.slice(first, end)) }
}

/** Same length, but plain: white space is spaces, an empty line is line breaks, addresses are blanked out. */
export function plainWords(text: string): string {
  return text
    .replace(ADDRESS, (address) => '\n'.repeat(address.length))
    .replace(/\s+/gu, (gap) => (EMPTY_LINE.test(gap) ? '\n' : ' ').repeat(gap.length))
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[‐‑–]/gu, '-')
}

/** A rule's pattern, in any case; a space in its source stands for one or more. */
export function patternOf(source: string): RegExp {
  return new RegExp(source.replace(/ \?/gu, ' *').replace(/ (?![*\]-])/gu, ' +'), 'giu')
}
