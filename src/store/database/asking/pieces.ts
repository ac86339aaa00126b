import type { Span } from '../../../model/spans.js'

/** A stretch of a text. */
export interface Piece {
  readonly text: string
  /** Where it stands in the whole. */
  readonly start: number
}

/** Long enough for paragraphs to stay whole, short enough to be stemmed in a millisecond or two. */
const LENGTH = 4000

/** How many stretches of one text are looked at. */
const PIECES = 5

/** How many marks a text is shown with. */
const MARKS = 20

/** The stretches of a text in which stems are looked for: a few, spread over those that seem to have one. */
export function piecesFor(text: string, stems: readonly string[]): readonly Piece[] {
  const beginnings = stems.map(beginningOf)
  const hopeful = cut(text).filter((piece) => {
    const plain = piece.text.toLowerCase()
    return beginnings.some((beginning) => plain.includes(beginning))
  })
  return spread(hopeful, PIECES)
}

/** What all words of a stem begin with, nearly always: "deni" is the stem of "deny" and "denied". */
function beginningOf(stem: string): string {
  return stem.length > 3 ? stem.slice(0, -1) : stem
}

/** Cuts at white space where there is some. */
function cut(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  for (let start = 0; start < text.length;) {
    const end =
      start + LENGTH < text.length ? breakBefore(text, start + LENGTH, start) : text.length
    pieces.push({ text: text.slice(start, end), start })
    start = end
  }
  return pieces
}

function breakBefore(text: string, end: number, start: number): number {
  for (let at = end; at > start; at -= 1) if (/\s/u.test(text[at] ?? '')) return at
  return end
}

/** So many of them at most, evenly from the first on. */
export function spread<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all
  return Array.from(
    { length: most },
    (_, index) => all[Math.floor((index * all.length) / most)],
  ).filter((each) => each !== undefined)
}

/** The first marks of each piece, as places of the whole text. */
export function marksOfPieces(
  pieces: readonly Piece[],
  marks: readonly (readonly Span[])[],
): readonly Span[] {
  const each = Math.floor(MARKS / Math.max(1, pieces.length))
  return pieces.flatMap((piece, index) =>
    (marks[index] ?? [])
      .slice(0, each)
      .map(({ start, end }) => ({ start: start + piece.start, end: end + piece.start })),
  )
}
