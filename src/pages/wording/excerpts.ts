import { isOverlapping, isVerbatim, isWithin, type Evidence, type Span } from '../../model/spans.js'

/** A stretch of the source's own words, or a place where some were left out. */
export type Piece =
  | (Span & { readonly kind: 'words'; readonly text: string; readonly marked: boolean })
  | { readonly kind: 'gap' }

/** What may be shown of some evidence: its words, or nothing at all because they differ from the text. */
export type Excerpt =
  | { readonly kind: 'verbatim'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'withheld' }

/** What is to be shown of a text. `deciding` words are marked; both may lie apart from each other. */
export interface Cited {
  readonly evidence: readonly Evidence[]
  readonly deciding: readonly Evidence[]
}

/**
 * The words of some evidence, read from the text again at the moment of showing. About `limit` UTF-16 units at most,
 * cut between words; the deciding words and what stands around them stay. `null` when there is no evidence.
 */
export function excerptOf(text: string, cited: Cited, limit = Infinity): Excerpt | null {
  const all = [...cited.evidence, ...cited.deciding]
  if (all.length === 0) return null
  if (!all.every((evidence) => isVerbatim(text, evidence))) return { kind: 'withheld' }
  const whole = merged(text, all)
  const shown = lengthOf(whole) <= limit ? whole : shortened(text, { whole, cited, limit })
  return {
    kind: 'verbatim',
    pieces: piecesOf(text, { whole, shown, marks: merged(text, cited.deciding) }),
  }
}

/** Spans in the order of the text; those that touch, or have only white space between them, made one. */
export function merged(text: string, spans: readonly Span[]): readonly Span[] {
  const result: Span[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1)
    if (last && !/\S/u.test(text.slice(last.end, start)))
      result.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) })
    else result.push({ start, end })
  }
  return result
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}

interface Shortening {
  readonly whole: readonly Span[]
  readonly cited: Cited
  readonly limit: number
}

function shortened(text: string, { whole, cited, limit }: Shortening): readonly Span[] {
  const marks = merged(text, cited.deciding)
  if (marks.length === 0) return beginningOf(text, whole, limit)
  const room = Math.max(24, Math.floor((limit - lengthOf(marks)) / marks.length / 2))
  return merged(
    text,
    marks.flatMap((mark) =>
      whole
        .filter((span) => isWithin(span, mark))
        .map((span) => windowOf(text, { span, mark, room })),
    ),
  )
}

function beginningOf(text: string, whole: readonly Span[], limit: number): readonly Span[] {
  const shown: Span[] = []
  let left = limit
  for (const { start, end } of whole) {
    if (left < 24 && shown.length > 0) break
    const cut = start + left < end ? wordEndBefore(text, { start, end: start + left }) : end
    shown.push({ start, end: cut })
    left -= cut - start
  }
  return shown
}

interface Window {
  readonly span: Span
  readonly mark: Span
  readonly room: number
}

function windowOf(text: string, { span, mark, room }: Window): Span {
  const from = mark.start - room
  const to = mark.end + room
  return {
    start: from <= span.start ? span.start : wordStartAfter(text, { start: from, end: mark.start }),
    end: to >= span.end ? span.end : wordEndBefore(text, { start: mark.end, end: to }),
  }
}

/** The last end of a word in a range; without one, its last border between characters. */
function wordEndBefore(text: string, { start, end }: Span): number {
  for (let at = end; at > start; at -= 1)
    if (/\s/u.test(text[at] ?? '') && /\S/u.test(text[at - 1] ?? '')) return at
  return isInsidePair(text, end) ? end - 1 : end
}

/** The first start of a word in a range; without one, its first border between characters. */
function wordStartAfter(text: string, { start, end }: Span): number {
  for (let at = start; at < end; at += 1)
    if (/\s/u.test(text[at - 1] ?? '') && /\S/u.test(text[at] ?? '')) return at
  return isInsidePair(text, start) ? start + 1 : start
}

function isInsidePair(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff
}

interface Showing {
  readonly whole: readonly Span[]
  readonly shown: readonly Span[]
  readonly marks: readonly Span[]
}

function piecesOf(text: string, { whole, shown, marks }: Showing): readonly Piece[] {
  const pieces: Piece[] = []
  let done = whole[0]?.start ?? 0
  for (const span of shown) {
    if (/\S/u.test(text.slice(done, span.start))) pieces.push({ kind: 'gap' })
    pieces.push(...wordsOf(text, span, marks))
    done = span.end
  }
  if (done < (whole.at(-1)?.end ?? 0)) pieces.push({ kind: 'gap' })
  return pieces
}

function wordsOf(text: string, span: Span, marks: readonly Span[]): readonly Piece[] {
  const inside = marks.filter((mark) => isOverlapping(span, mark))
  const borders = inside.flatMap(({ start, end }) => [
    Math.max(start, span.start),
    Math.min(end, span.end),
  ])
  const cuts = [span.start, ...borders, span.end]
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index] ?? end
    const marked = index % 2 === 1
    return start < end
      ? [{ kind: 'words' as const, text: text.slice(start, end), marked, start, end }]
      : []
  })
}
