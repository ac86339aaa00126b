import { expect, test } from 'vitest'
import type { Comparison, Relation } from '../../model/comparison.js'
import { specimenOf } from '../specimen.fixture.js'
import { letterOf, shownColumns } from './columns.js'

/** Three accounts, the third called a copy of the first; in the claim on the truce it stands as told. */
function withCopy(relation: Relation): Comparison {
  const whole = specimenOf(3)
  return {
    ...whole,
    accounts: whole.accounts.map((head, index) => ({
      ...head,
      copyGroup: index === 1 ? null : (whole.accounts[0]?.id ?? null),
    })),
    claims: whole.claims.map((claim) => ({
      ...claim,
      cells: claim.cells.map((cell, index) =>
        claim.topic === 'truce' && index === 2 ? { ...cell, relation } : cell,
      ),
    })),
  }
}

test.each<[string, Relation, readonly string[]]>([
  ['a copy that adds nothing stands behind its original', 'same', ['A + C', 'B']],
  ['a copy that was changed has its own column', 'stronger', ['A', 'B', 'C']],
])('%s', (_, relation, expected) =>
  expect(shownColumns(withCopy(relation)).map(letterOf)).toEqual(expected),
)
