import { assemble } from './assembler.js'
import { GATES, GATHER, PRODUCT } from './routines.js'

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

/**
 * Each row becomes the sum of other rows. What is summed lies in a list for each row, as whole numbers in the place of
 * floats: how many there are, then where they begin, in bytes.
 */
export interface GatherStep {
  readonly rows: number
  /** A multiple of 32. */
  readonly columns: number
  readonly list: { readonly at: number; readonly row: number }
  /** Floats behind the places in the lists where the rows begin. */
  readonly shift: number
  readonly to: number
}

/** Sums and gates over one memory of floats. The same numbers give the same bits on every machine. */
export interface Kernels {
  readonly memory: Float32Array
  /** The same memory as whole numbers. */
  readonly wholes: Int32Array
  readonly gather: (step: GatherStep) => void
  readonly product: (step: ProductStep) => void
  readonly gates: (step: GateStep) => void
}

type Routine = (...numbers: readonly number[]) => void

/** Bytes in which memory is asked for. */
export const PAGE = 65_536
let compiled: WebAssembly.Module | null = null

/** Kernels in WebAssembly with SIMD, assembled when first asked for, over a memory of so many floats. */
export function wasmKernels(floats: number): Kernels {
  compiled ??= new WebAssembly.Module(assemble([PRODUCT, GATES, GATHER]))
  const memory = new WebAssembly.Memory({ initial: Math.ceil((floats * 4) / PAGE) + 1 })
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory } })
  return {
    memory: new Float32Array(memory.buffer),
    wholes: new Int32Array(memory.buffer),
    product: productBy(routineOf(exports, 'product')),
    gates: gatesBy(routineOf(exports, 'gates')),
    gather: gatherBy(routineOf(exports, 'gather')),
  }
}

// Places go as bytes, in the order of the routines' parameters.
function productBy(run: Routine): Kernels['product'] {
  return ({ rows, columns, depth, a, b, c }) => {
    const [aAt, aRow, aStep] = [a.at * 4, a.row * 4, a.step * 4]
    run(rows, columns, depth, aAt, aRow, aStep, b.at * 4, b.row * 4, c.at * 4, c.row * 4)
  }
}

function gatesBy(run: Routine): Kernels['gates'] {
  return ({ rows, size, gates, before, cells, squashed, hidden }) => {
    const [to, row] = [hidden.at * 4, hidden.row * 4]
    run(rows, size * 4, gates * 4, before * 4, cells * 4, squashed * 4, to, row)
  }
}

function gatherBy(run: Routine): Kernels['gather'] {
  return ({ rows, columns, list, shift, to }) => {
    run(rows, columns * 4, list.at * 4, list.row * 4, shift * 4, to * 4)
  }
}

/** A function that a module brings. Throws when there is none of that name. */
export function routineOf(exports: Readonly<Record<string, unknown>>, name: string): Routine {
  const routine = exports[name]
  if (!isRoutine(routine)) throw new Error(`the module brings no ${name}`)
  return routine
}

function isRoutine(value: unknown): value is Routine {
  return typeof value === 'function'
}
