import { mix, paired } from './hashing.js'
import { layOut, type LaidText, type Layout } from './layout.js'
import { columnsOf, PADDING, PROPER, PUNCTUATION, type WordColumns } from './word-columns.js'

/** What features are made from: the words of a text in numbers, and how they lie in it. */
export interface FeatureGround {
  readonly columns: WordColumns
  readonly layout: Layout
}

/** What the features of one token are made of, filled anew for each; every token has the same number of them. */
export interface FactRow {
  readonly firsts: Int32Array
  readonly seconds: Int32Array
  count: number
}

/** The same with the bucket of each feature. */
export interface FeatureRow extends FactRow {
  readonly values: Int32Array
}

/** Room for every feature of one token. */
export const MOST_FEATURES = 160

/** Features are hashed into this many buckets; a power of two. */
export const BUCKETS = 2 ** 24

export function groundOf(laid: LaidText): FeatureGround {
  const columns = columnsOf(laid.tokens)
  return { columns, layout: layOut(laid, columns) }
}

/** An empty row, wide enough for every feature of one token. */
export function emptyRow(): FeatureRow {
  const column = () => new Int32Array(MOST_FEATURES)
  return { firsts: column(), seconds: column(), values: column(), count: 0 }
}

/** Fills the row with the features of the token at `index`, hashed. */
export function fillRow(row: FeatureRow, ground: FeatureGround, index: number): void {
  fillFacts(row, ground, index)
  for (let place = 0; place < row.count; place += 1)
    row.values[place] = mix(place, row.firsts[place] ?? 0, row.seconds[place] ?? 0) & (BUCKETS - 1)
}

/** Fills the row with what the features of the token at `index` are made of. The order of the calls is part of the model. */
export function fillFacts(row: FactRow, ground: FeatureGround, index: number): void {
  row.count = 0
  putWords(row, ground.columns, index + PADDING)
  putAffixes(row, ground.columns, index + PADDING)
  putTags(row, ground.columns, index + PADDING)
  putPairs(row, ground.columns, index + PADDING)
  putQuotation(row, ground, index)
  putPlace(row, ground, index)
  putCues(row, ground, index)
  putGrades(row, ground, index)
  putVerbs(row, ground, index)
  putRun(row, ground.columns, index + PADDING)
}

/** How many features each token has. */
export function widthOf(): number {
  const row = emptyRow()
  const text = 'x'
  const tokens = [{ start: 0, end: 1, value: 'x', lower: 'x', lemma: 'x', tag: 'X' as const }]
  const sentences = [{ start: 0, end: 1, first: 0, last: 1, block: 'body' as const }]
  fillRow(row, groundOf({ tokens, sentences, text, cueWords: new Map() }), 0)
  return row.count
}

function put(row: FactRow, first: number, second = 0): void {
  row.firsts[row.count] = first
  row.seconds[row.count] = second
  row.count += 1
}

function putWords(row: FactRow, { lower, lemma, shape }: WordColumns, at: number): void {
  put(row, 0)
  for (let step = -3; step <= 3; step += 1) put(row, lower[at + step] ?? 0)
  for (let step = -2; step <= 2; step += 1) put(row, lemma[at + step] ?? 0)
  for (let step = -1; step <= 1; step += 1) put(row, shape[at + step] ?? 0)
}

function putAffixes(row: FactRow, columns: WordColumns, at: number): void {
  put(row, columns.prefix2[at] ?? 0)
  put(row, columns.prefix3[at] ?? 0)
  put(row, columns.prefix4[at] ?? 0)
  put(row, columns.suffix2[at] ?? 0)
  put(row, columns.suffix3[at] ?? 0)
  put(row, columns.suffix4[at] ?? 0)
  put(row, columns.suffix3[at - 1] ?? 0)
  put(row, columns.suffix3[at + 1] ?? 0)
}

function putTags(row: FactRow, { tag, lemma }: WordColumns, at: number): void {
  const before = tag[at - 1] ?? 0
  const here = tag[at] ?? 0
  const behind = tag[at + 1] ?? 0
  for (let step = -3; step <= 3; step += 1) put(row, tag[at + step] ?? 0)
  put(row, before, here)
  put(row, here, behind)
  put(row, before, paired(here, behind))
  put(row, tag[at - 2] ?? 0, paired(before, here))
  put(row, here, paired(behind, tag[at + 2] ?? 0))
  put(row, lemma[at] ?? 0, before)
  put(row, lemma[at] ?? 0, behind)
  put(row, lemma[at] ?? 0, here)
  put(row, lemma[at] ?? 0, paired(before, behind))
}

