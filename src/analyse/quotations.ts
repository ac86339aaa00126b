import type { Quotation } from '../model/analysis.js'
import type { Span } from '../model/spans.js'

interface Open extends Span {
  readonly mark: string
}

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['‘', '’'],
  ['‹', '›'],
  ['「', '」'],
  ['"', '"'],
  ["'", "'"],
])

const LONGEST = 6000

/**
 * The stretches in quotation marks, outer before inner, in order of their start. A mark that opens a new paragraph
 * inside an open quotation goes on with it; one that never closes ends with its paragraph and says so.
 */
export function findQuotations(text: string): readonly Quotation[] {
  const found: Quotation[] = []
  const open: Open[] = []
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? ''
    if (mark === '\n' && open.length > 0 && isParagraphBreak(text, at)) {
      const resumed = resumedAfter(text, at, open)
      if (resumed === null && !isGoingOn(text, at) && !isClosedLater(text, at, open))
        closeAll(text, at, { open, found })
      else if (resumed !== null) at = resumed
      continue
    }
    const top = open.at(-1)
    if (top && isClosing(text, at, top)) {
      open.pop()
      found.push(quotationOf(top, at + 1, { closed: true, depth: open.length }))
    } else if (isOpening(text, at, open)) open.push({ start: at, end: at + 1, mark })
    if (top && at - top.start > LONGEST) closeAll(text, at, { open, found })
  }
  closeAll(text, text.length, { open, found })
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end)
}

function quotationOf(
  open: Open,
  end: number,
  { closed, depth }: { closed: boolean; depth: number },
): Quotation {
  const inner = { start: open.start + open.mark.length, end: closed ? end - 1 : end }
  return { start: open.start, end, inner, closed, depth: Math.min(depth, 1) }
}

function closeAll(text: string, at: number, state: { open: Open[]; found: Quotation[] }): void {
  // Only the outermost is believed: what opened inside it and never closed was an apostrophe or a slip.
  const outermost = state.open[0]
  state.open.length = 0
  if (!outermost || outermost.mark === "'" || outermost.mark === '‘') return
  const paragraphEnd = text.slice(outermost.end, at).search(/\n\s*\n/u)
  const end = paragraphEnd >= 0 ? outermost.end + paragraphEnd : at
  const trimmed = text.slice(outermost.start, end).trimEnd().length
  if (trimmed > 1)
    state.found.push(quotationOf(outermost, outermost.start + trimmed, { closed: false, depth: 0 }))
}

function isParagraphBreak(text: string, at: number): boolean {
  return (
    text[at + 1] === '\n' ||
    text[at + 1] === '\r' ||
    text[at - 1] === '\n' ||
    /^\n\s*\n/u.test(text.slice(at, at + 12)) ||
    /[.!?,;:…]["”’»]?$/u.test(text.slice(Math.max(0, at - 3), at).trimEnd())
  )
}

// A quotation that runs over a paragraph break opens each new paragraph with its mark again and closes only once.
function resumedAfter(text: string, at: number, open: readonly Open[]): number | null {
  const gap = /^\s*/u.exec(text.slice(at))?.[0].length ?? 0
  const next = text[at + gap] ?? ''
  return open[0] && next === open[0].mark && isWord(text[at + gap + 1]) ? at + gap : null
}

const MARKS = /[“”„«»"]/gu

/** A quotation that opens once and runs over paragraphs: the next mark of its kind ends a paragraph and opens none. */
function isClosedLater(text: string, at: number, open: readonly Open[]): boolean {
  const [outermost] = open
  if (!outermost || open.length > 1 || !/["“«]/u.test(outermost.mark)) return false
  MARKS.lastIndex = at
  const next = MARKS.exec(text)?.index ?? -1
  const isNear = next > at && next - outermost.start < LONGEST
  return (
    isNear &&
    /[.!?…]/u.test(text[next - 1] ?? '') &&
    /^.(?:\s*\n|\s*$)/su.test(text.slice(next, next + 4)) &&
    isClosing(text, next, outermost)
  )
}

/** Whether the text behind the break goes on in lower case: the break then is an accident of layout. */
function isGoingOn(text: string, at: number): boolean {
  return /^\s*\p{Ll}/u.test(text.slice(at, at + 40))
}

function isOpening(text: string, at: number, open: readonly Open[]): boolean {
  const mark = text[at] ?? ''
  if (!PAIRS.has(mark)) return false
  const isAhead = isWord(text[at + 1]) || /[("“‘'$€£[…<*.]/u.test(text[at + 1] ?? '')
  const isBehindFree = !isWord(text[at - 1]) || mark === '“' || mark === '„' || mark === '«'
  if (mark === '»' && !open.some((each) => each.mark === '«'))
    return isAhead && !isWord(text[at - 1]) && text.indexOf('«', at) > 0
  if (mark === "'" || mark === '‘')
    return isAhead && isBehindFree && hasClosingSingle(text, at, mark)
  return isAhead && isBehindFree && !open.some((each) => each.mark === mark && mark === '"')
}

// A single mark opens only when one that is no apostrophe closes it before the paragraph ends.
function hasClosingSingle(text: string, at: number, mark: string): boolean {
  const close = mark === "'" ? "'" : '’'
  const limit = Math.min(text.length, at + 600)
  for (let ahead = at + 2; ahead < limit; ahead += 1) {
    if (text[ahead] === '\n' && text[ahead + 1] === '\n') return false
    if (text[ahead] === close && isSingleClosing(text, ahead)) return true
  }
  return false
}

function isSingleClosing(text: string, at: number): boolean {
  // "officials' " may be a possessive: a plural s before the mark and a word after it is no closing mark.
  if (isWord(text[at + 1])) return false
  return !(text[at - 1] === 's' && /^.\s\p{Ll}/u.test(text.slice(at, at + 3)))
}

function isClosing(text: string, at: number, open: Open): boolean {
  const mark = text[at] ?? ''
  if (!(PAIRS.get(open.mark) ?? '').includes(mark)) return false
  if (open.mark === "'" || open.mark === '‘') return isSingleClosing(text, at)
  return mark !== '"' || !(isWord(text[at + 1]) && /\s/u.test(text[at - 1] ?? ''))
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}
