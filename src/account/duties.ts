import { coverOf, trimSpan } from '../model/spans.js'
import { DUTY_NOUNS, DUTY_VERBS } from '../lexicon/commitment-words.js'
import type { Ref } from '../model/actors.js'
import type { Clause } from './clauses.js'
import type { CommitmentDraft } from './commitment-draft.js'
import { partiesIn } from './participants.js'
import { subjectOf } from './subjects.js'
import { compilePhrase } from './patterns.js'
import { clauseAt, tokenAt, type Scene } from './scene.js'

const OWNER = "(?:its|their|his|her|our|the|all|any|existing|international|legal|treaty|\\w+['’]s)"
const DUTY = new RegExp(
  `(?<![\\p{L}])${compilePhrase(DUTY_VERBS)}(?:\\s+(?:fully|strictly|immediately))?(?:\\s+(?:with|by|to))?(?:\\s+${OWNER}){0,3}(?:\\s+\\w+)?\\s+${DUTY_NOUNS}\\s+(?:under|to|in|towards?|arising|pursuant|as)\\s+`,
  'giu',
)

/** Duties that a treaty lays on an actor, as a text says: "for Iran to comply with its obligations under the Treaty". */
export function findDuties(scene: Scene): readonly CommitmentDraft[] {
  return [...scene.text.matchAll(DUTY)].flatMap((match) => {
    const clause = clauseAt(scene, match.index)
    const draft = clause && !KEPT.test(match[0]) ? dutyAt(scene, clause, match.index) : null
    return draft ? [draft] : []
  })
}

/** "Has met its obligations under": what was done, and not what is owed. */
const KEPT = /^(?:\p{L}+ed|kept|met|upheld|stuck|stood)(?![\p{L}])/iu

function dutyAt(scene: Scene, clause: Clause, start: number): CommitmentDraft | null {
  const bound = boundBefore(scene, clause, start)
  const what = trimSpan(scene.text, { start, end: endOfTreaty(scene, clause, start) })
  if (!bound || !what) return null
  const named = bound.evidence.filter((each) => each.start >= clause.start && each.end <= start)
  const isNear = named[0] !== undefined && start - named[0].end < 40
  const span = isNear ? coverOf([...named, what]) : what
  return {
    promisors: [bound],
    beneficiaries: [],
    what,
    span: { start: startWithFor(scene, span.start), end: span.end },
    clause,
    status: 'obligation',
    rule: 'commitment/treaty-duty',
  }
}

/** The last party before the duty, else the subject that the clause shares. */
function boundBefore(scene: Scene, clause: Clause, start: number): Ref | null {
  const verb = tokenAt(scene.tokens, start)
  const infinitive = scene.tokens[verb - 1]?.lower === 'to'
  const before = partiesBefore(scene, clause, verb)
  const subject = subjectOf(scene, clause, verb)
  return (infinitive ? before.at(-1) : subject[0]) ?? before.at(-1) ?? subject[0] ?? null
}

/** Parties before a token, "for Iran" and "on Iran" included. */
function partiesBefore(scene: Scene, clause: Clause, verb: number): readonly Ref[] {
  for (let at = verb - 1; at >= clause.first; at -= 1) {
    const found = partiesIn(scene, { first: at, last: verb })
    if (found.length > 0) return found
  }
  return []
}

/** "For Iran to comply": the words begin with their preposition. */
function startWithFor(scene: Scene, start: number): number {
  const before = scene.tokens[tokenAt(scene.tokens, start) - 1]
  return before?.lower === 'for' ? before.start : start
}

/** The treaty's name ends at the next comma, or where the clause does. */
function endOfTreaty(scene: Scene, clause: Clause, start: number): number {
  const comma = /[,;"”]/u.exec(scene.text.slice(start, clause.end))
  return comma ? start + comma.index : clause.end
}
