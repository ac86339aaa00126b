import type { Hop, Ref } from '../../../model/actors.js'
import { Arrow } from '../../../pages/dossier/sign.js'
import { chainOf, chainSteps } from '../../../pages/wording/chains.js'
import { visible } from '../../../pages/wording/visible.js'

interface ChainProps {
  readonly told: { readonly via: readonly Hop[]; readonly speakers: readonly Ref[] }
  /** Whether the text is a side's own: then nobody need relay it. */
  readonly isOwn: boolean
}

/** On whose word, from the outlet inwards: "AFP ← Elysee Palace ← Emmanuel Macron". */
export function Chain({ told, isOwn }: ChainProps) {
  const chain = chainOf({ kind: isOwn ? 'official' : 'unknown', side: null }, told)
  return (
    <span class="chain">
      {chainSteps(chain).map((step, index) => (
        <span class={chain.source === 'none' && index === 0 ? 'no-source' : undefined}>
          {index === 0 ? null : (
            <>
              {' '}
              <Arrow />{' '}
            </>
          )}
          {visible(step)}
        </span>
      ))}
    </span>
  )
}
