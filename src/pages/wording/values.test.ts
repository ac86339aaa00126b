import { expect, test } from 'vitest'
import type { Relation } from '../../model/comparison.js'
import { commentaryHead, specimen, wireHead, words } from '../specimen.fixture.js'
import { columnOf, columnsOf } from './columns.js'
import { valuesBeside } from './values.js'

const columns = columnsOf(specimen.accounts)
const [a, b] = [columnOf(columns, wireHead.id), columnOf(columns, commentaryHead.id)]

/** What is said of a dropped source where both tell the day, the second in a relation to the first. */
function besideThe(facet: 'date' | 'precedent', relation: Relation): string {
  const [given] = specimen.claims.filter((claim) => claim.facet === facet)
  const [like] = specimen.discrepancies
  if (given === undefined || like === undefined) throw new Error('the specimen has both')
  const claim = { ...given, cells: given.cells.map((cell) => ({ ...cell, relation })) }
  const sides = {
    a: { ...like.a, evidence: [words(wireHead.text, 'on Monday')] },
    b: { ...like.b, evidence: [words(commentaryHead.text, 'on March 3, 2031')] },
  }
  const discrepancy = { ...like, ...sides, kind: 'source-dropped' } as const
  return valuesBeside({ discrepancy, claim, a, b }) ?? ''
}

test.each<['date' | 'precedent', Relation, RegExp]>([
  ['date', 'paraphrase', /“on Monday” in A, “on March 3, 2031” in B\.$/u],
  ['date', 'same', /^$/u],
  ['precedent', 'paraphrase', /^$/u],
])('beside a dropped source, a %s in a relation of %s', (facet, relation, expected) =>
  expect(besideThe(facet, relation)).toMatch(expected),
)
