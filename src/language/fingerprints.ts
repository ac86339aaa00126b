/** A hash of a run of words, and the index of the word where the run begins. */
export interface Fingerprint {
  readonly hash: number
  readonly at: number
}

/** Words in one run. */
export const RUN = 4
/** Of so many neighbouring runs one is kept at least. */
const WINDOW = 4

/** A hash of the four words from each place on; words are given by their numbers. None for fewer than four. */
export function runHashes(words: Int32Array): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, words.length - RUN + 1))
  for (let at = 0; at < hashes.length; at += 1) {
    let hash = 0x811c9dc5
    for (let step = 0; step < RUN; step += 1) hash = mixed(hash ^ (words[at + step] ?? 0))
    hashes[at] = hash
  }
  return hashes
}

/**
 * Few of the runs, chosen by their words alone: texts that share seven words in a row share one of them, wherever it
 * stands (winnowing: Schleimer, Wilkerson and Aiken 2003).
 */
export function fingerprintsOf(hashes: Uint32Array): readonly Fingerprint[] {
  const kept: Fingerprint[] = []
  let last = -1
  for (let from = 0; from + Math.min(WINDOW, hashes.length) <= hashes.length; from += 1) {
    const at = leastIn(hashes, from)
    if (at !== last && at < hashes.length) kept.push({ hash: hashes[at] ?? 0, at })
    last = at
  }
  return kept
}

/** The place of the smallest hash of a window, the last of equals. */
function leastIn(hashes: Uint32Array, from: number): number {
  let least = from
  for (let at = from + 1; at < Math.min(from + WINDOW, hashes.length); at += 1)
    if ((hashes[at] ?? 0) <= (hashes[least] ?? 0)) least = at
  return least
}

/** Spreads every bit over all others (the finaliser of MurmurHash3). */
function mixed(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
