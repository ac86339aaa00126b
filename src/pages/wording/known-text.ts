import type { Evidence } from '../../model/spans.js'

/**
 * A text as far as some of its quotations tell it, each in its place; what lies between is not known, and is no white
 * space. For showing quotations that an operation has just read again from the archive.
 */
export function knownText(evidence: readonly Evidence[]): string {
  let text = ''
  for (const { quote, start, end } of evidence.toSorted((a, b) => a.start - b.start)) {
    if (end <= text.length) continue
    const known = Math.max(0, text.length - start)
    text = text.padEnd(start, '…') + quote.slice(known)
  }
  return text
}
