import type { AccountHead, Comparison, Copy } from '../../model/comparison.js'
import { isSameRef } from '../../model/mentions.js'
import { columnOf, columnsOf, type Column } from './columns.js'
import { dateWords } from '../../model/edtf-words.js'
import { listed } from '../../model/listed.js'
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

/** On whose word an account tells what it tells: "Sources: Elysee, Kremlin". Agencies are carriers, not sources. */
export function sourcesNamed({ head }: Column, { claims }: Comparison): string {
  if (!head.readable) return 'Nothing is known of its sources.'
  if (head.side !== null || head.kind === 'official') return 'One side’s own text.'
  const hops = claims
    .flatMap(({ cells }) => cells.filter(({ account }) => account === head.id))
    .flatMap(({ via }) => via.filter(({ kind }) => kind !== 'agency' && kind !== 'outlet'))
  const sources = hops.filter(
    (hop, index) => hops.findIndex((other) => isSameRef(other, hop)) === index,
  )
  const names = sources.map(({ name }) => name)
  if (names.length === 0) return 'Names no source.'
  const more = names.length - sourcesShown
  const shown = more > 0 ? [...names.slice(0, sourcesShown), `${more} more`] : names
  return `${names.length === 1 ? 'Source' : 'Sources'}: ${listed(shown)}.`
}

const sourcesShown = 5
