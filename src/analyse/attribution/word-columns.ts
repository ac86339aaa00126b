import type { Tag, Token } from '../../model/analysis.js'
import { hashOf } from '../../language/word-hash.js'
import { shapeOf } from './hashing.js'

/** Tokens of padding before the first and behind the last, so that a window may reach over the ends of a text. */
export const PADDING = 4

/** What is asked of each word, as columns of whole numbers; `column[index + PADDING]` is the token at `index`. */
export interface WordColumns {
  readonly count: number
  readonly lower: Int32Array
  readonly lemma: Int32Array
  readonly shape: Int32Array
  readonly tag: Uint8Array
  readonly prefix2: Int32Array
  readonly prefix3: Int32Array
  readonly prefix4: Int32Array
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  readonly suffix4: Int32Array
}

const TAG_NUMBERS: Readonly<Record<Tag, number>> = {
  ADJ: 1,
  ADP: 2,
  ADV: 3,
  AUX: 4,
  CCONJ: 5,
  DET: 6,
  INTJ: 7,
  NOUN: 8,
  NUM: 9,
  PART: 10,
  PRON: 11,
  PROPN: 12,
  PUNCT: 13,
  SCONJ: 14,
  SYM: 15,
  VERB: 16,
  X: 17,
}

export const VERB = TAG_NUMBERS.VERB
export const AUXILIARY = TAG_NUMBERS.AUX
export const PUNCTUATION = TAG_NUMBERS.PUNCT
export const PROPER = TAG_NUMBERS.PROPN

/** Writes down each word once, in numbers. Linear in the text. */
export function columnsOf(tokens: readonly Token[]): WordColumns {
  const columns = emptyColumns(tokens.length)
  tokens.forEach((token, index) => writeWord(columns, token, index + PADDING))
  return columns
}

function emptyColumns(count: number): WordColumns {
  const size = count + 2 * PADDING
  const column = () => new Int32Array(size)
  return {
    count,
    lower: column(),
    lemma: column(),
    shape: column(),
    tag: new Uint8Array(size),
    prefix2: column(),
    prefix3: column(),
    prefix4: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
  }
}

function writeWord(columns: WordColumns, token: Token, at: number): void {
  const { lower, value } = token
  const { length } = lower
  columns.lower[at] = hashOf(lower)
  columns.lemma[at] = hashOf(token.lemma)
  columns.shape[at] = shapeOf(value)
  columns.tag[at] = TAG_NUMBERS[token.tag]
  columns.prefix2[at] = hashOf(lower, 0, Math.min(2, length))
  columns.prefix3[at] = hashOf(lower, 0, Math.min(3, length))
  columns.prefix4[at] = hashOf(lower, 0, Math.min(4, length))
  columns.suffix2[at] = hashOf(lower, Math.max(0, length - 2))
  columns.suffix3[at] = hashOf(lower, Math.max(0, length - 3))
  columns.suffix4[at] = hashOf(lower, Math.max(0, length - 4))
}
