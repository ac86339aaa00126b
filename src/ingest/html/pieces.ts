import type { Block, BlockKind } from '../../model/article.js'

/** A paragraph of a page, and its kind where the markup tells it. */
export interface Piece {
  readonly kind: BlockKind | null
  readonly words: string
}

/** Gathers the words of a page to paragraphs. */
export interface PieceWriter {
  /** Adds running text; white space is collapsed. */
  readonly write: (words: string) => void
  /** Adds text whose line ends stand. */
  readonly writeLines: (words: string) => void
  /** Ends the paragraph; what follows is of the given kind until the next call. */
  readonly next: (kind: BlockKind | null) => void
  readonly pieces: () => readonly Piece[]
}

export function startPieces(): PieceWriter {
  const pieces: Piece[] = []
  let kind: BlockKind | null = null
  let parts: string[] = []
  const flush = () => {
    const words = tidy(parts.join(''))
    if (words !== '') pieces.push({ kind, words })
    parts = []
  }
  return {
    write: (words) => parts.push(words.replace(/[\s\u00a0]+/gu, ' ')),
    writeLines: (words) => parts.push(words.replace(/\r\n?/gu, '\n')),
    next: (following) => {
      flush()
      kind = following
    },
    pieces: () => {
      flush()
      return pieces
    },
  }
}

/** No soft hyphens and marks of no width, one space between words, none at line ends; an empty line parts pieces. */
function tidy(words: string): string {
  return words
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** The text of a page: its pieces with an empty line between, and the blocks whose kind the markup tells. */
export function joinPieces(pieces: readonly Piece[]): { text: string; known: readonly Block[] } {
  const known: Block[] = []
  let length = 0
  for (const { kind, words } of pieces) {
    if (kind !== null) known.push({ kind, start: length, end: length + words.length })
    length += words.length + 2
  }
  return { text: pieces.map(({ words }) => words).join('\n\n'), known }
}
