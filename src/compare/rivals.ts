import type { AccountId } from '../model/ids.js'
import type { Weighed } from './affinity.js'
import type { Draft } from './drafts.js'
import { chanceOf } from './pairing.js'
import type { Proposition } from './propositions.js'

/** How likely the likeliest of what one account tells by itself is what another account tells in a claim, 0 to 1. */
export type Rivals = (draft: Draft, teller: AccountId, other: AccountId) => number

/** Looks only at what the other account tells in claims that the teller has no part in: the rest tells something else. */
export function rivalsAmong(weighed: readonly Weighed[], drafts: readonly Draft[]): Rivals {
  const homes = new Map(drafts.flatMap((draft) => draft.told.map((told) => [told, draft] as const)))
  const known = new Map(weighed.map((each) => [each.proposition, each]))
  const toldBy = byAccount(weighed)
  const isWith = (told: Proposition, account: AccountId) =>
    homes.get(told)?.told.some((each) => each.account === account) ?? false
  return ({ told }, teller, other) => {
    const own = told.filter(({ account }) => account === teller)
    const free = (toldBy.get(other) ?? []).filter(({ proposition }) => !isWith(proposition, teller))
    return own
      .flatMap((each) => known.get(each) ?? [])
      .reduce(
        (most, one) => free.reduce((best, each) => Math.max(best, chanceOf(one, each)), most),
        0,
      )
  }
}

function byAccount(weighed: readonly Weighed[]): ReadonlyMap<AccountId, readonly Weighed[]> {
  const accounts = new Map<AccountId, Weighed[]>()
  for (const each of weighed) {
    const { account } = each.proposition
    const own = accounts.get(account)
    if (own) own.push(each)
    else accounts.set(account, [each])
  }
  return accounts
}