function putPairs(row: FactRow, { lower, lemma, tag }: WordColumns, at: number): void {
  put(row, lower[at - 1] ?? 0, lower[at] ?? 0)
  put(row, lower[at] ?? 0, lower[at + 1] ?? 0)
  put(row, lower[at - 2] ?? 0, lower[at - 1] ?? 0)
  put(row, lower[at + 1] ?? 0, lower[at + 2] ?? 0)
  put(row, lemma[at - 1] ?? 0, lemma[at] ?? 0)
  put(row, lemma[at] ?? 0, lemma[at + 1] ?? 0)
  put(row, lemma[at - 1] ?? 0, lemma[at + 1] ?? 0)
  put(row, lemma[at - 1] ?? 0, paired(lemma[at] ?? 0, lemma[at + 1] ?? 0))
  put(row, lower[at - 1] ?? 0, tag[at] ?? 0)
  put(row, lower[at + 1] ?? 0, tag[at] ?? 0)
}

function putQuotation(row: FactRow, { columns, layout }: FeatureGround, index: number): void {
  const state = layout.quoted[index] ?? 0
  const before = layout.quoted[index - 1] ?? 0
  const behind = layout.quoted[index + 1] ?? 0
  const opening = layout.opening[index] ?? -1
  const closing = layout.closing[index] ?? -1
  const tag = columns.tag[index + PADDING] ?? 0
  const length = opening < 0 ? 0 : bucketOf(closing - opening)
  put(row, state, length)
  put(row, state, paired(before, behind))
  put(row, state, tag)
  put(row, state, columns.lemma[index + PADDING] ?? 0)
  put(row, state, opening < 0 ? 0 : bucketOf(index - opening))
  put(row, state, closing < 0 ? 99 : bucketOf(Math.abs(closing - index)))
  put(row, state, paired(sinceQuotation(layout, index), tag))
  put(row, length, opening < 0 ? 0 : (columns.lower[opening - 1 + PADDING] ?? 0))
  put(row, length, paired(opening < 0 ? 0 : (columns.lower[closing - 1 + PADDING] ?? 0), state))
  put(row, length, opening < 0 ? 0 : (columns.lower[closing + 1 + PADDING] ?? 0))
  put(row, layout.quoted[layout.first[index] ?? 0] ?? 0, state)
  put(row, layout.quoted[layout.paragraph[index] ?? 0] ?? 0, state)
  put(row, layout.quoted[(layout.last[index] ?? 0) - 1] ?? 0, state)
}

/** Whether a quotation of the same sentence has ended before this token. */
function sinceQuotation(layout: Layout, index: number): number {
  if ((layout.opening[index] ?? -1) >= 0) return 0
  const closing = layout.closing[index] ?? -1
  return closing >= (layout.first[index] ?? 0) ? 1 : 2
}

function putPlace(row: FactRow, { columns, layout }: FeatureGround, index: number): void {
  const first = layout.first[index] ?? 0
  const last = layout.last[index] ?? 0
  const tag = columns.tag[index + PADDING] ?? 0
  const opener = columns.lower[first + PADDING] ?? 0
  put(row, bucketOf(index - first))
  put(row, bucketOf(last - index))
  put(row, bucketOf(last - first))
  put(row, Math.min(index - first, 3), tag)
  put(row, Math.min(last - index, 3), tag)
  put(row, opener)
  put(row, opener, columns.lower[first + 1 + PADDING] ?? 0)
  put(row, columns.lower[last - 1 + PADDING] ?? 0)
  put(row, Math.min(first - (layout.paragraph[index] ?? 0), 1), layout.quoted[index] ?? 0)
  put(row, Math.min(layout.paragraphNumber[index] ?? 0, 3), layout.block[index] ?? 0)
  put(row, Math.min(layout.commas[index] ?? 0, 4), tag)
}

function putCues(row: FactRow, ground: FeatureGround, index: number): void {
  const { columns, layout } = ground
  const { lemma } = columns
  const before = layout.cueBefore[index] ?? -1
  const behind = layout.cueBehind[index] ?? -1
  const quoted = layout.quoted[index] ?? 0
  const lemmaBefore = before < 0 ? 0 : (lemma[before + PADDING] ?? 0)
  const lemmaBehind = behind < 0 ? 0 : (lemma[behind + PADDING] ?? 0)
  const toBefore = before < 0 ? 99 : bucketOf(index - before)
  const toBehind = behind < 0 ? 99 : bucketOf(behind - index)
  const next = before < 0 ? 0 : (columns.lower[before + 1 + PADDING] ?? 0)
  const commas = before < 0 ? 9 : Math.min(commasBetween(layout, before, index), 2)
  put(row, lemmaBefore)
  put(row, lemmaBehind)
  put(row, lemmaBefore, next)
  put(row, lemmaBefore, paired(commas, quoted))
  put(row, lemmaBefore, toBefore)
  put(row, lemmaBehind, toBehind)
  put(row, toBefore, paired(toBehind, layout.cueWord[index] ?? 0))
  put(
    row,
    lemmaBehind,
    paired(behind < 0 ? 9 : Math.min(commasBetween(layout, index, behind), 2), quoted),
  )
  put(row, lemmaBehind, behind < 0 ? 0 : (columns.lower[behind + 1 + PADDING] ?? 0))
  put(row, lemmaBefore, lemmaBehind)
  put(row, columns.tag[index + PADDING] ?? 0, paired(lemmaBehind, Math.min(toBehind, 3)))
  put(row, columns.tag[index + PADDING] ?? 0, paired(lemmaBefore, Math.min(toBefore, 3)))
}

