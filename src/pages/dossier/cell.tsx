import type { Claim } from '../../model/comparison.js'
import { cellOf, type Column } from '../wording/columns.js'
import { keyOfCell } from '../wording/keys.js'
import { signOfRelation } from '../wording/signs.js'
import { ChainOf } from './chain.js'
import { Letter } from './letter.js'
import { Quotation } from './quotation.js'
import { hueOf } from './shown.js'
import { Sign } from './sign.js'

interface CellProps {
  readonly claim: Claim
  readonly column: Column
}

/** How one account tells a claim: its relation by sign, word and colour, its words, and who stands behind them. */
export function MatrixCell({ claim, column }: CellProps) {
  const cell = cellOf(claim, column)
  const { name, word } = signOfRelation(cell.relation)
  const isTold = cell.evidence.length > 0 || cell.deciding.length > 0
  return (
    <td
      class={`${hueOf(column)} ${cell.relation}`}
      id={keyOfCell(claim, column)}
      data-statements={cell.statements.join(' ') || undefined}
    >
      <Letter column={column} />
      <span class={`relation ${cell.relation}`}>
        <Sign name={name} /> {word}
      </span>
      {isTold ? (
        <blockquote>
          <Quotation column={column} evidence={cell.evidence} deciding={cell.deciding} />
          <ChainOf column={column} told={cell} />
        </blockquote>
      ) : null}
    </td>
  )
}
