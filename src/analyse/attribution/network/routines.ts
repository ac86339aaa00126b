import {
  advance,
  call,
  difference,
  four,
  get,
  greater,
  I32,
  lesser,
  loadFour,
  loadSpread,
  plus,
  product,
  quotient,
  set,
  storeFour,
  sum,
  times,
  V128,
  whileAtLeast,
  whole,
  type Code,
  type Routine,
} from './assembler.js'
import { LIMIT, LOWER_TERMS, UPPER_TERMS } from './squashing.js'

/** Columns that are summed at once, and rows. */
const WIDE = 8
const HIGH = 4

const M = 0
const N = 1
const K = 2
const A = 3
const A_ROW = 4
const A_STEP = 5
const B = 6
const B_ROW = 7
const C = 8
const C_ROW = 9
const LEFT = 10
const COUNT = 11
const PLACE = 12
const A_AT = 13
const C_AT = 14
const POINTERS = 15
const SUMS = POINTERS + HIGH
const FIRST = SUMS + 2 * HIGH
const SECOND = FIRST + 1
const SPREAD = SECOND + 1

/** `C += A * B`: each sum is taken in the order of `k`, so blocks and lanes change no bit of it. */
export const PRODUCT: Routine = {
  name: 'product',
  parameters: Array.from({ length: 10 }, () => I32),
  results: [],
  wholes: SUMS - LEFT,
  vectors: SPREAD + 1 - SUMS,
  body: whileAtLeast(N, WIDE, [
    get(A),
    set(A_AT),
    get(C),
    set(C_AT),
    get(M),
    set(LEFT),
    rowsOf(HIGH),
    rowsOf(1),
    advance(B, whole(4 * WIDE)),
    advance(C, whole(4 * WIDE)),
    advance(N, whole(-WIDE)),
  ]),
}

function rowsOf(high: number): Code {
  const rows = Array.from({ length: high }, (_, row) => row)
  const rowOfC = (row: number) => sum(get(C_AT), times(get(C_ROW), whole(row)))
  return whileAtLeast(LEFT, high, [
    rows.map((row) => [
      sum(get(A_AT), times(get(A_ROW), whole(row))),
      set(POINTERS + row),
      loadFour(rowOfC(row)),
      set(SUMS + 2 * row),
      loadFour(rowOfC(row), 16),
      set(SUMS + 2 * row + 1),
    ]),
    get(B),
    set(PLACE),
    get(K),
    set(COUNT),
    whileAtLeast(COUNT, 1, [
      loadFour(get(PLACE)),
      set(FIRST),
      loadFour(get(PLACE), 16),
      set(SECOND),
      rows.map(addRow),
      advance(PLACE, get(B_ROW)),
      advance(COUNT, whole(-1)),
    ]),
    rows.map((row) => [
      storeFour(rowOfC(row), get(SUMS + 2 * row)),
      storeFour(rowOfC(row), get(SUMS + 2 * row + 1), 16),
    ]),
    advance(A_AT, times(get(A_ROW), whole(high))),
    advance(C_AT, times(get(C_ROW), whole(high))),
    advance(LEFT, whole(-high)),
  ])
}

function addRow(row: number): Code {
  return [
    loadSpread(get(POINTERS + row)),
    set(SPREAD),
    plus(get(SUMS + 2 * row), product(get(SPREAD), get(FIRST))),
    set(SUMS + 2 * row),
    plus(get(SUMS + 2 * row + 1), product(get(SPREAD), get(SECOND))),
    set(SUMS + 2 * row + 1),
    advance(POINTERS + row, get(A_STEP)),
  ]
}

function ladder(terms: readonly number[], square: Code): Code {
  const [first = 0, ...rest] = terms
  return rest.reduce<Code>((code, term) => plus(product(code, square), four(term)), four(first))
}

/** The hyperbolic tangent of four numbers. */
export const SQUASH: Routine = {
  name: null,
  parameters: [V128],
  results: [V128],
  wholes: 0,
  vectors: 1,
  body: [
    greater(lesser(get(0), four(LIMIT)), four(-LIMIT)),
    set(0),
    product(get(0), get(0)),
    set(1),
    quotient(product(ladder(UPPER_TERMS, get(1)), get(0)), ladder(LOWER_TERMS, get(1))),
  ],
}

const ROWS = 0
/** Bytes of one row of cells. */
const SIZE = 1
const GATES = 2
const BEFORE = 3
const CELLS = 4
const SQUASHED = 5
const HIDDEN = 6
const HIDDEN_ROW = 7
const BYTES = 8
const GATE = 9
const OUT = 10
const ENTRY = 11
const FORGET = 12
const FRESH = 13
const EXIT = 14

/** One step of the cells of several rows, the index of `SQUASH` in the module given. */
export function gatesRoutine(squash: number): Routine {
  const tanh = (value: Code): Code => [value, call(squash)]
  const share = (value: Code): Code =>
    plus(product(tanh(product(value, four(0.5))), four(0.5)), four(0.5))
  const gate = (number: number): Code => sum(get(GATE), times(get(SIZE), whole(number)))
  const kept = (number: number, local: number, squashed: (value: Code) => Code): Code => [
    squashed(loadFour(gate(number))),
    set(local),
    storeFour(gate(number), get(local)),
  ]
  const column: Code = [
    kept(0, ENTRY, share),
    kept(1, FORGET, share),
    kept(2, FRESH, tanh),
    kept(3, EXIT, share),
    plus(product(get(FORGET), loadFour(get(BEFORE))), product(get(ENTRY), get(FRESH))),
    set(ENTRY),
    storeFour(get(CELLS), get(ENTRY)),
    tanh(get(ENTRY)),
    set(ENTRY),
    storeFour(get(SQUASHED), get(ENTRY)),
    storeFour(get(OUT), product(get(EXIT), get(ENTRY))),
    [GATE, BEFORE, CELLS, SQUASHED, OUT].map((local) => advance(local, whole(16))),
    advance(BYTES, whole(-16)),
  ]
  return {
    name: 'gates',
    parameters: Array.from({ length: 8 }, () => I32),
    results: [],
    wholes: 3,
    vectors: 4,
    body: whileAtLeast(ROWS, 1, [
      get(GATES),
      set(GATE),
      get(HIDDEN),
      set(OUT),
      get(SIZE),
      set(BYTES),
      whileAtLeast(BYTES, 16, column),
      advance(GATES, times(get(SIZE), whole(4))),
      advance(HIDDEN, get(HIDDEN_ROW)),
      difference(get(ROWS), whole(1)),
      set(ROWS),
    ]),
  }
}
