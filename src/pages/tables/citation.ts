import type { Cell } from '../../model/comparison.js'
import { chainOf, chainSteps } from '../wording/chains.js'
import type { Column } from '../wording/columns.js'
import type { Cited } from '../wording/excerpts.js'
import { originName } from '../wording/names.js'
import { passagesOf, placeOf } from '../wording/places.js'

/** The paragraphs in which some words begin, in the order of the text, each once: "A¶4, A¶7". */
export function placesOf(column: Column, cited: Cited): string {
  return [...new Set(passagesOf(cited).map((passage) => placeOf(column, passage)))].join(', ')
}

/**
 * Who stands behind a cell's words, the outlet left out: "AFP ← Elysee Palace ← Emmanuel Macron". An agency that is the
 * outlet itself stands there only when nobody else does.
 */
export function chainWords(column: Column, cell: Cell): string {
  const steps = stepsWithin(column, cell)
  return (steps.length > 0 ? steps : [outletOf(column)]).join(' ← ')
}

/** The same from the outlet on, which stands there once: "Reuters ← Elysee Palace". */
export function chainFromOutlet(column: Column, cell: Cell): string {
  return [outletOf(column), ...stepsWithin(column, cell)].join(' ← ')
}

function stepsWithin(column: Column, cell: Cell): readonly string[] {
  const steps = chainSteps(chainOf(column.head, cell))
  return steps[0] === outletOf(column) ? steps.slice(1) : steps
}

function outletOf({ head }: Column): string {
  return head.outlet ?? originName(head)
}
