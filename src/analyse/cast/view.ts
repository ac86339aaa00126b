import { foldTokens, matchPhrase } from '../../language/phrases.js'
import type { Sentence, Token } from '../../model/analysis.js'
import type { Article } from '../../model/article.js'
import { GAZETTEER, type Entry } from './gazetteer.js'

/** A text laid out for the actor finder: everything it asks of a token, worked out once. */
export interface View {
  readonly article: Article
  readonly tokens: readonly Token[]
  /** Tokens in lower case without diacritics. */
  readonly folded: readonly string[]
  readonly sentences: readonly Sentence[]
  /** Whether a token stands in quotation marks. */
  readonly quoted: readonly boolean[]
}

/** A half-open range of token indexes. */
export interface Place {
  readonly first: number
  readonly last: number
}

export function viewOf(
  article: Article,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): View {
  return {
    article,
    tokens,
    folded: foldTokens(tokens),
    sentences,
    quoted: markQuoted(article.text, tokens),
  }
}

/** Quotations end with their paragraph: the next one opens again where it goes on. */
function markQuoted(text: string, tokens: readonly Token[]): readonly boolean[] {
  let open = false
  let last = 0
  return tokens.map(({ value, start, end }) => {
    if (open && start - last > 1 && text.slice(last, start).includes('\n\n')) open = false
    last = end
    if (value === '“' || value === '„' || value === '«' || (value === '"' && !open)) open = true
    else if (value === '”' || value === '»' || value === '"') open = false
    return open
  })
}

export interface EntryMatch<T extends Entry = Entry> {
  readonly entry: T
  readonly end: number
}

/** The longest phrase of the gazetteer from one token on that is written as such a phrase must be. */
export function matchEntry(view: View, index: number): EntryMatch | null {
  const found = matchPhrase(GAZETTEER, view.folded, index)
  if (!found) return null
  const value = view.tokens[index]?.value ?? ''
  const { capital } = found.value
  if (capital === 'first' && !startsUpper(value)) return null
  if (capital === 'all' && (value !== value.toUpperCase() || !/[A-Z]/u.test(value))) return null
  return { entry: found.value, end: found.end }
}

export function isCapitalised(view: View, index: number): boolean {
  return startsUpper(view.tokens[index]?.value ?? '')
}

export function startsUpper(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}

export function wordAt(view: View, index: number): string {
  return view.folded[index] ?? ''
}

/** The text between the first and the last token of a place. */
export function wordsOf(view: View, place: Place): string {
  const start = view.tokens[place.first]?.start ?? 0
  const end = view.tokens[place.last - 1]?.end ?? start
  return view.article.text.slice(start, end).replace(/\s+/gu, ' ')
}

export function isPossessiveMark(word: string): boolean {
  return word === "'s" || word === "'"
}
