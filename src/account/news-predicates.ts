import { lastDayOf } from '../language/edtf.js'
import { WORDS } from '../language/numerals.js'
import { letterPattern } from '../language/letter-pattern.js'
import { NEWS_PREDICATES } from '../lexicon/news-predicates.js'
import type { Clause } from './clauses.js'
import { dateIn } from './contact-dates.js'
import type { NewsDraft } from './news-draft.js'
import { subjectRunOf } from './news-subjects.js'
import { tokenAt, type Scene } from './scene.js'
import { subjectOf } from './subjects.js'

const PREDICATES = NEWS_PREDICATES.map(({ pattern, ...row }) => ({
  ...row,
  pattern: letterPattern(pattern.source, pattern.flags),
}))

/** What a form of "be" or "have" and the words behind it tell of how a matter stands; `null` when they tell nothing. */
export function predicateIn(scene: Scene, clause: Clause): NewsDraft | null {
  const verb = clause.verb
  const token = verb === null ? undefined : scene.tokens[verb]
  if (verb === null || !token) return null
  const words = scene.text.slice(token.start, clause.end)
  const lead = scene.text.slice(clause.start, token.start)
  for (const { id, turn, pattern, isStep, before, verb: deed = null } of PREDICATES) {
    const match = before?.test(lead) === false ? null : pattern.exec(words)
    if (!match || (turn === 'came' && /^had(?![\p{L}])/iu.test(words))) continue
    const core = { start: token.start, end: token.start + match[0].length }
    const about = subjectRunOf(scene, clause, verb)
    if (about !== null && PLACED.test(scene.tokens[about.first]?.lower ?? '')) return null
    const isNone = turn === 'came' && NONE.test(lead)
    return {
      clause,
      turn: isNone ? 'late' : turn,
      rule: id,
      core,
      about,
      by: null,
      verb: deed,
      isStep,
    }
  }
  return null
}

/** "Nothing is there", "little has been done". */
const NONE = /^\W*(?:nothing|none|little|no|neither)(?![\p{L}])/iu

/** "In the harbour stands": what is told of stands before it. */
const PLACED = /^(?:in|on|at|from|near|of)$/u

/** "Remains committed to the bridge": it stands. */
export function committedIn(scene: Scene, clause: Clause): NewsDraft | null {
  const token = clause.verb === null ? undefined : scene.tokens[clause.verb]
  if (!token || clause.verb === null) return null
  const words = scene.text.slice(token.start, clause.end)
  const isStill = STILL_BEFORE.test(scene.text.slice(clause.start, token.start))
  const match = COMMITTED.exec(words) ?? (isStill ? INTENDED.exec(words) : null)
  const first = match ? tokenAt(scene.tokens, token.start + match[0].length) : clause.last
  if (!match || first >= clause.last) return null
  const core = { start: token.start, end: token.start + match[0].trimEnd().length }
  const by = subjectOf(scene, clause, clause.verb)
  const about = { first, last: clause.last }
  const place = { clause, core, about, by, verb: null, isStep: false }
  return { ...place, turn: 'stands', rule: 'news/committed' }
}

const COMMITTED =
  /^(?:(?:is|are|was|were|remains?|remained|stays?|stayed)\s+(?:still\s+|\p{L}+ly\s+)?committed\s+to|(?:stands?|stood|sticks?|stuck|(?:is|are|was|were)\s+(?:sticking|standing|holding))\s+(?:by|to|with))\s+/iu
const STILL_BEFORE = /(?<![\p{L}])still\s+$/iu
const INTENDED = /^(?:intend|plan|mean|aim|expect)(?:s|ned|ed)?\s+to\s+/iu

/** "The remaining 24 are due in March": to come, though no verb says what. */
export function aheadIn(scene: Scene, clause: Clause): NewsDraft | null {
  const token = clause.verb === null ? undefined : scene.tokens[clause.verb]
  if (!token || clause.verb === null) return null
  const match = DUE.exec(scene.text.slice(token.start, clause.end))
  if (!match) return null
  const core = { start: token.start, end: token.start + match[0].length }
  const about = subjectRunOf(scene, clause, clause.verb)
  const place = { clause, core, about, by: null, verb: null, isStep: false }
  return { ...place, turn: 'ahead', rule: 'news/due' }
}

const DUE =
  /^(?:(?:is|are)\s+(?:now\s+|still\s+)?(?:due|expected|scheduled|planned)(?:\s+(?:in|on|by|at|for|before|within))?|(?:is|are)\s+(?:now\s+)?(?:set|slated|fixed|booked|pencilled\s+in)\s+for(?=\s+(?:\p{N}|\p{Lu}|next|this|the\s+(?:spring|summer|autumn|winter|end)))|(?:falls?|comes?)\s+due|(?:is|are)\s+to\s+(?:follow|come)|(?:will|would)\s+(?:now\s+)?(?:be\s+(?:there|here|ready|open|complete|in\s+(?:force|place|service)|back|finished|done|across|at\s+work)|follow|go))(?![\p{L}])/iu

/** "Five hundred million in December", "30,000 in January": a number that came on a day, and no verb. */
export function countIn(scene: Scene, clause: Clause): NewsDraft | null {
  const words = scene.text.slice(clause.start, clause.end)
  const published = lastDayOf(scene.article.published)
  if (clause.verb !== null || published === null || !COUNTED.test(words)) return null
  const date = dateIn(scene, clause, clause)
  const day = date && lastDayOf(date.value)
  if (!date || day === null || day > published) return null
  const about = { first: clause.first, last: clause.last }
  const place = { clause, core: clause, about, by: null, verb: null, isStep: true }
  return { ...place, turn: 'came', rule: 'news/counted' }
}

const COUNTED = new RegExp(
  String.raw`^(?:\p{N}[\p{N},.]*|${WORDS})[^.;:]{0,40}\s(?:in|on|last|this)\s`,
  'iu',
)
