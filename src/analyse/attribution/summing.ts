import { BUCKETS } from './features.js'
import { MIXERS } from './hashing.js'
import {
  advance,
  bitsIn,
  difference,
  get,
  I32,
  laneOf,
  loadEight,
  loadFour,
  loadWhole,
  loweredFour,
  lowered,
  lowerHalf,
  plusEight,
  raised,
  set,
  shared,
  spread,
  storeFour,
  storeWhole,
  sum,
  times,
  timesFour,
  unlike,
  upperHalf,
  whileAtLeast,
  whole,
  type Code,
  type Routine,
} from './network/assembler.js'

const FIRSTS = 0
const SECONDS = 1
const PLACES = 2
const COUNT = 3
const DIRECTORY = 4
const ROWS = 5
const TO = 6
/** Where the address of each row is put down. */
const FOUND = 7
const BUCKET = 8
const ENTRY = 9
const BITS = 10
const LEFT = 11
const AT = 12
const TOTAL = 13
const HASH = 14

/**
 * Sums the rows of the features of a token: hashes four features at once, as `mix` does, and asks nothing that the
 * processor must guess, and finds all rows before it reads the first, so that it waits for many together. A feature without a row takes the zeros before them.
 */
export const SUM_ROWS: Routine = {
  name: 'sumRows',
  parameters: Array.from({ length: 8 }, () => I32),
  results: [],
  wholes: TOTAL - BUCKET,
  vectors: 2,
  body: [
    [get(COUNT), set(LEFT), get(FOUND), set(AT)],
    whileAtLeast(LEFT, 4, features(4)),
    // What is behind the last is hashed, and not looked at.
    whileAtLeast(LEFT, 1, features(1)),
    [spread(whole(0)), set(TOTAL)],
    whileAtLeast(COUNT, 4, addRows(4)),
    whileAtLeast(COUNT, 1, addRows(1)),
    storeFour(get(TO), lowerHalf(get(TOTAL))),
    storeFour(get(TO), upperHalf(get(TOTAL)), 16),
  ],
}

function features(count: number): Code {
  return [
    hashes(),
    Array.from({ length: count }, (_, lane) => findRow(lane)),
    [FIRSTS, SECONDS, PLACES, AT].map((local) => advance(local, whole(4 * count))),
    advance(LEFT, whole(-count)),
  ]
}

function hashes(): Code {
  const mixer = (value: number) => spread(whole(value | 0))
  const folded = (by: number) => unlike(get(HASH), loweredFour(get(HASH), by))
  return [
    timesFour(unlike(loadFour(get(PLACES)), loadFour(get(FIRSTS))), mixer(MIXERS.first)),
    set(HASH),
    timesFour(unlike(folded(15), loadFour(get(SECONDS))), mixer(MIXERS.second)),
    set(HASH),
    timesFour(folded(13), mixer(MIXERS.last)),
    set(HASH),
    folded(16),
    set(HASH),
  ]
}

function findRow(lane: number): Code {
  const bit = raised(whole(1), get(BUCKET))
  const before = bitsIn(shared(get(BITS), difference(bit, whole(1))))
  const row = sum(sum(loadWhole(get(ENTRY), 4), before), whole(1))
  const isThere = shared(lowered(get(BITS), get(BUCKET)), whole(1))
  return [
    [shared(laneOf(get(HASH), lane), whole(BUCKETS - 1)), set(BUCKET)],
    [sum(get(DIRECTORY), raised(lowered(get(BUCKET), whole(5)), whole(3))), set(ENTRY)],
    [loadWhole(get(ENTRY)), set(BITS)],
    storeWhole(get(AT), sum(get(ROWS), raised(times(row, isThere), whole(3))), 4 * lane),
  ]
}

function addRows(count: number): Code {
  return [
    Array.from({ length: count }, (_, at) => [
      plusEight(get(TOTAL), loadEight(loadWhole(get(FOUND), 4 * at))),
      set(TOTAL),
    ]),
    advance(FOUND, whole(4 * count)),
    advance(COUNT, whole(-count)),
  ]
}
