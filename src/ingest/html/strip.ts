import { AROUND, BLOCK, CAPTION, UNSEEN, VOID } from './elements.js'
import { decodeEntities } from './entities.js'
import { startPieces, type Piece, type PieceWriter } from './pieces.js'
import { tokenise } from './tokens.js'

/**
 * The visible text of a page without building its tree: one pass, no recursion, for pages too deep or broken for
 * anything else. Parts around the story (navigation, footers) are left out while their elements are closed properly.
 */
export function stripTags(html: string): readonly Piece[] {
  const writer = startPieces()
  const hidden = { name: '', depth: 0 }
  const lastCloses = new Map<string, number>()
  // An element that is never closed would hide the rest of the page.
  const hasClose = (name: string, from: number) => {
    const last = lastCloses.get(name) ?? html.lastIndexOf(`</${name}`)
    lastCloses.set(name, last)
    return last >= from
  }
  for (const { kind, name, start, end } of tokenise(html)) {
    const words = html.slice(start, end)
    if (hidden.depth > 0) {
      if (name === hidden.name && kind === 'open') hidden.depth += 1
      if (name === hidden.name && kind === 'close') hidden.depth -= 1
    } else if (kind === 'open' && isHidden(name) && hasClose(name, end)) {
      Object.assign(hidden, { name, depth: 1 })
      writer.next(null)
    } else if (kind === 'text') writer.write(decodeEntities(words))
    else if (kind === 'open' || kind === 'close') breakAt(writer, kind, name)
  }
  return writer.pieces()
}

function isHidden(name: string): boolean {
  return !VOID.has(name) && (UNSEEN.has(name) || AROUND.has(name))
}

function breakAt(writer: PieceWriter, kind: 'open' | 'close', name: string): void {
  if (name === 'br') writer.writeLines('\n')
  else if (name === 'tr') writer.writeLines('\n')
  else if ((name === 'td' || name === 'th') && kind === 'close') writer.write(' | ')
  else if (CAPTION.has(name)) writer.next(kind === 'open' ? 'caption' : null)
  else if (BLOCK.has(name)) writer.next(null)
}
