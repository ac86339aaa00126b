import type { Hop, Ref } from '../../model/actors.js'
import type { Evidence } from '../../model/spans.js'
import { chainOf, shownChain } from '../wording/chains.js'
import type { Column } from '../wording/columns.js'
import { passagesOf, placesOf } from '../wording/places.js'
import { isQuotation } from '../wording/quoted.js'
import { visible } from '../wording/visible.js'
import { Arrow } from './sign.js'

interface ChainProps {
  readonly column: Column
  readonly told: {
    readonly via: readonly Hop[]
    readonly speakers: readonly Ref[]
    readonly evidence: readonly Evidence[]
    readonly deciding: readonly Evidence[]
  }
}

/** Where the words stand and who stands behind them: "A¶4 ← AFP ← Elysee Palace ← Emmanuel Macron". */
export function ChainOf({ column, told }: ChainProps) {
  const isQuoted = isQuotation(column.head.text, told.evidence)
  const { steps, isUnsourced } = shownChain(chainOf(column.head, told), isQuoted)
  return (
    <p class="chain">
      <b>{placesOf(column, passagesOf(told))}</b>
      {steps.map((step) => (
        <>
          {' '}
          <Arrow /> {visible(step)}
        </>
      ))}
      {isUnsourced ? ' · names no source' : null}
    </p>
  )
}
