import type { DatedExpression } from '../model/analysis.js'
import { isWithin, type Span } from '../model/spans.js'
import { formatDay } from '../language/civil-days.js'
import { findDateExpressions } from '../language/dates.js'
import { firstDayOf, lastDayOf } from '../language/edtf.js'
import { laterBy } from '../language/later-days.js'
import type { CommitmentDraft } from './commitment-draft.js'
import type { Scene } from './scene.js'

const BY =
  /(?:by|before|no\s+later\s+than|not\s+later\s+than|within|by\s+the\s+end\s+of)\s+(?:the\s+)?(?:end\s+of\s+|early\s+|mid-?|late\s+)?$/iu
/** "From Monday", "until May", "the meeting in June": when it begins or ends, or when something else is. */
const OTHER =
  /(?:(?:from|since|as\s+of|starting|beginning|effective|until|till|after|following|between|of|to|through|than|dated|on\s+or\s+after)\s+(?:the\s+)?(?:start\s+of\s+|beginning\s+of\s+)?|(?<![\p{L}])(?:summit|elections?|vote|meeting|conference|talks|visit|session|games|olympics|anniversary|agreement|accord|treaty|deal|war|invasion|attack|crisis|presidency|negotiations|round|forum|referendum|signed|adopted|reached|made|held|concluded|begun|began|launched)\s+(?:(?:in|on|for|at|this|next|late|early)\s+)*)$/iu
/** "In ten days", "over the next five years": a length in which it is to be done. */
const WITHIN =
  /(?:within|in|over|during)\s+(?:the\s+)?(?:(?:next|coming|following)\s+)?(?:a\s+)?(?:maximum\s+of\s+|period\s+of\s+)?$/iu

/**
 * The last time at which it is to be done, EDTF, counted from when it was said, not from when it is told again; `null`
 * when its words name none.
 */
export function deadlineOf(scene: Scene, draft: CommitmentDraft): string | null {
  const said = saidOn(scene, draft)
  const dates = datesFrom(scene, draft, said)
  const last = dates.find((each) => isBy(scene, each) && each.type === 'instant')
  if (last) return last.value
  if (draft.status === 'obligation' || draft.status === 'delivered') return null
  for (const date of dates) {
    const value = date.type === 'instant' ? dayOf(scene, date, said) : endOf(scene, date, said)
    if (value !== null) return value
  }
  return null
}

const isBy = ({ text }: Scene, { start }: Span): boolean =>
  BY.test(text.slice(Math.max(0, start - 40), start))

/** A day, month, season or year to come: "next year", "in 2032", "for the winter". */
function dayOf({ text }: Scene, { start, value }: DatedExpression, said: string | null) {
  const [day, last] = [firstDayOf(said), lastDayOf(value)]
  const isToCome = day !== null && last !== null && last >= day
  return isToCome && !OTHER.test(text.slice(Math.max(0, start - 48), start)) ? value : null
}

/** "Within twelve months", counted on from when it was said. */
function endOf({ text }: Scene, { start, end, value }: DatedExpression, said: string | null) {
  const words = text.slice(Math.max(0, start - 24), start)
  const isWithinIt =
    WITHIN.test(words) || /^(?:within|in|over|during)\s/iu.test(text.slice(start, end))
  return isWithinIt && said !== null ? laterBy(said, value) : null
}

/** When it was said: by a past date of its sentence before it ("said in October that"), else on the text's day. */
function saidOn({ article, analysis }: Scene, { clause, what }: CommitmentDraft): string | null {
  const sentence = analysis.sentences[clause.sentence]
  const today = lastDayOf(article.published)
  const past = analysis.dates.findLast(
    (date) =>
      date.type === 'instant' &&
      sentence !== undefined &&
      isWithin(sentence, date) &&
      date.end <= what.start &&
      !BEFORE_SAID.test(
        article.text.slice(Math.max(sentence.start, date.start - 24), date.start),
      ) &&
      (lastDayOf(date.value) ?? Infinity) <= (today ?? -Infinity),
  )
  return past?.value ?? article.published
}

const BEFORE_SAID = /(?:since|until|of|from|by|before|after)\s+(?:the\s+)?$/iu

/** The dates of its words, and of its clause before them; relative ones counted from when it was said. */
function datesFrom(
  scene: Scene,
  { clause, span, what, rule }: CommitmentDraft,
  said: string | null,
): readonly DatedExpression[] {
  const { text, analysis, article } = scene
  const sentence = analysis.sentences[clause.sentence]
  // Of "the loan that they promised" the clause tells something else.
  const isThing = rule === 'commitment/promised-thing'
  const own = analysis.dates.filter(
    (each) => (!isThing && isWithin(clause, each)) || isWithin(span, each),
  )
  const dates = [
    ...own.filter(({ start }) => start >= what.start),
    // "In May they promised": when it was said, and not by when it is to be done.
    ...own.filter(({ start, value }) => start < what.start && value !== said),
  ]
  const day = firstDayOf(said)
  if (sentence === undefined || day === null || said === article.published) return dates
  const again = findDateExpressions(text.slice(sentence.start, sentence.end), {
    published: formatDay(day),
    dateline: null,
  })
  return dates.map((date) => {
    const found = again.find(({ start }) => start + sentence.start === date.start)
    return found ? { ...date, value: found.value } : date
  })
}
