import type { Determiner } from './sightings.js'
import { isPossessiveMark, startsUpper, wordAt, type View } from './view.js'

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
  const at = beforeAdjective(view, index)
  if (isPossessiveMark(wordAt(view, at - 1))) return 'possessive'
  return DETERMINERS.get(wordAt(view, at - 1)) ?? 'none'
}

/** "the tough-talking general", "the weary minister": the token where an adjective before begins, else the same. */
function beforeAdjective(view: View, index: number): number {
  const token = view.tokens[index - 1]
  if (!token || startsUpper(token.value)) return index
  if (wordAt(view, index - 2) === '-' && token.start === view.tokens[index - 2]?.end)
    return index - 3
  return token.tag === 'ADJ' && !DETERMINERS.has(token.lower) ? index - 1 : index
}
