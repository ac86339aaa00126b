import type { BlockKind } from '../../model/article.js'
import type { Sentence, Token } from '../../model/analysis.js'
import { findQuotations } from '../quotations.js'
import { hashOf } from '../../language/word-hash.js'
import { AUXILIARY, PADDING, VERB, type WordColumns } from './word-columns.js'

/** Where each token stands, by index, unpadded: in its sentence, paragraph and quotation, and near which verbs. */
export interface Layout {
  readonly sentence: Int32Array
  /** Indexes of the first token of the sentence and behind its last. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** First token of its paragraph. */
  readonly paragraph: Int32Array
  readonly paragraphNumber: Int32Array
  readonly block: Uint8Array
  /** 0 outside, 1 opening mark, 2 inside, 3 closing mark. */
  readonly quoted: Uint8Array
  /** Indexes of the tokens with the marks around or, outside, of the last mark before; -1 for none. */
  readonly opening: Int32Array
  readonly closing: Int32Array
  /** 0, or for a cue word how often it is one, see `LaidText`. */
  readonly cueWord: Uint8Array
  /** Nearest cue word and verb of the same sentence on either side, itself left out; -1 for none. */
  readonly cueBefore: Int32Array
  readonly cueBehind: Int32Array
  readonly verbBefore: Int32Array
  readonly verbBehind: Int32Array
  /** Nearest word before in the same sentence that opens a clause ("that", "whether", "to"); -1 for none. */
  readonly openerBefore: Int32Array
  /** Commas and the like between the start of the sentence and here. */
  readonly commas: Int32Array
}

const BLOCK_NUMBERS: Readonly<Record<BlockKind, number>> = {
  headline: 1,
  byline: 2,
  dateline: 3,
  caption: 4,
  body: 5,
  footer: 6,
}

/** How the tokens lie in the text. Linear in its length. */
export function layOut(laid: LaidText, columns: WordColumns): Layout {
  const { tokens, sentences, text } = laid
  const layout = emptyLayout(tokens.length)
  markSentences(layout, sentences)
  markParagraphs(layout, tokens, text)
  markQuotations(layout, tokens, text)
  markNeighbours(layout, columns, laid.cueWords)
  return layout
}

export interface LaidText {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly text: string
  /** Lemmas that stand in cues, by their hashes: 1 when now and then, 2 often, 3 mostly; as the model learnt them. */
  readonly cueWords: ReadonlyMap<number, number>
}

function emptyLayout(count: number): Layout {
  const column = () => new Int32Array(count).fill(-1)
  return {
    sentence: column(),
    first: column(),
    last: column(),
    paragraph: column(),
    paragraphNumber: column(),
    block: new Uint8Array(count),
    quoted: new Uint8Array(count),
    opening: column(),
    closing: column(),
    cueWord: new Uint8Array(count),
    cueBefore: column(),
    cueBehind: column(),
    verbBefore: column(),
    verbBehind: column(),
    openerBefore: column(),
    commas: new Int32Array(count),
  }
}

function markSentences(layout: Layout, sentences: readonly Sentence[]): void {
  sentences.forEach(({ first, last, block }, number) => {
    layout.sentence.fill(number, first, last)
    layout.first.fill(first, first, last)
    layout.last.fill(last, first, last)
    layout.block.fill(BLOCK_NUMBERS[block], first, last)
  })
}

function markParagraphs(layout: Layout, tokens: readonly Token[], text: string): void {
  let start = 0
  let number = 0
  tokens.forEach((token, index) => {
    const before = tokens[index - 1]
    if (before && layout.first[index] === index && isBroken(text, before.end, token.start)) {
      start = index
      number += 1
    }
    layout.paragraph[index] = start
    layout.paragraphNumber[index] = number
  })
}

function isBroken(text: string, from: number, to: number): boolean {
  const at = text.indexOf('\n', from)
  return at >= 0 && at < to
}

function markQuotations(layout: Layout, tokens: readonly Token[], text: string): void {
  let index = 0
  for (const { start, end, depth } of findQuotations(text)) {
    if (depth > 0) continue
    while ((tokens[index]?.end ?? Infinity) <= start) index += 1
    const opening = index
    while ((tokens[index]?.end ?? Infinity) <= end) index += 1
    if (index > opening) markQuotation(layout, opening, index - 1)
  }
  let last = -1
  for (let at = 0; at < layout.quoted.length; at += 1)
    if (layout.quoted[at] === 0) layout.closing[at] = last
    else if (layout.quoted[at] === 3) last = at
}

function markQuotation(layout: Layout, opening: number, closing: number): void {
  layout.quoted.fill(2, opening, closing + 1)
  layout.quoted[opening] = 1
  layout.quoted[closing] = 3
  layout.opening.fill(opening, opening, closing + 1)
  layout.closing.fill(closing, opening, closing + 1)
}

const COMMAS: ReadonlySet<number> = new Set([',', ';', ':', '-', '--'].map((mark) => hashOf(mark)))

const OPENERS: ReadonlySet<number> = new Set(
  'that to if whether how why what who which because for of'.split(' ').map((word) => hashOf(word)),
)

function isVerb(columns: WordColumns, index: number): boolean {
  const tag = columns.tag[index + PADDING]
  return tag === VERB || tag === AUXILIARY
}

function markNeighbours(
  layout: Layout,
  columns: WordColumns,
  cueWords: ReadonlyMap<number, number>,
): void {
  const { count } = columns
  const verbs = new Uint8Array(count)
  const openers = new Uint8Array(count)
  for (let index = 0; index < count; index += 1) {
    layout.cueWord[index] = cueWords.get(columns.lemma[index + PADDING] ?? 0) ?? 0
    verbs[index] = isVerb(columns, index) ? 1 : 0
    openers[index] = OPENERS.has(columns.lower[index + PADDING] ?? 0) ? 1 : 0
  }
  markBefore(layout, layout.cueBefore, layout.cueWord)
  markBefore(layout, layout.verbBefore, verbs)
  markBefore(layout, layout.openerBefore, openers)
  markBehind(layout, layout.cueBehind, layout.cueWord)
  markBehind(layout, layout.verbBehind, verbs)
  countCommas(layout, columns)
}

function markBefore(layout: Layout, column: Int32Array, marked: Uint8Array): void {
  let found = -1
  for (let index = 0; index < marked.length; index += 1) {
    if (layout.first[index] === index) found = -1
    column[index] = found
    if (marked[index] !== 0) found = index
  }
}

function markBehind(layout: Layout, column: Int32Array, marked: Uint8Array): void {
  let found = -1
  for (let index = marked.length - 1; index >= 0; index -= 1) {
    if (layout.last[index] === index + 1) found = -1
    column[index] = found
    if (marked[index] !== 0) found = index
  }
}

function countCommas(layout: Layout, columns: WordColumns): void {
  let count = 0
  for (let index = 0; index < columns.count; index += 1) {
    if (layout.first[index] === index) count = 0
    layout.commas[index] = count
    if (COMMAS.has(columns.lower[index + PADDING] ?? 0)) count += 1
  }
}
