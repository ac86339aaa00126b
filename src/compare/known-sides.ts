import type { Account } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import type { Reading } from '../model/reading.js'
import { peopleIn, personsTold, type People } from './people.js'
import type { Column } from './telling.js'

/**
 * The columns with the side of every person whom one text names without it and another with it: a comment that says
 * "Vogt" speaks of the chancellor whom the agency introduced as "Ada Vogt". Where two texts put a person on two sides, or
 * two bear the name, nothing is taken.
 */
export function withKnownSides(columns: readonly Column[]): readonly Column[] {
  const readings = columns.flatMap(({ reading }) => reading ?? [])
  const people = peopleIn(readings.flatMap(({ analysis }) => personsTold(analysis)))
  return columns.map((column) =>
    column.reading ? { ...column, reading: sided(column.reading, people) } : column,
  )
}

function sided(reading: Reading, people: People): Reading {
  const { analysis, account } = reading
  const actors = analysis.actors.map((actor) =>
    actor.kind === 'person' && actor.side === null
      ? { ...actor, side: people.sideOf(actor.id) }
      : actor,
  )
  return { ...reading, analysis: { ...analysis, actors }, account: sidedAccount(account, people) }
}

function sidedAccount(account: Account, people: People): Account {
  const sidedRef = <Named extends Ref>(ref: Named): Named =>
    ref.side === null && ref.actorKind === 'person' && ref.actor !== null
      ? { ...ref, side: people.sideOf(ref.actor) }
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
