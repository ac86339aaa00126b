import type { ContactKind } from '../../model/account.js'
import type { DayNumber } from '../../language/civil-days.js'
import type { DayRange } from '../../language/edtf.js'
import { daysBetween, daysOf } from './days.js'
import type { Candidate, HeldCandidate } from './entry.js'
import type { NextContact } from './follow-up.js'
import { fitOf } from './parties.js'

/**
 * What became of a plan, as far as the record tells: `held` on its days; `later`; `next` where it named no day and this
 * one came next; `ahead` while its days are not over; `none` in the record.
 */
export interface PlanOutcome {
  readonly state: 'held' | 'later' | 'next' | 'ahead' | 'none'
  readonly held: NextContact | null
}

interface Search {
  /** First day on which an article told of the plan; `null` where none is dated. */
  readonly told: DayNumber | null
  readonly candidates: readonly HeldCandidate[]
  readonly asOf: DayNumber
}

/** A plan is kept on the day before or after: another zone, another way to count. */
const SLACK = 1
/** A contact held so many days behind its plan may still be what was planned. */
const POSTPONED = 60

/** What became of a contact that was planned or proposed. */
export function planOutcome(plan: Candidate, search: Search): PlanOutcome {
  const days = daysOf(plan.date)
  const found = search.candidates.flatMap((each) => heldOf(plan, each))
  return days === null ? undated(found, search) : dated(days, found, search.asOf)
}

interface Held {
  readonly days: DayRange
  readonly next: Omit<NextContact, 'days'>
}

function heldOf(plan: Candidate, candidate: HeldCandidate): readonly Held[] {
  const { key, date, kind, days } = candidate
  if (!areAlike(plan.kind, kind)) return []
  const fit = fitOf(plan, candidate)
  return fit === 'other' ? [] : [{ days, next: { key, date, kind, fit } }]
}

function dated(days: DayRange, found: readonly Held[], asOf: DayNumber): PlanOutcome {
  const near = found.map((each) => ({ ...each, behind: each.days.first - days.last }))
  const [first] = near
    .filter(({ days: each, behind }) => each.last >= days.first - SLACK && behind <= POSTPONED)
    .toSorted((a, b) => a.behind - b.behind)
  if (first === undefined) return { state: asOf <= days.last ? 'ahead' : 'none', held: null }
  const held = { ...first.next, days: daysBetween(days, first.days) }
  return { state: first.behind <= SLACK ? 'held' : 'later', held }
}

function undated(found: readonly Held[], { told }: Search): PlanOutcome {
  if (told === null) return { state: 'none', held: null }
  const [first] = found
    .filter(({ days }) => days.first > told)
    .toSorted((a, b) => a.days.first - b.days.first)
  if (first === undefined) return { state: 'none', held: null }
  const days = daysBetween({ first: told, last: told }, first.days)
  return { state: 'next', held: { ...first.next, days } }
}

const AFAR: readonly ContactKind[] = ['phone-call', 'video-call']
const THERE: readonly ContactKind[] = ['meeting', 'visit', 'summit']

/** Whether one can be planned and the other held: talks tell no medium. */
function areAlike(a: ContactKind, b: ContactKind): boolean {
  if (a === b || a === 'talks' || b === 'talks') return true
  return [AFAR, THERE].some((kinds) => kinds.includes(a) && kinds.includes(b))
}
