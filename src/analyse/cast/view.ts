import { foldWord, matchPhrase, type PhraseMatch, type PhraseTrie } from '../../language/phrases.js'
import { FUNCTION_WORDS } from '../../lexicon/non-names.js'
import type { Sentence, Token } from '../../model/analysis.js'
import type { Article } from '../../model/article.js'
import { GAZETTEER, type Entry } from './gazetteer.js'

/** A text laid out for the actor finder: everything it asks of a token, worked out once. */
export interface View {
  readonly article: Article
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** Tokens in lower case without diacritics. */
  readonly folded: readonly string[]
  /** 1 where a token begins with a capital. */
  readonly capitals: Uint8Array
  /** 1 where a token stands in quotation marks. */
  readonly quoted: Uint8Array
  /** 1 where a token stands in a line that writes every word with a capital. */
  readonly titled: Uint8Array
  /** 1 where a token stands in a headline. */
  readonly headline: Uint8Array
  /** 1 where a token stands in a relative clause between commas. */
  readonly aside: Uint8Array
  /** Full names and surnames, folded, that the lines already read have told. */
  readonly names: Set<string>
  /** Phrases that people taught; they come before the gazetteer's. */
  readonly taught: PhraseTrie<Entry> | null
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
  const folded = tokens.map((token) => foldWord(token.lower))
  const capitals = Uint8Array.from(tokens, (token) => (startsUpper(token.value) ? 1 : 0))
  const quoted = markQuoted(article.text, tokens)
  const titled = markTitled(sentences, folded, capitals)
  const aside = markAsides(sentences, folded)
  const headline = new Uint8Array(folded.length)
  for (const { block, first, last } of sentences)
    if (block === 'headline') headline.fill(1, first, last)
  const names = new Set<string>()
  const marks = { capitals, quoted, titled, headline, aside }
  return { article, tokens, sentences, folded, ...marks, names, taught: null }
}

const LONG_WORD = 4

function isContentWord(word: string): boolean {
  if (word.length < LONG_WORD || FUNCTION_WORDS.has(word)) return false
  return word.charAt(0) !== word.charAt(0).toUpperCase()
}

/** Marks lines without a full stop whose long words all have a capital, so that a capital tells nothing there. */
function markTitled(
  sentences: readonly Sentence[],
  folded: readonly string[],
  capitals: Uint8Array,
): Uint8Array {
  const titled = new Uint8Array(folded.length)
  for (const { first, last } of sentences) {
    if (folded[last - 1] === '.') continue
    let long = 0
    let upper = 0
    for (let index = first + 1; index < last; index += 1) {
      const word = folded[index] ?? ''
      if (!isContentWord(word)) continue
      long += 1
      upper += capitals[index] ?? 0
    }
    if (long >= 3 && upper === long) titled.fill(1, first, last)
  }
  return titled
}

const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'whose', 'where', 'when', 'whom'])

/** Marks ", which has been without a coast since 1993," and its like: what it names is not what the sentence is about. */
function markAsides(sentences: readonly Sentence[], folded: readonly string[]): Uint8Array {
  const aside = new Uint8Array(folded.length)
  for (const { first, last } of sentences) {
    let open = -1
    for (let index = first; index < last; index += 1) {
      if (folded[index] !== ',') continue
      if (open >= 0) aside.fill(1, open, index)
      open = RELATIVES.has(folded[index + 1] ?? '') ? index : -1
    }
  }
  return aside
}

const OPENING: ReadonlySet<string> = new Set(['“', '„', '«'])
const CLOSING: ReadonlySet<string> = new Set(['”', '»'])

/** Quotations end with their paragraph: the next one opens again where it goes on. */
function markQuoted(text: string, tokens: readonly Token[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length)
  let open = false
  let last = 0
  for (const [index, { value, start, end }] of tokens.entries()) {
    if (open && start - last > 1 && text.slice(last, start).includes('\n\n')) open = false
    last = end
    if (OPENING.has(value)) open = true
    else if (CLOSING.has(value)) open = false
    else if (value === '"') open = !open
    quoted[index] = open ? 1 : 0
  }
  return quoted
}

export interface EntryMatch<T extends Entry = Entry> {
  readonly entry: T
  readonly end: number
}

/** The longest phrase from one token on; of two as long the taught one. */
function longestMatch({ taught, folded }: View, index: number): PhraseMatch<Entry> | null {
  const known = matchPhrase(GAZETTEER, folded, index)
  const told = taught === null ? null : matchPhrase(taught, folded, index)
  return told && told.end >= (known?.end ?? 0) ? told : known
}

/** The longest phrase of the gazetteer from one token on that is written as such a phrase must be. */
export function matchEntry(view: View, index: number): EntryMatch | null {
  const found = longestMatch(view, index)
  if (!found) return null
  const { capital } = found.value
  if (capital === 'first' && !isCapitalised(view, index)) return null
  if (capital === 'all' && !isAllCapitals(view.tokens[index]?.value ?? '')) return null
  return { entry: found.value, end: found.end }
}

function isAllCapitals(word: string): boolean {
  return word === word.toUpperCase() && /[A-Z]/u.test(word)
}

export function isCapitalised(view: View, index: number): boolean {
  return view.capitals[index] === 1
}

export function startsUpper(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}

export function isTitled(view: View, index: number): boolean {
  return view.titled[index] === 1
}

/** Whether a token stands in a headline. */
export function isHeadline(view: View, index: number): boolean {
  return view.headline[index] === 1
}

export function isQuoted(view: View, index: number): boolean {
  return view.quoted[index] === 1
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
