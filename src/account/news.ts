import { firstDayOf, lastDayOf } from '../language/edtf.js'
import { WORDS } from '../language/numerals.js'
import { NEWS_PREDICATES, PART, WHOLE } from '../lexicon/news-words.js'
import type { Fulfilment, News, NewsTurn, Statement } from '../model/account.js'
import type { Analysis } from '../model/analysis.js'
import type { Article } from '../model/article.js'
import { fulfilmentId } from '../model/ids.js'
import { quoteFrom, type Span } from '../model/spans.js'
import type { Clause } from './clauses.js'
import { dateIn } from './contact-dates.js'
import { isAsserted } from './fulfilment-tense.js'
import { headsIn } from './news-heads.js'
import { subjectRunOf } from './news-subjects.js'
import { verbNewsIn, type NewsDraft } from './news-verbs.js'
import {
  isAsked,
  isQuestion,
  neighbourOf,
  sceneOf,
  spanOfTokens,
  tokenAt,
  viaOf,
  type Scene,
} from './scene.js'
import { statementAround } from './standing.js'
import { subjectOf } from './subjects.js'

/** How matters stand, clause by clause, in the order of the text. */
export function buildNews(
  article: Article,
  analysis: Analysis,
  statements: readonly Statement[],
): readonly News[] {
  const scene = sceneOf(article, analysis)
  return scene.clauses
    .flatMap((clause) => {
      const draft = isTellable(scene, clause) ? draftIn(scene, clause) : null
      return draft === null ? [] : newsFrom(scene, draft, statements)
    })
    .map((news, index) => ({ ...news, id: fulfilmentId(`n${index + 1}`) }))
}

const LEAST_TOKENS = 2
const MOST_TOKENS = 60

function isTellable(scene: Scene, clause: Clause): boolean {
  const length = clause.last - clause.first
  return length >= LEAST_TOKENS && length <= MOST_TOKENS && isToldHere(scene, clause)
}

function isToldHere(scene: Scene, clause: Clause): boolean {
  if (isAsked(scene, clause) || isQuestion(scene, clause)) return false
  const words = scene.text.slice(Math.max(0, clause.start - 24), clause.end)
  return isAsserted(scene, clause) && !SUPPOSED.test(words) && !isAwaited(scene, clause)
}

/** "Until the bridge is open", "once all are home": what is waited for. */
function isAwaited({ text }: Scene, { start, end }: Clause): boolean {
  return (
    AWAITED.test(text.slice(Math.max(0, start - 16), start)) ||
    AWAITING.test(text.slice(start, end))
  )
}

const AWAITED = /(?<![\p{L}])(?:until|till|once|as\s+soon\s+as|provided(?:\s+that)?)\s*$/iu
const AWAITING = /^\W*(?:until|till|once|as\s+soon\s+as|provided(?:\s+that)?)(?![\p{L}])/iu

/** "Could", "might", "if": not told as so. */
const SUPPOSED =
  /(?<![\p{L}])(?:could|might|may(?!\s+\p{N})|can|if|unless|whether|must|should|ought|wants?(?!\s+no)|wished|hop(?:e|es|ed|ing)|suppose|had\s+[\p{L}]+\s+(?:kept|been))(?![\p{L}])/u

function draftIn(scene: Scene, clause: Clause): NewsDraft | null {
  return (
    committedIn(scene, clause) ??
    verbNewsIn(scene, clause) ??
    predicateIn(scene, clause) ??
    aheadIn(scene, clause) ??
    countIn(scene, clause)
  )
}

function predicateIn(scene: Scene, clause: Clause): NewsDraft | null {
  const verb = clause.verb
  const token = verb === null ? undefined : scene.tokens[verb]
  if (verb === null || !token) return null
  const words = scene.text.slice(token.start, clause.end)
  for (const { id, turn, pattern, isStep } of NEWS_PREDICATES) {
    const match = pattern.exec(words)
    if (!match || (turn === 'came' && /^had(?![\p{L}])/iu.test(words))) continue
    const core = { start: token.start, end: token.start + match[0].length }
    const about = subjectRunOf(scene, clause, verb)
    if (about !== null && PLACED.test(scene.tokens[about.first]?.lower ?? '')) return null
    return { clause, turn, rule: id, core, about, by: null, verb: null, isStep }
  }
  return null
}

