import { LABELS } from '../labels.js'
import { writeInput, type InputColumns, type InputSource } from './inputs.js'
import { labelsOf, runCells, runLabels, seeHidden, type Network } from './network.js'
import { pack } from './packing.js'
import { batchesOf, type Sequence } from './sequences.js'
import { inputOf } from './shape.js'
import type { WordVectors } from './vectors.js'

/** The scores that a network gives the labels of every token of a text, whatever is batched with what. */
export function scoreLabels(
  network: Network,
  vectors: WordVectors,
  {
    columns,
    sequences,
  }: { readonly columns: InputColumns; readonly sequences: readonly Sequence[] },
): Float64Array {
  const labels = new Float64Array(columns.count * LABELS)
  const source: InputSource = { ...network, vectors }
  for (const batch of batchesOf(sequences)) {
    const packing = pack(batch.map(({ first, last }) => last - first))
    const members = batch.map((sequence) => ({ sequence, columns }))
    writeBatch(network, source, { members, offsets: packing.offsets })
    runCells(network, packing)
    seeHidden(network, packing.positions)
    runLabels(network, packing.positions)
    batch.forEach(({ first, last }, row) =>
      labels.set(labelsOf(network, packing, { row, length: last - first }), first * LABELS),
    )
  }
  return labels
}

export interface Member {
  readonly sequence: Sequence
  readonly columns: InputColumns
}

/** Writes the inputs of a batch where the network reads them. */
export function writeBatch(
  { kernels: { memory }, sizes, work }: Network,
  source: InputSource,
  { members, offsets }: { readonly members: readonly Member[]; readonly offsets: Int32Array },
): void {
  const wide = inputOf(sizes)
  members.forEach(({ sequence: { first, last }, columns }, row) => {
    for (let index = first; index < last; index += 1) {
      const position = (offsets[index - first] ?? 0) + row
      writeInput(memory, work.input + position * wide, { source, columns, index })
    }
  })
}
