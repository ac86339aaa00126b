import {
  isOverlapping,
  isVerbatim,
  quoteFrom,
  textOf,
  trimSpan,
  type Evidence,
  type Span,
} from '../../model/spans.js'
import type { Column } from '../../pages/wording/columns.js'
import { leftOut } from '../../pages/dossier/keeping.js'
import { merged } from '../../pages/wording/excerpts.js'
import { placeOf } from '../../pages/wording/places.js'
import type { Passage, Stretch, Wordless } from './explanation.js'

interface Cited {
  readonly evidence: readonly Evidence[]
  readonly deciding: readonly Evidence[]
}

/** Why some evidence cannot be shown; `null` when it can: its words stand in the text as they were copied. */
export function wordlessOf(text: string, cited: readonly Evidence[]): Wordless | null {
  if (cited.length === 0) return { kind: 'none' }
  if (cited.some((evidence) => textOf(text, evidence).includes(leftOut)))
    return { kind: 'left-out' }
  return cited.every((evidence) => isVerbatim(text, evidence)) ? null : { kind: 'withheld' }
}

/** The sentences that hold some words, and `around` sentences before and after, cut where a paragraph ends. */
export function passageOf(column: Column, cited: Cited, around: 0 | 1): Passage {
  const { text } = column.head
  const all = [...cited.evidence, ...cited.deciding]
  const wordless = wordlessOf(text, all)
  if (wordless !== null) return wordless
  const spans = merged(
    text,
    all.flatMap((span) => [span, ...sentencesAround(column, span, around)]),
  )
  const shown = spans.flatMap((span) => paragraphsOf(column, span))
  return {
    kind: 'verbatim',
    stretches: shown.map((span, index) => ({
      ...quoteFrom(text, span),
      place: placeOf(column, span),
      evidence: within(text, span, cited.evidence),
      deciding: within(text, span, cited.deciding),
      ...cutsOf(column, shown, index),
    })),
  }
}

/** In UTF-16 units: of a sentence without end, only so much is shown on either side. */
const reach = 600

function sentencesAround({ head }: Column, span: Span, around: number): readonly Span[] {
  const { sentences, text } = head
  const first = sentences.findIndex(({ end }) => end > span.start)
  const last = sentences.findLastIndex(({ start }) => start < span.end)
  if (first < 0 || last < first) return []
  return sentences.slice(Math.max(0, first - around), last + around + 1).flatMap((sentence) => {
    const start = Math.max(sentence.start, wordStartFrom(text, span.start - reach))
    const end = Math.min(sentence.end, wordEndBefore(text, span.end + reach))
    return start < end ? [{ start, end }] : []
  })
}

function wordStartFrom(text: string, offset: number): number {
  if (offset <= 0) return 0
  const space = text.slice(offset, offset + reach).search(/\s/u)
  return space < 0 ? wholeCharacterAt(text, offset) : offset + space
}

function wordEndBefore(text: string, offset: number): number {
  if (offset >= text.length) return text.length
  const space = /\s\S*$/u.exec(text.slice(offset - reach, offset))
  return space ? offset - reach + space.index : wholeCharacterAt(text, offset)
}

/** The offset, or the one before it where it would cut a character in two. */
function wholeCharacterAt(text: string, offset: number): number {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset - 1 : offset
}

/** A span in pieces: one for each paragraph, and none for what the file leaves out. */
function paragraphsOf({ head: { text, blocks } }: Column, span: Span): readonly Span[] {
  const borders = blocks.map(({ start }) => start).filter((at) => span.start < at && at < span.end)
  const cuts = [span.start, ...borders, span.end]
  return cuts
    .slice(1)
    .flatMap((end, index) => carriedParts(text, { start: cuts[index] ?? end, end }))
}

function carriedParts(text: string, span: Span): readonly Span[] {
  const parts = [...textOf(text, span).matchAll(/[^\0]+/gu)].map(({ 0: words, index }) => ({
    start: span.start + index,
    end: span.start + index + words.length,
  }))
  return parts.flatMap((part) => trimSpan(text, part) ?? [])
}

function within(text: string, stretch: Span, cited: readonly Evidence[]): readonly Evidence[] {
  return cited
    .filter((evidence) => isOverlapping(stretch, evidence))
    .map(({ start, end }) =>
      quoteFrom(text, { start: Math.max(start, stretch.start), end: Math.min(end, stretch.end) }),
    )
}

function cutsOf(
  { head: { text, sentences } }: Column,
  shown: readonly Span[],
  index: number,
): Pick<Stretch, 'cutBefore' | 'cutAfter'> {
  const { start, end } = shown[index] ?? { start: 0, end: 0 }
  const holding = (at: number) => sentences.find((each) => each.start <= at && at < each.end)
  const from = shown[index - 1]?.end ?? holding(start)?.start ?? start
  const to = shown[index + 1]?.start ?? holding(end - 1)?.end ?? end
  return {
    cutBefore: /\S/u.test(text.slice(from, start)),
    cutAfter: /\S/u.test(text.slice(end, to)),
  }
}
