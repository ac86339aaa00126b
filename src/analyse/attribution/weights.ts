import { BUCKETS, widthOf } from './features.js'
import { JOINTS } from './joints.js'
import { LABELS, STATES } from './labels.js'
import { LINK_BUCKETS, type LinkWeights } from './linking.js'
import { rowsIn, slotsOf, type RowSlots } from './rows.js'

/** The weights of the linear chain and of the linker, as they are read from `models/attribution-fast.bin`. */
export interface FastWeights {
  /** Hashes of the lemmas that stand in cues, and how often each of them does: 1 to 3. */
  readonly cueWords: ReadonlyMap<number, number>
  /** `LABELS` whole numbers for each feature that counts. */
  readonly slots: RowSlots
  /** What one unit of a row is worth, for each label. */
  readonly scales: Float64Array
  /** `STATES * STATES` for each joint. */
  readonly transitions: Float64Array
  readonly links: LinkWeights
}

const MAGIC = 0x46545452
/** Goes up whenever the file or the features change their meaning. */
const VERSION = 1
const HEADER = 9
const TRANSITIONS = JOINTS * STATES * STATES
/** Link weights are whole numbers of this unit. */
const LINK_UNIT = 1 / 512

/**
 * The bytes of a file of weights, little-endian: nine 32-bit numbers (magic, version, buckets, features of a token, rows,
 * joints, link buckets, cue words, checksum of what follows), the cue words, scales and transitions as 32-bit floats,
 * link weights as 16-bit numbers, the rows, 8 bits for each label, and the bucket of each row as its distance from the
 * one before, seven bits to a byte, low ones first, the eighth bit saying that more follow.
 */
export function encodeWeights(weights: FastWeights): Uint8Array {
  const rows = rowsIn(weights.slots)
  const gaps = gapsOf(rows.map(({ bucket }) => bucket))
  const bytes = new Uint8Array(sizeFor(rows.length, weights.cueWords.size) + gaps.length)
  const view = new DataView(bytes.buffer)
  const writer = writerOf(view, HEADER * 4)
  weights.cueWords.forEach((grade, word) => {
    writer.word(word)
    writer.word(grade)
  })
  weights.scales.forEach((scale) => writer.float(scale))
  weights.transitions.forEach((score) => writer.float(score))
  for (const table of [weights.links.cues, weights.links.sources])
    table.forEach((weight) => writer.short(Math.round(weight / LINK_UNIT)))
  rows.forEach((row) => row.weights.forEach((value) => writer.byte(value)))
  gaps.forEach((value) => writer.byte(value))
  const header = [...expectedHeader(), rows.length, JOINTS, LINK_BUCKETS, weights.cueWords.size]
  ;[...header, checksumOf(bytes)].forEach((value, at) => view.setUint32(at * 4, value, true))
  return bytes
}

function expectedHeader(): readonly number[] {
  return [MAGIC, VERSION, BUCKETS, widthOf()]
}

function sizeFor(rows: number, cueWords: number): number {
  return (HEADER + 2 * cueWords + LABELS + TRANSITIONS) * 4 + LINK_BUCKETS * 4 + rows * LABELS
}

function writerOf(view: DataView, start: number) {
  let at = start
  const moved = (by: number) => (at += by) - by
  return {
    float: (value: number) => view.setFloat32(moved(4), value, true),
    word: (value: number) => view.setInt32(moved(4), value, true),
    short: (value: number) => view.setInt16(moved(2), clamped(value, 32_767), true),
    byte: (value: number) => view.setUint8(moved(1), value & 255),
  }
}

function clamped(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value))
}

// FNV-1a over what stands behind the header.
function checksumOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (let at = HEADER * 4; at < bytes.length; at += 1)
    hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
  return hash >>> 0
}

/** Reads a file of weights. Throws, saying what is wrong, when it is no such file, another version's, or broken. */
export function decodeWeights(bytes: Uint8Array, name: string): FastWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { count, cueWordCount } = checkHeader(bytes, view, name)
  let at = HEADER * 4
  const floats = (size: number) =>
    Float64Array.from({ length: size }, () => view.getFloat32((at += 4) - 4, true))
  const words = (size: number) =>
    Int32Array.from({ length: size }, () => view.getInt32((at += 4) - 4, true))
  const shorts = (size: number) =>
    Float64Array.from({ length: size }, () => view.getInt16((at += 2) - 2, true) * LINK_UNIT)
  const cueWords = new Map(
    Array.from({ length: cueWordCount }, () => {
      const [word = 0, grade = 0] = words(2)
      return [word, grade] as const
    }),
  )
  const scales = floats(LABELS)
  const transitions = floats(TRANSITIONS)
  const links = { cues: shorts(LINK_BUCKETS), sources: shorts(LINK_BUCKETS) }
  const rows = new Int8Array(bytes.subarray(at, at + count * LABELS))
  const buckets = bucketsFrom(bytes.subarray(at + count * LABELS), count)
  if (!buckets) throw broken(name, 'its rows do not fit its features')
  return { cueWords, slots: slotsOf(buckets, rows), scales, transitions, links }
}

function gapsOf(buckets: readonly number[]): readonly number[] {
  const bytes: number[] = []
  let before = 0
  for (const bucket of buckets) {
    let gap = bucket - before
    for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128)
    bytes.push(gap)
    before = bucket
  }
  return bytes
}

/** The buckets whose gaps these are, `null` when they are not so many or one is too high. */
function bucketsFrom(gaps: Uint8Array, count: number): Int32Array | null {
  const buckets = new Int32Array(count)
  let found = 0
  let bucket = 0
  let gap = 0
  let shift = 0
  // By index: an iterator over half a million bytes is slow until it has been compiled.
  for (let at = 0; at < gaps.length; at += 1) {
    const byte = gaps[at] ?? 0
    gap |= (byte & 127) << shift
    shift += 7
    if (byte > 127) continue
    bucket += gap
    if (found < count) buckets[found] = bucket
    found += 1
    gap = 0
    shift = 0
  }
  return found === count && bucket < BUCKETS ? buckets : null
}

interface Sizes {
  readonly count: number
  readonly cueWordCount: number
}

function checkHeader(bytes: Uint8Array, view: DataView, name: string): Sizes {
  if (bytes.length < HEADER * 4) throw broken(name, 'it is too short')
  const words = Array.from({ length: HEADER }, (_, at) => view.getUint32(at * 4, true))
  const [magic, version, buckets, width, count = 0, ...rest] = words
  const [joints, links, cueWordCount = 0, checksum] = rest
  if (magic !== MAGIC) throw broken(name, 'it is no file of weights')
  if (version !== VERSION) throw broken(name, `it is version ${version}, and ${VERSION} is read`)
  if (buckets !== BUCKETS || width !== widthOf() || joints !== JOINTS || links !== LINK_BUCKETS)
    throw broken(name, 'it was trained for other features')
  if (bytes.length < sizeFor(count, cueWordCount)) throw broken(name, 'it is cut short')
  if (checksum !== checksumOf(bytes)) throw broken(name, 'its checksum does not match')
  return { count, cueWordCount }
}

function broken(name: string, reason: string): Error {
  return new Error(
    `${name} cannot be used: ${reason}. "npm run train -- attribution" makes it anew.`,
  )
}
