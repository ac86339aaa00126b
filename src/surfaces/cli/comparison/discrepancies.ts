import type { Claim, Comparison, Discrepancy, DiscrepancySide } from '../../../model/comparison.js'
import { chainOf } from '../../../pages/wording/chains.js'
import { cellOf, columnOf, columnsOf, type Column } from '../../../pages/wording/columns.js'
import { signOfDiscrepancy } from '../../../pages/wording/signs.js'
import { beside, blank, heading, hung, indented, shareOf, type Block } from '../layout/blocks.js'
import { line, run, spaces, type Line } from '../layout/runs.js'
import { proseWidth, type View } from '../layout/view.js'
import { wrap } from '../layout/wrap.js'
import { chainLine, quotation } from '../quotation.js'
import { toneOfAccount } from './tones.js'

interface Context {
  readonly columns: readonly Column[]
  readonly claims: readonly Claim[]
  readonly view: View
}

/** What differs, in order of weight: both accounts' words, the deciding ones marked, and one plain line. */
export function discrepanciesBlock(
  { accounts, claims, discrepancies }: Comparison,
  view: View,
): Block {
  if (accounts.length < 2) return []
  const context = { columns: columnsOf(accounts), claims, view }
  if (discrepancies.length === 0)
    return [heading('What differs'), line('No difference was found.', 'soft')]
  return [
    heading('What differs', line(`${discrepancies.length}, in order of weight`, 'soft')),
    ...discrepancies.flatMap((discrepancy, index) => [
      blank,
      ...discrepancyBlock(discrepancy, index + 1, context),
    ]),
  ]
}

function discrepancyBlock(discrepancy: Discrepancy, place: number, context: Context): Block {
  const { columns, view } = context
  const a = columnOf(columns, discrepancy.a.account)
  const b = columnOf(columns, discrepancy.b.account)
  const { sign, word } = signOfDiscrepancy(discrepancy, { a: a.letter, b: b.letter })
  const body = [
    ...sidesBlock(discrepancy, context),
    ...wrap(line(discrepancy.says, 'soft'), proseWidth(view) - indent),
  ]
  return [
    [run(`${place}`.padStart(2), 'soft'), spaces(2), run(`${sign} ${word}`, 'strong')],
    ...indented(indent, body),
  ]
}

const indent = 4
const wideEnough = 110

/** Both sides, next to each other where the width allows it. */
function sidesBlock(discrepancy: Discrepancy, context: Context): Block {
  const room = context.view.width - indent
  const claim = context.claims.find(({ id }) => id === discrepancy.claim) ?? null
  const sides = [discrepancy.a, discrepancy.b].map((side) => ({ ...side, claim }))
  if (room < wideEnough) return sides.flatMap((side) => sideBlock(side, room, context))
  const width = shareOf(room, 2)
  return beside(sides.map((side) => ({ width, block: sideBlock(side, width, context) })))
}

interface Side extends DiscrepancySide {
  readonly claim: Claim | null
}

function sideBlock(side: Side, width: number, { columns, view }: Context): Block {
  const column = columnOf(columns, side.account)
  const before = [run(column.letter, toneOfAccount(column.index)), spaces(2)]
  const room = width - column.letter.length - 2
  return hung(before, [
    ...wrap(wordsOf(side, column, view), room),
    ...wrap(chainOfSide(side, column), room),
  ])
}

const limit = 320

function wordsOf(side: Side, { head }: Column, view: View): Line {
  if (!head.readable) return line('not read', 'soft')
  const words = quotation({ ...side, text: head.text, limit }, view)
  if (words.length > 0) return words
  const nearest = quotation({ text: head.text, evidence: side.nearest, deciding: [], limit }, view)
  return nearest.length === 0
    ? line('— not told', 'soft')
    : [run('— not told; nearest: ', 'soft'), ...nearest]
}

/** A side has the chain of its cell in the claim's row. */
function chainOfSide(side: Side, column: Column): Line {
  if (side.claim === null || side.evidence.length === 0) return []
  return chainLine(chainOf(column.head, cellOf(side.claim, column)))
}
