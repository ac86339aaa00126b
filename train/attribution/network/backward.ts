import { LABELS } from '../../../src/analyse/attribution/labels.js'
import {
  type DirectionWork,
  type Network,
} from '../../../src/analyse/attribution/network/network.js'
import {
  rowsAt,
  rowsFrom,
  stepBefore,
  stepsOf,
  type Packing,
} from '../../../src/analyse/attribution/network/packing.js'
import {
  inputOf,
  type DirectionPlaces,
  type Sizes,
} from '../../../src/analyse/attribution/network/shape.js'

/** Where the gradients lie in the memory, behind the values of a batch. */
export interface BackwardWork {
  /** One for each parameter, in the same order. */
  readonly gradients: number
  readonly labels: number
  readonly hidden: number
  readonly cells: number
  /** What the cells of the step before let out. */
  readonly before: number
  /** Of the learnt part of the inputs. */
  readonly learnt: number
  /** Matrices turned on their sides. */
  readonly turned: number
  readonly total: number
}

export function backwardWorkOf({ sizes, places, work }: Omit<Network, 'kernels'>, most: number) {
  const { hidden } = sizes
  let end = work.total
  const place = (size: number) => (end += size) - size
  const laid: BackwardWork = {
    gradients: place(places.total),
    labels: place(most * LABELS),
    hidden: place(most * 2 * hidden),
    cells: place(most * hidden),
    before: place(most * hidden),
    learnt: place(most * learntOf(sizes)),
    turned: place(4 * hidden * Math.max(hidden, learntOf(sizes), LABELS)),
    total: 0,
  }
  return { ...laid, total: end }
}

/** Floats of an input that are learnt. */
export function learntOf({ word, ending }: Sizes): number {
  return word + ending
}

export interface Learning {
  readonly network: Network
  readonly back: BackwardWork
}

/** Adds the gradients of the output's parameters, and leaves that of what it saw at `back.hidden`. */
export function labelsBackward({ network, back }: Learning, positions: number): void {
  const { kernels, sizes, places, work } = network
  const { memory } = kernels
  const wide = 2 * sizes.hidden
  kernels.product({
    rows: wide,
    columns: LABELS,
    depth: positions,
    a: { at: work.seen, row: 1, step: wide },
    b: { at: back.labels, row: LABELS },
    c: { at: back.gradients + places.output, row: LABELS },
  })
  sumRows(memory, back.gradients + places.outputBias, { at: back.labels, positions, wide: LABELS })
  turn(memory, back.turned, { at: places.output, rows: wide, columns: LABELS })
  memory.fill(0, back.hidden, back.hidden + positions * wide)
  kernels.product({
    rows: positions,
    columns: wide,
    depth: LABELS,
    a: { at: back.labels, row: LABELS, step: 1 },
    b: { at: back.turned, row: wide },
    c: { at: back.hidden, row: wide },
  })
}

interface Rows {
  readonly at: number
  readonly positions: number
  readonly wide: number
}

function sumRows(memory: Float32Array, to: number, { at, positions, wide }: Rows): void {
  for (let position = 0; position < positions; position += 1)
    for (let column = 0; column < wide; column += 1)
      memory[to + column] =
        (memory[to + column] ?? 0) + (memory[at + position * wide + column] ?? 0)
}

interface Matrix {
  readonly at: number
  readonly rows: number
  readonly columns: number
}

function turn(memory: Float32Array, to: number, { at, rows, columns }: Matrix): void {
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      memory[to + column * rows + row] = memory[at + row * columns + column] ?? 0
}

/** Adds the gradients of both directions' parameters, and leaves that of the learnt inputs at `back.learnt`. */
export function cellsBackward(learning: Learning, packing: Packing): void {
  const { network, back } = learning
  const { memory } = network.kernels
  memory.fill(0, back.learnt, back.learnt + packing.positions * learntOf(network.sizes))
  for (const direction of [0, 1] as const) {
    const run = {
      direction,
      places: network.places.directions[direction],
      work: network.work.directions[direction],
    }
    stepsBackward(learning, packing, run)
    weightsBackward(learning, packing, run)
  }
}

interface DirectionRun {
  readonly direction: 0 | 1
  readonly places: DirectionPlaces
  readonly work: DirectionWork
}

