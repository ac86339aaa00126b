import {
  advance,
  difference,
  four,
  get,
  greater,
  I32,
  lesser,
  loadFour,
  loadSpread,
  loadWhole,
  plus,
  product,
  quotient,
  set,
  storeFour,
  sum,
  times,
  whileAtLeast,
  whole,
  type Code,
  type Routine,
} from './assembler.js'
import { LIMIT, LOWER_TERMS, UPPER_TERMS } from './squashing.js'

/**
 * Blocks of a product that are summed at once, rows by columns: as many sums as leave room for the factors in the
 * processor's sixteen registers. What rows are left over go in lower and wider blocks.
 */
const HIGH = 4
const WIDE = 8
const LEFT_OVER = [
  { high: 2, wide: 16 },
  { high: 2, wide: 8 },
  { high: 1, wide: 32 },
  { high: 1, wide: 8 },
] as const
const MOST_SUMS = 8
const MOST_FACTORS = 8
/** Steps along the depth that are taken between two looks at how many are left. */
const DEEP = 4

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
const B_AT = 14
const C_AT = 15
const B_PLACE = 16
const POINTERS = 17
const SUMS = POINTERS + HIGH
const FACTORS = SUMS + MOST_SUMS
const SPREAD = FACTORS + MOST_FACTORS

interface Block {
  readonly high: number
  readonly wide: number
}

/** `C += A * B`: each sum is taken in the order of `k`, so blocks and lanes change no bit of it. */
export const PRODUCT: Routine = {
  name: 'product',
  parameters: Array.from({ length: 10 }, () => I32),
  results: [],
  wholes: SUMS - LEFT,
  vectors: SPREAD + 1 - SUMS,
  body: [
    // Columns outside, rows inside: a strip of B stays near while every row meets it.
    [get(N), set(LEFT), get(B), set(B_AT), get(C), set(C_AT)],
    whileAtLeast(LEFT, WIDE, [
      [get(A), set(A_AT), get(M), set(PLACE)],
      whileAtLeast(PLACE, HIGH, [
        blockOf({ high: HIGH, wide: WIDE }),
        advance(A_AT, times(get(A_ROW), whole(HIGH))),
        advance(C_AT, times(get(C_ROW), whole(HIGH))),
        advance(PLACE, whole(-HIGH)),
      ]),
      // Back to the first row, one strip on.
      sum(get(C), times(sum(difference(get(N), get(LEFT)), whole(WIDE)), whole(4))),
      set(C_AT),
      advance(B_AT, whole(4 * WIDE)),
      advance(LEFT, whole(-WIDE)),
    ]),
    whileAtLeast(M, HIGH, [
      advance(A, times(get(A_ROW), whole(HIGH))),
      advance(C, times(get(C_ROW), whole(HIGH))),
      advance(M, whole(-HIGH)),
    ]),
    [2, 1].map((high) => whileAtLeast(M, high, rowsLeft(high))),
  ],
}

/** A few rows over all columns. */
function rowsLeft(high: number): Code {
  return [
    [get(N), set(LEFT), get(A), set(A_AT), get(B), set(B_AT), get(C), set(C_AT)],
    LEFT_OVER.filter((block) => block.high === high).map((block) =>
      whileAtLeast(LEFT, block.wide, [
        blockOf(block),
        [B_AT, C_AT].map((local) => advance(local, whole(4 * block.wide))),
        advance(LEFT, whole(-block.wide)),
      ]),
    ),
    advance(A, times(get(A_ROW), whole(high))),
    advance(C, times(get(C_ROW), whole(high))),
    advance(M, whole(-high)),
  ]
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at)
}

/** Sums one block whose first row of A, strip of B and corner of C lie at `A_AT`, `B_AT`, `C_AT`. */
function blockOf({ high, wide }: Block): Code {
  const rows = upTo(high)
  const fours = upTo(wide / 4)
  const rowOfC = (row: number) => sum(get(C_AT), times(get(C_ROW), whole(row)))
  const sumOf = (row: number, four: number) => SUMS + row * fours.length + four
  return [
    rows.map((row) => [
      sum(get(A_AT), times(get(A_ROW), whole(row))),
      set(POINTERS + row),
      fours.map((four) => [loadFour(rowOfC(row), 16 * four), set(sumOf(row, four))]),
    ]),
    [get(B_AT), set(B_PLACE), get(K), set(COUNT)],
    whileAtLeast(COUNT, DEEP, [
      upTo(DEEP).map(() => stepOf({ rows, fours, sumOf })),
      advance(COUNT, whole(-DEEP)),
    ]),
    whileAtLeast(COUNT, 1, [stepOf({ rows, fours, sumOf }), advance(COUNT, whole(-1))]),
    rows.map((row) =>
      fours.map((four) => storeFour(rowOfC(row), get(sumOf(row, four)), 16 * four)),
    ),
  ]
}

