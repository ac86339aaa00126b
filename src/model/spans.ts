/** A half-open range of UTF-16 offsets into one article's text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span with a copy of its words: `text.slice(start, end) === quote`, always. */
export interface Evidence extends Span {
  readonly quote: string
}

/** At least one: a finding without evidence is not a finding. */
export type SomeEvidence = readonly [Evidence, ...Evidence[]]

/** Whether a value has what evidence has; whether its words stand in a text is for `isVerbatim` to say. */
export function isEvidence(value: object): value is Evidence {
  return (
    'quote' in value &&
    typeof value.quote === 'string' &&
    'start' in value &&
    typeof value.start === 'number' &&
    'end' in value &&
    typeof value.end === 'number'
  )
}

/** The words that a span covers. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** Copies the words of a span. Throws when the span does not lie in the text or is empty. */
export function quoteFrom(text: string, span: Span): Evidence {
  if (!(span.start >= 0 && span.start < span.end && span.end <= text.length))
    throw new Error(`span ${span.start}-${span.end} does not lie in a text of ${text.length}`)
  return { quote: textOf(text, span), start: span.start, end: span.end }
}

/** Whether the copied words are the words of the text at that place. */
export function isVerbatim(text: string, evidence: Evidence): boolean {
  return textOf(text, evidence) === evidence.quote
}

/** Whether two spans share at least one unit. */
export function isOverlapping(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether the second span lies in the first. */
export function isWithin(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The smallest span that covers all given. Throws on none. */
export function coverOf(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new Error('coverOf needs at least one span')
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  }
}

/** A span without the white space at its borders; `null` when nothing else is in it. */
export function trimSpan(text: string, span: Span): Span | null {
  let { start, end } = span
  while (start < end && /\s/u.test(text[start] ?? '')) start += 1
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end -= 1
  return start < end ? { start, end } : null
}
