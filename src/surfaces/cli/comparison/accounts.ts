import type { Comparison } from '../../../model/comparison.js'
import { accountFacts, copiesInto } from '../../../pages/wording/accounts.js'
import { columnsOf, type Column } from '../../../pages/wording/columns.js'
import { originName } from '../../../pages/wording/names.js'
import { heading, hung, type Block } from '../layout/blocks.js'
import { line, run, spaces, type Line } from '../layout/runs.js'
import { proseWidth, type View } from '../layout/view.js'
import { wrap } from '../layout/wrap.js'
import { toneOfAccount } from './tones.js'

/** The accounts by letter: whose, what kind, of when, how long, and whether they copy each other. */
export function accountsBlock(comparison: Comparison, view: View): Block {
  const columns = columnsOf(comparison.accounts)
  return [
    heading('Accounts'),
    ...columns.flatMap((column) => accountBlock(column, copiesInto(column, comparison), view)),
  ]
}

function accountBlock(
  { head, letter, index }: Column,
  copies: readonly string[],
  view: View,
): Block {
  const width = proseWidth(view) - letter.length - 2
  const told = [
    [run(originName(head), 'strong'), run(` · ${accountFacts(head).join(' · ')}`)],
    ...(head.title === null ? [] : [line(head.title, 'soft')]),
    ...copies.map((copy) => line(copy, 'soft')),
  ]
  return hung(
    letterLine(letter, index),
    told.flatMap((content) => wrap(content, width)),
  )
}

function letterLine(letter: string, index: number): Line {
  return [run(letter, toneOfAccount(index)), spaces(2)]
}
