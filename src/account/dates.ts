import { directionAround } from '../language/tense.js'
import type { DatedFact } from '../model/account.js'
import type { Analysis, DatedExpression } from '../model/analysis.js'
import { quoteFrom, textOf } from '../model/spans.js'
import { whatOf } from './dated-phrases.js'

/**
 * The facts of one text that are placed in time or measured: one for each dated expression, in order. A "today"
 * that is said again of the same day counts once, and so does a day named twice in one breath ("Tuesday (July 1)").
 */
export function buildDatedFacts(text: string, analysis: Analysis): readonly DatedFact[] {
  const told = analysis.dates.filter((date) => !isStateOfToday(text, date))
  const repeated = new Set<string>()
  return told
    .filter((date, index) => !isSameBreath(text, told[index - 1], date))
    .filter((date) => {
      const key = dayOfWriting(text, date)
      return key === null || (!repeated.has(key) && repeated.add(key))
    })
    .map((date) => ({
      what: whatOf({ text, analysis }, date),
      value: date.value,
      type: date.type,
      modifier: date.modifier,
      anchor: date.anchor,
      evidence: [quoteFrom(text, date)],
    }))
}

const DAY_OF_WRITING = /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/iu

/** One key for all that happened on the day of writing, another for what was still to come that day. */
function dayOfWriting(text: string, date: DatedExpression): string | null {
  if (!DAY_OF_WRITING.test(textOf(text, date))) return null
  return `${date.value} ${directionAround(text, date) === 'ahead'}`
}

const STATE = /^,? (?:[\w’']+ ){0,3}(?:is|are|remains?)\b(?! [a-z]+ing\b)/iu

/** "Today it is about our future": how things stand, not when something happened. */
function isStateOfToday(text: string, date: DatedExpression): boolean {
  if (!DAY_OF_WRITING.test(textOf(text, date))) return false
  const opensSentence = /(?:^|[.!?:]["”’]?\s+|["“‘]|\n)$/u.test(
    text.slice(Math.max(0, date.start - 4), date.start),
  )
  return opensSentence && STATE.test(text.slice(date.end, date.end + 48))
}

/** "On Tuesday (July 1)": the same day twice with nothing but marks between. */
function isSameBreath(
  text: string,
  before: DatedExpression | undefined,
  date: DatedExpression,
): boolean {
  return before?.value === date.value && /^[\s,(–-]*$/u.test(text.slice(before.end, date.start))
}
