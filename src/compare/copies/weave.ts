import { runHashes } from '../../language/fingerprints.js'
import type { Sentence, Token } from '../../model/analysis.js'
import { isWithin, type Span } from '../../model/spans.js'
import { isWord, type Telling } from '../telling.js'

/** The running words of a text, without headline, byline, captions and footers. */
export interface Weave {
  /** Where each word stands. */
  readonly spans: readonly Span[]
  /** The number of each word's lemma: "meets" and "met" are one word. */
  readonly words: Int32Array
  /** 1 for a word in quotation marks: it is the speaker's, whoever reports it. */
  readonly quoted: Uint8Array
  /** The number of the sentence that each word stands in. */
  readonly sentences: Int32Array
  /** A hash of the run of words from each place on. */
  readonly hashes: Uint32Array
}

/** Gives every word a number, the same in all texts. */
export type Numbering = (word: string) => number

export function startNumbering(): Numbering {
  const numbers = new Map<string, number>()
  return (word) => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, numbers.size + 1)
    return numbers.size
  }
}

export function weaveOf({ reading }: Telling, numberOf: Numbering): Weave {
  const { article, analysis } = reading
  const margins = article.blocks.filter(({ kind }) => kind !== 'body')
  const tokens = analysis.tokens.filter(
    (token) => isWord(token) && !margins.some((block) => isWithin(block, token)),
  )
  const isQuoted = (token: Token) => analysis.quotations.some((each) => isWithin(each, token))
  const words = Int32Array.from(tokens, ({ lemma }) => numberOf(folded(lemma)))
  return {
    spans: tokens,
    words,
    quoted: Uint8Array.from(tokens, (token) => Number(isQuoted(token))),
    sentences: sentencesOf(tokens, analysis.sentences),
    hashes: runHashes(words),
  }
}

function sentencesOf(tokens: readonly Token[], sentences: readonly Sentence[]): Int32Array {
  let at = 0
  return Int32Array.from(tokens, ({ start }) => {
    while ((sentences[at]?.end ?? Infinity) <= start) at += 1
    return at
  })
}

function folded(lemma: string): string {
  return lemma.toLowerCase().replaceAll('’', "'")
}
