import { BUCKETS, type FeatureRow } from './features.js'
import { LABELS } from './labels.js'

/**
 * Rows of 8-bit weights, found by the bucket of their feature. A slot is four words: the bucket and one, then the weights
 * as bytes that are 128 too high, then nothing. Slots lie in the order of their buckets, each where its bucket says or as
 * soon behind as there is room, so that a row is found within one line of the processor's memory.
 */
export type RowSlots = Int32Array

const SLOT = 4
/** Buckets to a slot, as a shift: twice as many slots as rows, about. */
const SHIFT = 4
const RAISED = 128

/** A row and the bucket of its feature. */
export interface FeatureWeights {
  readonly bucket: number
  /** `LABELS` whole numbers from -127 to 127. */
  readonly weights: Int8Array
}

/** Lays out rows of `LABELS` weights, one for each bucket; the buckets ascend. */
export function slotsOf(buckets: Int32Array, rows: Int8Array): RowSlots {
  const slots = new Int32Array(SLOT * (endOf(buckets) + 1))
  let free = 0
  for (let row = 0; row < buckets.length; row += 1) {
    const bucket = buckets[row] ?? 0
    const place = Math.max(free, bucket >>> SHIFT)
    slots[SLOT * place] = bucket + 1
    slots[SLOT * place + 1] = wordOf(rows, row * LABELS)
    slots[SLOT * place + 2] = wordOf(rows, row * LABELS + 4)
    free = place + 1
  }
  return slots
}

/** Behind the last slot that these buckets take, and behind the last that a bucket asks for. */
function endOf(buckets: Int32Array): number {
  const last = buckets.reduce((free, bucket) => Math.max(free, bucket >>> SHIFT) + 1, 0)
  return Math.max(last, BUCKETS >>> SHIFT)
}

function wordOf(rows: Int8Array, at: number): number {
  let word = 0
  for (let byte = 0; byte < 4; byte += 1) word |= ((rows[at + byte] ?? 0) + RAISED) << (8 * byte)
  return word
}

/** Every row, in the order of the buckets. */
export function rowsIn(slots: RowSlots): readonly FeatureWeights[] {
  const rows: FeatureWeights[] = []
  for (let at = 0; at < slots.length; at += SLOT) {
    if (slots[at] === 0) continue
    const raised = new Uint8Array(slots.buffer, slots.byteOffset + 4 * at + 4, LABELS)
    const weights = Int8Array.from(raised, (byte) => byte - RAISED)
    rows.push({ bucket: (slots[at] ?? 0) - 1, weights })
  }
  return rows
}

/**
 * Sums the weights of a token's features, label by label. Whole numbers, so the order in which they are added changes
 * nothing; two labels share a word, which rows of fewer than 257 features cannot overflow.
 */
export function sumRows(slots: RowSlots, { values, count }: FeatureRow, sums: Int32Array): void {
  let first = 0
  let second = 0
  let third = 0
  let fourth = 0
  let found = 0
  for (let place = 0; place < count; place += 1) {
    const bucket = values[place] ?? 0
    let at = (bucket >>> SHIFT) * SLOT
    let key = slots[at] ?? 0
    while (key !== 0 && key !== bucket + 1) key = slots[(at += SLOT)] ?? 0
    if (key === 0) continue
    const low = slots[at + 1] ?? 0
    const high = slots[at + 2] ?? 0
    first += low & 0xff00ff
    second += (low >>> 8) & 0xff00ff
    third += high & 0xff00ff
    fourth += (high >>> 8) & 0xff00ff
    found += RAISED
  }
  sums[0] = (first & 0xffff) - found
  sums[1] = (second & 0xffff) - found
  sums[2] = (first >>> 16) - found
  sums[3] = (second >>> 16) - found
  sums[4] = (third & 0xffff) - found
  sums[5] = (fourth & 0xffff) - found
  sums[6] = (third >>> 16) - found
  sums[7] = (fourth >>> 16) - found
}
