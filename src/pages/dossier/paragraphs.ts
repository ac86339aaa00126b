import type { AccountHead } from '../../model/comparison.js'
import type { Span } from '../../model/spans.js'
import { isOverlapping } from '../../model/spans.js'
import { paragraphOf } from '../wording/places.js'
import { leftOut } from './keeping.js'

/** A stretch of a text that is set as one paragraph. All paragraphs of a text together are the text. */
export interface Paragraph extends Span {
  /** Counted as `paragraphOf` counts. */
  readonly number: number
  readonly kind: AccountHead['blocks'][number]['kind']
  /** Nothing of it was kept. */
  readonly isLeftOut: boolean
}

/** A text cut at the beginnings of its blocks; what stands before the first belongs to the first. */
export function paragraphsOf({
  text,
  blocks,
}: Pick<AccountHead, 'text' | 'blocks'>): readonly Paragraph[] {
  const starts = blocks.map(({ start }) => start).filter((start) => start > 0)
  const borders = [...new Set([0, ...starts.slice(blocks[0]?.start === 0 ? 0 : 1), text.length])]
  return borders.slice(0, -1).map((start, index) => {
    const span = { start, end: borders[index + 1] ?? text.length }
    const block = blocks.find((each) => isOverlapping(each, span))
    return {
      ...span,
      number: paragraphOf({ blocks }, { start: block?.start ?? start }),
      kind: block?.kind ?? 'body',
      isLeftOut: isNothing(text.slice(span.start, span.end)),
    }
  })
}

function isNothing(words: string): boolean {
  return words.includes(leftOut) && words.replaceAll(leftOut, '').trim() === ''
}
