import {
  writeInput,
  type InputColumns,
  type InputSource,
} from '../../../src/analyse/attribution/network/inputs.js'
import type { Network } from '../../../src/analyse/attribution/network/network.js'
import type { Sequence } from '../../../src/analyse/attribution/network/sequences.js'
import { inputOf } from '../../../src/analyse/attribution/network/shape.js'

export interface Member {
  readonly sequence: Sequence
  readonly columns: InputColumns
}

/** Writes the inputs of a batch where they are weighed. */
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

/**
 * Sums what comes into the gates, position by position: while learning, parts of each input are left out, so that no two
 * places of a word are alike.
 */
export function weighInputs(network: Network, positions: number): void {
  for (const direction of [0, 1] as const) weighDirection(network, positions, direction)
}

function weighDirection(network: Network, positions: number, direction: 0 | 1): void {
  const places = network.places.directions[direction]
  const work = network.work.directions[direction]
  const { kernels, sizes } = network
  const wide = 4 * sizes.hidden
  const input = inputOf(sizes)
  const { memory } = kernels
  for (let position = 0; position < positions; position += 1)
    memory.copyWithin(work.gates + position * wide, places.bias, places.bias + wide)
  kernels.product({
    rows: positions,
    columns: wide,
    depth: input,
    a: { at: network.work.input, row: input, step: 1 },
    b: { at: places.input, row: wide },
    c: { at: work.gates, row: wide },
  })
}
