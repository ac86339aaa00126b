import type { Draft } from '../drafts.js'
import { quoted, type Finding } from '../finding.js'
import type { Version } from '../pair.js'
import type { Proposition } from '../propositions.js'
import { mayBeOne } from '../quantities.js'
import { clashBetween, statedIn } from '../stated.js'
import type { Telling } from '../telling.js'
import { shareVoice } from '../voices.js'

/** An account that tells one thing twice, with two numbers that cannot both hold: both are shown. */
export function withinFinding(draft: Draft, telling: Telling): Finding | null {
  if (draft.kind === 'contact') return null
  const told = draft.told.filter(({ account, block }) => account === telling.id && block === 'body')
  for (const [index, one] of told.entries())
    for (const other of told.slice(index + 1)) {
      const isOfOne = isToldTwice(one, other) && areOfOneVoice(one, other)
      const finding = isOfOne && !isOfTwoTimes(one, other) ? clashOf(telling, one, other) : null
      if (finding) return finding
    }
  return null
}

/** Two sentences of an account, and not two parts of one. */
function isToldTwice(one: Proposition, other: Proposition): boolean {
  return one.statement === null || one.statement !== other.statement
}

/** What two say may differ: the account that tells both contradicts nobody. */
function areOfOneVoice({ speakers }: Proposition, other: Proposition): boolean {
  if (speakers.length === 0 || other.speakers.length === 0) return true
  return shareVoice(speakers, other.speakers)
}

// "Already lent", "currently stands at", "a further loan of": one number stands beside the other.
const BESIDE =
  /\b(?:already|currently|now stands?|so far|to date|until now|thus far|another|further|additional|more|extra|on top of)\b/iu

const GOAL =
  /\b(?:goals?|targets?|tasks?|objectives?|ambitions?|aim(?:s|ed)?|(?:bring|raise|increase|boost|lift|expand|take)(?:ing)?\b[^.;]*?\bto)\b/iu

/** What is there already, and what comes on top of it or is aimed at. */
function isOfTwoTimes(one: Proposition, other: Proposition): boolean {
  const has = ({ evidence }: Proposition, pattern: RegExp) =>
    evidence.some(({ quote }) => pattern.test(quote))
  return has(one, BESIDE) || has(other, BESIDE) || has(one, GOAL) !== has(other, GOAL)
}

function clashOf(telling: Telling, one: Proposition, other: Proposition): Finding | null {
  const versionOf = (told: Proposition): Version => ({ telling, told: [told], contact: null })
  const clash = clashBetween(statedIn(versionOf(one)), statedIn(versionOf(other)))
  if (!clash || mayBeOne(clash.a, clash.b)) return null
  const [a, b] = [clash.a.evidence, clash.b.evidence]
  return {
    kind: 'number',
    direction: null,
    rule: 'number/within',
    weight: 0.85,
    a: { telling, evidence: one.evidence, deciding: [a] },
    b: { telling, evidence: other.evidence, deciding: [b] },
    says: `${telling.letter} contradicts itself: ${quoted([a])}, then ${quoted([b])}.`,
    isConflict: true,
  }
}
