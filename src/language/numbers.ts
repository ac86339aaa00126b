import type { Amount } from '../model/analysis.js'
import { isOverlapping, type Span } from '../model/spans.js'
import { AMOUNT_RULES, type AmountReading, type AmountRule } from './amount-rules.js'
import { boundNumber } from './bounds.js'
import { windowsAround, type Window } from './windows.js'

const NUMBERS =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozen|hundred|thousand|million|billion|trillion)\b/giu
const MARGIN = 60
const BESIDE = 32

/**
 * The sums of money, shares and counts that a text states, in order, not overlapping. A sum in another scale is the
 * same value: "2.3 bn" and "2,300 million". A range ("5 to 6 billion euros") states its lower end, as "more than".
 */
export function findAmounts(text: string): readonly Amount[] {
  const found: Amount[] = []
  for (const window of windowsAround(text, NUMBERS, MARGIN))
    // Rules stand in order of strength: money before counts.
    for (const rule of AMOUNT_RULES)
      for (const amount of amountsBy(rule, window))
        if (!found.some((other) => isOverlapping(other, amount))) found.push(amount)
  return found.toSorted((a, b) => a.start - b.start)
}

function amountsBy(rule: AmountRule, { start, words }: Window): readonly Amount[] {
  return [...words.matchAll(rule.pattern)].flatMap((match) => {
    const before = words.slice(Math.max(0, match.index - BESIDE), match.index)
    const groups = match.groups ?? {}
    const reading = rule.read({ words: match[0], before, groups })
    if (!reading) return []
    const end = match.index + (reading.length ?? match[0].length)
    return [
      amountAt({ start: start + match.index, end: start + end }, reading, {
        words,
        offset: start,
        isRange: (groups['low'] ?? groups['high']) !== undefined,
      }),
    ]
  })
}

interface Surroundings {
  readonly words: string
  readonly offset: number
  readonly isRange: boolean
}

function amountAt(span: Span, reading: AmountReading, around: Surroundings): Amount {
  const { words, offset, isRange } = around
  const bounded = boundNumber(words, { start: span.start - offset, end: span.end - offset })
  const { value, currency, unit } = reading
  return {
    start: bounded.start + offset,
    end: bounded.end + offset,
    value,
    currency,
    unit,
    op: isRange ? '>' : bounded.op,
  }
}
