import type { Comparison } from '../../model/comparison.js'
import type { Evidence } from '../../model/spans.js'
import type { Column } from '../wording/columns.js'
import { passagesOf } from '../wording/places.js'
import { keyOfClaim, keyOfDiscrepancy } from '../wording/keys.js'

/** A claim or a discrepancy that cites a text, and where. */
export interface Citer {
  /** "D3" or "C7". */
  readonly key: string
  readonly passage: Evidence
}

/** Everything that cites an account's text: the discrepancies in their order, then the claims. */
export function citersOf(
  { head }: Column,
  { claims, discrepancies }: Comparison,
): readonly Citer[] {
  const sides = discrepancies.flatMap((discrepancy) =>
    [discrepancy.a, discrepancy.b].map((told) => ({ key: keyOfDiscrepancy(discrepancy), told })),
  )
  const cells = claims.flatMap((claim) =>
    claim.cells.map((told) => ({ key: keyOfClaim(claim), told })),
  )
  return [...sides, ...cells]
    .filter(({ told }) => told.account === head.id)
    .flatMap(({ key, told }) => passagesOf(told).map((passage) => ({ key, passage })))
}
