/** Offsets of one text in code points, for offsets in UTF-16 units. */
export type InCodePoints = (offset: number) => number

/**
 * Counts a text's offsets in Unicode code points, as the Web Annotation Data Model has them. An offset inside of a
 * surrogate pair is none: it throws.
 */
export function codePointsOf(text: string): InCodePoints {
  const pairs: number[] = []
  for (let at = 0; at < text.length; at += 1)
    if ((text.codePointAt(at) ?? 0) > 0xffff) {
      pairs.push(at)
      at += 1
    }
  return (offset) => {
    const before = countBelow(pairs, offset)
    if (pairs[before - 1] === offset - 1)
      throw new Error(`offset ${offset} lies inside of a surrogate pair`)
    return offset - before
  }
}

/** How many of the sorted numbers are less. */
function countBelow(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1
    else high = middle
  }
  return low
}
