import type { ContactKind } from '../../model/account.js'
import type { DayNumber } from '../../language/civil-days.js'
import type { DayRange } from '../../language/edtf.js'
import { KIND_WORDS, RANKS } from '../../lexicon/next-contacts.js'
import { daysOf } from './days.js'
import type { Candidate, HeldCandidate, ToldFacet } from './entry.js'
import { daysIn, daysToward, timeIn, type NamedTime } from './meant-time.js'
import { fitOf } from './parties.js'

/** "The first known call in over 2.5 years": which in a row, of which kinds, among which days. */
export interface PrecedentClaim {
  readonly rank: number
  readonly kinds: readonly ContactKind[] | null
  /** Days before the contact that the claim speaks of; from `-Infinity` where it speaks of all. */
  readonly days: DayRange
}

/** A claim of an account, and whether earlier contacts of the record stand against it. */
export interface PrecedentCheck {
  readonly told: ToldFacet
  /** `null` where its words cannot be held against days. */
  readonly claim: PrecedentClaim | null
  /** Keys of contacts of the same parties that the claim leaves no room for; no more can be said of who is right. */
  readonly against: readonly string[]
}

const RANK = new RegExp(`\\b(${[...RANKS.keys()].join('|')})\\b`, 'iu')
const SILENCE = /^after\b.*\b(?:silence|without)\b/iu
/** A plain rank counts all earlier contacts only where nothing narrows it: no "first as president", no "first foreign visit". */
const PLAIN =
  /^(?:(?:their|the|its|a)\s+)?(?:very\s+)?first(?:[-\s]ever)?(?:\s+(?:known|official|direct|such|bilateral|phone|telephone|video|in-person|face-to-face))*\s+(?:contacts?|calls?|conversations?|meetings?|talks|visits?|summits?)(?:\s+(?:ever|on\s+record|between\b.*))?$/iu

/** Reads a claim on what went before a contact on these days; `null` where days cannot be held against it. */
export function precedentIn(phrase: string, held: DayRange): PrecedentClaim | null {
  const rank = rankIn(phrase)
  const days = rank === null ? null : daysMeant(phrase, held)
  if (rank === null || days === null) return null
  const kinds = KIND_WORDS.find(({ pattern }) => pattern.test(phrase))?.kinds ?? null
  return { rank, kinds, days: { ...days, last: Math.min(days.last, held.first - 1) } }
}

function rankIn(phrase: string): number | null {
  if (SILENCE.test(phrase)) return 1
  return RANKS.get(RANK.exec(phrase)?.[1]?.toLowerCase() ?? '') ?? null
}

function daysMeant(phrase: string, { first }: DayRange): DayRange | null {
  const { instant, length } = timeIn(phrase, first)
  const behind = { last: first - 1 }
  if (instant !== null) {
    const days = daysSince(instant, first)
    return days === null ? null : { first: days, ...behind }
  }
  const days = length && daysIn(length)
  if (length && days) return { first: first - Math.floor(days * shareOf(length)), ...behind }
  return PLAIN.test(phrase) ? { first: -Infinity, ...behind } : null
}

const SINCE = /\bsince\b/iu

/** The first day that "since May" leaves out, or on which "this month" begins. */
function daysSince(instant: NamedTime, from: DayNumber): DayNumber | null {
  if (SINCE.test(instant.before) || instant.date.modifier === 'since') {
    const days = daysToward(instant, from, 'behind')
    return days === null || days.last >= from ? null : days.last + 1
  }
  const days = daysOf(instant.date.value)
  return days !== null && days.first <= from && from <= days.last ? days.first : null
}

/** "Over two years" is two at least; "almost two years" and a bare "two years" are less, by how people round. */
function shareOf({ date: { op } }: NamedTime): number {
  switch (op) {
    case '>':
      return 1
    case '=':
      return 0.9
    case '~':
    case '<':
      return 0.75
  }
}

/** The earlier contacts that a claim leaves no room for; none while there are no more than it counts. */
export function contactsAgainst(
  claim: PrecedentClaim,
  contact: Candidate,
  candidates: readonly HeldCandidate[],
): readonly string[] {
  const doubtful = new Set(contact.maybe.map((each) => each.contact))
  const found = candidates.filter(
    (each) =>
      each.key !== contact.key &&
      !doubtful.has(each.key) &&
      (claim.kinds === null || claim.kinds.includes(each.kind)) &&
      isIn(each.days, claim.days) &&
      fitOf(contact, each) === 'same',
  )
  return found.length < claim.rank ? [] : found.map(({ key }) => key)
}

function isIn(days: DayRange, { first, last }: DayRange): boolean {
  return first <= days.first && days.last <= last
}
