import { LABELS } from '../labels.js'
import type { Kernels } from './kernels.js'
import { rowsAt, rowsFrom, stepBefore, stepsOf, type Packing } from './packing.js'
import { FACTS } from './inputs.js'
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
  /** What words give to the gates of both directions, `WORDS` rows, and what traits do, the bias behind them. */
  readonly words: number
  readonly traits: number
  /** Which of these rows make the gates of each position, `TERMS` whole numbers. */
  readonly lists: number
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

/** Words whose share of the gates is remembered while a text is read; more than one batch has. */
export const WORDS = 4096
/** The length of a list, a word, a bias and every trait. */
export const TERMS = 3 + FACTS

/** Lays out the memory for batches of at most so many positions, `start` being the first float that is free. */
export function workOf(sizes: Sizes, start: number, most: number): Work {
  const { hidden } = sizes
  let end = start
  const placeOnce = (size: number) => (end += size) - size
  const place = (size: number) => placeOnce(size * most)
  const direction = (): DirectionWork => ({
    gates: place(4 * hidden),
    cells: place(hidden),
    squashed: place(hidden),
  })
  return {
    input: place(inputOf(sizes)),
    words: placeOnce(WORDS * 8 * hidden),
    traits: placeOnce((sizes.traits + 1) * 8 * hidden),
    lists: place(TERMS),
    directions: [direction(), direction()],
    hidden: place(2 * hidden),
    seen: place(2 * hidden),
    labels: place(LABELS),
    zeros: place(hidden),
    total: end,
  }
}

const DIRECTIONS = [0, 1] as const

/** Runs both directions over what came into the gates of a batch. */
export function runCells(network: Network, packing: Packing): void {
  for (const direction of DIRECTIONS) {
    const places = network.places.directions[direction]
    const work = network.work.directions[direction]
    for (const step of stepsOf(packing, direction))
      runStep(network, packing, { places, work, direction, step })
  }
}

interface DirectionRun {
  readonly places: DirectionPlaces
  readonly work: DirectionWork
}

interface StepRun extends DirectionRun {
  readonly direction: 0 | 1
  readonly step: number
}

function runStep(network: Network, packing: Packing, run: StepRun): void {
  const { kernels, sizes, work } = network
  const { places, direction, step } = run
  const { hidden } = sizes
  const from = rowsFrom(packing, step, direction)
  const here = packing.offsets[step] ?? 0
  const before = packing.offsets[stepBefore(step, direction)] ?? 0
  const row = 2 * hidden
  const output = work.hidden + direction * hidden
  kernels.product({
    rows: from,
    columns: 4 * hidden,
    depth: hidden,
    a: { at: output + before * row, row, step: 1 },
    b: { at: places.recurrent, row: 4 * hidden },
    c: { at: run.work.gates + here * 4 * hidden, row: 4 * hidden },
  })
  stepCells(network, run, { at: here, rows: from, before: run.work.cells + before * hidden })
  const begun = rowsAt(packing, step) - from
  if (begun > 0) stepCells(network, run, { at: here + from, rows: begun, before: work.zeros })
}

interface CellRows {
  readonly at: number
  readonly rows: number
  /** Where the cells of the step before lie. */
  readonly before: number
}

function stepCells(
  { kernels, sizes: { hidden }, work: { hidden: output } }: Network,
  { work, direction }: StepRun,
  { at, rows, before }: CellRows,
): void {
  kernels.gates({
    rows,
    size: hidden,
    gates: work.gates + at * 4 * hidden,
    before,
    cells: work.cells + at * hidden,
    squashed: work.squashed + at * hidden,
    hidden: { at: output + at * 2 * hidden + direction * hidden, row: 2 * hidden },
  })
}

/** Scores the labels of every position from what lies at `seen`. */
export function runLabels({ kernels, sizes, places, work }: Network, positions: number): void {
  const { memory } = kernels
  // Number by number: a call for eight costs more.
  for (let position = 0; position < positions; position += 1)
    for (let label = 0; label < LABELS; label += 1)
      memory[work.labels + position * LABELS + label] = memory[places.outputBias + label] ?? 0
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
    for (let label = 0; label < LABELS; label += 1)
      labels[step * LABELS + label] = memory[at + label] ?? 0
  }
  return labels
}
