import type { DatedExpression } from '../model/analysis.js'
import { formatDay } from '../language/civil-days.js'
import { firstDayOf, lastDayOf } from '../language/edtf.js'
import { laterBy } from '../language/later-days.js'
import { isWithin, textOf, type Span } from '../model/spans.js'
import { findNouns } from './contact-rules.js'
import { tokenAt, type Scene } from './scene.js'

/** The date that a contact's own words give it: the nearest one that does not say since when it was the first. */
export function dateIn(scene: Scene, span: Span, head: Span): DatedExpression | null {
  return nearestTo(head, datesIn(scene, span, head))
}

/** The same for a contact to come, which may be told by a day before which it is to be held. */
export function dateAhead(scene: Scene, span: Span, head: Span): DatedExpression | null {
  const limits = limitsIn(scene, span)
  const dates = datesIn(scene, span, head).filter(
    (date) => !limits.some((limit) => isWithin(limit, date)) && !isOfSaying(scene, date),
  )
  return nearestTo(head, [...dates, ...limits])
}

const nearestTo = (head: Span, dates: readonly DatedExpression[]): DatedExpression | null =>
  dates.toSorted((a, b) => distance(a, head) - distance(b, head))[0] ?? null

/** The dates in some words that do not say since when or after what. */
export function datesIn(scene: Scene, span: Span, head: Span = span): readonly DatedExpression[] {
  return scene.analysis.dates.filter(
    (date) =>
      date.type === 'instant' &&
      isWithin(span, date) &&
      !isComparison(scene.text, date, head) &&
      !isOfAnotherThing(scene, date),
  )
}

const POINTED = /\b(?:the|an?|this|that|its|his|her|their|those|these)\s+(?:[\p{L}-]+\s+)?$/iu

/** "Briefed her on the May 14 water cannon incident": a date within what a noun names, and that is not the contact. */
function isOfAnotherThing({ text, tokens }: Scene, date: DatedExpression): boolean {
  const lead = text.slice(Math.max(0, date.start - 32), date.start)
  if (!POINTED.test(lead) && !/^the\s/iu.test(textOf(text, date))) return false
  const first = tokenAt(tokens, date.end)
  let last = first
  while (/^(?:NOUN|ADJ|PROPN)$/u.test(tokens[last]?.tag ?? '')) last += 1
  const [opener, noun] = [tokens[first], tokens[last - 1]]
  if (!opener || !noun || last === first || !/^\s+$/u.test(text.slice(date.end, opener.start)))
    return false
  return noun.tag === 'NOUN' && findNouns(text.slice(opener.start, noun.end)).length === 0
}

const BY = /\b(?:by|before|(?:no|not)\s+later\s+than)\s+$/iu
/** "Before the beginning of May": how long that leaves the words do not say. */
const BEGINNING = /^(?:the\s+)?(?:beginning|start|turn|early)\b/iu

/** "Before the end of the year", "within six weeks": the days from when the text was published. */
function limitsIn({ text, analysis, article }: Scene, span: Span): readonly DatedExpression[] {
  const today = /^\d{4}-\d{2}-\d{2}/u.exec(article.published ?? '')?.[0]
  if (today === undefined) return []
  return analysis.dates.flatMap((date) => {
    const before = text.slice(Math.max(span.start, date.start - 32), date.start)
    const isLength = date.type === 'duration'
    const words = isLength ? (date.modifier === 'within' ? '' : undefined) : BY.exec(before)?.[0]
    if (!isWithin(span, date) || words === undefined || BEGINNING.test(textOf(text, date)))
      return []
    const end = isLength ? laterBy(today, date.value) : date.value
    const value = end === null ? null : daysUntil(today, end)
    return value === null
      ? []
      : [{ ...date, type: 'instant', start: date.start - words.length, value }]
  })
}

/** "Agreed on Thursday to reopen talks": when it was said of what is to come. */
const OF_SAYING =
  /\b(?:agreed|said|announced|decided|confirmed|told|declared|accepted|invited|proposed|called|vowed|pledged|asked|urged|offered|disclosed|revealed)\s+(?:(?:late|early)\s+)?(?:on\s+)?$/iu

function isOfSaying({ text, article }: Scene, date: DatedExpression): boolean {
  const [last, today] = [lastDayOf(date.value), lastDayOf(article.published)]
  const isOver = last !== null && today !== null && last <= today
  return isOver && OF_SAYING.test(text.slice(Math.max(0, date.start - 32), date.start))
}

