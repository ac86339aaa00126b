import type { Token } from './analysis.js'
import type { Span } from './spans.js'

/** Index of the first token that starts at or behind an offset; the number of tokens when none does. */
export function tokenIndexAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The tokens that lie in a span, in order. Logarithmic in the text, linear in the span. */
export function tokensWithin(tokens: readonly Token[], span: Span): readonly Token[] {
  const first = tokenIndexAt(tokens, span.start)
  let last = first
  while ((tokens[last]?.end ?? Infinity) <= span.end) last += 1
  return tokens.slice(first, last)
}
