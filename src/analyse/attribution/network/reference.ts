import type { GateStep, GatherStep, Kernels, ProductStep } from './kernels.js'
import { LIMIT, LOWER_TERMS, UPPER_TERMS } from './squashing.js'

const { fround } = Math

/** What the kernels compute, in plain TypeScript, bit by bit the same: for tests, and where there is no WebAssembly. */
export function referenceKernels(floats: number): Kernels {
  const memory = new Float32Array(floats)
  const wholes = new Int32Array(memory.buffer)
  return {
    memory,
    wholes,
    gather: (step) => gather(memory, wholes, step),
    product: (step) => multiply(memory, step),
    gates: (step) => stepCells(memory, step),
  }
}

function multiply(memory: Float32Array, step: ProductStep): void {
  const { rows, columns, depth, a, b, c } = step
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const at = c.at + row * c.row + column
      let sum = memory[at] ?? 0
      for (let k = 0; k < depth; k += 1) {
        const left = memory[a.at + row * a.row + k * a.step] ?? 0
        const right = memory[b.at + k * b.row + column] ?? 0
        sum = fround(sum + fround(left * right))
      }
      memory[at] = sum
    }
}

function gather(memory: Float32Array, wholes: Int32Array, step: GatherStep): void {
  const { rows, columns, list, shift, to } = step
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const first = list.at + row * list.row + 1
      let sum = 0
      for (let term = first; term < first + (wholes[first - 1] ?? 0); term += 1)
        sum = fround(sum + (memory[(wholes[term] ?? 0) / 4 + shift + column] ?? 0))
      memory[to + row * columns + column] = sum
    }
}

function ladder(terms: readonly number[], square: number): number {
  const [first = 0, ...rest] = terms
  return rest.reduce((value, term) => fround(fround(value * square) + fround(term)), fround(first))
}

/** The hyperbolic tangent in 32 bits. */
export function squash(value: number): number {
  const limit = fround(LIMIT)
  const x = Math.max(Math.min(fround(value), limit), -limit)
  const square = fround(x * x)
  return fround(fround(ladder(UPPER_TERMS, square) * x) / ladder(LOWER_TERMS, square))
}

function shareOf(value: number): number {
  return fround(fround(squash(fround(value * 0.5)) * 0.5) + 0.5)
}

function stepCells(memory: Float32Array, step: GateStep): void {
  for (let row = 0; row < step.rows; row += 1)
    for (let unit = 0; unit < step.size; unit += 1) stepCell(memory, step, { row, unit })
}

function stepCell(
  memory: Float32Array,
  { size, gates, before, cells, squashed, hidden }: GateStep,
  { row, unit }: { readonly row: number; readonly unit: number },
): void {
  const gate = gates + row * 4 * size + unit
  const at = row * size + unit
  const kept = (number: number, value: number) => (memory[gate + number * size] = value)
  const raw = (number: number) => memory[gate + number * size] ?? 0
  const entry = kept(0, shareOf(raw(0)))
  const forget = kept(1, shareOf(raw(1)))
  const fresh = kept(2, squash(raw(2)))
  const exit = kept(3, shareOf(raw(3)))
  const cell = fround(fround(forget * (memory[before + at] ?? 0)) + fround(entry * fresh))
  memory[cells + at] = cell
  const level = squash(cell)
  memory[squashed + at] = level
  memory[hidden.at + row * hidden.row + unit] = fround(exit * level)
}
