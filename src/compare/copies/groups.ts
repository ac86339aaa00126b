import type { Copy } from '../../model/comparison.js'
import type { AccountId } from '../../model/ids.js'

/** The id of the first account of each group of one and the same story; accounts alone are left out. */
export function copyGroups(
  accounts: readonly AccountId[],
  copies: readonly Copy[],
): ReadonlyMap<AccountId, AccountId> {
  const leader = new Map<AccountId, AccountId>()
  const find = (id: AccountId): AccountId => {
    let [at, above] = [id, leader.get(id)]
    while (above !== undefined && above !== at) [at, above] = [above, leader.get(above)]
    return at
  }
  const order = new Map(accounts.map((id, index) => [id, index]))
  for (const { from, to, level } of copies) {
    if (level !== 'wholly') continue
    const [a, b] = [find(from), find(to)]
    const [first, second] = (order.get(a) ?? 0) <= (order.get(b) ?? 0) ? [a, b] : [b, a]
    leader.set(first, first)
    leader.set(second, first)
  }
  return new Map([...leader.keys()].map((id) => [id, find(id)]))
}
