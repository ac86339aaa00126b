import { BOUNDS_AFTER, BOUNDS_BEFORE } from '../lexicon/number-words.js'
import type { Duration } from '../model/account.js'
import type { Span } from '../model/spans.js'
import { longestFirst } from './numerals.js'

export type Op = Duration['op']

/** How exact a number is, and the span of the number with the words that say so. */
export interface Bounded extends Span {
  readonly op: Op
  /** The words that bound it, as they stand; `null` when nothing does. */
  readonly words: string | null
}

const OPS: ReadonlyMap<string, Op> = new Map(
  [...BOUNDS_BEFORE, ...BOUNDS_AFTER].flatMap(({ op, words }) =>
    words.map((word): [string, Op] => [word.trim(), op]),
  ),
)
const BEFORE = new RegExp(
  String.raw`(?<![\w-])(${longestFirst(BOUNDS_BEFORE.flatMap(({ words }) => words))})\s+$`,
  'iu',
)
const AFTER = new RegExp(
  String.raw`^\s?(${longestFirst(BOUNDS_AFTER.flatMap(({ words }) => words.map((word) => word.trim())))})(?!\w)`,
  'iu',
)
const LONGEST_BOUND = 28

/** "Turn over seven vessels", "handed over two": the word belongs to the verb. */
const OF_A_VERB = /(?<!\p{L})(?:turn|hand|sign)(?:s|ed|ing)?\s+over\s+$/iu

/** Takes in the words around a number that bound it: "more than" before, "or so" after. */
export function boundNumber(text: string, number: Span): Bounded {
  const lead = text.slice(Math.max(0, number.start - LONGEST_BOUND), number.start)
  const before = OF_A_VERB.test(lead) ? null : BEFORE.exec(lead)
  const after = AFTER.exec(text.slice(number.end, number.end + LONGEST_BOUND))
  const words = before?.[1] ?? after?.[1] ?? null
  return {
    start: before ? number.start - before[0].length : number.start,
    end: !before && after ? number.end + after[0].length : number.end,
    op: OPS.get((words ?? '').toLowerCase().replace(/\s+/gu, ' ')) ?? '=',
    words,
  }
}
