import type { Act } from '../../model/account.js'
import type { Ref } from '../../model/actors.js'
import { isSubject } from '../affinity.js'
import { gistOf } from '../gist.js'
import type { PairRule } from '../finding.js'
import { namesOf } from '../labels.js'
import type { Proposition } from '../propositions.js'
import { bodyOf, type Version } from '../pair.js'
import { isOwnText, type Telling } from '../telling.js'
import { isSameVoice } from '../voices.js'

/** The same words given to another voice of the same side: the president in one, unnamed officials in the other. */
export const actor: PairRule = (pair) => {
  const { draft, a, b, near } = pair
  if (draft.kind === 'contact') return draft.facet === 'initiator' ? initiator(pair) : null
  const [one, other] = near
  if (isJoint(one) !== isJoint(other)) return jointVoice(pair)
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

// Both agree or discuss, though one account may name but one of them.
const MUTUAL = new Set<Act>(['agree', 'discuss', 'thank', 'praise'])

/** What both sides say in one account is the word of one of them in the other. */
const jointVoice: PairRule = ({ a, b, near: [one, other] }) => {
  const isShared = one.speakers.some((each) => other.speakers.some((ref) => isSameVoice(each, ref)))
  if (!isShared || MUTUAL.has(one.act) || MUTUAL.has(other.act)) return null
  const [ours, theirs] = [
    namesOf(one.speakers, a.telling.shortNames),
    namesOf(other.speakers, b.telling.shortNames),
  ]
  return {
    kind: 'actor',
    direction: null,
    rule: 'actor/joint',
    weight: 0.62,
    a: { telling: a.telling, evidence: one.evidence, deciding: [] },
    b: { telling: b.telling, evidence: other.evidence, deciding: [] },
    says: `${a.telling.letter} gives it to ${ours}, ${b.telling.letter} to ${theirs}.`,
  }
}

function isJoint({ speakers }: Proposition): boolean {
  return new Set(speakers.map(({ side, name }) => side ?? name)).size > 1
}

/** The side that asked for the contact is another in each. */
const initiator: PairRule = ({ a, b, near: [one, other] }) => {
  const [first, second] = [sideOfInitiator(a), sideOfInitiator(b)]
  if (!first || !second || first === second) return null
  return {
    kind: 'actor',
    direction: null,
    rule: 'actor/initiator',
    weight: 0.7,
    a: { telling: a.telling, evidence: one.evidence, deciding: [] },
    b: { telling: b.telling, evidence: other.evidence, deciding: [] },
    says: `${a.telling.letter} has ${a.contact?.initiator} ask for it, ${b.telling.letter} ${b.contact?.initiator}.`,
    isConflict: true,
  }
}

function sideOfInitiator({ telling, contact }: Version): string | null {
  const name = contact?.initiator ?? null
  return name === null ? null : sideNamed(name, telling)
}

/** The side of the actor whose name or alias the words hold: "the Egyptian side". */
function sideNamed(words: string, { reading }: Telling): string | null {
  const named = reading.analysis.actors.find(({ name, aliases }) =>
    [name, ...aliases].some((each) => each.length > 2 && words.includes(each)),
  )
  return named?.side ?? null
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
  if (isSameVoice(a, b) || a.name === b.name) return true
  const isOneSide = a.side !== null && a.side === b.side
  return isOneSide && (isImpersonal(a) || isImpersonal(b))
}

/** "Ankara", "the presidency": a side's name for its leader's word. */
function isImpersonal({ actorKind }: Ref): boolean {
  return actorKind === 'state' || actorKind === 'office'
}

function isRelayOf({ speakers }: Proposition, { via }: Proposition): boolean {
  return via.some((hop) => speakers.some((speaker) => isSameVoice(hop, speaker)))
}
