import type { Hop, Ref } from '../../model/actors.js'
import type { Evidence } from '../../model/spans.js'
import { chainOf, chainSteps } from '../wording/chains.js'
import type { Column } from '../wording/columns.js'
import { placeOf } from '../wording/places.js'
import { visible } from '../wording/visible.js'
import { passagesOf } from './shown.js'

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
  const [first] = passagesOf(told)
  return (
    <p class="chain">
      <b>{first === undefined ? column.letter : placeOf(column, first)}</b>
      {chainSteps(chain).map((step, index) => (
        <span class={chain.source === 'none' && index === 0 ? 'no-source' : undefined}>
          {' '}
          ← {visible(step)}
        </span>
      ))}
    </p>
  )
}
