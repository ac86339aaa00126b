import type { ItsFunction, Tokens, WinkMethods } from 'wink-nlp'
import type { Tag, Token } from '../model/analysis.js'
import { withWink } from './wink.js'

/**
 * The words and marks of a text with their part of speech and lemma, in order, white space left out.
 * Offsets are UTF-16 units; every token's value is the text at its place, lone surrogates and astral
 * characters included.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens = withWink((wink) => tokensBy(wink, text))
  return MISTAKEN.test(text) ? tokens.map((token, at) => corrected(token, tokens[at + 1])) : tokens
}

/** Words that the tagger takes for others where states speak. */
const MISTAKEN =
  /\b(?:HE|[Hh](?:is|er) (?:Royal |Serene |Imperial )?(?:Excellency|Highness|Majesty|Holiness|Eminence)|premier|general|military|executive|rival|to people)\b/u

function corrected(token: Token, next: Token | undefined): Token {
  if (next === undefined) return token
  // "HE Minister Osei": the initials of His or Her Excellency, and no pronoun.
  if (token.value === 'HE' && /^(?:the|\p{Lu}\p{L}*\p{Ll}\p{L}*)$/u.test(next.value))
    return { ...token, lower: 'h.e.', lemma: 'H.E.', tag: 'PROPN' }
  // "According to people in Lima": nobody peoples anything.
  if (token.lower === 'to' && next.lower === 'people') return { ...token, tag: 'ADP' }
  if (token.lower === 'people' && token.tag === 'VERB') return { ...token, tag: 'NOUN' }
  if (/^h(?:is|er)$/u.test(token.lower) && COURTESY.test(next.value))
    return { ...token, tag: 'DET' }
  // "The premier said", "the general has warned": who speaks is no adjective.
  const isHead = token.tag === 'ADJ' && HEADS.has(token.lower) && BEHIND_NOUNS.has(next.tag)
  return isHead ? { ...token, tag: 'NOUN' } : token
}

const HEADS: ReadonlySet<string> = new Set(['premier', 'general', 'military', 'executive', 'rival'])
const BEHIND_NOUNS: ReadonlySet<Tag> = new Set<Tag>(['VERB', 'AUX', 'PART'])
const COURTESY = /^(?:Excellency|Royal|Serene|Imperial|Highness|Majesty|Holiness|Eminence)$/u

function tokensBy(wink: WinkMethods, text: string): readonly Token[] {
  // wink cuts words at letters it does not know ("Erdo|ğ|an"), so it is given their base letters, unit for unit.
  const plain = withBaseLetters(text)
  const found = wink.readDoc(plain).tokens()
  const tags = found.out(wink.its.pos)
  const contracted = found.out(wink.its.contractionFlag)
  const tokens: Token[] = []
  let cursor = 0
  found.out(wink.its.value).forEach((value, index) => {
    const start = startOf(plain, value, cursor)
    const end = Math.min(text.length, start + value.length)
    cursor = end
    const isAlike = plain === text && standsAt(text, value, start)
    const words = isAlike ? value : text.slice(start, end)
    const word = wordOf(value)
    const { lower, isBlank } = isAlike ? word : faceOf(words)
    if (isBlank) return
    const tag = tags[index] ?? 'X'
    // "'s" is one word and may stand for two: what a contraction means is asked each time.
    const known = contracted[index] === true ? undefined : word.lemmas.get(tag)
    const lemma = known ?? lemmaAt(wink, found, index)
    if (known === undefined && contracted[index] !== true) word.lemmas.set(tag, lemma)
    tokens.push({ start, end, value: words, lower, lemma, tag: tagOf(tag) })
  })
  return tokens
}

interface Face {
  readonly lower: string
  readonly isBlank: boolean
}

function faceOf(words: string): Face {
  return { lower: words.toLowerCase(), isBlank: words.trim() === '' }
}

/** What is known of a word wherever it stands. */
interface Word extends Face {
  /** By the word's part of speech; filled as words are met. */
  readonly lemmas: Map<string, string>
}

const memory = new Map<string, Word>()
/** So that a process that reads for years does not remember every word. */
const MOST_WORDS = 50_000

function wordOf(value: string): Word {
  const known = memory.get(value)
  if (known) return known
  if (memory.size >= MOST_WORDS) memory.clear()
  const word = {
    lower: value.toLowerCase(),
    isBlank: value.trim() === '',
    lemmas: new Map<string, string>(),
  }
  memory.set(value, word)
  return word
}

function lemmaAt({ its: { lemma } }: WinkMethods, found: Tokens, index: number): string {
  const item = found.itemAt(index)
  return (isReader(lemma) ? item.out(lemma) : item.out()).toLowerCase()
}

const BASE: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['Ł', 'L'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ı', 'i'],
  ['œ', 'o'],
  ['Œ', 'O'],
  ['ə', 'e'],
  ['Ə', 'E'],
])

/** The text with Latin letters outside Latin-1 replaced by their base letters; offsets stay. */
function withBaseLetters(text: string): string {
  return text.replace(/[\u0100-\u024f\u0259\u1e00-\u1eff]/gu, (letter) => {
    const base = BASE.get(letter) ?? letter.normalize('NFD')[0] ?? letter
    return /^[A-Za-z]$/u.test(base) ? base : letter
  })
}

// wink's types give its lemma reader parameters that its other readers do not have.
function isReader(reader: unknown): reader is ItsFunction<string> {
  return typeof reader === 'function'
}

/** Words further ahead than this are not looked for. */
const FURTHEST = 10_000

// wink gives no offsets and may normalise what it cannot read, so each word is looked up where it must stand.
function startOf(text: string, value: string, from: number): number {
  if (standsAt(text, value, from)) return from
  if (standsAt(text, value, from + 1)) return from + 1
  const at = text.slice(from, from + FURTHEST + value.length - 1).indexOf(value)
  return at < 0 ? from : from + at
}

// By hand: `startsWith` costs several times as much, and this is asked of every word.
function standsAt(text: string, value: string, at: number): boolean {
  if (at + value.length > text.length) return false
  for (let place = 0; place < value.length; place += 1)
    if (text.charCodeAt(at + place) !== value.charCodeAt(place)) return false
  return true
}

const TAGS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
] as const satisfies readonly Tag[]

const TAG_OF: ReadonlyMap<string, Tag> = new Map(TAGS.map((tag) => [tag, tag]))

function tagOf(tag: string): Tag {
  return TAG_OF.get(tag) ?? 'X'
}
