import type { Span } from '../../src/model/spans.js'
import { textOf } from '../../src/model/spans.js'
import { tokensIn, type TokenSet } from './token-sets.js'

/** Whether all words of a content stand in quotation marks, some of them, or none. */
export type Mode = 'direct' | 'mixed' | 'indirect'

export interface QuotedWords {
  /** Tokens with a letter or a digit. */
  readonly words: ReadonlySet<number>
  /** Tokens in quotation marks. */
  readonly quoted: ReadonlySet<number>
}

export function quotedWords({
  text,
  tokens,
  quotations,
}: {
  readonly text: string
  readonly tokens: readonly Span[]
  readonly quotations: readonly Span[]
}): QuotedWords {
  const words = tokens.flatMap((token, at) =>
    /[\p{L}\p{N}]/u.test(textOf(text, token)) ? [at] : [],
  )
  return { words: new Set(words), quoted: tokensIn(tokens, quotations).tokens }
}

/** Marks and commas decide nothing: only words do. */
export function modeOf(content: TokenSet, { words, quoted }: QuotedWords): Mode {
  const told = [...content.tokens].filter((token) => words.has(token))
  const inside = told.filter((token) => quoted.has(token)).length
  if (inside === 0) return 'indirect'
  return inside === told.length ? 'direct' : 'mixed'
}
