import { fingerprintsOf } from '../../language/fingerprints.js'
import { passagesBetween, type Passage } from './passages.js'
import type { Weave } from './weave.js'

/** Two texts, by their places in the list, and what they share. */
export interface Reuse {
  readonly first: number
  readonly second: number
  readonly passages: readonly Passage[]
}

/** Fingerprints that two texts must share before they are read side by side: about a dozen words in a row. */
const FEWEST_SHARED = 3

/**
 * Which texts share passages with which. Texts come with the likeliest originals first, and each is held against the
 * first texts that have its words: of a story copied n times the original is found n times, and no copy is held
 * against every other, so that time grows with the number of texts and not with its square.
 *
 * An index of fingerprints of our own: what npm has for this (minhash, simhash) estimates how alike two whole texts
 * are, without types, and finds neither a paragraph lifted into another story nor where it stands.
 */
export function findReuse(weaves: readonly Weave[]): readonly Reuse[] {
  const owners = new Map<number, number>()
  return weaves.flatMap((weave, second) => {
    const prints = fingerprintsOf(weave.hashes)
    const counts = new Map<number, number>()
    for (const { hash } of prints) {
      const owner = owners.get(hash)
      if (owner === undefined) owners.set(hash, second)
      else if (owner !== second) counts.set(owner, (counts.get(owner) ?? 0) + 1)
    }
    return [...counts].flatMap(([first, count]) => {
      const original = count >= FEWEST_SHARED ? weaves[first] : undefined
      const passages = original ? passagesBetween(original, weave) : []
      return passages.length > 0 ? [{ first, second, passages }] : []
    })
  })
}
