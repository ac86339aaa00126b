import type { AccountHead, Cell, Claim, Comparison, Relation } from '../../model/comparison.js'
import type { AccountId } from '../../model/ids.js'

/** An account with its place among the others; its letter is its id. */
export interface Column {
  readonly head: AccountHead
  readonly index: number
  readonly letter: string
  /** Which colour it has: accounts of one side share one. */
  readonly hue: number
}

/** A column as it is shown: copies that tell nothing of their own stand behind their original. */
export interface ShownColumn extends Column {
  readonly copies: readonly Column[]
}

export function columnsOf(accounts: readonly AccountHead[]): readonly Column[] {
  const owners = accounts.map(({ id, side }) => side?.state ?? id)
  const distinct = [...new Set(owners)]
  return accounts.map((head, index) => ({
    head,
    index,
    letter: head.id,
    hue: distinct.indexOf(owners[index] ?? head.id),
  }))
}

/** The column of an account. Throws when the comparison does not hold it: it is then ours to mend. */
export function columnOf<C extends Column>(columns: readonly C[], account: AccountId): C {
  const column = columns.find(({ head }) => head.id === account)
  if (!column) throw new Error(`account ${account} is not in the comparison`)
  return column
}

/** The columns of the matrix, copies collapsed; every account stands in exactly one of them. */
export function shownColumns(comparison: Comparison): readonly ShownColumn[] {
  const columns = columnsOf(comparison.accounts)
  const echoes = columns.filter((column) => isEcho(column, comparison))
  return columns
    .filter((column) => !echoes.includes(column))
    .map((column) => ({
      ...column,
      copies: echoes.filter((echo) => echo.head.copyGroup === column.head.id),
    }))
}

/** A copy whose every cell says what its original's says. */
function isEcho({ head, index }: Column, { accounts, claims }: Comparison): boolean {
  const original = accounts.findIndex(({ id }) => id === head.copyGroup)
  if (original < 0 || original === index || !head.readable) return false
  return claims.every(({ cells }) => isSaying(cells[original], cells[index]))
}

const telling = new Set<Relation>(['reference', 'same', 'only'])

function isSaying(original: Cell | undefined, copy: Cell | undefined): boolean {
  if (!original || !copy) return false
  return (
    original.relation === copy.relation ||
    (telling.has(original.relation) && telling.has(copy.relation))
  )
}

/** "A", or "A + D" where D is a copy of it. */
export function letterOf({ letter, copies }: ShownColumn): string {
  return [letter, ...copies.map((copy) => copy.letter)].join(' + ')
}

/** The cell of an account in a row. Throws when the row has none: every row has one for each account. */
export function cellOf({ id, cells }: Claim, { head }: Pick<Column, 'head'>): Cell {
  const cell = cells.find(({ account }) => account === head.id)
  if (!cell) throw new Error(`claim ${id} has no cell for account ${head.id}`)
  return cell
}
