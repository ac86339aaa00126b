import type { DayNumber } from '../../language/civil-days.js'
import { daysBetween, type Between } from './days.js'
import type { PlacedContact } from './entry.js'

/** How long no contact is told since the last that was held. */
export interface Silence {
  /** Key of the contact. */
  readonly since: string
  readonly days: Between
}

/** A silence is so many times as long as the gaps between the contacts are in the middle, and at least so many days. */
const TIMES_USUAL = 2
const LEAST_DAYS = 30
/** From fewer gaps no rhythm can be told. */
const FEWEST_GAPS = 2

/** The silence after the last contact that was held, where it is long by the rhythm of those before; else `null`. */
export function silenceOf(placed: readonly PlacedContact[], asOf: DayNumber): Silence | null {
  const gaps = placed.flatMap(({ gap }) => gap?.days.least ?? [])
  const last = placed.findLast(
    ({ contact, gap, days }) => contact.status === 'held' && gap !== null && days !== null,
  )
  if (!last?.days || gaps.length < FEWEST_GAPS) return null
  const days = daysBetween(last.days, { first: asOf, last: asOf })
  const isLong = days.least >= LEAST_DAYS && days.least > TIMES_USUAL * medianOf(gaps)
  return isLong ? { since: last.contact.key, days } : null
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}
