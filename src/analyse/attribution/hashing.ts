import { EMPTY_HASH, hashedOn, plainAt } from '../../language/word-hash.js'

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
  let hash = EMPTY_HASH
  let before = 0
  for (let at = 0; at < word.length; at += 1) {
    const kind = kindOf(word, at)
    if (kind === before && kind !== OTHER) continue
    hash = hashedOn(hash, kind === OTHER ? plainAt(word, at) : kind)
    before = kind
  }
  return hash
}

function kindOf(word: string, at: number): number {
  const unit = word.charCodeAt(at)
  if (unit >= 97 && unit <= 122) return LOWER
  if (unit >= 65 && unit <= 90) return UPPER
  if (unit >= 48 && unit <= 57) return DIGIT
  if (unit < 192) return OTHER
  const letter = word[at] ?? ''
  if (letter.toLowerCase() !== letter) return UPPER
  return letter.toUpperCase() === letter ? OTHER : LOWER
}
