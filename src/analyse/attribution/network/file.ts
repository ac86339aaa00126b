import { inputOf, placesOf, SIZES } from './shape.js'

/** What `models/attribution-accurate.bin` holds. */
export interface AccurateWeights {
  /** For each network all parameters in one row, as `placesOf` lays them out. */
  readonly networks: readonly Float32Array[]
  /** How much the mean of the networks' scores and those of the linear chain count. */
  readonly shares: { readonly networks: number; readonly chain: number }
}

const MAGIC = 0x4e545452
/** Goes up whenever the file or the inputs change their meaning. */
const VERSION = 3
const HEADER = 8

/**
 * The bytes of a file of weights, little-endian: eight 32-bit numbers (magic, version, parameters of a network, floats of
 * an input, checksum of what follows, the two shares as floats, networks); then the parameters of one
 * network after the other as 32-bit floats.
 */
export function encodeAccurate({ networks, shares }: AccurateWeights): Uint8Array {
  const { total } = placesOf(SIZES)
  const bytes = new Uint8Array((HEADER + networks.length * total) * 4)
  const view = new DataView(bytes.buffer)
  networks.forEach((parameters, network) => {
    const from = HEADER + network * total
    parameters.forEach((value, at) => view.setFloat32((from + at) * 4, value, true))
  })
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