function putGrades(row: FactRow, { columns, layout }: FeatureGround, index: number): void {
  const grades = layout.cueWord
  const before = layout.cueBefore[index] ?? -1
  const behind = layout.cueBehind[index] ?? -1
  const opener = layout.openerBefore[index] ?? -1
  const tag = columns.tag[index + PADDING] ?? 0
  const toBefore = before < 0 ? 99 : bucketOf(index - before)
  const toBehind = behind < 0 ? 99 : bucketOf(behind - index)
  const gradeBefore = before < 0 ? 0 : (grades[before] ?? 0)
  const gradeBehind = behind < 0 ? 0 : (grades[behind] ?? 0)
  const commasBefore = before < 0 ? 9 : Math.min(commasBetween(layout, before, index), 2)
  const commasBehind = behind < 0 ? 9 : Math.min(commasBetween(layout, index, behind), 2)
  const openerWord = opener < 0 ? 0 : (columns.lower[opener + PADDING] ?? 0)
  put(row, grades[index] ?? 0, paired(grades[index - 1] ?? 0, grades[index + 1] ?? 0))
  put(row, grades[index] ?? 0, paired(tag, columns.tag[index - 1 + PADDING] ?? 0))
  put(row, grades[index] ?? 0, paired(columns.lower[index + 1 + PADDING] ?? 0, 1))
  put(row, paired(gradeBefore, toBefore), paired(commasBefore, tag))
  put(row, paired(gradeBehind, toBehind), paired(commasBehind, tag))
  put(row, paired(gradeBefore, gradeBehind), paired(commasBefore, commasBehind))
  put(row, openerWord, opener < 0 ? 99 : bucketOf(index - opener))
  put(row, openerWord, paired(opener > before ? 1 : 0, gradeBefore))
}

function commasBetween(layout: Layout, from: number, to: number): number {
  return (layout.commas[to] ?? 0) - (layout.commas[from] ?? 0)
}

function putVerbs(row: FactRow, { columns, layout }: FeatureGround, index: number): void {
  const before = layout.verbBefore[index] ?? -1
  const behind = layout.verbBehind[index] ?? -1
  const tag = columns.tag[index + PADDING] ?? 0
  const lemmaBefore = before < 0 ? 0 : (columns.lemma[before + PADDING] ?? 0)
  const lemmaBehind = behind < 0 ? 0 : (columns.lemma[behind + PADDING] ?? 0)
  put(row, lemmaBefore, before < 0 ? 99 : bucketOf(index - before))
  put(row, lemmaBehind, behind < 0 ? 99 : bucketOf(behind - index))
  put(row, lemmaBefore, tag)
  put(row, lemmaBehind, tag)
  put(
    row,
    lemmaBehind,
    paired(behind < 0 ? 9 : Math.min(commasBetween(layout, index, behind), 2), tag),
  )
}

function putRun(row: FactRow, { lower, shape, tag }: WordColumns, at: number): void {
  let start = at
  while (at - start < PADDING && tag[start] === PROPER) start -= 1
  let end = at
  while (end - at < PADDING && tag[end] === PROPER) end += 1
  const behind = end > at ? end : at + 1
  put(row, at - start, end - at)
  put(row, Math.min(at - start, 1), lower[behind] ?? 0)
  put(row, Math.min(end - at, 1), lower[start] ?? 0)
  put(row, shape[at - 1] ?? 0, paired(shape[at] ?? 0, shape[at + 1] ?? 0))
  put(row, tag[at] === PUNCTUATION ? (lower[at] ?? 0) : 0, tag[at + 1] ?? 0)
}

/** Distances by steps that grow: 0 to 4 as they are, then 5 (to 6), 6 (to 9), 7 (to 14), 8 (to 24), 9. */
function bucketOf(distance: number): number {
  if (distance <= 4) return distance
  if (distance <= 6) return 5
  if (distance <= 9) return 6
  if (distance <= 14) return 7
  return distance <= 24 ? 8 : 9
}
