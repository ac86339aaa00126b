import type { AccountHead } from '../../model/comparison.js'
import type { Evidence, Span } from '../../model/spans.js'
import type { Column } from './columns.js'
import type { Cited } from './excerpts.js'

/**
 * The number of the paragraph in which a passage begins, counted from 1 over every block of the text: headline, byline
 * and captions count too, so that the number holds in print and in the page. 1 where no block is known.
 */
export function paragraphOf(
  { blocks }: Pick<AccountHead, 'blocks'>,
  { start }: Pick<Span, 'start'>,
) {
  return Math.max(1, blocks.filter((block) => block.start <= start).length)
}

/** Where a passage stands, as a footnote says it: "A¶4" is the fourth paragraph of account A. A bare "C7" is a claim. */
export function placeOf({ head, letter }: Column, passage: Pick<Span, 'start'>): string {
  return `${letter}¶${paragraphOf(head, passage)}`
}

/** The passages that some words lead to, in the order of the text: those they stand in, else the deciding words. */
export function passagesOf({ evidence, deciding }: Cited): readonly Evidence[] {
  return (evidence.length > 0 ? evidence : deciding).toSorted((a, b) => a.start - b.start)
}

/** Where several passages stand: "A¶4", "A¶1 ¶5 ¶8". The letter alone for none. */
export function placesOf(column: Column, passages: readonly Pick<Span, 'start'>[]): string {
  const numbers = passages.map((passage) => paragraphOf(column.head, passage))
  const distinct = [...new Set(numbers)].toSorted((a, b) => a - b)
  return `${column.letter}${distinct.map((number) => `¶${number}`).join(' ')}`
}
