import type { Cell } from '../../model/comparison.js'
import { chainOf, chainSteps } from '../wording/chains.js'
import type { Column } from '../wording/columns.js'
import type { Cited } from '../wording/excerpts.js'
import { placeOf } from '../wording/places.js'

/** The paragraphs in which some words begin, in the order of the text, each once: "A¶4, A¶7". */
export function placesOf(column: Column, { evidence, deciding }: Cited): string {
  const passages = evidence.length > 0 ? evidence : deciding
  const inOrder = passages.toSorted((a, b) => a.start - b.start)
  return [...new Set(inOrder.map((passage) => placeOf(column, passage)))].join(', ')
}

/** Who stands behind a cell's words, the outlet left out: "AFP ← Elysee Palace ← Emmanuel Macron". */
export function chainWords({ head }: Column, cell: Cell): string {
  return chainSteps(chainOf(head, cell)).join(' ← ')
}
