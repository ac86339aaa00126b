import { firstDayOf, lastDayOf } from '../language/edtf.js'
import type { Fulfilment, News, NewsTurn, Statement } from '../model/account.js'
import type { Analysis } from '../model/analysis.js'
import type { Article } from '../model/article.js'
import { fulfilmentId } from '../model/ids.js'
import { quoteFrom, type Span } from '../model/spans.js'
import type { Clause } from './clauses.js'
import { dateIn } from './contact-dates.js'
import { isAsserted } from './fulfilment-tense.js'
import { headsIn } from './news-heads.js'
import { labelledIn, labelOf } from './news-labels.js'
import type { NewsDraft } from './news-draft.js'
import { absenceIn } from './news-absences.js'
import { nominalIn } from './news-nominals.js'
import { aheadIn, committedIn, countIn, predicateIn } from './news-predicates.js'
import { shareOf } from './news-shares.js'
import { verbNewsIn } from './news-verbs.js'
import {
  isAsked,
  isQuestion,
  neighbourOf,
  sceneOf,
  spanOfTokens,
  viaOf,
  type Scene,
} from './scene.js'
import { statementAround } from './standing.js'

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

const AWAITED = /(?<![\p{L}])(?:until|till|before|once|as\s+soon\s+as|provided(?:\s+that)?)\s*$/iu
const AWAITING = /^\W*(?:until|till|once|as\s+soon\s+as|provided(?:\s+that)?)(?![\p{L}])/iu

/** "Could", "might", "if": not told as so. */
const SUPPOSED =
  /(?<![\p{L}])(?:could|might|may(?!\s+(?:\p{N}|now|again))|can(?!\s+(?:now|again))|if|unless|whether|must|should|ought|wants?(?!\s+no)|wished|hop(?:e|es|ed|ing)|suppose|had\s+[\p{L}]+\s+(?:kept|been))(?![\p{L}])/u

function draftIn(scene: Scene, clause: Clause): NewsDraft | null {
  return (
    committedIn(scene, clause) ??
    absenceIn(scene, clause) ??
    nominalIn(scene, clause) ??
    verbNewsIn(scene, clause) ??
    predicateIn(scene, clause) ??
    aheadIn(scene, clause) ??
    labelledIn(scene, clause) ??
    countIn(scene, clause)
  )
}

function newsFrom(
  scene: Scene,
  draft: NewsDraft,
  statements: readonly Statement[],
): readonly Omit<News, 'id'>[] {
  const { clause, core, rule } = draft
  const about = labelOf(scene, draft) ?? aboutOf(scene, draft)
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

/** "Nothing has been paid of the fees", "work has begun on the clinic": what it is of stands behind the verb. */
function aboutOf(scene: Scene, draft: NewsDraft): NewsDraft['about'] {
  const { about, clause, core } = draft
  if (NOT_A_CENT.test(scene.text.slice(clause.start, clause.end))) return null
  const thing = about && spanOfTokens(scene.tokens, about.first, about.last)
  const words = thing === null ? '' : scene.text.slice(thing.start, thing.end)
  const link = NOTHING.test(words) ? OF_NOTHING : WORK.test(words) ? OF_WORK : null
  if (link === null) return about
  for (let at = clause.first; at + 1 < clause.last; at += 1) {
    const named = { first: at + 1, last: clause.last }
    const { start, lower } = scene.tokens[at] ?? { start: 0, lower: '' }
    if (start >= core.end && link.test(lower) && headsIn(scene, named).length > 0) return named
  }
  return about
}

/** "Not a cent has been paid into it". */
const NOT_A_CENT =
  /^\W*(?:so\s+far,?\s+)?not\s+(?:a|one)(?:\s+single)?\s.*\s(?:into|for|of|to|from)\s+(?:it|them|that)(?![\p{L}])/iu

const NOTHING = /^(?:nothing|none|little)$/iu
const OF_NOTHING = /^(?:of|about|for|at)$/u
const WORK =
  /^(?:(?:the|all|preparatory|initial|any|some|no|little|actual)\s+)*(?:work|works|construction|progress|ground|preparations?|repairs|digging|drilling|dates?|money|agreement)$/iu
const OF_WORK = /^(?:of|on|for)$/u

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
