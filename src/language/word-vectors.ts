import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { hashOf } from './word-hash.js'

/** Word vectors in 8 bits, each row with its own scale. */
export interface WordVectors {
  /** Hashes of the words in lower case, ascending. */
  readonly hashes: Int32Array
  readonly scales: Float32Array
  /** `size` whole numbers for each word. */
  readonly rows: Int8Array
  readonly size: number
}

/** The vectors that the package ships; `models/word-vectors.md` says where they come from. */
export const WORD_VECTORS = new URL('../../models/word-vectors.bin', import.meta.url)

let loaded: WordVectors | null = null

/** The shipped vectors, read once. Throws when their file is missing or broken. */
export function wordVectors(): WordVectors {
  const file = fileURLToPath(WORD_VECTORS)
  loaded ??= decodeVectors(readFileSync(file), file)
  return loaded
}

/** The row of a word by its hash; -1 for none. */
export function rowOf({ hashes }: WordVectors, hash: number): number {
  let low = 0
  let high = hashes.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = hashes[middle] ?? 0
    if (found === hash) return middle
    if (found < hash) low = middle + 1
    else high = middle - 1
  }
  return -1
}

const MOST_KEPT = 20_000
const KEPT = new Map<string, Float32Array | null>()

/** The direction of a word in lower case, `size` floats of length 1 in all; `null` for a word without a vector. */
export function directionOf(word: string): Float32Array | null {
  const known = KEPT.get(word)
  if (known !== undefined) return known
  const direction = readDirection(wordVectors(), word)
  if (KEPT.size < MOST_KEPT) KEPT.set(word, direction)
  return direction
}

function readDirection(vectors: WordVectors, word: string): Float32Array | null {
  const row = rowOf(vectors, hashOf(word))
  if (row < 0) return null
  const { size, rows } = vectors
  const direction = Float32Array.from(rows.subarray(row * size, (row + 1) * size))
  const length = Math.hypot(...direction)
  return length === 0 ? null : direction.map((value) => value / length)
}

/**
 * The bytes of word vectors, little-endian: how many and how long as 32-bit numbers, the hashes, a scale for each as a
 * 32-bit float, the rows in 8 bits.
 */
export function encodeVectors({ hashes, scales, rows, size }: WordVectors): Uint8Array {
  const bytes = new Uint8Array(vectorBytes(hashes.length, size))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, hashes.length, true)
  view.setUint32(4, size, true)
  hashes.forEach((hash, at) => view.setInt32(8 + at * 4, hash, true))
  scales.forEach((scale, at) => view.setFloat32(8 + (hashes.length + at) * 4, scale, true))
  rows.forEach((value, at) => view.setInt8(8 + hashes.length * 8 + at, value))
  return bytes
}

function vectorBytes(count: number, size: number): number {
  return 8 + count * (8 + size)
}

/** Reads word vectors. Throws when their length is not the one they say. */
export function decodeVectors(bytes: Uint8Array, name: string): WordVectors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [count, size] =
    bytes.length < 8 ? [0, 0] : [view.getUint32(0, true), view.getUint32(4, true)]
  if (bytes.length !== vectorBytes(count, size))
    throw new Error(
      `${name} cannot be used: it is cut short or too long. "npm run train -- attribution --model accurate" makes it anew.`,
    )
  const at = (place: number) => 8 + place * 4
  return {
    hashes: Int32Array.from({ length: count }, (_, row) => view.getInt32(at(row), true)),
    scales: Float32Array.from({ length: count }, (_, row) =>
      view.getFloat32(at(count + row), true),
    ),
    rows: Int8Array.from(bytes.subarray(at(2 * count))),
    size,
  }
}
