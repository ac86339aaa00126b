import type { Comparison } from '../../model/comparison.js'
import type { AccountId } from '../../model/ids.js'
import { isVerbatim, type Evidence } from '../../model/spans.js'
import { ledeOf } from '../wording/lede.js'
import type { KeptText } from './keeping.js'
import type { Column, ShownColumn } from '../wording/columns.js'

/** What every part of the page is made from. */
export interface Shown {
  readonly comparison: Comparison
  /** Every account. */
  readonly columns: readonly Column[]
  /** The accounts as the matrix shows them, copies collapsed. */
  readonly shown: readonly ShownColumn[]
  /** How much of each text stands in the page. */
  readonly kept: readonly KeptText[]
}

const hues = 8

/** The class that gives an element its account's colour: one for each side, one for each account of no side. */
export function hueOf({ hue }: Pick<Column, 'hue'>): string {
  return `hue-${hue % hues}`
}

/** The place of a passage within the page: where a click on its words leads. */
export function anchorOf({ letter }: Pick<Column, 'letter'>, { start, end }: Evidence): string {
  return `${letter}-${start}-${end}`
}

interface Words {
  readonly account: AccountId
  readonly evidence: readonly Evidence[]
  readonly deciding: readonly Evidence[]
}

/** The passages that some words lead to, in the order of the text: those they stand in, else the deciding words. */
export function passagesOf({ evidence, deciding }: Omit<Words, 'account'>): readonly Evidence[] {
  return (evidence.length > 0 ? evidence : deciding).toSorted((a, b) => a.start - b.start)
}

/** Everything that the page cites of an account's text, in the order of the text, each passage once. */
export function citedOf({ head }: Column, comparison: Comparison): readonly Evidence[] {
  const { claims, discrepancies, silence } = comparison
  const cells: readonly Words[] = claims.flatMap((claim) => claim.cells)
  const sides = discrepancies.flatMap(({ a, b }) => [a, b])
  const nearest = sides.map((side) => ({ ...side, evidence: side.nearest, deciding: [] }))
  const notes = ledeOf(comparison)
    .flat()
    .flatMap((part) => part.notes)
    .filter(({ column }) => column.head.id === head.id)
    .map(({ evidence }) => evidence)
  const told = [...cells, ...sides, ...nearest].filter(({ account }) => account === head.id)
  const topics = silence
    .flatMap(({ by }) => by.filter(({ account }) => account === head.id))
    .flatMap(({ evidence }) => evidence)
  const passages = [...told.flatMap(passagesOf), ...notes, ...topics].filter((passage) =>
    isVerbatim(head.text, passage),
  )
  const byPlace = new Map(passages.map((passage) => [`${passage.start}-${passage.end}`, passage]))
  return [...byPlace.values()].toSorted((a, b) => a.start - b.start || b.end - a.end)
}
