import type { ToldUndertaking } from '../../model/following.js'

/** Sentences of so many words, so alike, are one outlet's words in another. */
const LEAST_WORDS = 8
const LIKE = 0.8

/**
 * Who stands behind what several articles tell, each once, by the first name found: as comparisons count it. What an
 * article has word for word from another, or from an earlier version of its own page, adds nothing; a side vouches for
 * what it publishes itself.
 */
export function independentOf(told: readonly ToldUndertaking[]): readonly string[] {
  const ordered = told.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
  const names = new Map<string, string>()
  ordered.forEach((each, index) => {
    if (ordered.slice(0, index).some((before) => isCopy(before, each))) return
    for (const { key, name } of each.primaries) if (!isNamed(names, key, name)) names.set(key, name)
  })
  return [...names.values()]
}

/** One text knows whose side somebody is on, another only the name. */
function isNamed(names: ReadonlyMap<string, string>, key: string, name: string): boolean {
  return names.has(key) || [...names.values()].includes(name)
}

/** First published first; of one day by when it was added. */
function placeOf({ published, added, key }: ToldUndertaking): string {
  return [published ?? '9999', added, key].join(' ')
}

/** Whether a later telling stands in the words of an earlier one. */
export function isCopy(before: ToldUndertaking, after: ToldUndertaking): boolean {
  if (before.article === after.article) return false
  if (before.text === after.text) return true
  if (before.url !== null && before.url === after.url) return true
  return isAlike(before.sentence, after.sentence)
}

/** Words of a sentence, a few of them changed. */
function isAlike(one: readonly string[], other: readonly string[]): boolean {
  if (Math.min(one.length, other.length) < LEAST_WORDS) return false
  const left = new Map<string, number>()
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of other) {
    const count = left.get(word) ?? 0
    if (count > 0) shared += 1
    left.set(word, count - 1)
  }
  return shared >= Math.max(one.length, other.length) * LIKE
}
