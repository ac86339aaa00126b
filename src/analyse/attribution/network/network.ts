import { LABELS } from '../labels.js'
import type { Kernels } from './kernels.js'
import { rowsAt, rowsFrom, stepBefore, stepsOf, type Packing } from './packing.js'
import { inputOf, type DirectionPlaces, type Places, type Sizes } from './shape.js'

/** Where the values of one direction lie while a batch is run. */
export interface DirectionWork {
  readonly gates: number
  readonly cells: number
  readonly squashed: number
}

/** Where the values of a batch lie, behind the parameters. */
export interface Work {
  readonly input: number
  readonly directions: readonly [DirectionWork, DirectionWork]
  /** Both directions of each position beside each other. */
  readonly hidden: number
  /** What the labels are read off: `hidden`, or a copy with drop-outs. */
  readonly seen: number
  readonly labels: number
  /** As many zeros as the cells of a batch. */
  readonly zeros: number
  readonly total: number
}

/** A layer of memory cells in each direction, over kernels whose memory begins with the parameters. */
export interface Network {
  readonly kernels: Kernels
  readonly sizes: Sizes
  readonly places: Places
  readonly work: Work
}

/** Lays out the memory for batches of at most so many positions, `start` being the first float that is free. */
export function workOf(sizes: Sizes, start: number, most: number): Work {
  const { hidden } = sizes
  let end = start
  const place = (size: number) => (end += size * most) - size * most
  const direction = (): DirectionWork => ({
    gates: place(4 * hidden),
    cells: place(hidden),
    squashed: place(hidden),
  })
  return {
    input: place(inputOf(sizes)),
    directions: [direction(), direction()],
    hidden: place(2 * hidden),
    seen: place(2 * hidden),
    labels: place(LABELS),
    zeros: place(hidden),
    total: end,
  }
}

const DIRECTIONS = [0, 1] as const

/** Runs both directions over the inputs of a batch. */
export function runCells(network: Network, packing: Packing): void {
  for (const direction of DIRECTIONS) {
    const places = network.places.directions[direction]
    const work = network.work.directions[direction]
    weighInputs(network, packing, { places, work })
    for (const step of stepsOf(packing, direction))
      runStep(network, packing, { places, work, direction, step })
  }
}

interface DirectionRun {
  readonly places: DirectionPlaces
  readonly work: DirectionWork
}

function weighInputs(network: Network, packing: Packing, { places, work }: DirectionRun): void {
  const { kernels, sizes } = network
  const wide = 4 * sizes.hidden
  const input = inputOf(sizes)
  const { memory } = kernels
  for (let position = 0; position < packing.positions; position += 1)
    memory.copyWithin(work.gates + position * wide, places.bias, places.bias + wide)
  kernels.product({
    rows: packing.positions,
    columns: wide,
    depth: input,
    a: { at: network.work.input, row: input, step: 1 },
    b: { at: places.input, row: wide },
    c: { at: work.gates, row: wide },
  })
}

interface StepRun extends DirectionRun {
  readonly direction: 0 | 1
  readonly step: number
}

function runStep(
  { kernels, sizes: { hidden }, work: { hidden: output, zeros } }: Network,
  packing: Packing,
  { places, work, direction, step }: StepRun,
): void {
  const from = rowsFrom(packing, step, direction)
  const here = packing.offsets[step] ?? 0
  const before = packing.offsets[stepBefore(step, direction)] ?? 0
  const outputAt = (position: number) => ({
    at: output + position * 2 * hidden + direction * hidden,
    row: 2 * hidden,
  })
  kernels.product({
    rows: from,
    columns: 4 * hidden,
    depth: hidden,
    a: { ...outputAt(before), step: 1 },
    b: { at: places.recurrent, row: 4 * hidden },
    c: { at: work.gates + here * 4 * hidden, row: 4 * hidden },
  })
  const stepCells = (position: number, rows: number, cellsBefore: number) =>
    kernels.gates({
      rows,
      size: hidden,
      gates: work.gates + position * 4 * hidden,
      before: cellsBefore,
      cells: work.cells + position * hidden,
      squashed: work.squashed + position * hidden,
      hidden: outputAt(position),
    })
  stepCells(here, from, work.cells + before * hidden)
  stepCells(here + from, rowsAt(packing, step) - from, zeros)
}

/** Scores the labels of every position from what lies at `seen`. */
export function runLabels({ kernels, sizes, places, work }: Network, positions: number): void {
  for (let position = 0; position < positions; position += 1)
    kernels.memory.copyWithin(
      work.labels + position * LABELS,
      places.outputBias,
      places.outputBias + LABELS,
    )
  kernels.product({
    rows: positions,
    columns: LABELS,
    depth: 2 * sizes.hidden,
    a: { at: work.seen, row: 2 * sizes.hidden, step: 1 },
    b: { at: places.output, row: LABELS },
    c: { at: work.labels, row: LABELS },
  })
}

/** Copies what the cells let out to where the labels are read. */
export function seeHidden({ kernels, sizes, work }: Network, positions: number): void {
  const { hidden, seen } = work
  kernels.memory.copyWithin(seen, hidden, hidden + positions * 2 * sizes.hidden)
}

/** The scores of the labels of one sequence of a batch. */
export function labelsOf(
  { kernels: { memory }, work }: Network,
  { offsets }: Packing,
  { row, length }: { readonly row: number; readonly length: number },
): Float64Array {
  const labels = new Float64Array(length * LABELS)
  for (let step = 0; step < length; step += 1) {
    const at = work.labels + ((offsets[step] ?? 0) + row) * LABELS
    labels.set(memory.subarray(at, at + LABELS), step * LABELS)
  }
  return labels
}
