import type { Claim, Comparison, Discrepancy, DiscrepancySide } from '../../../model/comparison.js'
import { chainOf } from '../../../pages/wording/chains.js'
import { cellOf, columnOf, columnsOf, type Column } from '../../../pages/wording/columns.js'
import { counted } from '../../../pages/wording/counts.js'
import { keyOfDiscrepancy } from '../../../pages/wording/keys.js'
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

/** What differs, what matters most first: both accounts' words, the deciding ones marked, and one plain line. */
export function discrepanciesBlock(
  { accounts, claims, discrepancies }: Comparison,
  view: View,
): Block {
  if (accounts.length < 2) return []
  const context = { columns: columnsOf(accounts), claims, view }
  if (discrepancies.length === 0)
    return [heading('What differs'), line('No difference was found.', 'soft')]
  const weighty = discrepancies.filter(({ minor }) => !minor)
  const minor = discrepancies.filter((each) => each.minor)
  return [
    heading('What differs', line(`${discrepancies.length}, what matters most first`, 'soft')),
    ...weighty.flatMap((discrepancy) => [blank, ...discrepancyBlock(discrepancy, context)]),
    ...(minor.length === 0 ? [] : minorBlock(minor, context)),
  ]
}

function discrepancyBlock(discrepancy: Discrepancy, context: Context): Block {
  const body = [
    ...sidesBlock(discrepancy, context),
    ...wrap(line(discrepancy.says, 'soft'), proseWidth(context.view) - indent - 1),
  ]
  return [headOf(discrepancy, context), ...indented(indent + 1, body)]
}

/** "D3  ▲ Stronger in B". */
function headOf(discrepancy: Discrepancy, { columns }: Context): Line {
  const a = columnOf(columns, discrepancy.a.account)
  const b = columnOf(columns, discrepancy.b.account)
  const { sign, word } = signOfDiscrepancy(discrepancy, { a: a.letter, b: b.letter })
  const key = keyOfDiscrepancy(discrepancy).padEnd(indent)
  return [run(key, 'soft'), spaces(1), run(`${sign} ${word}`, 'strong')]
}

/** The smaller ones in a few lines each: which it is, and the words that only one side has or that come first. */
function minorBlock(minor: readonly Discrepancy[], context: Context): Block {
  const { columns, view } = context
  const key = minor[0] ? keyOfDiscrepancy(minor[0]) : ''
  return [
    blank,
    line(`${counted(minor.length, 'smaller one')}; "readout why ${key}" says more of it`, 'soft'),
    ...minor.flatMap((discrepancy) => {
      const { a } = discrepancy
      const column = columnOf(columns, a.account)
      const words = quotation({ ...a, text: column.head.text, limit: minorLimit }, view)
      const told = [run(column.letter, toneOfAccount(column.index)), spaces(2), ...words]
      return [
        headOf(discrepancy, context),
        ...indented(indent + 1, wrap(told, view.width - indent - 1)),
      ]
    }),
  ]
}

const minorLimit = 120
const indent = 4
const wideEnough = 110

/** Both sides, next to each other where the width allows it. */
function sidesBlock(discrepancy: Discrepancy, context: Context): Block {
  const room = context.view.width - indent - 1
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
    ? line('— not found', 'soft')
    : [run('— not found; nearest: ', 'soft'), ...nearest]
}

/** A side has the chain of its cell in the claim's row. */
function chainOfSide(side: Side, column: Column): Line {
  if (side.claim === null || side.evidence.length === 0) return []
  return chainLine(chainOf(column.head, cellOf(side.claim, column)))
}
