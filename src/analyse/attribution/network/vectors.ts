/** Word vectors in 8 bits, each row with its own scale. */
export interface WordVectors {
  /** Hashes of the words in lower case, ascending. */
  readonly hashes: Int32Array
  readonly scales: Float32Array
  /** `size` whole numbers for each word. */
  readonly rows: Int8Array
  readonly size: number
}

/** The row of a word; -1 for none. */
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
