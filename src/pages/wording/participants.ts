import type { Contact } from '../../model/account.js'
import type { Ref } from '../../model/actors.js'
import { fullestParticipants } from '../../model/participants.js'

/** The fullest name of everyone whom the account that names most persons names. */
export function participantNames(contacts: readonly Contact[]): readonly string[] {
  const all = contacts.flatMap(({ participants }) => participants)
  return [...new Set(fullestParticipants(contacts).map((each) => fullestName(each, all)))]
}

function fullestName({ actor, name }: Ref, all: readonly Ref[]): string {
  const names = all
    .filter((each) => actor !== null && each.actor === actor)
    .map((each) => each.name)
  return names.reduce((longest, each) => (each.length > longest.length ? each : longest), name)
}
