import type { EventKind, LedgerStatus } from '../../model/following.js'
import { isPartOf, numbersAlike } from './alike.js'
import { isUndone } from './deeds.js'
import {
  FIRST_DAYS,
  isSameEvent,
  OF_PROMISE,
  withTelling,
  type EventDraft,
} from './event-drafts.js'
import type { Profile } from './profiles.js'
import {
  addedBy,
  isAllOfOne,
  isLastOf,
  isOfAnother,
  NOTHING,
  withPromise,
  type Promised,
} from './promised.js'

/** What is known of an undertaking before a telling. */
interface State {
  readonly events: EventDraft[]
  readonly promised: Promised
}

/**
 * What happened to an undertaking, by day. A text of the first days, or one that only recalls, is a further source of what
 * was told before; a later one repeats, specifies or changes it; what became of it stands for itself.
 */
export function eventsOf(members: readonly Profile[]): readonly EventDraft[] {
  let state: State = { events: [], promised: NOTHING }
  for (const telling of members) state = after(state, telling)
  return state.events
}

function after({ events, promised }: State, telling: Profile): State {
  const status = told(telling, promised)
  if (!isPromising(status)) return { events: withEvent(events, telling, plain(status)), promised }
  const known = withPromise(promised, telling)
  if (promised.count === 0)
    return { events: withEvent(events, telling, plain(status)), promised: known }
  const change = changeOf(telling, promised)
  const last = events.findLast(({ kind }) => OF_PROMISE.has(kind))
  const { isSaidAgain } = telling.told
  const isRecalled = last !== undefined && isOfThen(last, telling)
  const isNoChange =
    change.adds.length === 0 ||
    telling.told.isRetold ||
    isAddedAtOnce(last, telling) ||
    (change.kind === 'specified' && isToldAlongside(last, telling))
  if (isRecalled && isNoChange && !isSaidAgain)
    return { events: replaced(events, last, withTelling(last, telling)), promised: known }
  const said =
    isSaidAgain && change.kind === 'specified' ? withEvent(events, telling, REPEATED) : events
  return { events: withEvent(said, telling, change), promised: known }
}

/**
 * What a telling tells, as far as what was promised before lets it: of two hundred, eighty are a part; so is what came of
 * help that goes on. Of one that was promised "the first of four" is all.
 */
function told(telling: Profile, promised: Promised): LedgerStatus {
  const { status, numbers, loose } = telling.told
  if (loose?.turn === 'came') return cameOf(telling, promised)
  const isPart = promised.isLasting || isPartOf(numbers, [...promised.numbers.values()])
  if (isPart && status === 'delivered') return 'begun'
  return isAllOfOne(telling, promised.whats) ? 'delivered' : status
}

/**
 * News that something came tells all of it by its number, by "all" or "in full", or where it names the thing and no part
 * of it; what was only approved or signed only where that was promised. Else a beginning.
 */
function cameOf({ told: own }: Profile, promised: Promised): LedgerStatus {
  const { numbers, loose, what, evidence } = own
  if (loose === undefined) return 'begun'
  if (isUndone(loose.verbWord, promised.whats))
    return STILL.test(evidence[0].quote) ? 'delayed' : 'suspended'
  if (isLastOf(what, promised.whats)) return 'delivered'
  if (promised.isLasting || loose.share === 'part') return 'begun'
  const whole = [...promised.numbers.values()]
  if (isPartOf(numbers, whole)) return 'begun'
  if (loose.isPassed && !isToldBy(loose.verb ?? '', promised.whats)) return 'begun'
  if (loose.share === 'whole' || numbersAlike(numbers, whole) === 'same') return 'delivered'
  const isAll = numbers.length === 0 && !SOME.test(what)
  return isAll ? 'delivered' : 'begun'
}

/** "Still shut": it never was opened. */
const STILL = /(?<![\p{L}])still(?![\p{L}])/iu

const SOME =
  /^(?:an?|some|several|many|most|two|three|four|five|six|seven|eight|nine|ten|twelve|\p{N}+)(?![\p{L}])/iu
function isToldBy(verb: string, whats: readonly string[]): boolean {
  return whats.some((what) => what.toLowerCase().includes(verb))
}

function isPromising(status: LedgerStatus): boolean {
  return status === 'promised' || status === 'obliged'
}

interface Change {
  readonly kind: EventKind
  readonly rule: string
  readonly adds: readonly string[]
}

