import type { Act } from '../../model/account.js'
import type { Ref } from '../../model/actors.js'
import type { Token } from '../../model/analysis.js'
import { coverOf, isOverlapping, isWithin, quoteFrom, type Evidence } from '../../model/spans.js'
import { isSubject } from '../affinity.js'
import { gistOf } from '../gist.js'
import { quoted, uniqueEvidence, type Finding, type PairRule } from '../finding.js'
import { namesOf } from '../labels.js'
import type { Proposition } from '../propositions.js'
import { bodyOf, wordsOfFacet, type ClaimPair, type Version } from '../pair.js'
import { isOwnText, type Telling } from '../telling.js'
import { isSameVoice } from '../voices.js'
import { residueOf } from '../shifts/residue.js'

/** The same words given to another voice of the same side: the president in one, unnamed officials in the other. */
export const actor: PairRule = (pair) => {
  const { draft, a, b, near } = pair
  if (draft.kind === 'contact') return draft.facet === 'initiator' ? initiator(pair) : null
  const [one, other] = near
  if (isJoint(one) !== isJoint(other)) return jointVoice(pair)
  const isTold = bodyOf(a).some((ours) => bodyOf(b).some((theirs) => areOneVoice(ours, theirs)))
  if (isTold || !isOneSide(one, other)) return otherTarget(pair) ?? otherName(pair)
  if (isSpokesman(a, one) || isSpokesman(b, other)) return null
  if (isAbout(a, one, other) || isAbout(b, other, one)) return null
  return {
    kind: 'actor',
    direction: null,
    rule: 'actor/same-side',
    weight: 0.66,
    a: { telling: a.telling, evidence: one.evidence, deciding: namedIn(one) },
    b: { telling: b.telling, evidence: other.evidence, deciding: namedIn(other) },
    says: `${a.telling.letter} gives it to ${namesOf(one.speakers, a.telling.shortNames)}, ${b.telling.letter} to ${namesOf(other.speakers, b.telling.shortNames)}.`,
  }
}

/** In a side's own text its officials speak for it; who took part in the contact speaks for himself. */
function isSpokesman({ telling }: Version, { speakers }: Proposition): boolean {
  const { article } = telling.reading
  return (
    isOwnText(article) &&
    speakers.every(
      ({ side, actor }) =>
        side === article.side?.state && (actor === null || !telling.parties.has(actor)),
    )
  )
}

/** Acts that are done to somebody. */
const AIMED = new Set<Act>(['demand', 'accuse', 'warn', 'threaten', 'promise', 'propose', 'refuse'])
/** So alike must two be before another name in them is the same thing asked of another. */
const ALIKE = { ofShorter: 0.6, ofLonger: 0.5 }

/** Whom it is asked of, or who is accused, is another in each. */
function otherTarget({ a, b, near: [one, other], likeness }: ClaimPair): Finding | null {
  if (one.act !== other.act || !AIMED.has(one.act)) return null
  if (likeness.ofShorter < ALIKE.ofShorter || likeness.ofLonger < ALIKE.ofLonger) return null
  const [ours, theirs] = [targetsOf(a, one), targetsOf(b, other)]
  const [first, second] = [ours[0], theirs[0]]
  if (!first || !second || ours.some((each) => isNamedIn(b, other, each))) return null
  if (theirs.some((each) => isNamedIn(a, one, each))) return null
  const deciding = { a: first.evidence.slice(0, 1), b: second.evidence.slice(0, 1) }
  if (deciding.a.length === 0 || deciding.b.length === 0) return null
  return {
    kind: 'actor',
    direction: null,
    rule: 'actor/target',
    weight: 0.7,
    a: { telling: a.telling, evidence: one.evidence, deciding: deciding.a },
    b: { telling: b.telling, evidence: other.evidence, deciding: deciding.b },
    says: `It is aimed at ${quoted(deciding.a)} in ${a.telling.letter}, at ${quoted(deciding.b)} in ${b.telling.letter}.`,
    isConflict: true,
  }
}

