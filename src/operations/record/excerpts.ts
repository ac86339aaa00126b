import { quoteFrom, trimSpan, type Evidence, type Span } from '../../model/spans.js'

/** Some of a text's words around words that were asked for. */
export interface Excerpt {
  readonly words: Evidence
  readonly marks: readonly Evidence[]
}

/** Units of text on either side of a mark. */
const AROUND = 90
const MOST = 3

/** Excerpts around marks, which are sorted; marks that stand close together share one. Three at most. */
export function excerptsAround(text: string, marks: readonly Span[]): readonly Excerpt[] {
  const groups: { span: Span; marks: Span[] }[] = []
  for (const mark of marks) {
    const last = groups.at(-1)
    const span = aroundOf(text, mark)
    if (last && span.start <= last.span.end) {
      last.span = { start: last.span.start, end: span.end }
      last.marks.push(mark)
    } else if (groups.length < MOST) groups.push({ span, marks: [mark] })
    else break
  }
  return groups.map((group) => ({
    words: quoteFrom(text, trimSpan(text, group.span) ?? group.span),
    marks: group.marks.map((mark) => quoteFrom(text, mark)),
  }))
}

/** Units of text on either side of a finding. */
const AROUND_FINDING = 260

const SENTENCE_START = /(?<=[.!?]["”’)\]]*\s+)(?=["“‘(]?\p{Lu})/u

/** A finding within what stands before and behind it in its paragraph, from the beginning of a sentence where one is near. */
export function excerptOfFinding(text: string, mark: Span): Excerpt {
  const { start, end } = mark
  const from = Math.max(0, start - AROUND_FINDING)
  const before = text.slice(from, start)
  const line = before.lastIndexOf('\n') + 1
  const isCut = line === 0 && from > 0
  const sentence = before.slice(line).search(SENTENCE_START)
  const head = isCut ? (sentence >= 0 ? sentence : firstWord(before, true)) : line
  const after = text.slice(end, end + AROUND_FINDING)
  const span = {
    start: start - before.length + head,
    end: end + lastWord(after, end + AROUND_FINDING < text.length),
  }
  return {
    words: quoteFrom(text, trimSpan(text, span) ?? mark),
    marks: [quoteFrom(text, mark)],
  }
}

/** Whole words of one paragraph. */
function aroundOf(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - AROUND), start)
  const after = text.slice(end, end + AROUND)
  return {
    start: start - before.length + firstWord(before, start > AROUND),
    end: end + lastWord(after, end + AROUND < text.length),
  }
}

function firstWord(before: string, isCut: boolean): number {
  const line = before.lastIndexOf('\n') + 1
  const space = before.search(/\s/u)
  return Math.max(line, isCut && space >= 0 ? space + 1 : 0)
}

function lastWord(after: string, isCut: boolean): number {
  const line = after.indexOf('\n')
  const space = /\s\S*$/u.exec(after)?.index ?? after.length
  return Math.min(line < 0 ? after.length : line, isCut ? space : after.length)
}
