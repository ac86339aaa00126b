import type { AccountHead, Comparison, Copy } from '../../model/comparison.js'
import { columnOf, columnsOf, type Column } from './columns.js'
import { dateWords } from './dates.js'
import { kindWords } from './names.js'
import { copyWord } from './signs.js'

/** What is known of an account besides its name: "wire story", "1 July 2025", "520 words". */
export function accountFacts(head: AccountHead): readonly string[] {
  if (!head.readable) return ['could not be read']
  return [
    kindWords(head) ?? [],
    head.published === null ? 'no date' : dateWords(head.published),
    `${head.words} ${head.words === 1 ? 'word' : 'words'}`,
  ].flat()
}

/** Whose text an account repeats: "a copy of A, 97 % of its words". */
export function copiesInto({ head }: Column, { accounts, copies }: Comparison): readonly string[] {
  const columns = columnsOf(accounts)
  const isTold = (copy: Copy) => copy.to === head.id && copy.level !== 'non-derived'
  return copies.filter(isTold).map((copy) => copyWord(copy, columnOf(columns, copy.from).letter))
}
