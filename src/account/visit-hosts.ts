import type { Ref } from '../model/actors.js'
import { areDatesCompatible } from './contact-dates.js'
import type { Draft } from './same-contact.js'
import { uniqueRefs } from './sides.js'

/** Sentences between a visit and a meeting that is part of it. */
const NEAR = 4

/** "His first visit to Ankara" beside "he met the Turkish president": the visit is with the one whom the visitor met. */
export function withHosts(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    const [first, ...rest] = draft.tellings
    const hosts = isToState(first.kind, first.parties) ? hostsMet(draft, drafts) : []
    return hosts.length === 0
      ? draft
      : { tellings: [{ ...first, parties: uniqueRefs([...first.parties, ...hosts]) }, ...rest] }
  })
}

const isToState = (kind: string, parties: readonly Ref[]): boolean =>
  kind === 'visit' &&
  parties.some(({ actorKind }) => actorKind === 'state') &&
  parties.some(({ actorKind }) => actorKind === 'person')

/** People of the state visited whom the visitor met, told near the visit and of no other day. */
function hostsMet({ tellings: [visit] }: Draft, drafts: readonly Draft[]): readonly Ref[] {
  const visitors = visit.parties.filter(({ actorKind }) => actorKind === 'person')
  const states = visit.parties.filter(({ actorKind }) => actorKind === 'state')
  return drafts
    .map(({ tellings: [first] }) => first)
    .filter(
      (met) =>
        (met.kind === 'meeting' || met.kind === 'talks') &&
        // A courtesy call on a head of state is one thing of a visit and not what it was for.
        met.rule !== 'contact/called-on' &&
        met.status === visit.status &&
        Math.abs(met.clause.sentence - visit.clause.sentence) <= NEAR &&
        areDatesCompatible(met.date, visit.date) &&
        met.parties.some(
          ({ actor }) => actor !== null && visitors.some((each) => each.actor === actor),
        ),
    )
    .flatMap(({ parties }) =>
      parties.filter(
        ({ actorKind, side }) =>
          actorKind === 'person' && side !== null && states.some((state) => state.side === side),
      ),
    )
}
