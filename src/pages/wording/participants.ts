import type { Contact } from '../../model/account.js'
import type { Ref } from '../../model/actors.js'

/** The fullest name of everyone whom the account with most participants names. */
export function participantNames(contacts: readonly Contact[]): readonly string[] {
  const fullest = contacts.toSorted((a, b) => b.participants.length - a.participants.length)[0]
  const all = contacts.flatMap(({ participants }) => participants)
  return [...new Set((fullest?.participants ?? []).map((each) => fullestName(each, all)))]
}

function fullestName({ actor, name }: Ref, all: readonly Ref[]): string {
  const names = all
    .filter((each) => actor !== null && each.actor === actor)
    .map((each) => each.name)
  return names.reduce((longest, each) => (each.length > longest.length ? each : longest), name)
}
