import type { Cell, Claim, Comparison, DiscrepancySide } from '../../model/comparison.js'
import { isOverlapping, type Evidence } from '../../model/spans.js'
import { cellOf, columnOf, columnsOf, type Column } from '../../pages/wording/columns.js'
import { keyOfCell } from '../../pages/wording/keys.js'
import { originName } from '../../pages/wording/names.js'
import { meaningOfRelation } from '../../pages/wording/relations.js'
import { explainChain } from './chain.js'
import type { CellExplanation, Telling } from './explanation.js'
import { passageOf } from './passages.js'

/** One side of a discrepancy. Chain and rules are those of its cell, where the cell holds the same words. */
export function explainSide(
  { accounts }: Comparison,
  side: DiscrepancySide,
  claim: Claim | null,
): Telling {
  const column = columnOf(columnsOf(accounts), side.account)
  const cell = claim === null ? null : cellOf(claim, column)
  const holds = cell !== null && isSharing(wordsOf(cell), wordsOf(side))
  return tellingOf(column, side, holds ? cell : null)
}

/** One cell of a claim, with the words that decide and those that come nearest as its discrepancies give them. */
export function explainCell(
  { accounts, discrepancies }: Comparison,
  claim: Claim,
  cell: Cell,
): CellExplanation {
  const column = columnOf(columnsOf(accounts), cell.account)
  const sides = discrepancies
    .filter((each) => each.claim === claim.id)
    .flatMap(({ a, b }) => [a, b])
    .filter(({ account }) => account === cell.account)
  const side = {
    evidence: cell.evidence,
    deciding:
      cell.evidence.length === 0
        ? []
        : distinct([...cell.deciding, ...sides.flatMap(({ deciding }) => deciding)]),
    nearest: distinct(sides.flatMap(({ nearest }) => nearest)),
  }
  return {
    key: keyOfCell(claim, column),
    relation: cell.relation,
    meaning: meaningOfRelation(cell.relation),
    ...tellingOf(column, side, cell),
  }
}

function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(evidence.map((each) => [`${each.start}-${each.end}`, each])).values()]
}

function tellingOf(
  column: Column,
  side: Pick<DiscrepancySide, 'evidence' | 'deciding' | 'nearest'>,
  cell: Cell | null,
): Telling {
  const { id, words, readable } = column.head
  const isTold = wordsOf(side).length > 0
  return {
    account: id,
    origin: originName(column.head),
    words,
    standing: readable ? (isTold ? 'told' : 'not-told') : 'unread',
    context: passageOf(column, side, 1),
    nearest: passageOf(column, { evidence: isTold ? [] : side.nearest, deciding: [] }, 0),
    chain: isTold && cell !== null ? explainChain(column, cell) : null,
    madeBy: isTold && cell !== null ? cell.madeBy : [],
  }
}

function wordsOf({ evidence, deciding }: Pick<Cell, 'evidence' | 'deciding'>): readonly Evidence[] {
  return [...evidence, ...deciding]
}

function isSharing(some: readonly Evidence[], others: readonly Evidence[]): boolean {
  return some.some((one) => others.some((other) => isOverlapping(one, other)))
}
