import type { Token } from '../model/analysis.js'

/** A lexicon's phrases, laid out so that a text is looked up word by word. */
export interface PhraseTrie<T> {
  readonly root: PhraseNode<T>
}

export interface PhraseNode<T> {
  value: T | null
  /** `null` where no phrase goes on. */
  next: Map<string, PhraseNode<T>> | null
}

/** The longest phrase that begins at a token; `end` is the index after its last token. */
export interface PhraseMatch<T> {
  readonly value: T
  readonly end: number
}

/** Lower case without diacritics or typographic apostrophes: the form in which words are looked up. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (isAscii(lower)) return lower
  return lower
    .replaceAll('’', "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
}

function isAscii(word: string): boolean {
  for (let index = 0; index < word.length; index += 1)
    if (word.charCodeAt(index) > 127) return false
  return true
}

/** Most rows: words of letters with one space between them. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/u

/** The words of a lexicon's row, as the tokeniser would cut them: hyphens left out, "'s" on its own. */
export function wordsOfPhrase(phrase: string): readonly string[] {
  const folded = foldWord(phrase)
  if (PLAIN.test(folded)) return folded.split(' ')
  return folded
    .replace(/'s\b/gu, " 's")
    .replace(/,/gu, ' ,')
    .split(/[\s-]+/u)
    .filter((word) => word !== '')
}

export function buildTrie<T>(rows: Iterable<readonly [string, T]>): PhraseTrie<T> {
  const root: PhraseNode<T> = { value: null, next: null }
  for (const [phrase, value] of rows) {
    let node = root
    for (const word of wordsOfPhrase(phrase)) node = childOf(node, word)
    node.value ??= value
  }
  return { root }
}

/** Finds the longest phrase from one token on. `words` are the folded or lemmatised tokens; hyphens inside are skipped. */
export function matchPhrase<T>(
  trie: PhraseTrie<T>,
  words: readonly string[],
  start: number,
): PhraseMatch<T> | null {
  let node = nextNode(trie.root, words[start])
  let found: PhraseMatch<T> | null = null
  let index = start
  while (node) {
    index += 1
    if (node.value !== null) found = { value: node.value, end: index }
    if (words[index] === '-') index += 1
    node = nextNode(node, words[index])
  }
  return found
}

/** Where a word leads; the tagger knows some words with a hyphen as one ("vice-president"). */
function nextNode<T>(node: PhraseNode<T>, word = ''): PhraseNode<T> | undefined {
  const next = node.next?.get(word)
  if (next || !node.next || word.length < 2 || !word.includes('-')) return next
  return word.split('-').reduce<PhraseNode<T> | undefined>((at, part) => at?.next?.get(part), node)
}

/** Every token in its folded form. */
export function foldTokens(tokens: readonly Token[]): readonly string[] {
  return tokens.map((token) => foldWord(token.value))
}

function childOf<T>(node: PhraseNode<T>, word: string): PhraseNode<T> {
  node.next ??= new Map()
  const known = node.next.get(word)
  if (known) return known
  const child: PhraseNode<T> = { value: null, next: null }
  node.next.set(word, child)
  return child
}