function stepsBackward({ network, back }: Learning, packing: Packing, run: DirectionRun): void {
  const { kernels, sizes } = network
  const { hidden } = sizes
  const { memory } = kernels
  const { direction, places, work } = run
  turn(memory, back.turned, { at: places.recurrent, rows: hidden, columns: 4 * hidden })
  memory.fill(0, back.cells, back.cells + packing.positions * hidden)
  for (const step of stepsOf(packing, direction).toReversed()) {
    const from = rowsFrom(packing, step, direction)
    const here = packing.offsets[step] ?? 0
    const before = packing.offsets[stepBefore(step, direction)] ?? 0
    for (let row = 0; row < rowsAt(packing, step); row += 1)
      cellBackward(memory, {
        size: hidden,
        gates: work.gates + (here + row) * 4 * hidden,
        squashed: work.squashed + (here + row) * hidden,
        cellsBefore: row < from ? work.cells + (before + row) * hidden : -1,
        slopes: back.hidden + (here + row) * 2 * hidden + direction * hidden,
        cellSlopes: back.cells + (here + row) * hidden,
        cellSlopesBefore: back.cells + (before + row) * hidden,
      })
    kernels.product({
      rows: from,
      columns: hidden,
      depth: 4 * hidden,
      a: { at: work.gates + here * 4 * hidden, row: 4 * hidden, step: 1 },
      b: { at: back.turned, row: hidden },
      c: { at: back.hidden + before * 2 * hidden + direction * hidden, row: 2 * hidden },
    })
  }
}

interface CellStep {
  readonly size: number
  readonly gates: number
  readonly squashed: number
  /** -1 where a sequence begins. */
  readonly cellsBefore: number
  readonly slopes: number
  readonly cellSlopes: number
  readonly cellSlopesBefore: number
}

/** The gradient of one row of cells; the gates are replaced by the gradients of what came into them. */
function cellBackward(memory: Float32Array, step: CellStep): void {
  const { size, gates, cellsBefore } = step
  for (let unit = 0; unit < size; unit += 1) {
    const at = gates + unit
    const entry = memory[at] ?? 0
    const forget = memory[at + size] ?? 0
    const fresh = memory[at + 2 * size] ?? 0
    const exit = memory[at + 3 * size] ?? 0
    const level = memory[step.squashed + unit] ?? 0
    const slope = memory[step.slopes + unit] ?? 0
    const cell = (memory[step.cellSlopes + unit] ?? 0) + slope * exit * (1 - level * level)
    const before = cellsBefore < 0 ? 0 : (memory[cellsBefore + unit] ?? 0)
    memory[at] = cell * fresh * entry * (1 - entry)
    memory[at + size] = cell * before * forget * (1 - forget)
    memory[at + 2 * size] = cell * entry * (1 - fresh * fresh)
    memory[at + 3 * size] = slope * level * exit * (1 - exit)
    if (cellsBefore >= 0) memory[step.cellSlopesBefore + unit] = cell * forget
  }
}

function weightsBackward({ network, back }: Learning, packing: Packing, run: DirectionRun): void {
  const { kernels, sizes, work } = network
  const { memory } = kernels
  const { positions } = packing
  const wide = 4 * sizes.hidden
  const input = inputOf(sizes)
  const gates = { at: run.work.gates, row: wide }
  copyBefore(network, back, { packing, direction: run.direction })
  kernels.product({
    rows: input,
    columns: wide,
    depth: positions,
    a: { at: work.input, row: 1, step: input },
    b: gates,
    c: { at: back.gradients + run.places.input, row: wide },
  })
  kernels.product({
    rows: sizes.hidden,
    columns: wide,
    depth: positions,
    a: { at: back.before, row: 1, step: sizes.hidden },
    b: gates,
    c: { at: back.gradients + run.places.recurrent, row: wide },
  })
  sumRows(memory, back.gradients + run.places.bias, { at: gates.at, positions, wide })
  const learnt = learntOf(sizes)
  const rows = run.places.input + (input - learnt) * wide
  turn(memory, back.turned, { at: rows, rows: learnt, columns: wide })
  kernels.product({
    rows: positions,
    columns: learnt,
    depth: wide,
    a: { at: gates.at, row: wide, step: 1 },
    b: { at: back.turned, row: learnt },
    c: { at: back.learnt, row: learnt },
  })
}

function copyBefore(
  { kernels: { memory }, sizes: { hidden }, work }: Network,
  back: BackwardWork,
  { packing, direction }: { readonly packing: Packing; readonly direction: 0 | 1 },
): void {
  memory.fill(0, back.before, back.before + packing.positions * hidden)
  for (let step = 0; step < packing.steps; step += 1) {
    const here = packing.offsets[step] ?? 0
    const before = packing.offsets[stepBefore(step, direction)] ?? 0
    for (let row = 0; row < rowsFrom(packing, step, direction); row += 1) {
      const from = work.hidden + (before + row) * 2 * hidden + direction * hidden
      memory.copyWithin(back.before + (here + row) * hidden, from, from + hidden)
    }
  }
}
