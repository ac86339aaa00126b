import type { EventKind } from '../../model/following.js'
import type { Profile } from './profiles.js'

/** An event while the tellings of it are gathered, in the order of their days. */
export interface EventDraft {
  readonly kind: EventKind
  readonly rule: string
  readonly adds: readonly string[]
  readonly tellings: readonly [Profile, ...Profile[]]
}

export const FIRST_DAYS = 3

/** Events that only tell more of what was promised. */
export const FURTHER: ReadonlySet<EventKind> = new Set([
  'repeated',
  'specified',
  'raised',
  'lowered',
  'condition-added',
  'condition-dropped',
])

/** Events that tell of a promise: what other texts only tell again belongs to the last of them. */
export const OF_PROMISE: ReadonlySet<EventKind> = new Set(['promised', 'obliged', ...FURTHER])

/** Kinds on which two sides may say the contrary: one of them saying so twice is one event, two saying so are two. */
const CONTESTED: ReadonlySet<EventKind> = new Set(['kept', 'broken', 'denied', 'withdrawn'])

/** Whether a telling tells an event that another told: of the same days and, where sides contend, by the same side. */
export function isSameEvent(event: EventDraft, kind: EventKind, telling: Profile): boolean {
  if (event.kind !== kind) return false
  const [first] = event.tellings
  if (first.day === null || telling.day === null) return first.day === telling.day
  if (Math.abs(telling.day - first.day) > FIRST_DAYS) return false
  return !CONTESTED.has(kind) || sayersOf(first) === sayersOf(telling)
}

/** By whom it is said: the side, else the actor; empty when nobody is named. */
export function sayersOf({ told: { sayers, primaries } }: Profile): string {
  const keys = sayers.map(({ side, actor, name }) => side ?? actor ?? name)
  const found = keys.length > 0 ? keys : primaries.map(({ key }) => key.replace(/^side /u, ''))
  return [...new Set(found)].toSorted().join(' ')
}

/** The event with one more telling. */
export function withTelling(event: EventDraft, telling: Profile): EventDraft {
  const [first, ...rest] = event.tellings
  return { ...event, tellings: [first, ...rest, telling] }
}
