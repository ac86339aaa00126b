import { BACKWARD, BEST_WAYS, FORWARD, ROW, WIDTH } from './chain-routines.js'
import { JOINTS } from './joints.js'
import { STATES } from './labels.js'
import { assemble } from './network/assembler.js'
import { PAGE, routineOf } from './network/kernels.js'

/** Tokens that are gone through at once; longer texts piece by piece. */
const CHUNK = 512
/** The number of each state twice, then what follows; in bytes. */
const TABLES = 16 * STATES
const PLACES = TABLES + JOINTS * STATES * ROW
const GIVEN = PLACES + 4 * CHUNK
const VALUES = GIVEN + ROW * CHUNK
const BYTES = VALUES + 2 * ROW * (CHUNK + 1)

interface ChainKernels {
  readonly numbers: Float64Array
  readonly places: Int32Array
  readonly run: Readonly<Record<Pass, (...numbers: readonly number[]) => void>>
}

type Pass = 'forward' | 'backward' | 'bestWays'

let assembled: ChainKernels | null = null

function chainKernels(): ChainKernels {
  assembled ??= newKernels()
  return assembled
}

function newKernels(): ChainKernels {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(BYTES / PAGE) })
  const module = new WebAssembly.Module(assemble([FORWARD, BACKWARD, BEST_WAYS]))
  const { exports } = new WebAssembly.Instance(module, { env: { memory } })
  const numbers = new Float64Array(memory.buffer)
  for (let place = 0; place < 2 * STATES; place += 1) numbers[place] = place >> 1
  return {
    numbers,
    places: new Int32Array(memory.buffer),
    run: {
      forward: routineOf(exports, 'forward'),
      backward: routineOf(exports, 'backward'),
      bestWays: routineOf(exports, 'bestWays'),
    },
  }
}

interface ChainPlaces {
  readonly count: number
  /** The joint before each token. */
  readonly joints: Uint8Array
}

/** What a pass goes through: a chain, and `WIDTH` values for each of its tokens and for each pair of states. */
interface Chain {
  readonly scores: ChainPlaces
  readonly given: Float64Array
  /**
   * `STATES * STATES` for each joint, from the state before (rows) to the state behind; where it may not follow, what
   * changes no sum or no best.
   */
  readonly tables: Float64Array
}

/** Forward values of every token, `WIDTH` for each; the last of them is by how much the others were scaled. */
export function passForward({ scores, given, tables }: Chain): Float64Array {
  const { count } = scores
  const kernels = chainKernels()
  const forward = new Float64Array(count * WIDTH)
  writeTables(kernels, tables, { state: STATES, other: 1 })
  const before = new Float64Array(WIDTH)
  // The text starts as if outside everything.
  before[0] = 1
  kernels.numbers.set(before, VALUES / 8)
  for (let first = 0; first < count; first += CHUNK) {
    const rows = Math.min(CHUNK, count - first)
    writeChunk(kernels, { scores, given, first, rows })
    kernels.run.forward(rows, PLACES, GIVEN, VALUES + ROW)
    copyRows(kernels, rows, { forward, first })
  }
  return forward
}

function copyRows(
  { numbers }: ChainKernels,
  rows: number,
  { forward, first }: { readonly forward: Float64Array; readonly first: number },
): void {
  const start = (VALUES + ROW) / 8
  forward.set(numbers.subarray(start, start + rows * WIDTH), first * WIDTH)
  numbers.copyWithin(VALUES / 8, start + (rows - 1) * WIDTH, start + rows * WIDTH)
}

/** Backward values of every token, `WIDTH` for each. */
export function passBackward({ scores, given, tables }: Chain): Float64Array {
  const last = scores.count - 1
  const kernels = chainKernels()
  const backward = new Float64Array(scores.count * WIDTH).fill(1 / STATES, last * WIDTH)
  writeTables(kernels, tables, { state: 1, other: STATES })
  // Each token's values come from the one behind: what is written for a row is that one's.
  for (let end = last; end > 0; end -= CHUNK) {
    const rows = Math.min(CHUNK, end)
    const first = end - rows
    writeChunk(kernels, { scores, given, first: first + 1, rows })
    kernels.numbers.set(
      backward.subarray(end * WIDTH, (end + 1) * WIDTH),
      VALUES / 8 + rows * WIDTH,
    )
    kernels.run.backward(
      rows,
      PLACES + 4 * (rows - 1),
      GIVEN + ROW * (rows - 1),
      VALUES + ROW * (rows - 1),
    )
    backward.set(kernels.numbers.subarray(VALUES / 8, VALUES / 8 + rows * WIDTH), first * WIDTH)
  }
  return backward
}

/** The best states of a chain, one for each token. Of equal ones the lowest. */
export function passBestWays({ scores, given, tables }: Chain): Uint8Array {
  const { count } = scores
  const kernels = chainKernels()
  const { numbers } = kernels
  writeTables(kernels, tables, { state: STATES, other: 1 })
  const start = VALUES / 8
  numbers.fill(-Infinity, start, start + WIDTH)
  numbers[start] = 0
  const back = new Uint8Array(count * STATES)
  for (let first = 0; first < count; first += CHUNK) {
    const rows = Math.min(CHUNK, count - first)
    writeChunk(kernels, { scores, given, first, rows })
    kernels.run.bestWays(rows, PLACES, GIVEN, VALUES + 2 * ROW)
    for (let row = 0; row < rows; row += 1)
      for (let state = 0; state < STATES; state += 1)
        back[(first + row) * STATES + state] = numbers[start + (2 * row + 3) * WIDTH + state] ?? 0
    numbers.copyWithin(start, start + 2 * rows * WIDTH, start + (2 * rows + 1) * WIDTH)
  }
  return traceBack(back, numbers.subarray(start, start + STATES), count)
}

function traceBack(back: Uint8Array, last: Float64Array, count: number): Uint8Array {
  const states = new Uint8Array(count)
  let state = 0
  for (let other = 1; other < STATES; other += 1)
    if ((last[other] ?? 0) > (last[state] ?? 0)) state = other
  for (let index = count - 1; index >= 0; index -= 1) {
    states[index] = state
    state = back[index * STATES + state] ?? 0
  }
  return states
}

interface TableOrder {
  /** Steps through a given table from one row of the kernels' to the next, and within a row. */
  readonly state: number
  readonly other: number
}

function writeTables(
  { numbers }: ChainKernels,
  tables: Float64Array,
  { state, other }: TableOrder,
): void {
  const start = TABLES / 8
  for (let row = 0; row < JOINTS * STATES; row += 1) {
    const joint = Math.trunc(row / STATES)
    const first = (row - joint * STATES) * state
    const at = start + row * WIDTH
    for (let place = 0; place < STATES; place += 1) {
      const pair = joint * STATES * STATES + first + place * other
      numbers[at + place] = tables[pair] ?? 0
    }
    numbers[at + STATES] = 0
  }
}

interface Chunk extends Pick<Chain, 'scores' | 'given'> {
  readonly first: number
  readonly rows: number
}

function writeChunk(
  { numbers, places }: ChainKernels,
  { scores: { joints }, given, first, rows }: Chunk,
): void {
  for (let row = 0; row < rows; row += 1)
    places[PLACES / 4 + row] = TABLES + (joints[first + row] ?? 0) * STATES * ROW
  numbers.set(given.subarray(first * WIDTH, (first + rows) * WIDTH), GIVEN / 8)
}
