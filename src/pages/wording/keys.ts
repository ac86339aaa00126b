import type { Claim, Discrepancy } from '../../model/comparison.js'
import type { Column } from './columns.js'

/** What people call a discrepancy: "D3". */
export function keyOfDiscrepancy({ id }: Pick<Discrepancy, 'id'>): string {
  return `D${numberIn(id)}`
}

/** What people call a claim: "C7". */
export function keyOfClaim({ id }: Pick<Claim, 'id'>): string {
  return `C${numberIn(id)}`
}

/** What people call one account's version of a claim: "C7.B". */
export function keyOfCell(claim: Pick<Claim, 'id'>, { letter }: Pick<Column, 'letter'>): string {
  return `${keyOfClaim(claim)}.${letter}`
}

/** "claim-7" is 7; an id that ends in no number stays whole. */
function numberIn(id: string): string {
  return /\d+$/u.exec(id)?.[0] ?? id
}
