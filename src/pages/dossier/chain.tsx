import type { Hop, Ref } from '../../model/actors.js'
import type { Evidence } from '../../model/spans.js'
import { chainOf, chainSteps } from '../wording/chains.js'
import type { Column } from '../wording/columns.js'
import { passagesOf, placesOf } from '../wording/places.js'
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
  const chain = chainOf(column.head, told)
  return (
    <p class="chain">
      <b>{placesOf(column, passagesOf(told))}</b>
      {chainSteps(chain).map((step, index) => (
        <span class={chain.source === 'none' && index === 0 ? 'no-source' : undefined}>
          {' '}
          <Arrow /> {visible(step)}
        </span>
      ))}
    </p>
  )
}
