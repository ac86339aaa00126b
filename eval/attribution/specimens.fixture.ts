import type { Span } from '../../src/model/spans.js'
import type { AttributionParts } from './brat.js'
import type { ScoredText } from './scores.js'

/** A part in words: pieces with " ... " between them, empty where the text has none. */
export type PartsInWords = readonly [source: string, cue: string, content: string]

/** The first place of each piece. Throws when a piece is not in the text. */
export function spansOf(text: string, words: string): readonly Span[] {
  if (words === '') return []
  return words.split(' ... ').map((piece) => {
    const start = text.indexOf(piece)
    if (start < 0) throw new Error(`"${piece}" is not in "${text}"`)
    return { start, end: start + piece.length }
  })
}

export function partsOf(text: string, [source, cue, content]: PartsInWords): AttributionParts {
  return {
    sources: spansOf(text, source),
    cue: spansOf(text, cue),
    content: spansOf(text, content),
  }
}

/** Words and marks, each a token. */
export function tokensOf(text: string): readonly Span[] {
  return Array.from(text.matchAll(/\w+|[^\w\s]/gu), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }))
}

/** A text of our own with labels and predictions in words; straight double quotes are its quotation marks. */
export function scoredText(
  text: string,
  gold: readonly PartsInWords[],
  predicted: readonly PartsInWords[],
): ScoredText {
  const quotations = Array.from(text.matchAll(/"[^"]*"/gu), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }))
  return {
    text,
    tokens: tokensOf(text),
    quotations,
    gold: gold.map((parts) => partsOf(text, parts)),
    predicted: predicted.map((parts) => partsOf(text, parts)),
  }
}
