import type { Comparison } from '../../model/comparison.js'
import type { AccountId } from '../../model/ids.js'
import { isEvidence, type Evidence } from '../../model/spans.js'
import { keyOfClaim, keyOfDiscrepancy } from '../wording/keys.js'

/** Words of one account that a comparison rests on, and what rests on them. */
export interface Citation {
  readonly account: AccountId
  readonly evidence: Evidence
  /** "C7.B", "D3", "contact" for what is told of one, "topic" for what the chart of topics rests on. */
  readonly place: string
}

/**
 * All evidence of a comparison: of its cells, its discrepancies, its contacts and its topics, with every hop, speaker and facet in
 * them. The passages of copies are not among it: they show likeness and carry no finding.
 */
export function citationsIn(comparison: Comparison): readonly Citation[] {
  return tellingsIn(comparison).flatMap(({ account, place, told }) =>
    evidenceIn(told).map((evidence) => ({ account, evidence, place })),
  )
}

interface Telling {
  readonly account: AccountId
  readonly place: string
  readonly told: unknown
}

function tellingsIn({ claims, discrepancies, contacts, silence }: Comparison): readonly Telling[] {
  return [
    ...claims.flatMap((claim) =>
      claim.cells.map((cell) => {
        const { account } = cell
        return { account, place: `${keyOfClaim(claim)}.${account}`, told: cell }
      }),
    ),
    ...discrepancies.flatMap((discrepancy) =>
      [discrepancy.a, discrepancy.b].map((side) => {
        const { account } = side
        return { account, place: keyOfDiscrepancy(discrepancy), told: side }
      }),
    ),
    ...contacts.flatMap(({ accounts }) =>
      accounts.map(({ account, contact }) => ({ account, place: 'contact', told: contact })),
    ),
    ...silence.flatMap(({ by }) =>
      by.map(({ account, evidence }) => ({ account, place: 'topic', told: evidence })),
    ),
  ]
}

/** All evidence within a value, at any depth. */
export function evidenceIn(value: unknown): readonly Evidence[] {
  if (typeof value !== 'object' || value === null) return []
  return isEvidence(value) ? [value] : Object.values(value).flatMap(evidenceIn)
}
