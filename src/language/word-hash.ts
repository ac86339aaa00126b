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

/** The hash of nothing yet, and of what is hashed so far with one number more (FNV-1a). */
export const EMPTY_HASH = OFFSET

export function hashedOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME)
}

/** The hash of a stretch of a word, read forwards: FNV-1a over UTF-16 units, digits alike. A whole number, 32 bits. */
export function hashOf(word: string, from = 0, to = word.length): number {
  let hash = OFFSET
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ plainAt(word, at), PRIME)
  return hash
}

/** A UTF-16 unit, typographic marks as their plain forms and every digit as zero. */
export function plainAt(word: string, at: number): number {
  const unit = word.charCodeAt(at)
  if (unit >= ZERO && unit <= NINE) return ZERO
  return unit < 128 ? unit : (PLAIN.get(unit) ?? unit)
}
