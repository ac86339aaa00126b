import { TOPICS } from '../lexicon/topics.js'
import type { Token } from '../model/analysis.js'
import { buildTrie, foldWord, matchPhrase } from './phrases.js'

const TERMS = buildTrie(
  TOPICS.flatMap((topic) => topic.terms.map((term): [string, string] => [term, topic.key])),
)

/** Tokens spent on each topic of the lexicon; of overlapping terms the longest from the left counts. */
export function countTopics(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const words = tokens.flatMap(lemmasOf)
  const counts = new Map<string, number>()
  let index = 0
  while (index < words.length) {
    const match = matchPhrase(TERMS, words, index)
    if (match) counts.set(match.value, (counts.get(match.value) ?? 0) + match.end - index)
    index = match ? match.end : index + 1
  }
  return counts
}

/** Keys of the topics that the words touch, strongest first; of equals the one told first. */
export function topicsOf(tokens: readonly Token[]): readonly string[] {
  return [...countTopics(tokens)].toSorted(([, a], [, b]) => b - a).map(([key]) => key)
}

/** The lemma, a hyphened token in its parts. The tagger leaves capitalised words in the plural. */
function lemmasOf(token: Token): readonly string[] {
  const word = foldWord(token.tag === 'PROPN' ? singularOf(token.lower) : token.lemma)
  return word.length > 1 && word.includes('-') ? word.split('-') : [word]
}

function singularOf(word: string): string {
  if (/(?:ies)$/u.test(word)) return `${word.slice(0, -3)}y`
  return /[^su]s$/u.test(word) ? word.slice(0, -1) : word
}
