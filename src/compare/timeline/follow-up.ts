import type { ContactKind } from '../../model/account.js'
import type { DayNumber } from '../../language/civil-days.js'
import type { DayRange } from '../../language/edtf.js'
import {
  FURTHER_CONTACT,
  IN_TOUCH,
  KIND_WORDS,
  LOWER_LEVEL,
  SOON,
} from '../../lexicon/next-contacts.js'
import { daysBetween, type Between } from './days.js'
import type { Candidate, HeldCandidate, ToldFacet } from './entry.js'
import { daysIn, daysToward, timeIn } from './meant-time.js'
import { fitOf, isBelow, type Fit } from './parties.js'

/** When a further contact was to be: in these days; soon; or no time told. */
export type MeantTime =
  | { readonly kind: 'dated'; readonly days: DayRange }
  | { readonly kind: 'soon' }
  | { readonly kind: 'open' }

/** What was agreed to come next. */
export interface Meant {
  /** Kinds that would be it; `null` for any. */
  readonly kinds: readonly ContactKind[] | null
  /** Held by the same, or by their people: envoys, ministers, teams. */
  readonly level: 'same' | 'below'
  readonly time: MeantTime
}

/** A contact that may be what was agreed. */
export interface NextContact {
  readonly key: string
  readonly date: string | null
  readonly kind: ContactKind
  readonly days: Between
  /** Whether it tells of the same parties, or only of their states. */
  readonly fit: Exclude<Fit, 'other'>
}

/**
 * What became of it, as far as the record tells: `followed` in the time meant, or at all where none was told; `later`;
 * `ahead` while the time meant is not over; `none` in the record; `unsought` where no further contact is named.
 */
export type FollowUpState = 'followed' | 'later' | 'ahead' | 'none' | 'unsought'

export interface FollowUp {
  readonly told: readonly ToldFacet[]
  /** `null` where the words name no further contact. */
  readonly meant: Meant | null
  readonly state: FollowUpState
  readonly next: NextContact | null
}

/** What a phrase says is to come after a contact on these days; `null` where it names no further contact. */
export function meantBy(phrase: string, held: DayRange): Meant | null {
  if (!FURTHER_CONTACT.test(phrase)) return null
  const isOpen = IN_TOUCH.test(phrase)
  const kinds = isOpen ? null : KIND_WORDS.find(({ pattern }) => pattern.test(phrase))?.kinds
  return {
    kinds: kinds ?? null,
    level: LOWER_LEVEL.test(phrase) ? 'below' : 'same',
    time: timeMeant(phrase, held),
  }
}

const UNTIL = /^(?:before|by|until|within)\b|\b(?:before|by|until|within|no later than)\s*$/iu
const LATER = /^later\b/iu

function timeMeant(phrase: string, { first, last }: DayRange): MeantTime {
  const { instant, length } = timeIn(phrase, last)
  const dated = instant && daysToward(instant, first, 'ahead')
  if (instant && dated) {
    const isUntil = UNTIL.test(instant.before) || LATER.test(instant.words) || isBound(instant.date)
    return { kind: 'dated', days: { first: isUntil ? last : dated.first, last: dated.last } }
  }
  const most = length && /\b(?:within|in)\b/iu.test(`${length.before} ${length.words}`)
  const days = length && daysIn(length)
  if (most && days) return { kind: 'dated', days: { first: last, last: last + days } }
  return SOON.test(phrase) ? { kind: 'soon' } : { kind: 'open' }
}

const isBound = ({ modifier }: { readonly modifier: string | null }): boolean =>
  modifier === 'before' || modifier === 'by'

interface Search {
  readonly after: Candidate
  readonly held: DayRange
  /** By their first day. */
  readonly candidates: readonly HeldCandidate[]
  /** The day as of which the record is asked. */
  readonly asOf: DayNumber
}

/** What became of a further contact that was agreed, in a record that ends on a day. */
export function outcomeOf(
  meant: Meant | null,
  { after, held, candidates, asOf }: Search,
): Pick<FollowUp, 'state' | 'next'> {
  if (meant === null) return { state: 'unsought', next: null }
  const from = meant.time.kind === 'dated' ? meant.time.days.first : held.first
  const next = soonestOf(candidates, { meant, after, held, from })
  if (next) return { state: stateOf(meant, held, next), next }
  const isAhead = meant.time.kind === 'dated' && asOf <= meant.time.days.last
  return { state: isAhead ? 'ahead' : 'none', next: null }
}

/** The first in time; of those that may begin on one day, the one that is told most exactly. */
function soonestOf(candidates: readonly HeldCandidate[], sought: Sought): NextContact | null {
  const last = sought.held.last
  let soonest: NextContact | null = null
  for (let at = firstAfter(candidates, last); at < candidates.length; at += 1) {
    const candidate = candidates[at]
    if (!candidate || (soonest && candidate.days.first - last > soonest.days.least)) break
    const next = nextFrom(candidate, sought)
    if (next && (!soonest || next.days.most < soonest.days.most)) soonest = next
  }
  return soonest
}

/** Where those begin whose first day is after this one. */
function firstAfter(candidates: readonly HeldCandidate[], day: DayNumber): number {
  let [low, high] = [0, candidates.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((candidates[middle]?.days.first ?? Infinity) > day) high = middle
    else low = middle + 1
  }
  return low
}

interface Sought {
  readonly meant: Meant
  readonly after: Candidate
  readonly held: DayRange
  readonly from: DayNumber
}

function nextFrom(
  candidate: HeldCandidate,
  { meant, after, held, from }: Sought,
): NextContact | null {
  const { key, date, kind, days } = candidate
  if (days.last < from || !isOfKind(kind, meant.kinds)) return null
  const fit = fitFor(meant, after, candidate)
  return fit === 'other' ? null : { key, date, kind, fit, days: daysBetween(held, days) }
}

function fitFor({ level }: Meant, after: Candidate, candidate: Candidate): Fit {
  if (level === 'same') return fitOf(after, candidate)
  return isBelow(after, candidate) ? 'same' : 'other'
}

/** Talks are of any kind: the word tells no medium. */
export function isOfKind(kind: ContactKind, kinds: readonly ContactKind[] | null): boolean {
  return kinds === null || kinds.includes(kind) || kind === 'talks'
}

function stateOf({ time }: Meant, held: DayRange, { days }: NextContact): FollowUpState {
  if (time.kind !== 'dated') return 'followed'
  return held.last + days.least <= time.days.last ? 'followed' : 'later'
}
