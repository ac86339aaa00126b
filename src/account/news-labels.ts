import type { NewsTurn } from '../model/account.js'
import type { Clause } from './clauses.js'
import type { NewsDraft } from './news-draft.js'
import { neighbourOf, type Run, type Scene } from './scene.js'

/** Words of a label: "the buses". */
const MOST_WORDS = 5

/** "Prisoners: done": a matter and how it stands, without a verb. */
export function labelledIn(scene: Scene, clause: Clause): NewsDraft | null {
  const about = labelBefore(scene, clause)
  const words = about === null ? '' : scene.text.slice(clause.start, clause.end)
  const state = STATES.find(({ pattern }) => pattern.test(words))
  if (about === null || state === undefined) return null
  const place = { clause, core: clause, about, by: null, verb: null, isStep: false }
  return { ...place, turn: state.turn, rule: 'news/labelled' }
}

/** "Istanbul: it took place": what "it" is. */
export function labelOf(scene: Scene, { clause, about }: NewsDraft): Run | null {
  const only = about !== null && about.last - about.first === 1 ? scene.tokens[about.first] : null
  return about === null || /^(?:it|they|this|that)$/u.test(only?.lower ?? '')
    ? labelBefore(scene, clause)
    : null
}

/** The few words without a verb before a colon, where a sentence opens with them. */
function labelBefore(scene: Scene, clause: Clause): Run | null {
  const { tokens, analysis } = scene
  const before = neighbourOf(scene, clause, -1)
  const colon = before === null ? undefined : tokens[before.last]
  if (before === null || before.verb !== null || colon?.value !== ':') return null
  if (isTurn(scene, before)) return null
  const isFirst = analysis.sentences[clause.sentence]?.first === before.first
  const isShort = before.last - before.first <= MOST_WORDS && clause.first === before.last + 1
  return isFirst && isShort ? { first: before.first, last: before.last } : null
}

const TURN = /(?:^|\n)[^\p{Ll}\n]*$/u
const LONGEST_TITLE = 60

/** "MINISTER OSEI: It was paid": who speaks in a briefing, where a line opens with them, and nothing that was promised. */
function isTurn({ article: { kind }, text }: Scene, { start }: Clause): boolean {
  return kind === 'briefing' && TURN.test(text.slice(Math.max(0, start - LONGEST_TITLE), start))
}

interface State {
  readonly turn: NewsTurn
  readonly pattern: RegExp
}

const STATES: readonly State[] = [
  {
    turn: 'late',
    pattern:
      /^(?:(?:still\s+)?not\s+(?:yet|done|delivered|paid|built|finished|begun|started)|(?:nothing|none)(?:\s+(?:yet|so\s+far))?$|delayed|overdue|postponed|late|pending|unfinished|unpaid|(?:still\s+)?(?:missing|waiting|outstanding))(?![\p{L}])/iu,
  },
  {
    turn: 'came',
    pattern:
      /^(?:all\s+)?(?:done|delivered|finished|completed?|paid|returned|released|built|there(?!\s+(?:is|are|was|were|has|have|will))|signed|opened|in\s+force)(?![\p{L}])/iu,
  },
  { turn: 'stopped', pattern: /^(?:suspended|frozen|halted|on\s+(?:hold|ice))(?![\p{L}])/iu },
  { turn: 'dropped', pattern: /^(?:scrapped|cancell?ed|abandoned|dropped|dead|off)(?![\p{L}])/iu },
]
