import type { Comparison, Copy } from '../../../model/comparison.js'
import { dateWords } from '../../../pages/wording/dates.js'
import { columnOf, columnsOf, type Column } from '../../../pages/wording/columns.js'
import { kindWords, originName } from '../../../pages/wording/names.js'
import { copyWord } from '../../../pages/wording/signs.js'
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
    ...columns.flatMap((column) =>
      accountBlock(column, copiesInto(column, comparison, columns), view),
    ),
  ]
}

function accountBlock(
  { head, letter, index }: Column,
  copies: readonly string[],
  view: View,
): Block {
  const width = proseWidth(view) - letter.length - 2
  const told = [
    [run(originName(head), 'strong'), run(` · ${factsOf(head).join(' · ')}`)],
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

function factsOf(head: Column['head']): readonly string[] {
  if (!head.readable) return ['could not be read']
  return [
    kindWords(head) ?? [],
    head.published === null ? 'no date' : dateWords(head.published),
    `${head.words} ${head.words === 1 ? 'word' : 'words'}`,
  ].flat()
}

function copiesInto(
  { head }: Column,
  { copies }: Comparison,
  columns: readonly Column[],
): readonly string[] {
  const isTold = (copy: Copy) => copy.to === head.id && copy.level !== 'non-derived'
  return copies.filter(isTold).map((copy) => copyWord(copy, columnOf(columns, copy.from).letter))
}
