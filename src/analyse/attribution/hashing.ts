const OFFSET = 0x811c9dc5
const PRIME = 0x01000193
const ZERO = 48
const NINE = 57
/** Typographic marks count as their plain forms, so that a text's typesetting changes nothing. */
const PLAIN: ReadonlyMap<number, number> = new Map([
  [0x2018, 39],
  [0x2019, 39],
  [0x201c, 34],
  [0x201d, 34],
  [0x201e, 34],
  [0xab, 34],
  [0xbb, 34],
  [0x2013, 45],
  [0x2014, 45],
])

/** The hash of a stretch of a word, read forwards: FNV-1a over UTF-16 units, digits alike. A whole number, 32 bits. */
export function hashOf(word: string, from = 0, to = word.length): number {
  let hash = OFFSET
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ plainAt(word, at), PRIME)
  return hash
}

function plainAt(word: string, at: number): number {
  const unit = word.charCodeAt(at)
  if (unit >= ZERO && unit <= NINE) return ZERO
  return unit < 128 ? unit : (PLAIN.get(unit) ?? unit)
}

/** What `mix` multiplies by, one after another. */
export const MIXERS = { place: 0x9e3779b1, first: 0x85ebca6b, second: 0xc2b2ae35, last: 0x27d4eb2f }

/** Mixes two numbers and the place of a feature among its kind into 32 bits. */
export function mix(place: number, first: number, second: number): number {
  let hash = Math.imul(place + 1, MIXERS.place)
  hash = Math.imul(hash ^ first, MIXERS.first)
  hash = Math.imul(hash ^ (hash >>> 15) ^ second, MIXERS.second)
  hash ^= hash >>> 13
  hash = Math.imul(hash, MIXERS.last)
  return hash ^ (hash >>> 16)
}

/** Two numbers as one, in order. */
export function paired(first: number, second: number): number {
  const hash = Math.imul(first ^ 0x5bd1e995, 0xcc9e2d51) ^ second
  return Math.imul(hash ^ (hash >>> 15), 0x1b873593)
}

const UPPER = 1
const LOWER = 2
const DIGIT = 3
const OTHER = 4

/** The shape of a word, runs of one kind taken as one: "McCain" and "DeLay" are alike. */
export function shapeOf(word: string): number {
  let hash = OFFSET
  let before = 0
  for (let at = 0; at < word.length; at += 1) {
    const kind = kindOf(word, at)
    if (kind === before && kind !== OTHER) continue
    hash = Math.imul(hash ^ (kind === OTHER ? plainAt(word, at) : kind), PRIME)
    before = kind
  }
  return hash
}

function kindOf(word: string, at: number): number {
  const unit = word.charCodeAt(at)
  if (unit >= 97 && unit <= 122) return LOWER
  if (unit >= 65 && unit <= 90) return UPPER
  if (unit >= ZERO && unit <= NINE) return DIGIT
  if (unit < 192) return OTHER
  const letter = word[at] ?? ''
  if (letter.toLowerCase() !== letter) return UPPER
  return letter.toUpperCase() === letter ? OTHER : LOWER
}
