import { trimSpan, type Span } from '../model/spans.js'

/** A line of a text without the white space at its borders, and how it stands among the others. */
export interface Line extends Span {
  /** Whether an empty line, or the text's beginning, is before it. */
  readonly afterGap: boolean
  /** Whether it begins with white space or a bullet, as new paragraphs and items do. */
  readonly indented: boolean
}

const LINE_END = /\r\n|[\n\r\f\u0085\u2028\u2029]/gu

/** The lines of a text that are not empty, in order, whatever its line ends are. */
export function findLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let afterGap = true
  for (const span of rawLines(text)) {
    const trimmed = trimSpan(text, span)
    if (trimmed) lines.push({ ...trimmed, afterGap, indented: isIndented(text, span) })
    afterGap = trimmed === null
  }
  return lines
}

function rawLines(text: string): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  for (const end of text.matchAll(LINE_END)) {
    spans.push({ start, end: end.index })
    start = end.index + end[0].length
  }
  return [...spans, { start, end: text.length }]
}

function isIndented(text: string, { start, end }: Span): boolean {
  return /^(?:\s{2,}|\t|\s*[-•*–]\s|\s*\d{1,2}[.)]\s)\S?/u.test(
    text.slice(start, Math.min(end, start + 12)),
  )
}

/** Widths between which the lines of a text broken to a fixed width lie. */
const NARROWEST = 50
const WIDEST = 110

/**
 * Whether the text was broken to a fixed width: of the lines that stand right under another, many go on in lower
 * case, and those above them are of one width. Then a paragraph is what stands between empty lines; else each line
 * is one.
 */
export function isWrapped(text: string, lines: readonly Line[]): boolean {
  const under = lines.slice(1).filter(({ afterGap }) => !afterGap)
  if (under.length < 3) return false
  const above = lines.filter((_, index) => lines[index + 1]?.afterGap === false)
  const goingOn = under.filter(({ start }) => /\p{Ll}/u.test(text[start] ?? ''))
  const widths = above.map(({ start, end }) => end - start).sort((a, b) => a - b)
  const typical = widths[Math.floor(widths.length / 2)] ?? 0
  const isOneWidth = typical >= NARROWEST && (widths.at(-1) ?? 0) <= WIDEST
  return isOneWidth && goingOn.length * 5 > under.length * 2
}
