import { textOf, trimSpan, type Evidence, type Span } from '../../model/spans.js'
import { leftOutSpans } from './keeping.js'

/** A stretch of a text with the passages that begin at its start and those that cover it. */
export interface Stretch extends Span {
  readonly text: string
  /** White space before or behind all the words. */
  readonly isEdge: boolean
  /** Whether these words are left out of the page. */
  readonly leftOut: boolean
  readonly begins: readonly Evidence[]
  readonly covers: readonly Evidence[]
}

/** Cuts a text wherever a cited passage or something left out begins or ends: the stretches together are the text. */
export function stretchesOf(
  text: string,
  cited: readonly Evidence[],
  within: Span = { start: 0, end: text.length },
): readonly Stretch[] {
  const gaps = leftOutSpans(textOf(text, within)).map(({ start, end }) => ({
    start: start + within.start,
    end: end + within.start,
  }))
  const words = trimSpan(text, within) ?? within
  const cuts = [within, words, ...cited, ...gaps].flatMap(({ start, end }) => [start, end])
  const borders = [...new Set(cuts)]
    .filter((at) => within.start <= at && at <= within.end)
    .toSorted((a, b) => a - b)
  return borders.slice(0, -1).map((start, index) => {
    const end = borders[index + 1] ?? within.end
    return {
      start,
      end,
      text: text.slice(start, end),
      isEdge: start < words.start || start >= words.end,
      leftOut: gaps.some((gap) => gap.start <= start && start < gap.end),
      begins: cited.filter((passage) => passage.start === start),
      covers: cited.filter((passage) => passage.start <= start && passage.end >= end),
    }
  })
}

/**
 * The passages that more than one stretch holds, or that share their beginning with another; `paragraphs` are where the
 * text is cut besides.
 */
export function entangledOf(
  cited: readonly Evidence[],
  paragraphs: readonly Span[],
): readonly Evidence[] {
  return cited.filter(
    (passage) =>
      paragraphs.some(({ start }) => isInside(passage, start)) ||
      cited.some((other) => other !== passage && isEntangling(passage, other)),
  )
}

function isEntangling(passage: Evidence, { start, end }: Evidence): boolean {
  return start === passage.start || isInside(passage, start) || isInside(passage, end)
}

function isInside({ start, end }: Span, at: number): boolean {
  return start < at && at < end
}
