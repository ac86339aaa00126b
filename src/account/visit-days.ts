import type { Facet } from '../model/account.js'
import { dateFacets, placeFacet } from './facets.js'
import type { Draft } from './same-contact.js'
import type { Scene } from './scene.js'
import { siteOf } from './sites.js'
import type { Telling } from './telling.js'

/** Sentences between a visit and what is told to have been done on it. */
const NEAR = 1

/**
 * "Arrived in Tallinn on Wednesday and met X": what is told in the breath of a visit, or right behind it, of the same
 * visitor and of no day of its own, was on the visit's day and at its place.
 */
export function onVisit(scene: Scene, draft: Draft, drafts: readonly Draft[]): readonly Facet[] {
  const [first] = draft.tellings
  const isOpen = draft.tellings.every(({ date }) => date === null)
  if (!isOpen || first.kind === 'visit' || first.reference !== 'free') return []
  const near = drafts.filter(({ tellings }) => tellings.some((each) => isRightBefore(each, first)))
  const visit = near.flatMap(({ tellings }) => tellings).find((each) => isVisitOf(each, first))
  if (!visit) return []
  const isPlaced = draft.tellings.some(({ place }) => place !== null)
  return [
    ...dateFacets(scene, siteOf(visit)),
    ...(visit.place && !isPlaced ? [placeFacet(scene, visit.place)] : []),
  ]
}

function isRightBefore(visit: Telling, met: Telling): boolean {
  const distance = met.clause.sentence - visit.clause.sentence
  return visit.kind === 'visit' && visit.head.end <= met.head.start && distance <= NEAR
}

function isVisitOf(visit: Telling, met: Telling): boolean {
  const hosts = visit.parties.flatMap(({ side }) => side ?? [])
  return (
    visit.kind === 'visit' &&
    visit.isSubject &&
    // "Who landed on Wednesday" is told in passing, of whenever the rest was.
    !visit.clause.isRelative &&
    visit.status === met.status &&
    visit.date !== null &&
    visit.head.end <= met.head.start &&
    met.parties.every(({ side }) => side === null || hosts.includes(side)) &&
    met.parties.some(
      ({ actor }) => actor !== null && visit.parties.some((party) => party.actor === actor),
    )
  )
}
