import type { Article } from '../../../model/article.js'
import { isOverlapping, type Span } from '../../../model/spans.js'

/** A paragraph of a text: what stands between line breaks, and what block of the article it is in. */
export interface Paragraph extends Span {
  readonly kind: Article['blocks'][number]['kind']
}

/** The paragraphs of an article in their order; empty ones are left out. */
export function paragraphsIn({
  text,
  blocks,
}: Pick<Article, 'text' | 'blocks'>): readonly Paragraph[] {
  return [...text.matchAll(/\S[^\n]*/gu)].map(({ index, 0: words }) => {
    const span = { start: index, end: index + words.trimEnd().length }
    const block = blocks.find((each) => isOverlapping(each, span))
    return { ...span, kind: block?.kind ?? 'body' }
  })
}

/** A stretch of a paragraph that is marked whole or not at all. */
export interface Piece {
  readonly text: string
  readonly isMarked: boolean
  /** The places that begin with it. */
  readonly begins: readonly Span[]
}

/** A paragraph cut where places begin and end. */
export function piecesOf(text: string, paragraph: Span, places: readonly Span[]): readonly Piece[] {
  const inside = places.filter((place) => isOverlapping(place, paragraph))
  const cuts = [...inside.flatMap(({ start, end }) => [start, end]), paragraph.start, paragraph.end]
  const bounds = [...new Set(cuts)]
    .filter((cut) => cut >= paragraph.start && cut <= paragraph.end)
    .toSorted((a, b) => a - b)
  return bounds.slice(0, -1).map((start, index) => {
    const end = bounds[index + 1] ?? paragraph.end
    return {
      text: text.slice(start, end),
      isMarked: inside.some((place) => isOverlapping(place, { start, end })),
      begins: unique(inside.filter((place) => place.start === start)),
    }
  })
}

function unique(spans: readonly Span[]): readonly Span[] {
  return [...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values()]
}
