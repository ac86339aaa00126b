import type { Comparison } from '../../model/comparison.js'
import type { AccountId } from '../../model/ids.js'
import { isVerbatim, type Evidence } from '../../model/spans.js'
import { ledeOf } from '../wording/lede.js'
import type { KeptText } from './keeping.js'
import { hues } from '../style/hues.js'
import { columnsOf, shownColumns, type Column, type ShownColumn } from '../wording/columns.js'
import type { Cited } from '../wording/excerpts.js'
import { passagesOf } from '../wording/places.js'
import { paragraphsOf } from './paragraphs.js'
import { entangledOf } from './passages.js'

/** What every part of the page is made from. */
export interface Shown {
  readonly comparison: Comparison
  /** Every account. */
  readonly columns: readonly Column[]
  /** The accounts as the matrix shows them, copies collapsed. */
  readonly shown: readonly ShownColumn[]
  /** How much of each text stands in the page. */
  readonly kept: readonly KeptText[]
  /** What is cited of each text. */
  readonly cited: ReadonlyMap<AccountId, readonly Evidence[]>
}

/** All that the parts of a page take, from a comparison and how much of each text it may show. */
export function shownOf(comparison: Comparison, kept: readonly KeptText[]): Shown {
  return {
    comparison,
    columns: columnsOf(comparison.accounts),
    shown: shownColumns(comparison),
    kept,
    cited: citedIn(comparison),
  }
}

/** The class that gives an element its account's colour: one for each side, one for each account of no side. */
export function hueOf({ hue }: Pick<Column, 'hue'>): string {
  return `hue-${hue % hues.length}`
}

/** The place of a passage within the page: where a click on its words leads. */
export function anchorOf({ letter }: Pick<Column, 'letter'>, { start, end }: Evidence): string {
  return `${letter}-${start}-${end}`
}

/** Everything that the page cites of an account's text, in the order of the text, each passage once. */
export function citedOf({ head }: Pick<Column, 'head'>, { cited }: Shown): readonly Evidence[] {
  return cited.get(head.id) ?? []
}

/** The same for every account, looked up once for all parts of the page. */
export function citedIn(comparison: Comparison): ReadonlyMap<AccountId, readonly Evidence[]> {
  const notes = ledeOf(comparison)
    .flat()
    .flatMap((part) => part.notes)
  const told = toldIn(comparison)
  return new Map(
    comparison.accounts.map(({ id, text }) => {
      const passages = [
        ...told.filter(({ account }) => account === id).flatMap(passagesOf),
        ...notes.filter(({ column }) => column.head.id === id).map(({ evidence }) => evidence),
      ].filter((passage) => isVerbatim(text, passage))
      return [id, inOrder(passages)]
    }),
  )
}

interface Words extends Cited {
  readonly account: AccountId
}

function toldIn({ claims, discrepancies, silence }: Comparison): readonly Words[] {
  const sides = discrepancies.flatMap(({ a, b }) => [a, b])
  return [
    ...claims.flatMap(({ cells }) => cells),
    ...sides,
    ...sides.map(({ account, nearest }) => ({ account, evidence: nearest, deciding: [] })),
    ...silence.flatMap(({ by }) =>
      by.map(({ account, evidence }) => ({ account, evidence, deciding: [] })),
    ),
  ]
}

function inOrder(passages: readonly Evidence[]): readonly Evidence[] {
  const byPlace = new Map(passages.map((passage) => [`${passage.start}-${passage.end}`, passage]))
  return [...byPlace.values()].toSorted((a, b) => a.start - b.start || b.end - a.end)
}

/** The places of passages that stand in several stretches: a click on one lights up the whole. */
export function entangledAnchors(shown: Shown): readonly string[] {
  return shown.columns.flatMap((column) =>
    entangledOf(citedOf(column, shown), paragraphsOf(column.head)).map((passage) =>
      anchorOf(column, passage),
    ),
  )
}
