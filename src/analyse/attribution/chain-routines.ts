import { STATES } from './labels.js'
import {
  advance,
  chosen,
  firstLong,
  get,
  I32,
  isMoreTwo,
  loadFour,
  loadSpreadLong,
  loadWhole,
  plusTwo,
  productTwo,
  quotientTwo,
  secondLong,
  set,
  spreadLong,
  storeFour,
  sum,
  sumLong,
  whileAtLeast,
  whole,
  withSecondLong,
  type Code,
  type Routine,
} from './network/assembler.js'

/** States of a row, one of them empty, so that they are pairs. */
export const WIDTH = STATES + 1
/** Bytes of a row. */
export const ROW = 8 * WIDTH

const COUNT = 0
/** A whole number for each token: where the table of its joint begins, in bytes. */
const JOINTS = 1
const GIVEN = 2
const TO = 3
const TABLE = 4

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at)
}

const PAIRS = upTo(WIDTH / 2)
const EACH_STATE = upTo(STATES)

const SPREAD = 5
const SUMS = 6
const SCALE = SUMS + PAIRS.length

/** What the states on one side give to those on the other, as a table says; sums are taken state by state. */
function sums(valueOf: (state: number) => Code): Code {
  return EACH_STATE.map((state) => [
    [valueOf(state), set(SPREAD)],
    PAIRS.map((pair) => {
      const given = productTwo(get(SPREAD), loadFour(get(TABLE), state * ROW + 16 * pair))
      return [state === 0 ? given : plusTwo(get(SUMS + pair), given), set(SUMS + pair)]
    }),
  ])
}

/** Scales the sums to one and writes them, what they were in sum beside them. */
function writeScaled(): Code {
  const lanes = PAIRS.flatMap((pair) => [
    firstLong(get(SUMS + pair)),
    secondLong(get(SUMS + pair)),
  ]).slice(0, STATES)
  const total = lanes.reduce((code, lane) => sumLong(code, lane))
  const last = PAIRS.length - 1
  return [
    [spreadLong(total), set(SCALE)],
    PAIRS.map((pair) => [quotientTwo(get(SUMS + pair), get(SCALE)), set(SUMS + pair)]),
    [withSecondLong(get(SUMS + last), firstLong(get(SCALE))), set(SUMS + last)],
    PAIRS.map((pair) => storeFour(get(TO), get(SUMS + pair), 16 * pair)),
  ]
}

function chainRoutine(name: string, body: Code): Routine {
  return {
    name,
    parameters: Array.from({ length: 4 }, () => I32),
    results: [],
    wholes: 1,
    vectors: SCALE + 1 - SPREAD,
    body: whileAtLeast(COUNT, 1, [
      [loadWhole(get(JOINTS)), set(TABLE)],
      body,
      advance(COUNT, whole(-1)),
    ]),
  }
}

function move(step: number): Code {
  return [
    advance(JOINTS, whole(4 * step)),
    [GIVEN, TO].map((local) => advance(local, whole(ROW * step))),
  ]
}

/** Forward values of tokens, each from the row before; tables have a row for each state before. */
export const FORWARD: Routine = chainRoutine('forward', [
  sums((state) => loadSpreadLong(sum(get(TO), whole(-ROW)), 8 * state)),
  PAIRS.map((pair) => [
    productTwo(get(SUMS + pair), loadFour(get(GIVEN), 16 * pair)),
    set(SUMS + pair),
  ]),
  writeScaled(),
  move(1),
])

/** Backward values of tokens from the last, each from the row behind; tables have a row for each state behind. */
export const BACKWARD: Routine = chainRoutine('backward', [
  sums((state) =>
    productTwo(loadSpreadLong(get(GIVEN), 8 * state), loadSpreadLong(get(TO), ROW + 8 * state)),
  ),
  writeScaled(),
  move(-1),
])

const BEST = SPREAD + 1
const FROM = BEST + 4
const OTHER = FROM + 4
const IS_MORE = OTHER + 1
const SOURCES = IS_MORE + 1

/** The best scores of tokens and, beside each row of them, from which state each comes: the first of the best. */
export const BEST_WAYS: Routine = {
  ...chainRoutine('bestWays', [
    [PAIRS.slice(0, 4), PAIRS.slice(4)].map(bestOf),
    advance(JOINTS, whole(4)),
    advance(GIVEN, whole(ROW)),
    advance(TO, whole(2 * ROW)),
  ]),
  vectors: SOURCES - SPREAD,
}

function bestOf(pairs: readonly number[]): Code {
  return [
    EACH_STATE.map((state) => [
      [loadSpreadLong(sum(get(TO), whole(-2 * ROW)), 8 * state), set(SPREAD)],
      pairs.map((pair, at) => better(state, loadFour(get(TABLE), state * ROW + 16 * pair), at)),
    ]),
    pairs.map((pair, at) => [
      storeFour(get(TO), plusTwo(get(BEST + at), loadFour(get(GIVEN), 16 * pair)), 16 * pair),
      storeFour(get(TO), get(FROM + at), ROW + 16 * pair),
    ]),
  ]
}

function better(state: number, step: Code, at: number): Code {
  const score = plusTwo(get(SPREAD), step)
  if (state === 0) return [score, set(BEST + at), loadFour(whole(0)), set(FROM + at)]
  return [
    [score, set(OTHER)],
    [isMoreTwo(get(OTHER), get(BEST + at)), set(IS_MORE)],
    [chosen(get(OTHER), get(BEST + at), get(IS_MORE)), set(BEST + at)],
    [chosen(loadFour(whole(0), 16 * state), get(FROM + at), get(IS_MORE)), set(FROM + at)],
  ]
}
