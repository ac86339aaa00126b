import type { Cell } from '../../../model/comparison.js'
import { chainOf } from '../../../pages/wording/chains.js'
import type { Column } from '../../../pages/wording/columns.js'
import type { Block } from '../layout/blocks.js'
import { run, type Line } from '../layout/runs.js'
import type { View } from '../layout/view.js'
import { wrap } from '../layout/wrap.js'
import { chainLine, quotation } from '../quotation.js'
import { relationRun } from './tones.js'

interface Parts {
  readonly relation: Line
  readonly words: Line
  readonly chain: Line
}

/** One account's version of a claim: the relation, its own words, and who stands behind them. */
function partsOf(cell: Cell, { head }: Column, view: View & { readonly limit: number }): Parts {
  const { evidence, deciding } = cell
  const words = quotation({ text: head.text, limit: view.limit, evidence, deciding }, view)
  return {
    relation: [relationRun(cell.relation)],
    words,
    chain: words.length === 0 ? [] : chainLine(chainOf(head, cell)),
  }
}

const linesOfQuotation = 7

/** A cell between its neighbours: relation, words and chain below each other. */
export function cellBlock(cell: Cell, column: Column, view: View): Block {
  const { width } = view
  const parts = partsOf(cell, column, { ...view, limit: width * linesOfQuotation })
  return [parts.relation, parts.words, parts.chain].flatMap((part) => wrap(part, width))
}

/** A cell on its own: relation, words and chain after each other. */
export function cellLine(cell: Cell, column: Column, view: View): Line {
  const { relation, words, chain } = partsOf(cell, column, { ...view, limit: view.width * 3 })
  return words.length === 0
    ? relation
    : [...relation, run(' │ ', 'soft'), ...words, run(' '), ...chain]
}
