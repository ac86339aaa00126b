/** Choices that a seed and a few names decide: the same every time, on every machine. */
export interface Chance {
  /** A whole number from 0 up to and without the limit. */
  readonly below: (limit: number) => number
  /** Whether something that happens in so many of a hundred cases happens. */
  readonly often: (percent: number) => boolean
  /** One of the list. Throws on an empty one. */
  readonly pick: <T>(from: readonly T[]) => T
  /** So many of the list, or all where it has fewer, in a new order. */
  readonly some: <T>(from: readonly T[], count: number) => readonly T[]
}

/** Names a stream of choices: streams of other names are independent of it. */
export function chanceOf(...names: readonly (string | number)[]): Chance {
  let state = hashOf(names.join('/'))
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    return mixed(state)
  }
  const below = (limit: number) => Math.floor((next() / 0x1_0000_0000) * limit)
  return {
    below,
    often: (percent) => below(100) < percent,
    pick: (from) => pickAt(from, below(from.length)),
    some: (from, count) => shuffled(from, below).slice(0, count),
  }
}

/** Throws for a place that the list does not have. */
export function pickAt<T>(from: readonly T[], at: number): T {
  const found = from[at]
  if (found === undefined) throw new RangeError(`no place ${at} in a list of ${from.length}`)
  return found
}

/** Fisher and Yates. */
function shuffled<T>(from: readonly T[], below: (limit: number) => number): readonly T[] {
  const left = [...from]
  return from.map(() => {
    const at = below(left.length)
    const taken = pickAt(left, at)
    left.splice(at, 1)
    return taken
  })
}

/** FNV-1a, 32 bits. */
function hashOf(words: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at += 1)
    hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193)
  return mixed(hash)
}

/** The finishing steps of mulberry32: unsigned, 32 bits. */
function mixed(state: number): number {
  let value = Math.imul(state ^ (state >>> 15), state | 1)
  value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
  return (value ^ (value >>> 14)) >>> 0
}
