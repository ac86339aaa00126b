import { LABELS } from '../labels.js'
import { type InputColumns, type InputSource } from './inputs.js'
import { labelsOf, runCells, runLabels, seeHidden, type Network } from './network.js'
import { pack } from './packing.js'
import { batchesOf, type Sequence } from './sequences.js'
import type { WordVectors } from '../../../language/word-vectors.js'
import { gatherGates, newTable, type WordTable } from './words.js'

/** A text as a network reads it. */
interface ScoredText {
  readonly columns: InputColumns
  readonly sequences: readonly Sequence[]
  /** Words of earlier texts, for a network that learns no more; without it each text begins anew. */
  readonly table?: WordTable
}

/** The scores that a network gives the labels of every token of a text, whatever is batched with what. */
export function scoreLabels(
  network: Network,
  vectors: WordVectors,
  { columns, sequences, table = newTable(network) }: ScoredText,
): Float64Array {
  const labels = new Float64Array(columns.count * LABELS)
  const source: InputSource = { ...network, vectors }
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