/** All is told in the same words but for one name: another did it, or it was done to another. */
function otherName(pair: ClaimPair): Finding | null {
  const { a, b, near } = pair
  const left = residueOf(pair)
  if (!left.isClose || near.some(({ kind }) => kind === 'fact')) return null
  const [first, second] = [nameOnly(a, left.a), nameOnly(b, left.b)]
  if (!first || !second || (first.side === null) !== (second.side === null)) return null
  if (first.side !== null && first.side === second.side) return null
  return {
    kind: 'actor',
    direction: null,
    rule: 'actor/name',
    weight: 0.7,
    a: { telling: a.telling, evidence: near[0].evidence, deciding: [first.words] },
    b: { telling: b.telling, evidence: near[1].evidence, deciding: [second.words] },
    says: `It is ${quoted([first.words])} in ${a.telling.letter}, ${quoted([second.words])} in ${b.telling.letter}.`,
    isConflict: true,
  }
}

/** The one name that the words are, with its side. */
function nameOnly(
  { telling }: Version,
  tokens: readonly Token[],
): { readonly words: Evidence; readonly side: string | null } | null {
  const { mentions, actors } = telling.reading.analysis
  const [first] = tokens
  const mention = mentions.find((each) => first && each.form !== 'pronoun' && isWithin(each, first))
  if (!mention || !tokens.every((token) => isWithin(mention, token))) return null
  return {
    words: quoteFrom(telling.reading.article.text, coverOf(tokens)),
    side: actors.find(({ id }) => id === mention.actor)?.side ?? null,
  }
}

/** States and people of a side that a statement is aimed at, no party to the contact: parties go by many names. */
function targetsOf({ telling }: Version, { statement }: Proposition): readonly Ref[] {
  const parties = new Set(
    telling.reading.account.contacts
      .filter(({ main }) => main)
      .flatMap(({ participants }) => participants.flatMap(({ side }) => side ?? [])),
  )
  return (statement?.targets ?? []).filter(
    ({ actor, side }) => actor !== null && side !== null && !parties.has(side),
  )
}

/** Whether a side is named anywhere in what the other account tells. */
function isNamedIn({ telling }: Version, { evidence }: Proposition, { side }: Ref): boolean {
  const { mentions, actors } = telling.reading.analysis
  return mentions.some(
    (mention) =>
      evidence.some((span) => isOverlapping(span, mention)) &&
      actors.find(({ id }) => id === mention.actor)?.side === side,
  )
}

// Both agree or discuss, though one account may name but one of them.
const MUTUAL = new Set<Act>(['agree', 'discuss', 'thank', 'praise'])

/** What both sides say in one account is the word of one of them in the other. */
const jointVoice: PairRule = ({ a, b, near: [one, other] }) => {
  const isShared = one.speakers.some((each) => other.speakers.some((ref) => isVaguer(each, ref)))
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
    a: { telling: a.telling, evidence: one.evidence, deciding: namedIn(one) },
    b: { telling: b.telling, evidence: other.evidence, deciding: namedIn(other) },
    says: `${a.telling.letter} gives it to ${ours}, ${b.telling.letter} to ${theirs}.`,
  }
}

/** The words that name who says it. */
function namedIn({ speakers }: Proposition): readonly Evidence[] {
  return uniqueEvidence(speakers.flatMap(({ evidence }) => evidence.slice(0, 1)))
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
    a: { telling: a.telling, evidence: one.evidence, deciding: wordsOfInitiator(a) },
    b: { telling: b.telling, evidence: other.evidence, deciding: wordsOfInitiator(b) },
    says: `${a.telling.letter} has ${a.contact?.initiator} ask for it, ${b.telling.letter} ${b.contact?.initiator}.`,
    isConflict: true,
  }
}

const wordsOfInitiator = (version: Version) =>
  wordsOfFacet(version, 'initiator', version.contact?.initiator)

function sideOfInitiator(version: Version): string | null {
  const name = version.contact?.initiator ?? null
  if (name === null) return null
  return sideNamed(name, version.telling) ?? sideWithin(wordsOfInitiator(version), version.telling)
}

/** The side of whoever the words name by an office: "initiated by the Prime Minister". */
function sideWithin(words: readonly Evidence[], { reading }: Telling): string | null {
  const { mentions, actors } = reading.analysis
  const named = mentions.filter((each) => words.some((span) => isWithin(span, each)))
  const sides = new Set(
    named.flatMap(({ actor: id }) => actors.find((each) => each.id === id)?.side ?? []),
  )
  const [side] = sides
  return sides.size === 1 && side !== undefined ? side : null
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
