import type { Determiner } from './sightings.js'
import { isPossessiveMark, wordAt, type View } from './view.js'

const DETERMINERS: ReadonlyMap<string, Determiner> = new Map<string, Determiner>([
  ['the', 'definite'],
  ['this', 'definite'],
  ['that', 'definite'],
  ['same', 'definite'],
  ['a', 'indefinite'],
  ['an', 'indefinite'],
  ['one', 'indefinite'],
  ['another', 'indefinite'],
  ['his', 'possessive'],
  ['her', 'possessive'],
  ['their', 'possessive'],
  ['its', 'possessive'],
  ['our', 'possessive'],
])

/** How the phrase that begins at a token is determined: "the", "a", "his" or "Macron's" before it. */
export function determinerBefore(view: View, index: number): Determiner {
  if (isPossessiveMark(wordAt(view, index - 1))) return 'possessive'
  return DETERMINERS.get(wordAt(view, index - 1)) ?? 'none'
}
