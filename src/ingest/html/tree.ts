import { parseHTML } from 'linkedom'
import { AROUND, BLOCK, CAPTION, UNSEEN } from './elements.js'
import { startPieces, type Piece, type PieceWriter } from './pieces.js'

/** What this room needs of a DOM, so that nothing else of it is leant on. */
export interface PageNode {
  readonly nodeType: number
  readonly localName?: string | null
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
}

export interface PageElement extends PageNode {
  readonly getAttribute: (name: string) => string | null
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>
}

export interface Page extends PageElement {
  readonly documentElement: PageElement
  readonly body: PageElement
}

const ELEMENT = 1
export const TEXT = 3

/** A tree of markup in which nothing runs and nothing is fetched. */
export function parsePage(html: string): Page {
  // The parser wants its "html" and "body", which fragments leave out.
  const whole = /<body[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`
  const { document } = parseHTML(whole)
  return document
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT
}

/** The words below a node, paragraph by paragraph. `skipAround` leaves out navigation, headers, footers, asides. */
export function piecesOf(root: PageNode, skipAround: boolean): readonly Piece[] {
  const writer = startPieces()
  walk(root, { writer, skipAround })
  return writer.pieces()
}

interface Walk {
  readonly writer: PieceWriter
  readonly skipAround: boolean
}

/** Recursion is as deep as the page, which is measured before its tree is built. */
function walk(node: PageNode, to: Walk): void {
  if (node.nodeType === TEXT) to.writer.write(node.textContent ?? '')
  else if (isElement(node)) walkElement(node, to)
  else for (const child of node.childNodes) walk(child, to)
}

function walkElement(element: PageElement, to: Walk): void {
  const name = element.localName ?? ''
  const { writer } = to
  if (isHidden(element, name) || (to.skipAround && AROUND.has(name))) return
  if (name === 'br') return writer.writeLines('\n')
  if (name === 'pre') return apart(writer, null, () => writer.writeLines(element.textContent ?? ''))
  if (name === 'table' && isData(element)) return apart(writer, null, () => writeRows(element, to))
  if (name === 'q') return writeQuoted(element, to)
  if (CAPTION.has(name))
    return apart(writer, 'caption', () => writer.write(element.textContent ?? ''))
  if (BLOCK.has(name)) return apart(writer, null, () => walkChildren(element, to))
  walkChildren(element, to)
}

function walkChildren(element: PageElement, to: Walk): void {
  for (const child of element.childNodes) walk(child, to)
}

function apart(writer: PieceWriter, kind: 'caption' | null, write: () => void): void {
  writer.next(kind)
  write()
  writer.next(null)
}

function writeQuoted(element: PageElement, to: Walk): void {
  to.writer.write('“')
  walkChildren(element, to)
  to.writer.write('”')
}

function isHidden(element: PageElement, name: string): boolean {
  if (UNSEEN.has(name) || element.getAttribute('hidden') !== null) return true
  if (element.getAttribute('aria-hidden') === 'true' && name !== 'html' && name !== 'body')
    return true
  return /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(element.getAttribute('style') ?? '')
}

/** Longest cell of a table of data; longer ones are a layout's. */
const LONGEST_CELL = 400

function isData(table: PageElement): boolean {
  const cells = [...table.querySelectorAll('td, th')]
  const isNested = [...table.querySelectorAll('table')].length > 0
  const rows = [...table.querySelectorAll('tr')].length
  return (
    !isNested && cells.length > rows && cells.every((cell) => wordsOf(cell).length <= LONGEST_CELL)
  )
}

/** A table as lines, its caption first, the cells of a row parted by " | ". */
function writeRows(table: PageElement, { writer }: Walk): void {
  for (const caption of table.querySelectorAll('caption'))
    apart(writer, 'caption', () => writer.write(wordsOf(caption)))
  for (const row of table.querySelectorAll('tr')) {
    const cells = [...row.querySelectorAll('td, th')].map(wordsOf)
    if (cells.some((cell) => cell !== '')) writer.writeLines(`${cells.join(' | ')}\n`)
  }
}

export function wordsOf(node: PageNode): string {
  return (node.textContent ?? '').replace(/\s+/gu, ' ').trim()
}
