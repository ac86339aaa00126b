import type { KeptTelling } from '../../model/kept.js'
import type { Contact } from '../../model/account.js'
import { isCompatible, dayRangeOf, type DayRange } from '../../language/edtf.js'

/**
 * When a contact took place, as one article tells: on a day (or the few that it lasted), at some time within a season,
 * or not so that days can be compared.
 */
export interface Days {
  readonly kind: 'day' | 'vague' | 'untold'
  /** Of a day or a vague time. */
  readonly range: DayRange | null
  /** Told by its number and month; else it was worked out from "today" or "on Tuesday". */
  readonly isExact: boolean
  readonly value: string | null
  /** Day of the article's publication. */
  readonly published: number | null
}

/** A round of talks may last so many days and be one contact, told by any of them. */
const LASTING = 5
/** A season, told widely: "in the autumn" can be held against days; "last year" is no sign of any contact that the record happens to have. */
const VAGUE = 124

export function daysOf({ contact, published }: KeptTelling): Days {
  const range = contact.date === null ? null : rangeOf(contact.date)
  const width = range === null ? Infinity : range.last - range.first + 1
  const kind = width <= LASTING ? 'day' : width <= VAGUE ? 'vague' : 'untold'
  return {
    kind,
    range: kind === 'untold' ? null : range,
    isExact: kind === 'day' && isToldByNumber(contact),
    value: contact.date,
    published: published === null ? null : dayOf(published),
  }
}

function rangeOf(value: string): DayRange | null {
  const range = dayRangeOf(value)
  return range && Number.isFinite(range.first) && Number.isFinite(range.last) ? range : null
}

function dayOf(value: string): number | null {
  const range = rangeOf(value)
  return range && range.first === range.last ? range.first : null
}

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const BY_NUMBER = new RegExp(
  `\\b(?:(?:${MONTHS})\\b\\.?\\s+\\d|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${MONTHS})\\b|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d)`,
  'iu',
)

function isToldByNumber({ date, facets }: Contact): boolean {
  return facets.some(
    ({ name, value, evidence }) =>
      name === 'date' && value === date && evidence.some(({ quote }) => BY_NUMBER.test(quote)),
  )
}

/** Days that lie between two ranges: 0 where they share one. */
export function gapBetween(a: DayRange, b: DayRange): number {
  return Math.max(0, b.first - a.last, a.first - b.last)
}

/** Whether two dates can be of one event, where one of them may be missing. */
export function areCompatible(a: Days, b: Days): boolean {
  return a.value === null || b.value === null || isCompatible(a.value, b.value)
}
