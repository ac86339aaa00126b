import type { Hop, Ref } from '../../model/actors.js'
import type { Evidence } from '../../model/spans.js'
import { chainOf, chainSteps } from '../wording/chains.js'
import type { Column } from '../wording/columns.js'
import { excerptOf, type Piece } from '../wording/excerpts.js'
import { visible } from '../wording/visible.js'
import { anchorOf, passagesOf } from './shown.js'

interface QuotationProps {
  readonly column: Column
  readonly evidence: readonly Evidence[]
  readonly deciding: readonly Evidence[]
}

const limit = 700

/** An account's own words, checked against its text, leading to their place in it. */
export function Quotation({ column, evidence, deciding }: QuotationProps) {
  const excerpt = excerptOf(column.head.text, { evidence, deciding }, limit)
  const [first] = passagesOf({ evidence, deciding })
  if (excerpt === null || first === undefined) return null
  if (excerpt.kind === 'withheld')
    return <strong class="withheld">✗ Quotation withheld: it differs from its source.</strong>
  return (
    <a class="words" href={`#${anchorOf(column, first)}`}>
      {excerpt.pieces.map((piece) => (
        <Words piece={piece} />
      ))}
    </a>
  )
}

function Words({ piece }: { readonly piece: Piece }) {
  if (piece.kind === 'gap') return <span class="gap"> […] </span>
  return piece.marked ? <mark>{visible(piece.text)}</mark> : <>{visible(piece.text)}</>
}

interface ChainProps {
  readonly column: Column
  readonly told: { readonly via: readonly Hop[]; readonly speakers: readonly Ref[] }
}

/** Who stands behind the words, from the account inwards: "A ← AFP ← Elysee Palace ← Emmanuel Macron". */
export function ChainOf({ column, told }: ChainProps) {
  const chain = chainOf(column.head, told)
  return (
    <div class="chain">
      <i>{column.letter}</i>
      {chainSteps(chain).map((step, index) => (
        <span class={chain.source === 'none' && index === 0 ? 'no-source' : undefined}>
          {' '}
          ← {visible(step)}
        </span>
      ))}
    </div>
  )
}
