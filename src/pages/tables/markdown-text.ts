import type { Excerpt, Piece } from '../wording/excerpts.js'
import { visible } from '../wording/visible.js'

/** What Markdown takes for a mark wherever it stands; a backslash before it makes it a character again. */
const mark = /[\\`*_[\]<>~#|&$]/u

/**
 * What GitHub turns into a link, a mention, an emoji or a formula even behind a backslash: "@", "#12", "GH-12", "://",
 * "www.", ":name:" and a dollar sign that could end a formula. An element around it keeps it apart and adds no character.
 */
const trigger = /@|#(?=\d)|:\/(?=\/)|:(?=[\w+-]+:)|(?<=\bwww)\.|(?<=\bGH)-(?=\d)|(?<!\s)\$/u

const special = new RegExp(`(?<trigger>${trigger.source})|${mark.source}`, 'giu')

/** A number or bullet that would begin a list, or a line that would make a heading of the one above it. */
const atStart = /^( ?(?:\d+(?=[.)])|(?=[-+=])))/u

/**
 * Words of a source as GitHub's Markdown shows them: nothing in them is a mark, a tag, a link or a mention, and they are
 * read as they stand. White space becomes one space, so that they stay on their line and in their table cell.
 */
export function textInMarkdown(text: string): string {
  return visible(text)
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(special, (sign, triggering: string | undefined) =>
      triggering === undefined ? `\\${sign}` : `<span>${sign}</span>`,
    )
    .replace(atStart, '$1\\')
}

/** An account's own words in Markdown, the deciding ones bold; a warning in their place when they differ from the text. */
export function excerptInMarkdown(excerpt: Excerpt): string {
  if (excerpt.kind === 'withheld') return '**✗ Quotation withheld: it differs from its source.**'
  return excerpt.pieces.map(pieceInMarkdown).join('')
}

function pieceInMarkdown(piece: Piece): string {
  if (piece.kind === 'gap') return ' […] '
  return piece.marked ? bold(piece.text) : textInMarkdown(piece.text)
}

// Markdown opens and closes bold type for certain only next to a letter or a digit, so signs at the borders stay outside.
function bold(text: string): string {
  const found = /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/su.exec(text)
  if (!found) return textInMarkdown(text)
  const [core] = found
  const before = text.slice(0, found.index)
  const after = text.slice(found.index + core.length)
  return `${textInMarkdown(before)}**${textInMarkdown(core)}**${textInMarkdown(after)}`
}
