import type { Act } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import type { ContactId } from '../model/ids.js'
import type { DayRange } from '../language/edtf.js'
import { sideField } from './gist.js'
import { likenessOf, type Likeness, type WeighedGist } from './likeness.js'
import type { Meaning } from './meaning.js'
import type { Proposition } from './propositions.js'
import { isSameVoice } from './voices.js'

/** A proposition with what it speaks of. */
export interface Weighed {
  readonly proposition: Proposition
  readonly gist: WeighedGist
  readonly meaning: Meaning
  /** How far down its text it stands, 0 to 1. */
  readonly place: number
  /** The merged contact in which it was said, where its account tells. */
  readonly occasion: ContactId | null
  /** The merged contacts that its occasion cannot be. */
  readonly excluded: ReadonlySet<ContactId>
  /** The merged contact, other than the main one, that it tells of. */
  readonly link: ContactId | null
  /** The days on which it was said. */
  readonly days: DayRange | null
}

/** Less shared matter than this is chance, however short both are. */
const LEAST_SHARED = 0.45
const MOST = 0.6

/**
 * How likely two propositions tell the same, 0 to 1: content first, then who says it and in what act.
 * It knows nothing of strength, hedges or negation: those are compared between what is aligned.
 */
export function affinityOf(a: Weighed, b: Weighed): number {
  if (cannotBeOne(a, b)) return 0
  if (areOne(a, b)) return LINKED
  return affinityBy(a, b, likenessOf(a.gist, b.gist))
}

/** The same for a pair that may be one, and whose likeness is known. */
export function affinityBy(a: Weighed, b: Weighed, likeness: Likeness): number {
  const { ofShorter, ofLonger, shared } = likeness
  if (shared < LEAST_SHARED) return 0
  const isFact = isBare(a.proposition) || isBare(b.proposition)
  const voices = isFact ? factsAlike(a, b) : sayingsAlike(a, b)
  if (voices === 0 || !isEnough(likeness, isFact)) return 0
  const content = 0.65 * ofShorter + 0.35 * ofLonger
  const bonus = isTopicShared(a.proposition, b.proposition) ? 0.06 : 0
  return Math.min(1, content * voices + bonus)
}

const LINKED = 0.9

/** What stands side by side under one cue is two things, and so is what was said on two occasions. */
export function cannotBeOne(a: Weighed, b: Weighed): boolean {
  return areSiblings(a.proposition, b.proposition) || areApart(a, b)
}

/** The contact was recognised by who and when: its words need not be alike. */
export function areOne(a: Weighed, b: Weighed): boolean {
  return a.link !== null && a.link === b.link
}

/** What nobody is said to say: a fact in the outlet's voice, or a contact. */
export function isBare({ kind, facet }: Proposition): boolean {
  return kind === 'fact' || (kind === 'contact' && facet === null)
}

/** One word in common must be that very noun, and most of what one of them says; bare facts need more. */
function isEnough({ units, nouns, ofShorter }: Likeness, isFact: boolean): boolean {
  if (isFact)
    return (units >= FEWEST_IN_FACTS && nouns > 0) || (nouns > 1 && ofShorter >= MOST_OF_FACT)
  return units > 1 || (nouns > 0 && ofShorter >= MOST)
}

const FEWEST_IN_FACTS = 3
const MOST_OF_FACT = 0.5

/**
 * Nobody speaks: what is left is whether the words are alike, and whether the fact is about the one who speaks in the
 * other account. One account's own facts are not held together.
 */
function factsAlike(a: Weighed, b: Weighed): number {
  if (a.proposition.account === b.proposition.account) return 0
  return isSubject(a, b.proposition) || isSubject(b, a.proposition) ? 1 : 0.85
}

/** Thanks and praise tell what another did. */
export function isThanks({ act }: Proposition): boolean {
  return act === 'thank' || act === 'praise'
}

function areSiblings(a: Proposition, b: Proposition): boolean {
  return a.statement !== null && a.statement === b.statement
}

/** More than this between two sayings, and they are two, however alike. */
const DAYS_OF_ONE_SAYING = 31

function areApart(a: Weighed, b: Weighed): boolean {
  if (a.occasion !== null && b.occasion !== null) return a.excluded.has(b.occasion)
  if (!a.days || !b.days) return false
  return Math.max(b.days.first - a.days.last, a.days.first - b.days.last) > DAYS_OF_ONE_SAYING
}

