import type { Evidence, Span } from '../../../model/spans.js'
import { excerptOf, type Piece } from '../../../pages/wording/excerpts.js'
import { visible } from '../../../pages/wording/visible.js'

interface WordsProps {
  /** The text that they stand in, as it was just read from the archive. */
  readonly text: string
  readonly evidence: readonly Evidence[]
  readonly marks?: readonly Evidence[]
  /** Where the words stand on a page; they are no link without it. */
  readonly href?: string
  readonly limit?: number
}

const LONGEST = 420

/** A source's own words, held against its text once more, what decides marked; they lead to their place. */
export function Words({ text, evidence, marks = [], href, limit = LONGEST }: WordsProps) {
  const excerpt = excerptOf(text, { evidence, deciding: marks }, limit)
  if (excerpt === null) return null
  if (excerpt.kind === 'withheld')
    return <strong class="withheld">Quotation withheld: it differs from its source.</strong>
  const pieces = excerpt.pieces.map((piece) => <PieceOf piece={piece} />)
  return href === undefined ? (
    <span class="words" dir="auto">
      {pieces}
    </span>
  ) : (
    <a class="words" href={href} dir="auto">
      {pieces}
    </a>
  )
}

function PieceOf({ piece }: { readonly piece: Piece }) {
  if (piece.kind === 'gap') return <span class="gap"> […] </span>
  return piece.marked ? <mark>{visible(piece.text)}</mark> : <>{visible(piece.text)}</>
}

/** The address of a passage of an article: the page marks what stands between two offsets, whatever was read there. */
export function placeIn(article: string, { start, end }: Span): string {
  return `/articles/${article}?at=${start}-${end}#t-${start}-${end}`
}
