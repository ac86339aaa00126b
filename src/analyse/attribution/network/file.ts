import { inputOf, placesOf, SIZES } from './shape.js'
import type { WordVectors } from './vectors.js'

/** What `models/attribution-accurate.bin` holds. */
export interface AccurateWeights {
  /** For each network all parameters in one row, as `placesOf` lays them out. */
  readonly networks: readonly Float32Array[]
  readonly vectors: WordVectors
  /** How much the mean of the networks' scores and those of the linear chain count. */
  readonly shares: { readonly networks: number; readonly chain: number }
}

const MAGIC = 0x4e545452
/** Goes up whenever the file or the inputs change their meaning. */
const VERSION = 2
const HEADER = 8

/**
 * The bytes of a file of weights, little-endian: eight 32-bit numbers (magic, version, parameters of a network, floats of
 * an input, checksum of what follows, the two shares as floats, networks), the parameters of one network after the other
 * as 32-bit floats, then the word vectors.
 */
export function encodeAccurate({ networks, vectors, shares }: AccurateWeights): Uint8Array {
  const { total } = placesOf(SIZES)
  const tail = encodeVectors(vectors)
  const end = (HEADER + networks.length * total) * 4
  const bytes = new Uint8Array(end + tail.length)
  const view = new DataView(bytes.buffer)
  networks.forEach((parameters, network) => {
    const from = HEADER + network * total
    parameters.forEach((value, at) => view.setFloat32((from + at) * 4, value, true))
  })
  bytes.set(tail, end)
  const header = [MAGIC, VERSION, total, inputOf(SIZES), checksumOf(bytes)]
  header.forEach((value, at) => view.setUint32(at * 4, value, true))
  view.setFloat32(20, shares.networks, true)
  view.setFloat32(24, shares.chain, true)
  view.setUint32(28, networks.length, true)
  return bytes
}

/** Reads a file of weights. Throws, saying what is wrong, when it is no such file, another version's, or broken. */
export function decodeAccurate(bytes: Uint8Array, name: string): AccurateWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  checkHeader(bytes, view, name)
  const { total } = placesOf(SIZES)
  const count = view.getUint32(28, true)
  const networks = Array.from({ length: count }, (_, network) =>
    floatsAt(view, (HEADER + network * total) * 4, total),
  )
  return {
    networks,
    vectors: decodeVectors(bytes.subarray((HEADER + count * total) * 4), name),
    shares: { networks: view.getFloat32(20, true), chain: view.getFloat32(24, true) },
  }
}

function floatsAt(view: DataView, from: number, count: number): Float32Array {
  const floats = new Float32Array(count)
  for (let at = 0; at < count; at += 1) floats[at] = view.getFloat32(from + at * 4, true)
  return floats
}

function checkHeader(bytes: Uint8Array, view: DataView, name: string): void {
  if (bytes.length < HEADER * 4) throw broken(name, 'it is too short')
  const [magic, version, count, input, checksum] = [0, 4, 8, 12, 16].map((at) =>
    view.getUint32(at, true),
  )
  if (magic !== MAGIC) throw broken(name, 'it is no file of weights')
  if (version !== VERSION) throw broken(name, `it is version ${version}, and ${VERSION} is read`)
  if (count !== placesOf(SIZES).total || input !== inputOf(SIZES))
    throw broken(name, 'it was trained for another network')
  if (checksum !== checksumOf(bytes)) throw broken(name, 'its checksum does not match')
}

function broken(name: string, reason: string): Error {
  return new Error(
    `${name} cannot be used: ${reason}. "npm run train -- attribution --model accurate" makes it anew.`,
  )
}

// FNV-1a over what stands behind the header.
function checksumOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (let at = HEADER * 4; at < bytes.length; at += 1)
    hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
  return hash >>> 0
}

/**
 * The bytes of word vectors, little-endian: how many and how long, the hashes, a scale for each as a 32-bit float, the
 * rows in 8 bits.
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
  const count = view.getUint32(0, true)
  const size = view.getUint32(4, true)
  if (bytes.length !== vectorBytes(count, size)) throw broken(name, 'it is cut short or too long')
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
