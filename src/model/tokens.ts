import type { Token } from './analysis.js'
import { spanIndexAt } from './span-search.js'
import type { Span } from './spans.js'

/** The tokens that lie in a span, in order. Logarithmic in the text, linear in the span. */
export function tokensWithin(tokens: readonly Token[], span: Span): readonly Token[] {
  const first = spanIndexAt(tokens, span.start)
  let last = first
  while ((tokens[last]?.end ?? Infinity) <= span.end) last += 1
  return tokens.slice(first, last)
}
