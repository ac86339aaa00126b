import type { Span } from '../model/spans.js'
import { isDateLine } from './date-lines.js'
import { isWrapped, type Line } from './lines.js'
import { findLineKind } from './line-rules.js'
import { isClosed, LONGEST_LINE, plainOf } from './plain.js'

/** A paragraph, or a line that stands by itself, with its words for telling what it is. */
export interface Unit extends Span {
  /** Its words without Markdown's marks; of a long one, only its beginning. */
  readonly plain: string
  readonly beforeGap: boolean
  readonly indented: boolean
}

/** Stretches whose extent is known from elsewhere, as from the elements of a page: one unit each. */
export type Extents = readonly Span[]

/** Groups the lines of a text to paragraphs: each line one, or several where the text was broken to a width. */
export function groupLines(
  text: string,
  lines: readonly Line[],
  extents: Extents,
): readonly Unit[] {
  const isNewBelow = isWrapped(text, lines) ? isNewWhenWrapped : isNewLine
  const homes = homesOf(lines, extents)
  const groups: Line[][] = []
  lines.forEach((line, index) => {
    const group = groups.at(-1)
    const home = homes[index] ?? null
    const isHome = home !== null && home === homes[index - 1]
    const isNew = !isHome && (group === undefined || line.afterGap || isNewBelow(text, group, line))
    if (isNew || group === undefined) groups.push([line])
    else group.push(line)
  })
  return groups.map((group, index) => unitOf(text, group, groups[index + 1]?.[0]))
}

function unitOf(text: string, group: readonly Line[], next: Line | undefined): Unit {
  const start = group[0]?.start ?? 0
  const end = group.at(-1)?.end ?? start
  return {
    start,
    end,
    plain: plainOf(text.slice(start, Math.min(end, start + LONGEST_LINE))),
    beforeGap: next?.afterGap ?? true,
    indented: group[0]?.indented ?? false,
  }
}

/** Where each line is a paragraph, one that goes on in lower case still belongs to the lines above. */
function isNewLine(text: string, group: readonly Line[], line: Line): boolean {
  const goesOn = /\p{Ll}/u.test(text[line.start] ?? '') && !line.indented
  return !goesOn || isClosedBy(text, group) || (group.length === 1 && isAnyAlone(text, group))
}

/** Width below which a line that closes a sentence closes the paragraph. */
const SHORT_WIDTH = 45

function isNewWhenWrapped(text: string, group: readonly Line[], line: Line): boolean {
  if (isAnyAlone(text, [...group.slice(-1), line])) return true
  const behind = group.at(-1) ?? line
  return isClosedBy(text, group) && (line.indented || behind.end - behind.start < SHORT_WIDTH)
}

function isClosedBy(text: string, group: readonly Line[]): boolean {
  const last = group.at(-1)
  return last !== undefined && isClosed(text.slice(Math.max(last.start, last.end - 60), last.end))
}

function isAnyAlone(text: string, lines: readonly Line[]): boolean {
  return lines.some((line) => isAlone(text, line))
}

/** Whether a line is no part of a paragraph by its own words: a byline, a date, a copyright line. */
function isAlone(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_LINE) return false
  const plain = plainOf(text.slice(start, end))
  return findLineKind(plain, 'top') !== null || isDateLine(plain)
}

/** The extent that each line lies in, or `null`. Both are in the order of the text. */
function homesOf(lines: readonly Line[], extents: Extents): readonly (Span | null)[] {
  let index = 0
  return lines.map(({ start }) => {
    while ((extents[index]?.end ?? Infinity) <= start) index += 1
    const extent = extents[index]
    return extent && extent.start <= start ? extent : null
  })
}
