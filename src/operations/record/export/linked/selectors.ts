import { textOf, type Span } from '../../../../model/spans.js'
import type { InCodePoints } from '../code-points.js'

/** Code points of text on either side, by which a quotation is told from the same words elsewhere. */
const AROUND = 32

/**
 * Where some words stand, as the Web Annotation Data Model tells it: by the words with those around them, and by their
 * place. Its positions are in code points, from 0, the end not included.
 */
export function selectorsOf(text: string, span: Span, inCodePoints: InCodePoints) {
  const before = text.slice(Math.max(0, span.start - 2 * AROUND), span.start)
  const after = text.slice(span.end, span.end + 2 * AROUND)
  return [
    {
      '@type': 'oa:TextQuoteSelector',
      'oa:exact': textOf(text, span),
      'oa:prefix': Array.from(before).slice(-AROUND).join(''),
      'oa:suffix': Array.from(after).slice(0, AROUND).join(''),
    },
    {
      '@type': 'oa:TextPositionSelector',
      'oa:start': inCodePoints(span.start),
      'oa:end': inCodePoints(span.end),
    },
  ] as const
}
