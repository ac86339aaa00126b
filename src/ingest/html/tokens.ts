import type { Span } from '../../model/spans.js'
import { RAW } from './elements.js'

/** A piece of markup; `raw` is the inside of an element that holds no markup, `skip` a comment or declaration. */
export interface HtmlToken extends Span {
  readonly kind: 'text' | 'open' | 'close' | 'raw' | 'skip'
  /** Of the element, in lower case; empty for text and what is skipped. */
  readonly name: string
}

const NAME = /[a-z][^\s/>]*/iy

/**
 * Cuts markup into tokens that cover it, in one pass whose cost grows with its length only, however broken it is.
 * Never throws: what is no tag is text, what never ends goes to the end.
 */
export function* tokenise(html: string): Generator<HtmlToken> {
  let place = 0
  while (place < html.length) {
    const open = nextTag(html, place)
    if (open > place) yield { kind: 'text', name: '', start: place, end: open }
    if (open >= html.length) return
    const token = tagAt(html, open)
    yield token
    place = token.end
    if (token.kind !== 'open' || !RAW.has(token.name) || isSelfClosed(html, token)) continue
    const end = rawEnd(html, place, token.name)
    if (end > place) yield { kind: 'raw', name: token.name, start: place, end }
    place = end
  }
}

/** "<script src=x />", as XHTML has it. A title is never so closed. */
function isSelfClosed(html: string, { name, end }: HtmlToken): boolean {
  return name !== 'title' && html[end - 2] === '/'
}

/** The next "<" that begins a tag, a comment or a declaration; the end when there is none. */
function nextTag(html: string, from: number): number {
  const pattern = /<(?=[a-z/!?])/gi
  pattern.lastIndex = from
  return pattern.exec(html)?.index ?? html.length
}

function tagAt(html: string, start: number): HtmlToken {
  if (html.startsWith('<!--', start))
    return { kind: 'skip', name: '', start, end: after(html, '-->', start + 4) }
  const mark = html[start + 1]
  if (mark === '!' || mark === '?')
    return { kind: 'skip', name: '', start, end: after(html, '>', start + 2) }
  const isClose = mark === '/'
  NAME.lastIndex = start + (isClose ? 2 : 1)
  const name = NAME.exec(html)?.[0].toLowerCase() ?? ''
  const from = start + (isClose ? 2 : 1) + name.length
  const end = isClose ? after(html, '>', from) : tagEnd(html, from)
  return { kind: name === '' ? 'skip' : isClose ? 'close' : 'open', name, start, end }
}

/** Behind the ">" that closes a tag, those in quoted values passed over. A quotation mark without its match is none. */
function tagEnd(html: string, from: number): number {
  const stop = /[>"']/g
  let place = from
  for (;;) {
    stop.lastIndex = place
    const found = stop.exec(html)
    if (!found) return html.length
    if (found[0] === '>') return found.index + 1
    const isValue = /=\s*$/u.test(html.slice(Math.max(from, found.index - 8), found.index))
    const close = isValue ? html.indexOf(found[0], found.index + 1) : -1
    place = close === -1 ? found.index + 1 : close + 1
  }
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found === -1 ? html.length : found + mark.length
}

function rawEnd(html: string, from: number, name: string): number {
  const close = new RegExp(`</${name}(?=[\\s/>]|$)`, 'gi')
  close.lastIndex = from
  return close.exec(html)?.index ?? html.length
}
