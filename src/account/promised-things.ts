import { PROMISED_AS, RELATIVE_WORDS } from '../lexicon/commitment-words.js'
import { trimSpan, type Span } from '../model/spans.js'
import type { Clause } from './clauses.js'
import type { CommitmentDraft } from './commitment-draft.js'
import { partiesFrom } from './listed.js'
import { statusBefore } from './measures.js'
import { partiesIn } from './participants.js'
import { compilePhrase } from './patterns.js'
import { isTold, neighbourOf, spanOfTokens, tokenAt, type Run, type Scene } from './scene.js'

const PROMISED = new RegExp(
  `(?<![\\p{L}])(?:had\\s+|has\\s+|have\\s+)?(?:\\p{L}+ly\\s+)?${compilePhrase(PROMISED_AS)}(?![\\p{L}])`,
  'iu',
)
const OPENED = new RegExp(`(?<![\\p{L}])${RELATIVE_WORDS}\\s*$`, 'iu')
/** "Promised to", "promised that": what is promised stands behind. */
const GOES_ON = /^\s*(?:to\s+\p{Ll}|that\b|by\s+\p{Ll}+ing)/u

/** "The radar, which she had promised in May": the thing before a relative clause was promised. */
export function findPromisedThings(scene: Scene): readonly CommitmentDraft[] {
  return scene.clauses.flatMap((clause) => {
    const draft = isTold(scene, clause)
      ? (draftFrom(scene, clause) ?? draftWithin(scene, clause))
      : null
    return draft ? [draft] : []
  })
}

/** "The loan, which they promised in May, is late": the thing and the relative clause stand in one clause. */
function draftWithin(scene: Scene, clause: Clause): CommitmentDraft | null {
  const cue = PROMISED.exec(scene.text.slice(clause.start, clause.end))
  if (!cue) return null
  const start = clause.start + cue.index
  const end = start + cue[0].length
  const verb = tokenAt(scene.tokens, start)
  const opener = openerBefore(scene, { first: clause.first, last: verb })
  if (opener === null || !isOpen(scene, clause, tokenAt(scene.tokens, end))) return null
  const hasComma = scene.tokens[opener - 1]?.value === ','
  const what = thingBefore(scene, { ...clause, last: hasComma ? opener - 1 : opener })
  const promisors = partiesIn(scene, { first: opener + 1, last: verb })
  if (!what || promisors.length === 0) return null
  return {
    promisors,
    beneficiaries: [],
    what,
    span: { start: what.start, end },
    clause,
    status: statusBefore(scene.text.slice(clause.start, what.start)),
    rule: 'commitment/promised-thing',
  }
}

/** Where "which" or "that" stands before a verb with nothing but its subject between; `null` for nowhere. */
function openerBefore({ tokens }: Scene, { first, last }: Run): number | null {
  for (let at = last - 1; at > first; at -= 1) {
    if (/^(?:which|that)$/u.test(tokens[at]?.lower ?? '')) return at
    if (/^(?:VERB|PUNCT|SCONJ)$/u.test(tokens[at]?.tag ?? '')) return null
  }
  return null
}

function draftFrom(scene: Scene, clause: Clause): CommitmentDraft | null {
  const before = neighbourOf(scene, clause, -1)
  const cue = PROMISED.exec(scene.text.slice(clause.start, clause.end))
  if (!before || !cue || !isRelative(scene, clause)) return null
  const start = clause.start + cue.index
  const end = start + cue[0].length
  const behind = tokenAt(scene.tokens, end)
  const promisors = partiesIn(scene, { first: clause.first, last: tokenAt(scene.tokens, start) })
  const what = thingBefore(scene, before)
  if (!what || promisors.length === 0 || !isOpen(scene, clause, behind)) return null
  return {
    promisors,
    beneficiaries: partiesFrom(scene, behind, clause.last).slice(0, 1),
    what,
    span: { start: what.start, end: clause.end },
    clause,
    status: statusBefore(scene.text.slice(before.start, what.start)),
    rule: 'commitment/promised-thing',
  }
}

/** The word that opens it stands in it, or was left between the clauses. */
function isRelative(scene: Scene, clause: Clause): boolean {
  const opener = new RegExp(`^${RELATIVE_WORDS}\\s`, 'iu')
  return (
    opener.test(scene.text.slice(clause.start, clause.end)) ||
    OPENED.test(scene.text.slice(Math.max(0, clause.start - 12), clause.start))
  )
}

/** Whether nothing behind the verb says what was promised: only to whom, when and where. */
function isOpen(scene: Scene, clause: Clause, behind: number): boolean {
  let at = behind
  while (at < clause.last && (scene.isNamed[at] || scene.tokens[at]?.tag === 'PRON')) at += 1
  const next = at < clause.last ? scene.tokens[at] : undefined
  if (!next) return true
  return (
    (/^(?:ADP|ADV|PUNCT|AUX)$/u.test(next.tag) || isOfDate(scene, next)) &&
    !GOES_ON.test(scene.text.slice(next.start, clause.end))
  )
}

const isOfDate = ({ analysis }: Scene, { start }: Span): boolean =>
  analysis.dates.some((date) => date.start <= start && start < date.end)

/** The noun phrase in which a clause ends: "the radar station". */
function thingBefore(scene: Scene, { first, last }: Clause): Span | null {
  let at = last
  while (at > first && isOfNoun(scene, at - 1)) at -= 1
  while (at > first && /^(?:DET|NUM)$/u.test(scene.tokens[at - 1]?.tag ?? '')) at -= 1
  const hasNoun = scene.tokens.slice(at, last).some(({ tag }) => /^(?:NOUN|PROPN)$/u.test(tag))
  const span = hasNoun ? spanOfTokens(scene.tokens, at, last) : null
  // "The Norwegian prime minister, who": somebody, and no thing.
  return span && !scene.isNamed[last - 1] ? trimSpan(scene.text, span) : null
}

/** A noun, what stands before it, or a hyphen inside it: "the KB-T radar". */
function isOfNoun({ tokens }: Scene, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  return (
    /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(token?.tag ?? '') ||
    (token?.value === '-' && token.end === next?.start)
  )
}
