import type { Statement } from '../../../model/account.js'
import type { Span } from '../../../model/spans.js'

/** Between two spans of what was said; one unit long. */
const GAP = ' '

/** The words of what was said, span by span, as one text. */
export function spokenBy({ content }: Pick<Statement, 'content'>): string {
  return content.map(({ quote }) => quote).join(GAP)
}

/** Spans of that text as spans of the article's: in its order, each once. */
export function placed(
  { content }: Pick<Statement, 'content'>,
  spans: readonly Span[],
): readonly Span[] {
  const found: Span[] = []
  let before = 0
  for (const { quote, start } of content) {
    const after = before + quote.length
    for (const span of spans)
      if (span.start >= before && span.end <= after)
        found.push({ start: start + span.start - before, end: start + span.end - before })
    before = after + GAP.length
  }
  return inOrder(found)
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || a.end - b.end)
  return sorted.filter((span, index) => {
    const earlier = sorted[index - 1]
    return earlier?.start !== span.start || earlier.end !== span.end
  })
}