function plain(kind: LedgerStatus): Change {
  return { kind, rule: `event/${kind}`, adds: [] }
}

function withEvent(
  events: EventDraft[],
  telling: Profile,
  { kind, rule, adds }: Change,
): EventDraft[] {
  const known =
    adds.length === 0 ? events.findLast((event) => isSameEvent(event, kind, telling)) : undefined
  if (known !== undefined) return replaced(events, known, withTelling(known, telling))
  events.push({ kind, rule, adds, tellings: [telling] })
  return events
}

/** In place: a promise that is told a thousand times has a thousand events. */
function replaced(events: EventDraft[], old: EventDraft, event: EventDraft): EventDraft[] {
  events.splice(events.lastIndexOf(old), 1, event)
  return events
}

/** "Work on it will begin in spring", where the same text promised it. */
function isAddedAtOnce(last: EventDraft | undefined, { told }: Profile): boolean {
  return (
    told.loose !== undefined &&
    last?.tellings.some((each) => each.told.article === told.article) === true
  )
}

/** Another account of the same day: what one tells and the other leaves out was promised at once. */
function isToldAlongside(last: EventDraft | undefined, { told, day }: Profile): boolean {
  const [first] = last?.tellings ?? []
  if (first === undefined || first.day === null || day === null) return false
  return first.told.article !== told.article && Math.abs(day - first.day) <= 1
}

/** Told in the same days, or recalled from them. */
function isOfThen(last: EventDraft, telling: Profile): boolean {
  if (isOfDays(last, telling)) return true
  const { isRetold, when } = telling.told
  const [first] = last.tellings
  return isRetold && (when === null || (first.day ?? 0) + FIRST_DAYS >= (telling.day ?? 0))
}

function isOfDays({ tellings: [first] }: EventDraft, { day }: Profile): boolean {
  return first.day === null || day === null || Math.abs(day - first.day) <= FIRST_DAYS
}

/** What a later promise has that those before it had not, the weightiest first. */
function changeOf(telling: Profile, promised: Promised): Change {
  const { told: own } = telling
  if (own.change !== null && isOfAnother(telling, promised))
    return { kind: own.change, rule: `event/${own.change}`, adds: ['amount'] }
  if (own.isOwn && hasSoftened(telling, promised))
    return { kind: 'lowered', rule: 'event/softer-words', adds: ['firmness'] }
  if (own.condition !== null && !promised.hasCondition)
    return { kind: 'condition-added', rule: 'event/condition-added', adds: ['condition'] }
  // An outlet that leaves a condition out has dropped nothing: only the words of whose promise it is can.
  if (own.condition === null && own.isOwn && promised.isConditional)
    return { kind: 'condition-dropped', rule: 'event/condition-dropped', adds: ['condition'] }
  if (isPutOff(telling, promised))
    return { kind: 'delayed', rule: 'event/later-day', adds: ['deadline'] }
  if (own.loose?.turn === 'ahead' && telling.due !== null && telling.due !== promised.due)
    return { kind: 'specified', rule: 'event/specified', adds: ['deadline'] }
  const adds = [...addedBy(telling, promised), ...(isOfFewer(telling, promised) ? ['amount'] : [])]
  return adds.length > 0 ? { kind: 'specified', rule: 'event/specified', adds } : REPEATED
}

/** "The first twenty of the ferries it promised", of a hundred. */
function isOfFewer({ told: { numbers } }: Profile, promised: Promised): boolean {
  const whole = [...promised.numbers.values()]
  return numbersAlike(numbers, whole) === 'other' && isPartOf(numbers, whole)
}

/** "Will now be ready in May", of what was to be ready in March: all of it, and not another part. */
function isPutOff({ due, told: { numbers, batch, loose } }: Profile, promised: Promised): boolean {
  if (due === null || promised.due === null || due <= promised.due || loose === undefined)
    return false
  const isOfAll = batch === null && loose.share !== 'part'
  return isOfAll && !isPartOf(numbers, [...promised.numbers.values()])
}

const REPEATED: Change = { kind: 'repeated', rule: 'event/repeated', adds: [] }

const SOFTER_BY = 0.15

function hasSoftened({ told: { bond } }: Profile, { firmest }: Promised): boolean {
  return bond !== null && firmest !== null && bond.degree <= firmest - SOFTER_BY
}
