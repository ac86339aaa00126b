import { BUCKETS, MOST_FEATURES, type FactRow } from './features.js'
import { MIXERS } from './hashing.js'
import { LABELS } from './labels.js'
import { assemble } from './network/assembler.js'
import { PAGE, routineOf } from './network/kernels.js'
import { SUM_ROWS } from './summing.js'

/**
 * Rows of 8-bit weights, found by the bucket of their feature, and what sums them. All of it lies in one memory, as
 * small as it can be: most of the time goes into waiting for it.
 */
export interface RowSlots {
  /** Two words for 32 buckets: a bit for each that has a row, and how many rows lie before. */
  readonly directory: Int32Array
  /** `LABELS` weights for each row in the order of the buckets, behind zeros for what has no row. */
  readonly rows: Int8Array
  /** What the features of a token are made of goes in here. */
  readonly facts: FactRow
  /** `LABELS` sums come out here. */
  readonly sums: Int32Array
  /**
   * Sums the weights of the features, label by label. Whole numbers, so the order in which they are added changes
   * nothing; 16 bits, which rows of fewer than 258 features cannot overflow.
   */
  readonly sum: () => void
}

/** A row and the bucket of its feature. */
export interface FeatureWeights {
  readonly bucket: number
  /** `LABELS` whole numbers from -127 to 127. */
  readonly weights: Int8Array
}

const PLACES = 0
const FIRSTS = PLACES + 4 * MOST_FEATURES
const SECONDS = FIRSTS + 4 * MOST_FEATURES
const SUMS = SECONDS + 4 * MOST_FEATURES
const FOUND = SUMS + 64
const DIRECTORY = FOUND + 4 * MOST_FEATURES
const ROWS = DIRECTORY + BUCKETS / 4

/** Lays out rows of `LABELS` weights, one for each bucket; the buckets ascend. */
export function slotsOf(buckets: Int32Array, rows: Int8Array): RowSlots {
  const bytes = ROWS + LABELS + rows.length
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) })
  const { buffer } = memory
  const module = new WebAssembly.Module(assemble([SUM_ROWS]))
  const run = routineOf(new WebAssembly.Instance(module, { env: { memory } }).exports, 'sumRows')
  const places = new Int32Array(buffer, PLACES, MOST_FEATURES)
  places.forEach((_, place) => (places[place] = Math.imul(place + 1, MIXERS.place)))
  const facts = {
    firsts: new Int32Array(buffer, FIRSTS, MOST_FEATURES),
    seconds: new Int32Array(buffer, SECONDS, MOST_FEATURES),
    count: 0,
  }
  const slots: RowSlots = {
    directory: new Int32Array(buffer, DIRECTORY, BUCKETS / 16),
    rows: new Int8Array(buffer, ROWS, LABELS + rows.length),
    facts,
    sums: new Int32Array(buffer, SUMS, LABELS),
    sum: () => run(FIRSTS, SECONDS, PLACES, facts.count, DIRECTORY, ROWS, SUMS, FOUND),
  }
  slots.rows.set(rows, LABELS)
  writeDirectory(slots.directory, buckets)
  return slots
}

function writeDirectory(directory: Int32Array, buckets: Int32Array): void {
  for (let row = 0; row < buckets.length; row += 1) {
    const bucket = buckets[row] ?? 0
    const at = 2 * (bucket >>> 5)
    directory[at] = (directory[at] ?? 0) | (1 << (bucket & 31))
    directory[at + 1] = (directory[at + 1] ?? 0) + 1
  }
  let before = 0
  for (let at = 1; at < directory.length; at += 2) {
    const here = directory[at] ?? 0
    directory[at] = before
    before += here
  }
}

/** Every row, in the order of the buckets. */
export function rowsIn({ directory, rows }: RowSlots): readonly FeatureWeights[] {
  const found: FeatureWeights[] = []
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    const bits = directory[2 * (bucket >>> 5)] ?? 0
    if (((bits >>> (bucket & 31)) & 1) === 0) continue
    const at = (found.length + 1) * LABELS
    found.push({ bucket, weights: rows.slice(at, at + LABELS) })
  }
  return found
}
