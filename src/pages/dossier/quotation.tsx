import type { Evidence } from '../../model/spans.js'
import type { Column } from '../wording/columns.js'
import { passagesOf } from '../wording/places.js'
import { excerptOf, type Excerpt, type Piece } from '../wording/excerpts.js'
import { visible } from '../wording/visible.js'
import { anchorOf } from './shown.js'

interface QuotationProps {
  readonly column: Column
  readonly evidence: readonly Evidence[]
  readonly deciding: readonly Evidence[]
  /** About so many UTF-16 units are shown. */
  readonly limit?: number
}

const longest = 700

/** An account's own words, checked against its text, leading to their place in it. */
export function Quotation({ column, evidence, deciding, limit = longest }: QuotationProps) {
  const excerpt = excerptOf(column.head.text, { evidence, deciding }, limit)
  const [first] = passagesOf({ evidence, deciding })
  if (excerpt === null || first === undefined) return null
  if (excerpt.kind === 'withheld') return <Withheld />
  return (
    <a class="words" href={`#${anchorOf(column, first)}`} dir="auto">
      <Pieces column={column} pieces={excerpt.pieces} />
    </a>
  )
}

function Withheld() {
  return <strong class="withheld">Quotation withheld: it differs from its source.</strong>
}

interface PiecesProps {
  readonly column: Column
  readonly pieces: Extract<Excerpt, { kind: 'verbatim' }>['pieces']
}

function Pieces({ column, pieces }: PiecesProps) {
  return (
    <>
      {pieces.map((piece) => (
        <Words column={column} piece={piece} />
      ))}
    </>
  )
}

interface WordsProps {
  readonly column: Column
  readonly piece: Piece
}

/** `data-at` says where the words stand, for whoever checks the page: "A:120-180". */
function Words({ column, piece }: WordsProps) {
  if (piece.kind === 'gap') return <span class="gap"> […] </span>
  const at = `${column.letter}:${piece.start}-${piece.end}`
  return piece.marked ? (
    <mark data-at={at}>{visible(piece.text)}</mark>
  ) : (
    <span data-at={at}>{visible(piece.text)}</span>
  )
}