/** "In the harbour stands": what is told of stands before it. */
const PLACED = /^(?:in|on|at|from|near|of)$/u

/** "Remains committed to the bridge": it stands. */
function committedIn(scene: Scene, clause: Clause): NewsDraft | null {
  const token = clause.verb === null ? undefined : scene.tokens[clause.verb]
  if (!token || clause.verb === null) return null
  const match = COMMITTED.exec(scene.text.slice(token.start, clause.end))
  const first = match ? tokenAt(scene.tokens, token.start + match[0].length) : clause.last
  if (!match || first >= clause.last) return null
  const core = { start: token.start, end: token.start + match[0].trimEnd().length }
  const by = subjectOf(scene, clause, clause.verb)
  const about = { first, last: clause.last }
  const place = { clause, core, about, by, verb: null, isStep: false }
  return { ...place, turn: 'stands', rule: 'news/committed' }
}

const COMMITTED =
  /^(?:(?:is|are|was|were|remains?|remained|stays?|stayed)\s+(?:still\s+|\p{L}+ly\s+)?committed\s+to|(?:stands?|stood|sticks?|stuck)\s+(?:by|to|with))\s+/iu

/** "The remaining 24 are due in March": to come, though no verb says what. */
function aheadIn(scene: Scene, clause: Clause): NewsDraft | null {
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
  /^(?:(?:is|are)\s+(?:now\s+|still\s+)?(?:due|expected|scheduled|planned)(?:\s+(?:in|on|by|at|for|before|within))?|(?:will|would)\s+(?:now\s+)?(?:be\s+(?:there|here|ready|open|complete|in\s+(?:force|place|service)|back|finished|done|across|at\s+work)|follow|go))(?![\p{L}])/iu

/** "Five hundred million in December", "30,000 in January": a number that came on a day, and no verb. */
function countIn(scene: Scene, clause: Clause): NewsDraft | null {
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

function newsFrom(
  scene: Scene,
  draft: NewsDraft,
  statements: readonly Statement[],
): readonly Omit<News, 'id'>[] {
  const { clause, core, rule } = draft
  const about = aboutOf(scene, draft)
  const span = spanOf(scene, draft)
  const said = statementAround(statements, span)
  const turn = turnOf(scene, draft, said)
  if (turn === null || isLeftOpen(said)) return []
  const thing = about && spanOfTokens(scene.tokens, about.first, about.last)
  const heads = about ? headsIn(scene, about) : []
  const via = viaOf(scene, span)
  const date = dateIn(scene, clause, core)
  return [
    {
      kind: KINDS[turn],
      turn,
      by: draft.by ?? [],
      to: [],
      agreement: null,
      what: scene.text
        .slice(thing?.start ?? span.start, thing?.end ?? span.end)
        .replaceAll(/\s+/gu, ' '),
      amount: null,
      date: turn === 'ahead' ? null : pastOf(scene, date?.value ?? null),
      due: turn === 'ahead' || turn === 'late' ? dueOf(scene, span) : null,
      statement: said?.id ?? null,
      via: via.length > 0 ? via : (said?.via ?? []),
      evidence: [quoteFrom(scene.text, span)],
      antecedent: null,
      thing: thing && quoteFrom(scene.text, thing),
      heads,
      verb: draft.verb,
      share: shareOf(scene, draft),
      before: beforeOf(scene, clause),
      rule,
    },
  ]
}

/** "Nothing has been paid of the fees": of the fees. */
function aboutOf(scene: Scene, { about, clause, core }: NewsDraft): NewsDraft['about'] {
  const only =
    about !== null && about.last - about.first === 1 ? scene.tokens[about.first]?.lower : null
  if (only !== 'nothing' && only !== 'none' && only !== 'little') return about
  const of = scene.tokens.findIndex(({ start, lower }) => start >= core.end && lower === 'of')
  return of >= 0 && of + 1 < clause.last ? { first: of + 1, last: clause.last } : about
}

/** As the record calls it where the text alone does not say more. */
const KINDS: Readonly<Record<NewsTurn, Fulfilment['kind']>> = {
  came: 'begun',
  ahead: 'begun',
  late: 'delayed',
  stopped: 'suspended',
  dropped: 'withdrawn',
  stands: 'kept',
}

/** Its clause; of one that shares its subject, from where it begins. */
const spanOf = (_: Scene, { clause: { start, end } }: NewsDraft): Span => ({ start, end })

function turnOf(
  scene: Scene,
  { turn, core, clause }: NewsDraft,
  said: Statement | null,
): NewsTurn | null {
  const words = scene.text.slice(core.start, core.end)
  if (turn === 'ahead' && /^would/iu.test(words) && said === null && !isReported(scene, clause))
    return null
  return turn
}

/** "Said it would": somebody's words. */
function isReported(scene: Scene, clause: Clause): boolean {
  const before = neighbourOf(scene, clause, -1)
  return (
    before !== null &&
    /(?<![\p{L}])(?:said|says|told|added|announced|assured|confirmed|promised|according)(?![\p{L}])/iu.test(
      scene.text.slice(before.start, before.end),
    )
  )
}

const OPEN: ReadonlySet<Statement['act']> = new Set([
  'demand',
  'propose',
  'condition',
  'threaten',
  'deny',
])

const isLeftOpen = (said: Statement | null): boolean => said !== null && OPEN.has(said.act)

function shareOf(
  { text, tokens }: Scene,
  { isStep, about, core, clause, rule }: NewsDraft,
): News['share'] {
  const thing =
    about === null ? '' : text.slice(tokens[about.first]?.start, tokens[about.last - 1]?.end)
  const words = `${text.slice(clause.start, core.end)} ${thing}`
  const behind = text.slice(core.end, clause.end)
  if (/^of\b.*,\s*(?:\p{N}|\p{L}+\s*$)/iu.test(thing)) return 'part'
  if (ALL_BEHIND.test(behind)) return 'whole'
  if (rule === 'news/counted' || ONLY_SO_MANY.test(words)) return 'part'
  if (WHOLE.test(COUNTED_THING.test(thing) ? words.replace(DONE, '') : words)) return 'whole'
  return isStep || PART.test(words) ? 'part' : null
}

/** "Of the 40 only 26 arrived". */
const ONLY_SO_MANY = new RegExp(
  String.raw`(?<![\p{L}])(?:only|just|no\s+more\s+than)\s+(?:about\s+)?(?:\p{N}|${WORDS})`,
  'iu',
)
/** "96 are finished": these, whatever else there is. */
const COUNTED_THING = new RegExp(
  String.raw`^(?:(?:about|some|nearly|almost|only)\s+)?(?:\p{N}|${WORDS})`,
  'iu',
)
const DONE = /(?<![\p{L}])(?:complete(?:d|ly)?|finish(?:ed)?)(?![\p{L}])/iu

/** "Was paid in full", "came, all 45 of them". */
const ALL_BEHIND =
  /(?<![\p{L}])(?:in\s+full|all(?:\s+\p{N}+)?\s+of\s+(?:them|it)|to\s+the\s+last|as\s+promised|on\s+time)(?![\p{L}])/iu

function pastOf({ article }: Scene, value: string | null): string | null {
  const [first, published] = [firstDayOf(value), lastDayOf(article.published)]
  return first !== null && published !== null && first <= published ? value : null
}

function dueOf({ analysis, article, text }: Scene, span: Span): string | null {
  const published = firstDayOf(article.published)
  const coming = analysis.dates.filter(
    ({ type, value, start, end }) =>
      type === 'instant' &&
      start >= span.start &&
      end <= span.end &&
      published !== null &&
      (lastDayOf(value) ?? -Infinity) >= published &&
      !/(?:since|until|till|after)\s+(?:the\s+)?$/iu.test(
        text.slice(Math.max(0, start - 12), start),
      ),
  )
  return coming.at(-1)?.value ?? null
}

/** Tokens of a sentence that goes on itself: "One will." */
const SHORT = 5

/** The sentence before it, with what its own sentence has before it. */
function beforeOf(scene: Scene, clause: Clause): News['before'] {
  const own = scene.analysis.sentences[clause.sentence]
  const last = scene.analysis.sentences[clause.sentence - 1]
  const isShort = last !== undefined && last.last - last.first <= SHORT
  const first = isShort ? (scene.analysis.sentences[clause.sentence - 2] ?? last) : last
  const start = first?.block === own?.block ? first?.start : own?.start
  if (start === undefined || start >= clause.start) return null
  return quoteFrom(scene.text, { start, end: clause.start })
}
