import { assemble } from './assembler.js'
import { gatesRoutine, PRODUCT, SQUASH } from './routines.js'

/** `C += A * B` over one memory; places and strides are counted in floats. */
export interface ProductStep {
  readonly rows: number
  /** A multiple of eight. */
  readonly columns: number
  readonly depth: number
  /** A may lie either way: `row` from one row to the next, `step` from one column to the next. */
  readonly a: { readonly at: number; readonly row: number; readonly step: number }
  readonly b: { readonly at: number; readonly row: number }
  readonly c: { readonly at: number; readonly row: number }
}

/**
 * One step of the memory cells of several rows. The four gates of a row lie behind each other (entry, forget, fresh,
 * exit; `size` floats each) and are replaced by what they let through.
 */
export interface GateStep {
  readonly rows: number
  /** A multiple of four. */
  readonly size: number
  readonly gates: number
  readonly before: number
  readonly cells: number
  /** Where the tangents of the cells go. */
  readonly squashed: number
  readonly hidden: { readonly at: number; readonly row: number }
}

/** Sums and gates over one memory of floats. The same numbers give the same bits on every machine. */
export interface Kernels {
  readonly memory: Float32Array
  readonly product: (step: ProductStep) => void
  readonly gates: (step: GateStep) => void
}

type Routine = (...numbers: readonly number[]) => void

const PAGE = 65_536
let compiled: WebAssembly.Module | null = null

/** Kernels in WebAssembly with SIMD, assembled when first asked for, over a memory of so many floats. */
export function wasmKernels(floats: number): Kernels {
  compiled ??= new WebAssembly.Module(assemble([PRODUCT, SQUASH, gatesRoutine(1)]))
  const memory = new WebAssembly.Memory({ initial: Math.ceil((floats * 4) / PAGE) + 1 })
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory } })
  const product = routineOf(exports, 'product')
  const gates = routineOf(exports, 'gates')
  return {
    memory: new Float32Array(memory.buffer),
    product: (step) => product(...numbersOfProduct(step)),
    gates: (step) => gates(...numbersOfGates(step)),
  }
}

// As bytes, in the order of the routines' parameters.
function numbersOfProduct({ rows, columns, depth, a, b, c }: ProductStep): readonly number[] {
  const sides = [a.at, a.row, a.step, b.at, b.row, c.at, c.row]
  return [rows, columns, depth, ...sides.map((floats) => floats * 4)]
}

function numbersOfGates(step: GateStep): readonly number[] {
  const { size, gates, before, cells, squashed, hidden } = step
  const places = [size, gates, before, cells, squashed, hidden.at, hidden.row]
  return [step.rows, ...places.map((floats) => floats * 4)]
}

function routineOf(exports: Readonly<Record<string, unknown>>, name: string): Routine {
  const routine = exports[name]
  if (typeof routine !== 'function') throw new Error(`the module brings no ${name}`)
  return (...numbers) => {
    Reflect.apply(routine, null, numbers)
  }
}
