import type { Span } from './spans.js'

// How far back a span may start and still reach into another, worked out once for each list.
const LONGEST = new WeakMap<readonly Span[], number>()

function longestOf(spans: readonly Span[]): number {
  const known = LONGEST.get(spans)
  if (known !== undefined) return known
  const longest = spans.reduce((most, span) => Math.max(most, span.end - span.start), 0)
  LONGEST.set(spans, longest)
  return longest
}

/** Index of the first span that starts at or behind an offset, in a list sorted by start. */
export function spanIndexAt(sorted: readonly Span[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? Infinity) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The spans that share a unit with the one given, from a list sorted by start. Logarithmic in the list. */
export function overlapping<T extends Span>(sorted: readonly T[], span: Span): readonly T[] {
  const found: T[] = []
  const first = spanIndexAt(sorted, span.start - longestOf(sorted))
  for (let index = first; index < sorted.length; index += 1) {
    const each = sorted[index]
    if (!each || each.start >= span.end) break
    if (each.end > span.start) found.push(each)
  }
  return found
}
