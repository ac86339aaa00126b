import type { Cell, Claim, Comparison, Discrepancy } from '../../model/comparison.js'
import { columnOf, columnsOf } from '../../pages/wording/columns.js'
import { keyOfCell, keyOfClaim, keyOfDiscrepancy } from '../../pages/wording/keys.js'

/** What an id names. */
export type Target =
  | { readonly kind: 'discrepancy'; readonly discrepancy: Discrepancy }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'cell'; readonly claim: Claim; readonly cell: Cell }

/**
 * What "D3", "discrepancy-3", "C7", "claim-7", "C7.B", "C7/B" or "c7b" names, letter case ignored; `null` when the
 * comparison has no such thing.
 */
export function findTarget(comparison: Comparison, id: string): Target | null {
  const asked = id.trim().toLowerCase()
  const isAsked = (...names: readonly string[]) =>
    names.some((name) => name.toLowerCase() === asked)
  const discrepancy = comparison.discrepancies.find((each) =>
    isAsked(each.id, keyOfDiscrepancy(each)),
  )
  if (discrepancy) return { kind: 'discrepancy', discrepancy }
  const claim = comparison.claims.find((each) => isAsked(each.id, keyOfClaim(each)))
  return claim ? { kind: 'claim', claim } : findCell(comparison, asked)
}

function findCell({ claims }: Comparison, asked: string): Target | null {
  for (const claim of claims) {
    const cell = claim.cells.find((each) => namesOf(claim, each).includes(asked))
    if (cell) return { kind: 'cell', claim, cell }
  }
  return null
}

function namesOf(claim: Claim, { account }: Cell): readonly string[] {
  return [claim.id, keyOfClaim(claim)]
    .flatMap((row) => ['', '.', '/'].map((between) => `${row}${between}${account}`))
    .map((name) => name.toLowerCase())
}

/** The ids that a comparison has, in words: "D1 to D24, C1 to C22; a cell is C7.B". */
export function idsIn({ accounts, claims, discrepancies }: Comparison): string {
  const [claim] = claims
  const [cell] = claim?.cells ?? []
  const example =
    claim && cell ? keyOfCell(claim, columnOf(columnsOf(accounts), cell.account)) : null
  return [
    `${rangeOf(discrepancies.map(keyOfDiscrepancy), 'no difference')}, ${rangeOf(claims.map(keyOfClaim), 'no claim')}`,
    example === null ? [] : `a cell is ${example}`,
  ]
    .flat()
    .join('; ')
}

function rangeOf(keys: readonly string[], none: string): string {
  const [first = none, ...more] = keys
  const last = more.at(-1)
  return last === undefined ? first : `${first} to ${last}`
}
