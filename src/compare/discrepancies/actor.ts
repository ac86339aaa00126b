import type { Ref } from '../../model/actors.js'
import { isSubject } from '../affinity.js'
import { gistOf } from '../gist.js'
import { isSameRef } from '../../model/mentions.js'
import type { PairRule } from '../finding.js'
import { namesOf } from '../labels.js'
import type { Proposition } from '../propositions.js'
import { bodyOf, type Version } from '../pair.js'
import { isOwnText } from '../telling.js'

/** The same words given to another voice of the same side: the president in one, unnamed officials in the other. */
export const actor: PairRule = ({ draft, a, b, near: [one, other] }) => {
  if (draft.kind === 'contact') return null
  const isTold = bodyOf(a).some((ours) => bodyOf(b).some((theirs) => areOneVoice(ours, theirs)))
  if (isTold || !isOneSide(one, other)) return null
  if (isSpokesman(a, one) || isSpokesman(b, other)) return null
  if (isAbout(a, one, other) || isAbout(b, other, one)) return null
  const deciding = {
    a: one.speakers.flatMap(({ evidence }) => evidence.slice(0, 1)),
    b: other.speakers.flatMap(({ evidence }) => evidence.slice(0, 1)),
  }
  return {
    kind: 'actor',
    direction: null,
    rule: 'actor/same-side',
    weight: 0.66,
    a: { telling: a.telling, evidence: one.evidence, deciding: deciding.a },
    b: { telling: b.telling, evidence: other.evidence, deciding: deciding.b },
    says: `${a.telling.letter} gives it to ${namesOf(one.speakers, a.telling.shortNames)}, ${b.telling.letter} to ${namesOf(other.speakers, b.telling.shortNames)}.`,
  }
}

/** In a side's own text its officials speak for it. */
function isSpokesman({ telling }: Version, { speakers }: Proposition): boolean {
  const { article } = telling.reading
  return isOwnText(article) && speakers.every(({ side }) => side === article.side?.state)
}

/** What one says is what the other did: "an official said Vogt had asked for it". */
function isAbout({ telling }: Version, one: Proposition, other: Proposition): boolean {
  return isSubject({ gist: gistOf(telling, one) }, other)
}

function isOneSide(a: Proposition, b: Proposition): boolean {
  return a.speakers.some(({ side }) => side !== null && b.speakers.some((one) => one.side === side))
}

/** One speaker in common, or one is a vaguer name for the other: its state, or the office that relays it. */
function areOneVoice(a: Proposition, b: Proposition): boolean {
  return (
    a.speakers.some((one) => b.speakers.some((other) => isVaguer(one, other))) ||
    isRelayOf(a, b) ||
    isRelayOf(b, a)
  )
}

function isVaguer(a: Ref, b: Ref): boolean {
  if (isSameRef(a, b) || a.name === b.name) return true
  const isOneSide = a.side !== null && a.side === b.side
  return isOneSide && (isImpersonal(a) || isImpersonal(b))
}

/** "Ankara", "the presidency": a side's name for its leader's word. */
function isImpersonal({ actorKind }: Ref): boolean {
  return actorKind === 'state' || actorKind === 'office'
}

function isRelayOf({ speakers }: Proposition, { via }: Proposition): boolean {
  return via.some((hop) => speakers.some((speaker) => isSameRef(hop, speaker)))
}
