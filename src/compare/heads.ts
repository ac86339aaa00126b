import { spanIndexAt } from '../model/span-search.js'
import type { Span } from '../model/spans.js'
import { rootOf } from './roots.js'
import { isWord, type Telling } from './telling.js'

const HEADS = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ'])

/** The root of the next word of substance after a phrase, within a few tokens: what "full" qualifies in "full access". */
export function headAfter({ reading }: Telling, span: Span): string | null {
  const { tokens } = reading.analysis
  const at = spanIndexAt(tokens, span.end)
  const next = tokens
    .slice(at, at + 2)
    .find((token) => token.tag === 'NOUN' || token.tag === 'PROPN')
  return next ? rootOf(next.lower) : null
}

/** Roots of the words of substance in a span and up to `reach` tokens on either side of it. */
export function headsNear({ reading }: Telling, span: Span, reach: number): readonly string[] {
  const { tokens } = reading.analysis
  const first = Math.max(0, spanIndexAt(tokens, span.start) - reach)
  const last = spanIndexAt(tokens, span.end) + reach
  return tokens
    .slice(first, last)
    .filter((token) => isWord(token) && HEADS.has(token.tag))
    .map((token) => rootOf(token.lower))
}

/** Roots of the words of substance in several spans. */
export function headsIn(telling: Telling, spans: readonly Span[]): readonly string[] {
  return spans.flatMap((span) => headsNear(telling, span, 0))
}
