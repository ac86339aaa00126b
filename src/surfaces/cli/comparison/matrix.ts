import type { Comparison } from '../../../model/comparison.js'
import { letterOf, shownColumns } from '../../../pages/wording/columns.js'
import { groupsOf, type ClaimGroup } from '../../../pages/wording/groups.js'
import { originName } from '../../../pages/wording/names.js'
import { legendOf } from '../../../pages/wording/signs.js'
import { beside, blank, heading, hung, rule, ruled, spaced, type Block } from '../layout/blocks.js'
import { line, run, spaces } from '../layout/runs.js'
import { proseWidth, type View } from '../layout/view.js'
import { wrap } from '../layout/wrap.js'
import { planOf } from './plans.js'
import { claimBlock, type Table } from './rows.js'
import { toneOfAccount } from './tones.js'

/** Claims down, accounts across; where there is no room across, each claim with its accounts below it. */
export function matrixBlock(comparison: Comparison, view: View): Block {
  if (comparison.claims.length === 0) return []
  const columns = shownColumns(comparison)
  const table = { columns, plan: planOf(columns.length, view.width), view }
  return [
    heading('Claim by claim'),
    ...legend(comparison, view),
    blank,
    ...headBlock(table),
    ...spaced(groupsOf(comparison).map((group) => groupBlock(group, table))),
  ]
}

function legend({ claims }: Comparison, view: View): Block {
  const words = `${legendOf(claims)}. Every cell's words and quotation marks are the account's own; ${markWords(view)} decide.`
  return wrap(line(words, 'soft'), proseWidth(view))
}

function markWords({ colour, marks: [open, close] }: View): string {
  return colour ? 'underlined words' : `words in ${open}${close}`
}

function headBlock({ columns, plan, view }: Table): Block {
  if (plan.kind === 'stacked') return []
  const heads = columns.map((column) => ({
    width: plan.cell,
    block: hung(
      [run(letterOf(column), toneOfAccount(column.index)), spaces(1)],
      wrap(line(originName(column.head), 'strong'), plan.cell - letterOf(column).length - 1),
    ),
  }))
  const label = plan.kind === 'label-left' ? [{ width: plan.label, block: [] }] : []
  return [...beside([...label, ...heads]), rule(view.width)]
}

function groupBlock({ heading: name, claims }: ClaimGroup, table: Table): Block {
  return [ruled(name, table.view.width), ...spaced(claims.map((claim) => claimBlock(claim, table)))]
}
