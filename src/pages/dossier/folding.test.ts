import { expect, test } from 'vitest'
import type { Claim, Comparison } from '../../model/comparison.js'
import { claimId, discrepancyId } from '../../model/ids.js'
import { specimen } from '../specimen.fixture.js'
import { foldedOf } from './folding.js'

/** The specimen's claims so often over that they fill a long matrix. */
function long(count: number): Comparison {
  const claims = Array.from({ length: count }, (_, index): readonly Claim[] =>
    specimen.claims.map((claim) => ({ ...claim, id: claimId(`${claim.id}-${index + 1}`) })),
  ).flat()
  return { ...specimen, claims, discrepancies: [] }
}

const labelsFolded = (comparison: Comparison) => [
  ...new Set(foldedOf(comparison).map(({ label }) => label)),
]

test('a short matrix folds nothing', () => expect(foldedOf(specimen)).toEqual([]))

test('a long one folds what one account alone tells, but nothing of the contact itself', () =>
  expect(labelsFolded(long(6))).toEqual(['Norland: 40 million crowns']))

test.each([
  [false, 5],
  [true, 6],
])('what a difference is about stays, unless that is minor (%s)', (minor, folded) => {
  const comparison = long(6)
  const [model] = specimen.discrepancies
  const discrepancies = model
    ? [{ ...model, id: discrepancyId('d9'), minor, claim: claimId('money-3') }]
    : []
  expect(foldedOf({ ...comparison, discrepancies })).toHaveLength(folded)
})
