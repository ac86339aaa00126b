import type { EventKind, LedgerStatus } from '../../model/following.js'
import { isPartOf, numbersAlike } from './alike.js'
import {
  FIRST_DAYS,
  isSameEvent,
  OF_PROMISE,
  withTelling,
  type EventDraft,
} from './event-drafts.js'
import { isThing, type Profile } from './profiles.js'

/** What is known of an undertaking before a telling. */
interface State {
  readonly events: readonly EventDraft[]
  /** What was promised so far, telling by telling. */
  readonly promised: readonly Profile[]
}

/**
 * What happened to an undertaking, by day. A text of the first days, or one that only recalls, is a further source of what
 * was told before; a later one repeats, specifies or changes it; what became of it stands for itself.
 */
export function eventsOf(members: readonly Profile[]): readonly EventDraft[] {
  return members.reduce<State>(after, { events: [], promised: [] }).events
}

function after({ events, promised }: State, telling: Profile): State {
  const status = told(telling, promised)
  if (!isPromising(status)) return { events: withEvent(events, telling, plain(status)), promised }
  const known = [...promised, telling]
  if (promised.length === 0)
    return { events: withEvent(events, telling, plain(status)), promised: known }
  const change = changeOf(telling, promised)
  const last = events.findLast(({ kind }) => OF_PROMISE.has(kind))
  const isRecalled = last !== undefined && (telling.told.isRetold || isOfDays(last, telling))
  if (isRecalled && change.adds.length === 0)
    return { events: replaced(events, last, withTelling(last, telling)), promised: known }
  return { events: withEvent(events, telling, change), promised: known }
}

/** What a telling tells, as far as what was promised before lets it. */
function told({ told: { status, numbers } }: Profile, promised: readonly Profile[]): LedgerStatus {
  const isPart = promised.some((each) => isPartOf(numbers, each.told.numbers))
  return status === 'delivered' && isPart ? 'begun' : status
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
  events: readonly EventDraft[],
  telling: Profile,
  { kind, rule, adds }: Change,
): readonly EventDraft[] {
  const known =
    adds.length === 0 ? events.findLast((event) => isSameEvent(event, kind, telling)) : undefined
  if (known !== undefined) return replaced(events, known, withTelling(known, telling))
  return [...events, { kind, rule, adds, tellings: [telling] }]
}

function replaced(
  events: readonly EventDraft[],
  old: EventDraft,
  event: EventDraft,
): readonly EventDraft[] {
  return events.map((each) => (each === old ? event : each))
}

function isOfDays({ tellings: [first] }: EventDraft, { day }: Profile): boolean {
  return first.day === null || day === null || Math.abs(day - first.day) <= FIRST_DAYS
}

/** What a later promise has that those before it had not, the weightiest first. */
function changeOf(telling: Profile, promised: readonly Profile[]): Change {
  const { told: own } = telling
  if (own.change !== null && isOfAnother(telling, promised))
    return { kind: own.change, rule: `event/${own.change}`, adds: ['amount'] }
  if (own.isOwn && hasSoftened(telling, promised))
    return { kind: 'lowered', rule: 'event/softer-words', adds: ['firmness'] }
  const conditions = promised.map(({ told: { condition } }) => condition)
  if (own.condition !== null && conditions.every((each) => each === null))
    return { kind: 'condition-added', rule: 'event/condition-added', adds: ['condition'] }
  // An outlet that leaves a condition out has dropped nothing: only the words of whose promise it is can.
  if (own.condition === null && own.isOwn && conditions.at(-1))
    return { kind: 'condition-dropped', rule: 'event/condition-dropped', adds: ['condition'] }
  const adds = addedBy(telling, promised)
  return adds.length > 0
    ? { kind: 'specified', rule: 'event/specified', adds }
    : { kind: 'repeated', rule: 'event/repeated', adds: [] }
}

function isOfAnother({ told: { numbers } }: Profile, promised: readonly Profile[]): boolean {
  const before = new Set(
    promised.flatMap(({ told }) =>
      told.numbers.map(({ value, currency }) => `${value} ${currency}`),
    ),
  )
  return numbers.some(({ value, currency }) => !before.has(`${value} ${currency}`))
}

const SOFTER_BY = 0.15

function hasSoftened({ told: { bond } }: Profile, promised: readonly Profile[]): boolean {
  const before = promised.flatMap(({ told }) => (told.isOwn ? (told.bond?.degree ?? []) : []))
  const firmest = Math.max(...before)
  return bond !== null && before.length > 0 && bond.degree <= firmest - SOFTER_BY
}

function addedBy(telling: Profile, promised: readonly Profile[]): readonly string[] {
  const { told: own, due, units } = telling
  const dues = promised.flatMap((each) => each.due ?? [])
  const isNumberNew =
    own.numbers.length > 0 &&
    promised.every((each) => numbersAlike(own.numbers, each.told.numbers) === 'none')
  const known = new Set(promised.flatMap((each) => [...each.units.keys()]))
  const fields = new Set(promised.flatMap((each) => [...each.fields]))
  const isThingNew = [...units.values()].some(
    (unit) =>
      isThing(unit) && !known.has(unit.key) && !unit.fields.some((field) => fields.has(field)),
  )
  const parts: readonly (readonly [string, boolean])[] = [
    ['amount', isNumberNew],
    ['deadline', due !== null && dues.every((each) => due < each)],
    [
      'beneficiary',
      telling.beneficiaries.length > 0 && promised.every((each) => each.beneficiaries.length === 0),
    ],
    ['object', isThingNew],
  ]
  return parts.filter(([, isNew]) => isNew).map(([part]) => part)
}
