import { firstDayOf, lastDayOf } from '../../language/edtf.js'
import type { Statement } from '../../model/account.js'
import type { ToldUndertaking } from '../../model/following.js'
import type { Reading } from '../../model/reading.js'
import { overlapping } from '../../model/span-search.js'
import type { Span } from '../../model/spans.js'

const NOT =
  /\b(?:not|never|no|none|neither|nor|without)\b|n['’]t\b|\b(?:has|have|had|is|are) yet to\b|\bfail(?:s|ed|ing)? to\b/iu

/** Whether what is told is told as not so: "had not yet sent". */
export function isNegated(text: string, { start, end }: Span): boolean {
  return NOT.test(text.slice(Math.max(0, start), end))
}

const RAISED =
  /\b(?:raise[ds]?|raising|increase[ds]?|increasing|double[ds]?|doubling|triple[ds]?|tripling|up from|boost(?:s|ed|ing)?|top(?:s|ped|ping)? up)\b/iu
const LOWERED =
  /\b(?:lower(?:s|ed|ing)?|cut(?:s|ting)?|reduce[ds]?|reducing|halve[ds]?|halving|down from|trim(?:s|med|ming)?|scale[ds]? back|scaling back)\b/iu
const OF_ITSELF =
  /\b(?:pledge|promise|offer|commitment|package|contribution|support|aid|assistance|target|from)\b/iu

/** Whether an undertaking is told as made larger or smaller: "raised its pledge to 60 million". */
export function changeIn(text: string, { start, end }: Span): ToldUndertaking['change'] {
  const words = text.slice(start, end)
  if (!OF_ITSELF.test(words)) return null
  if (RAISED.test(words)) return 'raised'
  return LOWERED.test(words) ? 'lowered' : null
}

const HAD_PROMISED =
  /\bhad\s+(?:\w+\s+){0,2}(?:pledged|promised|agreed|committed|vowed|undertaken|offered|announced)\b|\b(?:earlier|previously)\s+(?:pledged|promised|agreed|announced)\b|\b(?:pledged|promised|agreed|announced)\s+(?:earlier|previously)\b/iu

/** Days before its publication from which on a text tells what was, not what is new. */
const NEWS = 3

/** Whether a text only recalls that something was promised. */
export function isRetoldIn(reading: Reading, first: Span, said: Statement | null): boolean {
  if (HAD_PROMISED.test(reading.article.text.slice(first.start, first.end))) return true
  const day = lastDayOf(whenOf(reading, first, said))
  const published = lastDayOf(reading.article.published)
  return day !== null && published !== null && day < published - NEWS
}

/** When it was said, as its statement tells or a past day in its own words; `null` where neither does. */
export function whenOf(
  { article, analysis }: Reading,
  first: Span,
  said: Statement | null,
): string | null {
  const published = lastDayOf(article.published)
  if (said?.when) return isBehind(said.when, published) ? null : said.when
  if (published === null) return null
  const past = overlapping(analysis.dates, first).find(({ type, value, start }) => {
    const last = type === 'instant' ? lastDayOf(value) : null
    return (
      last !== null && last <= published && !TO_COME.test(article.text.slice(first.start, start))
    )
  })
  return past?.value ?? null
}

/** What a text tells was not said after it. */
function isBehind(when: string, published: number | null): boolean {
  const first = firstDayOf(when)
  return first !== null && published !== null && first > published + NEXT_DAY
}

/** A text may bear the date of another time zone. */
const NEXT_DAY = 1

/** "Will come in June": a day to come, whatever year it was taken for. */
const TO_COME = /\b(?:will|shall)\b|[’']ll\b/iu

const SAID_AGAIN =
  /(?<![\p{L}])(?:repeat(?:ed|s|ing)|reiterat(?:ed|es|ing)|reaffirm(?:ed|s|ing)|restat(?:ed|es|ing)|renew(?:ed|s|ing)|(?:promised|pledged|vowed|said)\s+again|again\s+(?:promised|pledged|vowed)|once\s+(?:more|again)\s+(?:promised|pledged|vowed))(?![\p{L}])[^.;:!?]*$/iu

/** Whether its sentence says in so many words that it was promised again. */
export function isSaidAgain({ article, analysis }: Reading, first: Span): boolean {
  const sentence = analysis.sentences.find(
    ({ start, end }) => start <= first.start && first.start < end,
  )
  return SAID_AGAIN.test(article.text.slice(sentence?.start ?? first.start, first.end))
}
