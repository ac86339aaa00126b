import type { DatedExpression } from '../model/analysis.js'
import type { DayNumber } from './civil-days.js'
import type { TimeKind } from './date-words.js'
import type { Direction } from './tense.js'

/** The day that relative expressions are counted from, and where it was found. */
export interface Reference {
  readonly day: DayNumber
  readonly anchor: 'published' | 'dateline' | 'text'
}

/** What the text has named last, for "that year" and "the next day". */
export interface Named {
  readonly day: DayNumber | null
  readonly month: string | null
  readonly year: number | null
}

/** What an expression can be counted from. */
export interface Clue {
  readonly reference: Reference | null
  readonly named: Named
}

/** One match of a rule: its words and those around it, spaces and quotation marks made plain. */
export interface Sighting {
  readonly words: string
  readonly before: string
  readonly after: string
  readonly groups: Readonly<Record<string, string | undefined>>
  /** Whether the clause looks back or ahead. */
  readonly direction: () => Direction
}

/** What an expression says: EDTF, and what it was counted from. */
export interface DateReading {
  readonly value: string
  readonly anchor: DatedExpression['anchor']
}

/** One way in which English says when. */
export interface DateRule {
  readonly id: string
  readonly meaning: string
  /** The kinds of words without which it cannot match. */
  readonly needs: readonly TimeKind[]
  readonly pattern: RegExp
  /** A sentence, the words in it, and what they say when published on Tuesday, 1 July 2025. */
  readonly specimen: readonly [sentence: string, words: string, value: string]
  /** `null` when the words are no date after all, or nothing is known to count them from. */
  readonly read: (sighting: Sighting, clue: Clue) => DateReading | null
}

/** A reading that stands by itself, whatever the day of writing. */
export function absolute(value: string): DateReading {
  return { value, anchor: null }
}

/** A reading counted from the reference, or the form that says only what the words say when there is none. */
export function relative(
  { reference }: Clue,
  unknown: string,
  count: (day: DayNumber) => string | null,
): DateReading | null {
  if (!reference) return absolute(unknown)
  const value = count(reference.day)
  return value === null ? null : { value, anchor: reference.anchor }
}

/** A reading counted from what the text named before; none when it named nothing. */
export function fromText<T>(named: T | null, count: (named: T) => string): DateReading | null {
  return named === null ? null : { value: count(named), anchor: 'text' }
}