/** From a day to the end of some time, or that time where the day lies in it; `null` where it is over. */
function daysUntil(today: string, time: string): string | null {
  const [day, first, last] = [firstDayOf(today), firstDayOf(time), lastDayOf(time)]
  if (day === null || first === null || last === null || last < day) return null
  return first <= day ? time : `${today}/${formatDay(last)}`
}

/** "In June, when they met": the date that a clause hangs on. */
export function dateBeforeWhen(scene: Scene, { start }: Span): DatedExpression | null {
  const before = /[,\s]+when\s+$/iu.exec(scene.text.slice(Math.max(0, start - 12), start))
  const end = before ? start - before[0].length : null
  return scene.analysis.dates.find((date) => date.type === 'instant' && date.end === end) ?? null
}

const SCHEDULED =
  /^(?:\s+(?:to|in)\s+\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)?)?,?\s+(?:(?:which|that) (?:is|was) )?(?:(?:provisionally|tentatively|now) )?(?:scheduled|planned|set|slated|due|expected|foreseen|envisaged)(?: to (?:take place|be held|begin))?(?: for| in| on)?\s+(?:the\s+)?$/u

/** "The state visit to Lima, scheduled for the second half of May": the date that stands behind it. */
export function scheduledBehind({ text, analysis }: Scene, { end }: Span): DatedExpression | null {
  const next = analysis.dates.find((date) => date.type === 'instant' && date.start >= end)
  return next && SCHEDULED.test(text.slice(end, next.start)) ? next : null
}

// "Following the detention of two boats on 2 October".
const OF_ANOTHER_EVENT =
  /\b(?:following|after|in the wake of|in view of|in light of)\s+the\s+(?:\S+\s+){1,3}(?:of|by|in|on|at)\b(?:(?!\s(?:and|but)\s)[^,;.!?])*$/iu

/**
 * "since 2022", "in over two years", "since two men were shot on": what a contact is measured against is not its date.
 * What stands before the contact's own word says nothing of a date behind it: "the first since they met in May".
 */
function isComparison(text: string, date: DatedExpression, head: Span): boolean {
  const from = head.end <= date.start ? head.end : 0
  const before = text.slice(Math.max(from, date.start - 120), date.start)
  const near = text.slice(Math.max(0, date.start - 24), date.start)
  // "From 10 to 12 July" is when it takes place.
  if (date.value.includes('/') && /\bfrom\s+$/iu.test(near)) return false
  return (
    /(?:since|until|till|before|after|from|back to|than)\s+(?:the\s+|early\s+|late\s+|mid-?|around\s+|about\s+)*$/iu.test(
      near,
    ) ||
    /\bsince\s(?:(?!\s(?:and|but)\s)[^,;.!?])*$/iu.test(before) ||
    OF_ANOTHER_EVENT.test(before)
  )
}

const distance = (a: Span, b: Span): number =>
  a.start >= b.end ? a.start - b.end : Math.max(0, b.start - a.end)

/** Whether two EDTF dates can be of one day: one is no more than a vaguer form of the other. */
export function areDatesCompatible(a: string | null, b: string | null): boolean {
  if (a === null || b === null || isVague(a) || isVague(b)) return true
  const [left, right] = [rangeOf(a), rangeOf(b)]
  return left.from <= right.to && right.from <= left.to
}

/** "XXXX-03": a part that the text does not tell. */
const isVague = (date: string): boolean => date.includes('X')

/** Whether the first date is wholly later than the second. */
export function isLater(a: string, b: string): boolean {
  return !isVague(a) && !isVague(b) && rangeOf(a).from > rangeOf(b).to
}

/** Whether the first date lies in an earlier month than the month before the second's: no news of that day. */
export function isLongBefore(date: string, day: string): boolean {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const before = month > 1 ? `${year}-${String(month - 1).padStart(2, '0')}` : `${year - 1}-12`
  return isLater(before, date)
}

/** The more exact of two compatible dates. */
export function exactest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return bare(b).length > bare(a).length && !b.includes('/') ? b : a
}

const bare = (date: string): string => date.replaceAll(/[~?%]/gu, '')

// EDTF dates of one form compare as text: the year first, then the month, then the day.
function rangeOf(date: string): { from: string; to: string } {
  const [first = '', last = first] = bare(date).split('/')
  return { from: day(first), to: `${day(last)}~` }
}

const day = (date: string): string => date.slice(0, 10)