/** Who says it and in what act; thanks for an undertaking echo it, whoever speaks. */
function sayingsAlike(a: Weighed, b: Weighed): number {
  const [one, other] = [a.proposition, b.proposition]
  const isRelayed = isSubject(a, other) || isSubject(b, one)
  const voices = Math.max(voicesAlike(one.speakers, other.speakers), isRelayed ? RELAYED : 0)
  const direct = voices * actsAlike(one.act, other.act)
  return Math.max(direct, isEcho(a, b) || isEcho(b, a) ? ECHO : 0)
}

const RELAYED = 0.95

/** "Her spokesman said Vogt offered": what is said is Vogt's offer. */
export function isSubject(
  { gist }: { readonly gist: Pick<WeighedGist, 'subject'> },
  { speakers }: Proposition,
): boolean {
  return speakers.some(
    ({ actor, actorKind, side }) =>
      gist.subject === `@${actor}` || (actorKind === 'state' && gist.subject === sideField(side)),
  )
}

const ECHO = 0.92

/**
 * Thanks for what the other undertook: "thanked Vogt for her readiness to" tells Vogt's own promise from the other
 * side of the table, and "accepted Vogt's invitation" her proposal.
 */
function isEcho({ proposition, gist }: Weighed, { proposition: other }: Weighed): boolean {
  if (!(ECHOES.get(proposition.act)?.has(other.act) ?? false)) return false
  const thanked = [...proposition.addressees, ...(proposition.statement?.targets ?? [])]
  return other.speakers.some(
    ({ side, actor }) =>
      gist.keys.has(`@${actor}`) ||
      gist.fields.has(sideField(side)) ||
      thanked.some((each) => each.side !== null && each.side === side),
  )
}

const UNDERTAKINGS = new Set<Act>(['support', 'promise', 'agree', 'assert', 'threaten'])
const ECHOES: ReadonlyMap<Act, ReadonlySet<Act>> = new Map([
  ['thank', UNDERTAKINGS],
  ['praise', UNDERTAKINGS],
  ['agree', new Set<Act>(['propose'])],
])

/** 1 one speaker, less for a part of joint speakers or another voice of one side, 0 for the other side. */
export function voicesAlike(a: readonly Ref[], b: readonly Ref[]): number {
  if (a.length === 0 || b.length === 0) return 0.75
  const common = a.filter((one) => b.some((other) => isSameVoice(one, other))).length
  if (common > 0) return common === Math.max(a.length, b.length) ? 1 : 0.9
  if ([...a, ...b].some(({ actor, side }) => actor === null && side === null)) return 0.75
  const ofSide = a.flatMap((one) =>
    b.filter((other) => one.side !== null && one.side === other.side).map((other) => [one, other]),
  )
  // "The palace" may stand for the president; a minister by name does not.
  const isVague = ofSide.some((pair) => pair.some(({ actorKind }) => actorKind !== 'person'))
  return ofSide.length === 0 ? 0 : isVague ? 0.9 : 0.75
}

const FAMILIES: Readonly<Record<Act, 'ask' | 'hold' | 'pledge' | 'oppose' | 'thank' | 'discuss'>> =
  {
    demand: 'ask',
    propose: 'ask',
    condition: 'ask',
    assert: 'hold',
    warn: 'hold',
    accuse: 'hold',
    threaten: 'hold',
    promise: 'pledge',
    agree: 'pledge',
    support: 'pledge',
    refuse: 'oppose',
    deny: 'oppose',
    praise: 'thank',
    thank: 'thank',
    discuss: 'discuss',
    other: 'hold',
  }

/** 1 one act, less within a family, least for a thing discussed against a thing held. */
export function actsAlike(a: Act, b: Act): number {
  if (a === b) return 1
  // "Will send" and "is ready to send".
  if (isOffer(a) && isOffer(b)) return 0.92
  const [first, second] = [FAMILIES[a], FAMILIES[b]]
  if (first === second) return 0.95
  if (first === 'discuss' || second === 'discuss') return 0.65
  return first === 'hold' || second === 'hold' ? 0.9 : 0.8
}

function isOffer(act: Act): boolean {
  return act === 'promise' || act === 'propose'
}

export function isTopicShared(a: Proposition, b: Proposition): boolean {
  return a.topics.some((topic) => b.topics.includes(topic))
}
