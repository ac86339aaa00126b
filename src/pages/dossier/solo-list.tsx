import type { Claim } from '../../model/comparison.js'
import { cellOf, type ShownColumn } from '../wording/columns.js'
import { counted } from '../wording/counts.js'
import { keyOfCell, keyOfClaim } from '../wording/keys.js'
import { originName } from '../wording/names.js'
import { visible } from '../wording/visible.js'
import { ChainOf } from './chain.js'
import { Letter } from './letter.js'
import { Quotation } from './quotation.js'
import { hueOf } from './shown.js'
import { isTelling } from './solo.js'

interface SoloProps {
  readonly columns: readonly ShownColumn[]
  readonly claims: readonly Claim[]
}

/** So many are read as they are; more are folded. */
const READ_AT_ONCE = 16

/** What one account alone tells, account by account: its words and who stands behind them, without a row of empty cells. */
export function ToldAlone({ columns, claims }: SoloProps) {
  if (claims.length === 0) return null
  const lists = columns.flatMap((column) => {
    const own = claims.filter((claim) => isTelling(cellOf(claim, column)))
    return own.length === 0 ? [] : [<ByOne column={column} claims={own} />]
  })
  const count = counted(claims.length, 'claim')
  return (
    <div class="solo">
      <h3>Told by one account only</h3>
      {claims.length <= READ_AT_ONCE ? (
        lists
      ) : (
        <details>
          <summary>{count}</summary>
          {lists}
        </details>
      )}
    </div>
  )
}

interface ByOneProps {
  readonly column: ShownColumn
  readonly claims: readonly Claim[]
}

function ByOne({ column, claims }: ByOneProps) {
  return (
    <div class={hueOf(column)}>
      <h4>
        <Letter column={column} /> {visible(originName(column.head))}
      </h4>
      <ul>
        {claims.map((claim) => (
          <Entry column={column} claim={claim} />
        ))}
      </ul>
    </div>
  )
}

function Entry({ column, claim }: { readonly column: ShownColumn; readonly claim: Claim }) {
  const cell = cellOf(claim, column)
  return (
    <li id={keyOfClaim(claim)}>
      <blockquote
        class="lone"
        id={keyOfCell(claim, column)}
        data-statements={cell.statements.join(' ') || undefined}
      >
        <Quotation column={column} evidence={cell.evidence} deciding={cell.deciding} />
        <ChainOf column={column} told={cell} />
      </blockquote>
      <small>{keyOfClaim(claim)}</small>
    </li>
  )
}