interface BlockSums {
  readonly rows: readonly number[]
  readonly fours: readonly number[]
  readonly sumOf: (row: number, four: number) => number
}

/** One step along the depth. */
function stepOf({ rows, fours, sumOf }: BlockSums): Code {
  return [
    fours.map((four) => [loadFour(get(B_PLACE), 16 * four), set(FACTORS + four)]),
    rows.map((row) => [
      loadSpread(get(POINTERS + row)),
      set(SPREAD),
      fours.map((four) => [
        plus(get(sumOf(row, four)), product(get(SPREAD), get(FACTORS + four))),
        set(sumOf(row, four)),
      ]),
      advance(POINTERS + row, get(A_STEP)),
    ]),
    advance(B_PLACE, get(B_ROW)),
  ]
}

function ladder(terms: readonly number[], square: Code): Code {
  const [first = 0, ...rest] = terms
  return rest.reduce<Code>((code, term) => plus(product(code, square), four(term)), four(first))
}

const ROWS = 0
/** Bytes of one row of cells. */
const SIZE = 1
const GATES_AT = 2
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
const BOUNDED = 15
const SQUARE = 16

/** The hyperbolic tangent of four numbers. */
function tanh(value: Code): Code {
  return [
    [greater(lesser(value, four(LIMIT)), four(-LIMIT)), set(BOUNDED)],
    [product(get(BOUNDED), get(BOUNDED)), set(SQUARE)],
    quotient(
      product(ladder(UPPER_TERMS, get(SQUARE)), get(BOUNDED)),
      ladder(LOWER_TERMS, get(SQUARE)),
    ),
  ]
}

function gatesRoutine(): Routine {
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
    vectors: 6,
    body: whileAtLeast(ROWS, 1, [
      get(GATES_AT),
      set(GATE),
      get(HIDDEN),
      set(OUT),
      get(SIZE),
      set(BYTES),
      whileAtLeast(BYTES, 16, column),
      advance(GATES_AT, times(get(SIZE), whole(4))),
      advance(HIDDEN, get(HIDDEN_ROW)),
      difference(get(ROWS), whole(1)),
      set(ROWS),
    ]),
  }
}

/** One step of the cells of several rows. */
export const GATES: Routine = gatesRoutine()

const LIST = 2
const LIST_ROW = 3
const SHIFT = 4
const TO = 5
const OFFSET = 6
const REST = 7
const TERM = 8
const TERMS = 9
const ADDRESS = 10
const TOTALS = 11

/** Vectors of four columns whose sums are taken at once. */
const SPAN = 8

/** Sums rows that lie anywhere, as lists tell; each sum is taken in the order of its list. */
export const GATHER: Routine = {
  name: 'gather',
  parameters: Array.from({ length: 6 }, () => I32),
  results: [],
  wholes: TOTALS - OFFSET,
  vectors: SPAN,
  body: whileAtLeast(ROWS, 1, [
    [whole(0), set(OFFSET), get(SIZE), set(REST)],
    whileAtLeast(REST, 16 * SPAN, gatherSpan()),
    advance(LIST, get(LIST_ROW)),
    advance(TO, get(SIZE)),
    advance(ROWS, whole(-1)),
  ]),
}

function gatherSpan(): Code {
  return [
    upTo(SPAN).map((at) => [four(0), set(TOTALS + at)]),
    [get(LIST), set(TERM), loadWhole(get(LIST)), set(TERMS)],
    whileAtLeast(TERMS, 1, [
      advance(TERM, whole(4)),
      [sum(sum(loadWhole(get(TERM)), get(SHIFT)), get(OFFSET)), set(ADDRESS)],
      upTo(SPAN).map((at) => [
        plus(get(TOTALS + at), loadFour(get(ADDRESS), 16 * at)),
        set(TOTALS + at),
      ]),
      advance(TERMS, whole(-1)),
    ]),
    upTo(SPAN).map((at) => storeFour(sum(get(TO), get(OFFSET)), get(TOTALS + at), 16 * at)),
    advance(OFFSET, whole(16 * SPAN)),
    advance(REST, whole(-16 * SPAN)),
  ]
}
