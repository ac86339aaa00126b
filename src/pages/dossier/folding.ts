import type { Cell, Claim, Comparison } from '../../model/comparison.js'

/** So many claims are read as they are; of more, the lesser ones are folded. */
const readAtOnce = 30

/**
 * The claims that a long matrix folds: one account alone tells them, they are no part of the contact itself, and no
 * difference above the minor ones is about them. None of a short matrix.
 */
export function foldedOf({ claims, discrepancies }: Comparison): readonly Claim[] {
  if (claims.length <= readAtOnce) return []
  const weighty = new Set(discrepancies.flatMap(({ minor, claim }) => (minor ? [] : (claim ?? []))))
  return claims.filter(
    ({ id, facet, cells }) =>
      facet === null && !weighty.has(id) && cells.filter(isTelling).length < 2,
  )
}

function isTelling({ evidence }: Cell): boolean {
  return evidence.length > 0
}
