import type { Problem } from '../model/problems.js'

/** Bytes as text, without a byte order mark, and what the reader should know of how it was decoded. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly problems: readonly Problem[]
}

interface Unit {
  readonly bytes: Uint8Array
  readonly input: string
}

/**
 * Decodes a text file: by its byte order mark, else as UTF-16 when every second byte is zero, else as UTF-8
 * when it is, else as the charset it declares, else by the likeliest guess. Never throws; what may be wrong is a problem.
 * Lone surrogates, written as such in UTF-16 or as three bytes in UTF-8, stay single units.
 */
export async function decode(bytes: Uint8Array, input: string): Promise<Decoded> {
  const unit: Unit = { bytes, input }
  return (
    decodeMarked(bytes) ??
    decodeBareUtf16(bytes) ??
    decodeUtf8(bytes) ??
    (await decodeDeclared(unit)) ??
    decodeDamagedUtf8(unit) ??
    (await decodeGuessed(unit))
  )
}

function certain(text: string, encoding: string): Decoded {
  return { text, encoding, problems: [] }
}

function decodeMarked(bytes: Uint8Array): Decoded | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeUtf8(bytes.subarray(3))
  if (first === 0xff && second === 0xfe) return certain(utf16le(bytes.subarray(2)), 'UTF-16LE')
  if (first === 0xfe && second === 0xff) return certain(utf16be(bytes.subarray(2)), 'UTF-16BE')
  return null
}

function utf16le(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf16le')
}

function utf16be(bytes: Uint8Array): string {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2))
  return Buffer.from(even).swap16().toString('utf16le')
}

function decodeUtf8(bytes: Uint8Array): Decoded | null {
  try {
    return certain(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'UTF-8')
  } catch {
    return decodeWithSurrogates(bytes)
  }
}

/** UTF-8 in which surrogates are written as three bytes each, as some programs do. */
function decodeWithSurrogates(bytes: Uint8Array): Decoded | null {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const parts: string[] = []
  let from = 0
  try {
    for (const place of surrogatePlaces(bytes)) {
      parts.push(decoder.decode(bytes.subarray(from, place)), surrogateAt(bytes, place))
      from = place + 3
    }
    parts.push(decoder.decode(bytes.subarray(from)))
    return certain(parts.join(''), 'UTF-8')
  } catch {
    return null
  }
}

function surrogatePlaces(bytes: Uint8Array): readonly number[] {
  const places: number[] = []
  for (let place = bytes.indexOf(0xed); place !== -1; place = bytes.indexOf(0xed, place + 1)) {
    if ((bytes[place + 1] ?? 0) >= 0xa0 && isTrail(bytes[place + 1]) && isTrail(bytes[place + 2]))
      places.push(place)
  }
  return places
}

function isTrail(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf
}

function surrogateAt(bytes: Uint8Array, place: number): string {
  const middle = bytes[place + 1] ?? 0
  const last = bytes[place + 2] ?? 0
  return String.fromCharCode(0xd000 | ((middle & 0x3f) << 6) | (last & 0x3f))
}

/** Share of zero bytes at even or odd places from which a text is taken for UTF-16 of a western script. */
const ZERO_SHARE = 0.4

function decodeBareUtf16(bytes: Uint8Array): Decoded | null {
  const sample = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  sample.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1
  })
  const half = sample.length / 2
  const [even = 0, odd = 0] = zeros
  if (odd > half * ZERO_SHARE && even === 0) return certain(utf16le(bytes), 'UTF-16LE')
  if (even > half * ZERO_SHARE && odd === 0) return certain(utf16be(bytes), 'UTF-16BE')
  return null
}

const DECLARED = /(?:charset\s*=|encoding\s*=)\s*["']?\s*([\w.:-]+)/iu

async function decodeDeclared({ bytes, input }: Unit): Promise<Decoded | null> {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  const name = /<(?:meta|\?xml)\b/iu.test(head) ? DECLARED.exec(head)?.[1] : undefined
  if (name === undefined || /^utf-?(?:8|16)/iu.test(name)) return null
  const { default: iconv } = await import('iconv-lite')
  const encoding = canonical(name)
  if (!iconv.encodingExists(encoding)) return null
  const text = iconv.decode(bytes, encoding)
  const problems = text.includes('�') ? [uncertain(encoding, input)] : []
  return { text, encoding, problems }
}

/** UTF-8 with a few broken bytes, as after a cut or a bad paste: most of what is not ASCII is still well formed. */
function decodeDamagedUtf8({ bytes, input }: Unit): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = countOf(text, /�/gu)
  const whole = countOf(text, /[\u0080-\ufffc]/gu)
  if (whole <= broken) return null
  return { text, encoding: 'UTF-8', problems: [uncertain('UTF-8', input)] }
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** Confidence, of 100, below which a guess is called uncertain, and the part of it that the next guess may reach. */
const LOW_CONFIDENCE = 30
const CLOSE_SECOND = 0.8

async function decodeGuessed({ bytes, input }: Unit): Promise<Decoded> {
  const [{ default: chardet }, { default: iconv }] = await Promise.all([
    import('chardet'),
    import('iconv-lite'),
  ])
  const [best, second] = chardet
    .analyse(bytes.subarray(0, 65_536))
    .filter(({ name }) => iconv.encodingExists(name) && !/^(?:utf|ascii)/iu.test(name))
  const encoding = canonical(best?.name ?? 'windows-1252')
  const confidence = best?.confidence ?? 0
  const close = (second?.confidence ?? 0) > confidence * CLOSE_SECOND
  const problems = confidence < LOW_CONFIDENCE || close ? [uncertain(encoding, input)] : []
  return { text: iconv.decode(bytes, encoding), encoding, problems }
}

/** As the web's encoding standard has it, the Windows charsets stand in for the ISO ones they extend. */
const STANDS_IN: ReadonlyMap<string, string> = new Map([
  ['iso-8859-1', 'windows-1252'],
  ['us-ascii', 'windows-1252'],
  ['ascii', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['iso-8859-9', 'windows-1254'],
])

function canonical(name: string): string {
  return STANDS_IN.get(name.toLowerCase()) ?? name
}

function uncertain(encoding: string, input: string): Problem {
  return {
    code: 'encoding-uncertain',
    message: `${input}: its character encoding is uncertain and was read as ${encoding}; letters with accents and quotation marks may be wrong. Save it as UTF-8 to be sure.`,
    input,
  }
}
