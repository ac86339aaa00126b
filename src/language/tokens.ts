import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp'
import type { Tag, Token } from '../model/analysis.js'

let engine: WinkMethods | null = null

/** wink-nlp with its tagger, loaded when first asked for: the model costs about 80 ms. */
function getEngine(): WinkMethods {
  engine ??= winkNLP(model, ['sbd', 'pos'])
  return engine
}

/**
 * The words and marks of a text with their part of speech and lemma, in order, white space left out.
 * Offsets are UTF-16 units; every token's value is the text at its place, lone surrogates and astral
 * characters included.
 */
export function tokenise(text: string): readonly Token[] {
  const wink = getEngine()
  // wink cuts words at letters it does not know ("Erdo|ğ|an"), so it is given their base letters, unit for unit.
  const plain = withBaseLetters(text)
  const found = wink.readDoc(plain).tokens()
  const values = found.out(wink.its.value)
  const tags = found.out(wink.its.pos)
  const lemma: unknown = wink.its.lemma
  const lemmas = isReader(lemma) ? found.out(lemma) : values
  const tokens: Token[] = []
  let cursor = 0
  values.forEach((value, index) => {
    const place = placeOf(plain, value, cursor)
    cursor = place.end
    const words = text.slice(place.start, place.end)
    if (words.trim() === '') return
    const lower = words.toLowerCase()
    tokens.push({
      ...place,
      value: words,
      lower,
      lemma: (lemmas[index] ?? lower).toLowerCase(),
      tag: tagOf(tags[index] ?? 'X'),
    })
  })
  return tokens
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

// wink gives no offsets and may normalise what it cannot read, so each word is looked up where it must stand.
function placeOf(text: string, value: string, from: number): { start: number; end: number } {
  const start = text.startsWith(value, from) ? from : text.indexOf(value, from)
  if (start >= 0 && start - from < 10_000) return { start, end: start + value.length }
  return { start: from, end: Math.min(text.length, from + value.length) }
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
