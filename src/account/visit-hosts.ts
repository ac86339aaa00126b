import type { Ref } from '../model/actors.js'
import { areDatesCompatible } from './contact-dates.js'
import type { Draft } from './same-contact.js'
import type { Scene } from './scene.js'
import { uniqueRefs } from './sides.js'

/** Sentences between a visit and a meeting that is part of it. */
const NEAR = 4

/**
 * "His first visit to Ankara" beside "he met the Turkish president" or "the Turkish president told him": the visit is with
 * the one whom the visitor met, or who spoke with the visitor there.
 */
export function withHosts(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    const [first, ...rest] = draft.tellings
    const met = isToState(first.kind, first.parties) ? hostsMet(draft, drafts) : []
    const isHeld = isToState(first.kind, first.parties) && first.status === 'held'
    const hosts = met.length === 0 && isHeld ? hostsHeard(scene, draft) : met
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

/** Who of the state visited is told to have said something to the visitor, or the other way round, near the visit. */
function hostsHeard({ analysis }: Scene, { tellings: [visit] }: Draft): readonly Ref[] {
  const visitors = visit.parties.filter(({ actorKind }) => actorKind === 'person')
  const states = visit.parties.filter(({ actorKind }) => actorKind === 'state')
  const isHead = ({ actor }: Ref) =>
    analysis.actors.some(({ id, office }) => id === actor && HEAD.test(office ?? ''))
  // A minister's visit has many to speak with.
  const isVisitor = (ref: Ref) => isHead(ref) && visitors.some(({ actor }) => actor === ref.actor)
  const isHost = ({ actorKind, side }: Ref) =>
    actorKind === 'person' && side !== null && states.some((state) => state.side === side)
  return analysis.attributions
    .filter(({ sentence }) => Math.abs(sentence - visit.clause.sentence) <= NEAR)
    .flatMap(({ speakers, told }) => [
      ...(told.some(isVisitor) ? speakers.filter(isHost) : []),
      ...(speakers.some(isVisitor) ? told.filter(isHost) : []),
    ])
}

const HEAD =
  /\b(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|taoiseach)\b/iu
