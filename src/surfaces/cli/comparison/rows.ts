import type { Claim } from '../../../model/comparison.js'
import { cellOf, letterOf, type ShownColumn } from '../../../pages/wording/columns.js'
import { keyOfClaim } from '../../../pages/wording/keys.js'
import { sourcesWord } from '../../../pages/wording/signs.js'
import { beside, hung, indented, type Block } from '../layout/blocks.js'
import { line, run, spaces, widthOf, type Line } from '../layout/runs.js'
import type { View } from '../layout/view.js'
import { wrap } from '../layout/wrap.js'
import { cellBlock, cellLine } from './cells.js'
import type { Plan } from './plans.js'
import { toneOfAccount } from './tones.js'

/** What every row of the matrix shares. */
export interface Table {
  readonly columns: readonly ShownColumn[]
  readonly plan: Plan
  readonly view: View
}

/** One claim with what each account makes of it. */
export function claimBlock(claim: Claim, table: Table): Block {
  const { plan, view } = table
  switch (plan.kind) {
    case 'label-left': {
      const label = { width: plan.label, block: labelBeside(claim, plan.label) }
      return beside([label, ...cellsAcross(claim, table, plan.cell)])
    }
    case 'label-above':
      return [...labelAbove(claim, view.width), ...beside(cellsAcross(claim, table, plan.cell))]
    case 'stacked':
      return [...labelAbove(claim, view.width), ...cellsBelow(claim, table)]
  }
}

function labelBeside(claim: Claim, width: number): Block {
  return [...wrap(line(claim.label, 'strong'), width), ...wrap(sourcesLine(claim), width)]
}

function labelAbove(claim: Claim, width: number): Block {
  return wrap([run(`${claim.label} `, 'strong'), run('· ', 'soft'), ...sourcesLine(claim)], width)
}

function sourcesLine(claim: Claim): Line {
  return line(`${keyOfClaim(claim)} · ${sourcesWord(claim)}`, 'soft')
}

function cellsAcross(claim: Claim, { columns, view }: Table, width: number) {
  return columns.map((column) => ({
    width,
    block: cellBlock(cellOf(claim, column), column, { ...view, width }),
  }))
}

/** The accounts below each other: those that tell it in the same words share a line, and so do the silent ones. */
function cellsBelow(claim: Claim, { columns, view }: Table): Block {
  const tellers = new Map<string, { readonly content: Line; readonly tellers: ShownColumn[] }>()
  for (const column of columns) {
    const content = cellLine(cellOf(claim, column), column, view)
    const key = content.map(({ text }) => text).join('')
    tellers.set(key, { content, tellers: [...(tellers.get(key)?.tellers ?? []), column] })
  }
  return [...tellers.values()].flatMap((group) => tellersBlock(group.tellers, group.content, view))
}

function tellersBlock(tellers: readonly ShownColumn[], content: Line, { width }: View): Block {
  const letters = tellers.flatMap((column, index) => [
    ...(index === 0 ? [] : [spaces(1)]),
    run(letterOf(column), toneOfAccount(column.index)),
  ])
  const before = [...letters, spaces(Math.max(2, indent - widthOf(letters)))]
  return widthOf(before) < width / 2
    ? hung(before, wrap(content, width - widthOf(before)))
    : [...wrap(letters, width), ...indented(indent, wrap(content, width - indent))]
}

const indent = 4
