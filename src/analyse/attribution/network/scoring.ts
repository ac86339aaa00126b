import { LABELS } from '../labels.js'
import { type InputColumns, type InputSource } from './inputs.js'
import { labelsOf, runCells, runLabels, seeHidden, type Network } from './network.js'
import { pack } from './packing.js'
import { batchesOf, type Sequence } from './sequences.js'
import type { WordVectors } from './vectors.js'
import { gatherGates, newTable } from './words.js'

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
  const table = newTable(network)
  for (const batch of batchesOf(sequences)) {
    const packing = pack(batch.map(({ first, last }) => last - first))
    gatherGates(network, table, { source, columns, batch, packing })
    runCells(network, packing)
    seeHidden(network, packing.positions)
    runLabels(network, packing.positions)
    batch.forEach(({ first, last }, row) =>
      labels.set(labelsOf(network, packing, { row, length: last - first }), first * LABELS),
    )
  }
  return labels
}
