import { FACTS, writeInput, type InputColumns, type InputSource } from './inputs.js'
import { TERMS, WORDS, type Network } from './network.js'
import type { Packing } from './packing.js'
import type { Sequence } from './sequences.js'
import { inputOf, type Sizes } from './shape.js'

/** Which words of a text have their share of the gates in the network's memory, and in which row. */
export type WordTable = Map<number, number>

/**
 * An empty table. Puts the traits and the bias beside it: what goes into the gates is a sum, so that of a word is taken
 * once, and each place where it stands adds its traits.
 */
export function newTable({ kernels: { memory }, sizes, places, work }: Network): WordTable {
  const wide = 4 * sizes.hidden
  places.directions.forEach(({ input, bias }, direction) => {
    const from = input + sizes.vector * wide
    const to = (row: number) => work.traits + (2 * row + direction) * wide
    for (let trait = 0; trait < sizes.traits; trait += 1)
      memory.copyWithin(to(trait), from + trait * wide, from + (trait + 1) * wide)
    memory.copyWithin(to(sizes.traits), bias, bias + wide)
  })
  return new Map()
}

/** A batch of a text. */
export interface TextBatch {
  readonly source: InputSource
  readonly columns: InputColumns
  readonly batch: readonly Sequence[]
  readonly packing: Packing
}

/** Sums what comes into the gates of every position of a batch. */
export function gatherGates(network: Network, table: WordTable, text: TextBatch): void {
  const { kernels, sizes, work } = network
  const { memory } = kernels
  const { source, batch, packing, columns } = text
  if (table.size + packing.positions > WORDS) table.clear()
  const known = table.size
  for (const [row, { first, last }] of batch.entries())
    for (let index = first; index < last; index += 1) {
      const key = keyOf(columns, sizes, index)
      let word = table.get(key)
      if (word === undefined) {
        word = table.size
        table.set(key, word)
        writeInput(memory, work.input + (word - known) * inputOf(sizes), { source, columns, index })
      }
      const list = work.lists + ((packing.offsets[index - first] ?? 0) + row) * TERMS
      writeList(network, columns, { index, list, word })
    }
  weighWords(network, known, table.size - known)
  const columnsOfGates = 4 * sizes.hidden
  work.directions.forEach(({ gates }, direction) =>
    kernels.gather({
      rows: packing.positions,
      columns: columnsOfGates,
      list: { at: work.lists, row: TERMS },
      shift: direction * columnsOfGates,
      to: gates,
    }),
  )
}

function keyOf(
  { vectors, words, endings }: InputColumns,
  { wordBuckets, endingBuckets }: Sizes,
  index: number,
): number {
  const known = ((vectors[index] ?? -1) + 1) * wordBuckets + (words[index] ?? 0)
  return known * endingBuckets + (endings[index] ?? 0)
}

interface ListPlace {
  readonly index: number
  readonly list: number
  readonly word: number
}

function writeList(
  { kernels: { wholes }, sizes, work }: Network,
  { traits }: InputColumns,
  { index, list, word }: ListPlace,
): void {
  const bytes = 4 * 8 * sizes.hidden
  let end = list + 1
  wholes[end++] = 4 * work.words + word * bytes
  wholes[end++] = 4 * work.traits + sizes.traits * bytes
  for (let fact = index * FACTS; fact < (index + 1) * FACTS; fact += 1) {
    const trait = traits[fact] ?? -1
    if (trait >= 0) wholes[end++] = 4 * work.traits + trait * bytes
  }
  wholes[list] = end - list - 1
}

/** Weighs what is given and what is learnt of new words; the traits between them are not of the word. */
function weighWords({ kernels, sizes, places, work }: Network, first: number, rows: number): void {
  const wide = 4 * sizes.hidden
  const at = work.words + first * 2 * wide
  kernels.memory.fill(0, at, at + rows * 2 * wide)
  const learnt = sizes.vector + sizes.traits
  places.directions.forEach(({ input }, direction) => {
    for (const { from, depth } of [
      { from: 0, depth: sizes.vector },
      { from: learnt, depth: sizes.word + sizes.ending },
    ])
      kernels.product({
        rows,
        columns: wide,
        depth,
        a: { at: work.input + from, row: inputOf(sizes), step: 1 },
        b: { at: input + from * wide, row: wide },
        c: { at: at + direction * wide, row: 2 * wide },
      })
  })
}
