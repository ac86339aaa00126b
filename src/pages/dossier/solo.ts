import type { Cell, Claim, Comparison } from '../../model/comparison.js'

/**
 * The claims that one account alone tells, and that are no part of the contact itself: a row of the matrix would be empty
 * but for one cell. None where fewer than two accounts could be read: nobody knows then what the others tell.
 */
export function toldAlone({ accounts, claims }: Comparison): readonly Claim[] {
  if (accounts.filter(({ readable }) => readable).length < 2) return []
  return claims.filter(({ facet, cells }) => facet === null && cells.filter(isTelling).length === 1)
}

export function isTelling({ evidence }: Cell): boolean {
  return evidence.length > 0
}
