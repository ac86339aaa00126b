import type { Account } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import type { ActorId } from '../model/ids.js'
import type { Reading } from '../model/reading.js'
import type { Column } from './telling.js'

/**
 * The columns with the side of every person whom one text names without it and another with it: a comment that says
 * "Vogt" speaks of the chancellor whom the agency introduced. Where two texts put a person on two sides nothing is taken.
 */
export function withKnownSides(columns: readonly Column[]): readonly Column[] {
  const sides = sidesIn(columns.flatMap(({ reading }) => reading ?? []))
  return columns.map((column) =>
    column.reading ? { ...column, reading: sided(column.reading, sides) } : column,
  )
}

function sidesIn(readings: readonly Reading[]): ReadonlyMap<ActorId, string> {
  const told = new Map<ActorId, Set<string>>()
  for (const { analysis } of readings)
    for (const { id, kind, side } of analysis.actors)
      if (kind === 'person' && side !== null) told.set(id, (told.get(id) ?? new Set()).add(side))
  return new Map(
    [...told].flatMap(([id, sides]) => {
      const [only] = sides
      return sides.size === 1 && only !== undefined ? [[id, only] as const] : []
    }),
  )
}

function sided(reading: Reading, sides: ReadonlyMap<ActorId, string>): Reading {
  const { analysis, account } = reading
  const actors = analysis.actors.map((actor) =>
    actor.kind === 'person' && actor.side === null
      ? { ...actor, side: sides.get(actor.id) ?? null }
      : actor,
  )
  return { ...reading, analysis: { ...analysis, actors }, account: sidedAccount(account, sides) }
}

function sidedAccount(account: Account, sides: ReadonlyMap<ActorId, string>): Account {
  const sidedRef = <Named extends Ref>(ref: Named): Named =>
    ref.side === null && ref.actorKind === 'person' && ref.actor !== null
      ? { ...ref, side: sides.get(ref.actor) ?? null }
      : ref
  return {
    ...account,
    statements: account.statements.map((each) => ({
      ...each,
      speakers: each.speakers.map(sidedRef),
      addressees: each.addressees.map(sidedRef),
      targets: each.targets.map(sidedRef),
      via: each.via.map(sidedRef),
    })),
    commitments: account.commitments.map((each) => ({
      ...each,
      promisors: each.promisors.map(sidedRef),
      beneficiaries: each.beneficiaries.map(sidedRef),
      via: each.via.map(sidedRef),
    })),
    contacts: account.contacts.map((each) => ({
      ...each,
      participants: each.participants.map(sidedRef),
    })),
  }
}
