import type { KeptParticipant } from '../../model/kept.js'
import type { Candidate } from './entry.js'

/** Whether those of one contact took part in another: they did; as far as it tells (a state for its president); or not. */
export type Fit = 'same' | 'perhaps' | 'other'

type Between = Pick<Candidate, 'participants'>

/** How far everybody known of one contact took part in another. */
export function fitOf(asked: Between, other: Between): Fit {
  const known = asked.participants.filter(({ actor, side }) => actor !== null || side !== null)
  const fits = known.map((each) => fitOfOne(each, other))
  if (fits.includes('other')) return 'other'
  return known.length < 2 || fits.includes('perhaps') ? 'perhaps' : 'same'
}

function fitOfOne({ actor, side }: KeptParticipant, { participants }: Between): Fit {
  if (actor !== null && participants.some((each) => each.actor === actor)) return 'same'
  const ofSide = participants.filter((each) => side !== null && each.side === side)
  if (ofSide.length === 0) return 'other'
  if (!isPerson(actor)) return 'same'
  return ofSide.some((each) => isPerson(each.actor)) ? 'other' : 'perhaps'
}

const isPerson = (actor: string | null): boolean => actor?.startsWith('person:') ?? false

/** Whether another contact is between the same sides, by others than the persons of the first. */
export function isBelow(asked: Between, other: Between): boolean {
  const sides = sidesOf(asked)
  const others = sidesOf(other)
  const persons = new Set(asked.participants.map(({ actor }) => actor).filter(isPerson))
  return (
    sides.size > 1 &&
    [...sides].every((side) => others.has(side)) &&
    other.participants.every(({ actor }) => !persons.has(actor))
  )
}

function sidesOf({ participants }: Between): ReadonlySet<string> {
  return new Set(participants.flatMap(({ side, actor }) => side ?? actor ?? []))
}
