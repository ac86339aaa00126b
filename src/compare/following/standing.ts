import {
  setterOf,
  type EventKind,
  type LedgerEvent,
  type LedgerStatus,
} from '../../model/following.js'
import { FURTHER } from './event-drafts.js'

/** How far an undertaking has come on a day, and what sides say against each other. */
export interface Standing {
  readonly status: LedgerStatus
  /** The event that it rests on. */
  readonly since: LedgerEvent
  /** Events of two sides of which one says that it was done, another that it was not; none when nobody contends. */
  readonly contested: readonly LedgerEvent[]
}

/** What has come or was kept is not undone by being promised again. */
const COME: ReadonlySet<LedgerStatus> = new Set(['begun', 'delivered', 'kept', 'obliged', 'broken'])

const DONE: ReadonlySet<EventKind> = new Set(['begun', 'delivered', 'kept'])
const NOT_DONE: ReadonlySet<EventKind> = new Set([
  'delayed',
  'suspended',
  'withdrawn',
  'denied',
  'broken',
])

/** Events that count by a day: those that people let stand and that are not of a later day. */
export function countedBy(events: readonly LedgerEvent[], day: number): readonly LedgerEvent[] {
  return events.filter(
    (event) => event.standing !== 'disputed' && (event.day === null || event.day <= day),
  )
}

/** The standing after events, in their order; `null` when none counts. */
export function standingAfter(counted: readonly LedgerEvent[]): Standing | null {
  let standing: Pick<Standing, 'status' | 'since'> | null = null
  for (const event of counted) standing = next(standing, event)
  return standing && { ...standing, contested: contestedIn(counted) }
}

/** The status after each event, in their order. */
export function statusesAfter(counted: readonly LedgerEvent[]): readonly LedgerStatus[] {
  let standing: Pick<Standing, 'status' | 'since'> | null = null
  return counted.map((event) => {
    standing = next(standing, event)
    return standing.status
  })
}

function next(
  before: Pick<Standing, 'status' | 'since'> | null,
  event: LedgerEvent,
): Pick<Standing, 'status' | 'since'> {
  const { kind } = event
  if (isFurther(kind))
    return before !== null && COME.has(before.status)
      ? before
      : { status: 'promised', since: event }
  // An offer after a promise takes nothing back.
  if (kind === 'offered' && before !== null) return before
  if (kind === 'promised' && before !== null && COME.has(before.status)) return before
  return { status: kind, since: event }
}

type Further = Exclude<EventKind, LedgerStatus>

function isFurther(kind: EventKind): kind is Further {
  return FURTHER.has(kind)
}

/** The last that each side says, where one says done and another not. */
function contestedIn(counted: readonly LedgerEvent[]): readonly LedgerEvent[] {
  const last = new Map<string, LedgerEvent>()
  for (const event of counted)
    if (DONE.has(event.kind) || NOT_DONE.has(event.kind))
      for (const sayer of sayersIn(event)) last.set(sayer, event)
  const said = [...new Set(last.values())]
  const isBoth =
    said.some(({ kind }) => DONE.has(kind)) && said.some(({ kind }) => NOT_DONE.has(kind))
  return isBoth ? counted.filter((event) => said.includes(event)) : []
}

function sayersIn(event: LedgerEvent): readonly string[] {
  const person = setterOf(event)
  if (person !== null) return [`set by ${person}`]
  return event.sources.flatMap(({ sayers, article }) =>
    sayers.length > 0 ? sayers.map(({ side, actor, name }) => side ?? actor ?? name) : [article],
  )
}

/** A deadline that passed with nothing delivered in the record. It says nothing of what was done. */
export interface Overdue {
  readonly deadline: string
  /** Days from its last day to the day asked about. */
  readonly days: number
}

const SETTLED: ReadonlySet<LedgerStatus> = new Set(['delivered', 'kept', 'withdrawn'])

/** Whether, on a day, its deadline has passed and no event that counts tells of a delivery. */
export function overdueOn(
  { deadline, due }: { readonly deadline: string | null; readonly due: number | null },
  counted: readonly LedgerEvent[],
  day: number,
): Overdue | null {
  if (deadline === null || due === null || due >= day) return null
  const status = standingAfter(counted)?.status
  const isDelivered = counted.some(({ kind }) => kind === 'delivered' || kind === 'kept')
  if (status === undefined || status === 'offered' || isDelivered || SETTLED.has(status))
    return null
  return { deadline, days: day - due }
}
