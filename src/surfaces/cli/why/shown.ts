import type { AccountId } from '../../../model/ids.js'
import type { Comparison } from '../../../model/comparison.js'
import { columnOf, columnsOf, type Column } from '../../../pages/wording/columns.js'
import type { View } from '../layout/view.js'

/** What every part of the document is made from. */
export interface Shown {
  readonly columns: readonly Column[]
  readonly view: View
  /** What stands around the words that were taken from a text, where there are no colours. */
  readonly taken: readonly [open: string, close: string]
}

const takenPairs = [
  ['‹', '›'],
  ['⟨', '⟩'],
  ['{', '}'],
] as const

export function shownOf({ accounts }: Comparison, view: View): Shown {
  const isFree = (pair: Shown['taken']) =>
    !accounts.some(({ text }) => pair.some((mark) => text.includes(mark)))
  return {
    columns: columnsOf(accounts),
    view,
    taken: takenPairs.find(isFree) ?? takenPairs[0],
  }
}

export function shownColumn({ columns }: Shown, account: AccountId): Column {
  return columnOf(columns, account)
}
