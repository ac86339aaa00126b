import type { Statement } from '../../../model/account.js'
import { Arrow } from '../../../pages/dossier/sign.js'
import { chainOf, shownChain } from '../../../pages/wording/chains.js'
import { visible } from '../../../pages/wording/visible.js'

interface ChainProps {
  readonly told: Pick<Statement, 'via' | 'speakers' | 'mode'>
  /** Whether the text is a side's own: then nobody need relay it. */
  readonly isOwn: boolean
}

/** On whose word, from the outlet inwards: "AFP ← Elysee Palace ← Emmanuel Macron". */
export function Chain({ told, isOwn }: ChainProps) {
  const chain = chainOf({ kind: isOwn ? 'official' : 'unknown', side: null }, told)
  const { steps, isUnsourced } = shownChain(chain, told.mode === 'direct')
  return (
    <span class="chain">
      {steps.map((step, index) => (
        <>
          {index === 0 ? null : (
            <>
              {' '}
              <Arrow />{' '}
            </>
          )}
          {visible(step)}
        </>
      ))}
      {isUnsourced ? `${steps.length === 0 ? '' : ' · '}names no source` : null}
    </span>
  )
}
