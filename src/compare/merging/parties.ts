import type { Contact } from '../../model/account.js'
import type { Ref } from '../../model/actors.js'
import { bodiesOf, isBody, rankOf } from '../same-contact.js'
import { foldedNameOf, isSameVoice } from '../voices.js'

/** One who took part, with what is asked of every pair. */
export interface Party {
  readonly ref: Ref
  readonly rank: 'leader' | 'below' | null
  /** "His counterpart": somebody, of no side that is told. */
  readonly isSomebody: boolean
  /** Several without a name: a delegation, officials. */
  readonly isCrowd: boolean
}

/** Those who took part in a contact, as one article tells. */
export interface Parties {
  readonly parties: readonly Party[]
  /** Without the bodies. */
  readonly ofNoBody: readonly Party[]
  readonly bodies: readonly string[]
  /** How many are not named as persons: the more, the vaguer. */
  readonly unnamed: number
}

/**
 * How those who took part in two contacts stand to one another: the same; the same as far as one tells, by states,
 * offices or "his counterpart"; some of them in one, all in the other; some in common; too few told to know; others.
 */
export type PartiesAlike = 'same' | 'vaguer' | 'some' | 'overlapping' | 'unsaid' | 'other'

export function partiesOf(contact: Contact): Parties {
  const parties = contact.participants.map(partyOf)
  return {
    parties,
    ofNoBody: parties.filter(({ ref }) => !isBody(ref)),
    bodies: bodiesOf(contact),
    unnamed: parties.filter(({ ref }) => ref.actorKind !== 'person').length,
  }
}

const SOMEBODY = /\b(?:counterpart|opposite number|colleague|host|guest)s?\b/iu

function partyOf(ref: Ref): Party {
  const isUnknown = ref.actor === null && ref.side === null
  const isSomebody = isUnknown && (ref.actorKind === null || SOMEBODY.test(ref.name))
  const isOfMany = ref.actorKind === 'group' || ref.actorKind === 'bloc' || ref.actorKind === 'body'
  return { ref, rank: rankOf(ref), isSomebody, isCrowd: isOfMany && !isSomebody }
}

/** What a contact can be found by: sides, actors, surnames and bodies. */
export function keysOf({ parties, bodies }: Parties): readonly string[] {
  const keys = parties.flatMap(keysOfParty)
  return [...new Set([...keys, ...bodies.map(keyOfBody)])].sort()
}

export const keyOfBody = (body: string): string => `body:${body}`

/** What one who took part can be found by; none for "his counterpart". */
export function keysOfParty({ ref, isSomebody }: Party): readonly string[] {
  if (isSomebody || isBody(ref)) return []
  const { side, actor } = ref
  const name = nameOf(ref)
  return [side ?? '', actor ?? '', name && `name:${name}`].filter((key) => key !== '')
}

function nameOf({ actor, actorKind, name }: Ref): string {
  if (actorKind === 'person') return foldedNameOf(name).last
  return actor === null ? name : ''
}

export function partiesAlike(a: Parties, b: Parties): PartiesAlike {
  if (a.bodies.length === 0 && b.bodies.length === 0) return refsAlike(a.parties, b.parties)
  if (a.bodies.length === 0 || b.bodies.length === 0) return besideBody(a, b)
  if (!a.bodies.some((body) => b.bodies.includes(body))) return 'other'
  if (a.ofNoBody.length === 0 || b.ofNoBody.length === 0) return 'same'
  return refsAlike(a.ofNoBody, b.ofNoBody) === 'other' ? 'other' : 'same'
}

/** The committee of two states, told by the states alone. */
function besideBody(a: Parties, b: Parties): PartiesAlike {
  const alike = refsAlike(a.ofNoBody, b.ofNoBody)
  if (alike === 'unsaid') return 'unsaid'
  return alike === 'same' || alike === 'vaguer' ? 'vaguer' : 'other'
}

/**
 * How surely one reference is to another's actor: by name 3, by its state or office 2, as somebody 1, not to be told
 * for one whose side is not known 0.5, not at all 0.
 */
type Level = number

function refsAlike(ours: readonly Party[], theirs: readonly Party[]): PartiesAlike {
  const [fewer, more] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours]
  const { levels, left } = matched(fewer, more)
  if (fewer.length < 2) return levels.includes(0) ? 'other' : 'unsaid'
  const known = levels.filter((level) => level > 1).length
  if (levels.includes(0)) return known > 1 && fewer.length > 2 ? 'overlapping' : 'other'
  if (levels.includes(0.5)) return 'unsaid'
  if (known < levels.length - 1 || known === 0) return 'other'
  if (!areOfSides(left, fewer)) return known === levels.length ? 'some' : 'other'
  return left.length === 0 && levels.every((level) => level === 3) ? 'same' : 'vaguer'
}

function matched(fewer: readonly Party[], more: readonly Party[]) {
  const left = [...more]
  const order = fewer.toSorted((a, b) => Number(a.isSomebody) - Number(b.isSomebody))
  const levels = order.map((one) => {
    const each = left.map((other) => levelOf(one, other))
    const best = Math.max(0, ...each)
    if (best > 0) left.splice(each.indexOf(best), 1)
    return best
  })
  return { levels, left }
}

function levelOf(a: Party, b: Party): Level {
  const [one, other] = [a.ref, b.ref]
  if (isSameVoice(one, other)) return 3
  if (a.isSomebody || b.isSomebody) return a.isCrowd || b.isCrowd ? 0 : 1
  const arePersons = one.actorKind === 'person' && other.actorKind === 'person'
  if (arePersons || a.isCrowd !== b.isCrowd) return areStateAndItsCrowd(a, b) ? 2 : 0
  if (one.side === null || other.side === null) return a.isCrowd ? 0 : 0.5
  if (one.side !== other.side) return 0
  return a.rank !== null && b.rank !== null && a.rank !== b.rank ? 0 : 2
}

function areStateAndItsCrowd(a: Party, b: Party): boolean {
  const isState = a.ref.actorKind === 'state' || b.ref.actorKind === 'state'
  return isState && a.ref.side !== null && a.ref.side === b.ref.side
}

/** "South Korea, Vietnam and the South Korean leader" are the two sides that two leaders are. */
function areOfSides(left: readonly Party[], fewer: readonly Party[]): boolean {
  const sides = new Set(fewer.map(({ ref }) => ref.side))
  return left.every(({ ref }) => ref.side !== null && sides.has(ref.side))
}
