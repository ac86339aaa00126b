import { BODIES } from '../lexicon/bodies.js'
import { STATES } from '../lexicon/states.js'
import type { Span } from '../model/spans.js'
import { findAgency } from './hosts.js'
import { LETTER, UPPER } from './letters.js'

const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?`
const WEEKDAY = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?`
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`
const DATE = String.raw`${WEEKDAY}(?:${MONTH}\s${DAY}|${DAY}\s${MONTH})(?:,?\s\d{4})?`
const CAPITALS = String.raw`[${UPPER}][${UPPER}.'’-]+(?:[\s/][${UPPER}][${UPPER}.'’-]*){0,4}`
const NAME = String.raw`[${UPPER}][${LETTER}.'’-]+(?:[\s/][${UPPER}][${LETTER}.'’-]+){0,3}`
const REGION = String.raw`(?:,\s[${UPPER}][${LETTER}.]+(?:\s[${UPPER}][${LETTER}.]+)?)?`
const DASH = String.raw`\.?\s?(?:-{2,3}|[-–—])\s`
const AGENCY = String.raw`(?<agency>[${LETTER}][${LETTER}\s.&-]{1,40})`

interface WireRule {
  readonly id: string
  readonly pattern: RegExp
  readonly specimen: string
}

/** How the first paragraph of a wire story opens, before its first word. */
export const WIRE_RULES: readonly WireRule[] = [
  {
    id: 'wire/place-agency',
    pattern: new RegExp(
      String.raw`^(?:${NAME}|${CAPITALS})${REGION}(?:[,.]\s${DATE})?[.,]?\s?\(${AGENCY}\)(?:${DASH}|[.:]?\s)`,
    ),
    specimen: 'VIENNA, March 3 (Reuters) - Ministers met.',
  },
  {
    // Of an agency that no list has.
    id: 'wire/place-date-source',
    pattern: new RegExp(
      String.raw`^${CAPITALS}${REGION},\s${DATE}[.,]?\s?\([${UPPER}][${LETTER}\s.&-]{1,40}\)${DASH}`,
    ),
    specimen: 'MONZE, Zambia, May 22 (Lake Press) - Ministers met.',
  },
  {
    id: 'wire/place-date-acronym',
    pattern: new RegExp(
      String.raw`^(?:${NAME}|${CAPITALS})${REGION},\s${DATE},\s(?<acronym>[A-Z]{2,6})${DASH}`,
    ),
    specimen: 'Accra, March 3, GNA - Ministers met.',
  },
  {
    id: 'wire/place-slashes',
    pattern: new RegExp(
      String.raw`^(?:${NAME}|${CAPITALS})${REGION}(?:,\s${DATE})?\.?\s?/${AGENCY}/\.?(?:${DASH}|\s)`,
    ),
    specimen: 'ASTANA, March 3. /TASS/. Ministers met.',
  },
  {
    id: 'wire/date-agency',
    pattern: new RegExp(String.raw`^(?:${DATE}\s?)?\(${AGENCY}\)${DASH}`),
    specimen: 'March 3 (UPI) -- Ministers met.',
  },
  {
    // Of an agency that no list has, without a place.
    id: 'wire/source-dash',
    pattern: new RegExp(String.raw`^\([${UPPER}][${LETTER}\s.&-]{1,30}\)\s?(?:-{2,3}|[–—])\s`),
    specimen: '(Lake Press) -- Ministers met.',
  },
  {
    id: 'wire/place-capitals',
    pattern: new RegExp(String.raw`^(?<place>${CAPITALS})${REGION}(?:,\s${DATE})?${DASH}`),
    specimen: 'NEW DELHI, March 3 — Ministers met.',
  },
  {
    id: 'wire/place-date',
    pattern: new RegExp(String.raw`^${NAME}${REGION},\s${DATE}(?:${DASH}|:\s)`),
    specimen: 'Geneva, 3 March 2024 – Ministers met.',
  },
  {
    id: 'wire/agency-lead',
    pattern: new RegExp(String.raw`^${AGENCY}\s(?:--|[–—-])\s`),
    specimen: 'AFP - Ministers met.',
  },
]

export interface WireDateline {
  /** From the first letter to the dash or bracket that closes it. */
  readonly span: Span
  /** The agency's name to show, when it names one. */
  readonly agency: string | null
}

/** Longest opening that is looked at, in UTF-16 units. */
const LONGEST_OPENING = 160

/** What every such opening has: an agency between brackets or slashes, a dash, or a colon behind a date. */
const MARK = /\([A-Z]|\/[A-Z]|[-–—]\s|\d:/i

/** The dateline in which a paragraph opens as wire stories do ("PARIS, July 1 (Reuters) -"); `null` when it has none. */
export function findWireDateline(text: string, paragraph: Span): WireDateline | null {
  const opening = text.slice(
    paragraph.start,
    Math.min(paragraph.end, paragraph.start + LONGEST_OPENING),
  )
  if (!MARK.test(opening)) return null
  for (const { pattern } of WIRE_RULES) {
    const found = pattern.exec(opening)
    if (found === null || found[0].length >= paragraph.end - paragraph.start) continue
    const { agency, acronym, place } = found.groups ?? {}
    const named = agency ?? acronym
    const known = named === undefined ? null : findAgency(named)
    if ((agency !== undefined && !known) || (place !== undefined && isName(place))) continue
    const end = paragraph.start + found[0].trimEnd().length
    return { span: { start: paragraph.start, end }, agency: known?.name ?? null }
  }
  return null
}

const NAMES: ReadonlySet<string> = new Set([
  ...BODIES.flatMap(({ names }) => names),
  ...STATES.flatMap(({ names }) => names),
])

/** Whether capitals name a body or a state ("NATO", "US"), which open a sentence and no dateline. */
function isName(place: string): boolean {
  return NAMES.has(place)
}
