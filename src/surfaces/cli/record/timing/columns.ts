import { beside, type Block } from '../../layout/blocks.js'
import { proseWidth, type View } from '../../layout/view.js'

/** "28 September 2022" is the longest that stands in one line. */
export const dateWidth = 17

/** Columns for what stands beside the dates. */
export function roomIn(view: View): number {
  return proseWidth(view) - dateWidth - 2
}

/** Something in the column of dates, and what stands beside it. */
export function dated(date: Block, block: Block, view: View): Block {
  return beside([
    { width: dateWidth, block: date },
    { width: roomIn(view), block },
  ])
}
