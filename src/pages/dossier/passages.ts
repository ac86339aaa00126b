import type { Evidence, Span } from '../../model/spans.js'
import { leftOutSpans } from './keeping.js'

/** A stretch of a text with the passages that begin at its start and those that cover it. */
export interface Stretch extends Span {
  readonly text: string
  /** Whether these words are left out of the page. */
  readonly leftOut: boolean
  readonly begins: readonly Evidence[]
  readonly covers: readonly Evidence[]
}

/** Cuts a text wherever a cited passage or something left out begins or ends: the stretches together are the text. */
export function stretchesOf(text: string, cited: readonly Evidence[]): readonly Stretch[] {
  const gaps = leftOutSpans(text)
  const starts = new Set(gaps.map(({ start }) => start))
  const cuts = [0, text.length, ...[...cited, ...gaps].flatMap(({ start, end }) => [start, end])]
  const borders = [...new Set(cuts)].toSorted((a, b) => a - b)
  return borders.slice(0, -1).map((start, index) => {
    const end = borders[index + 1] ?? text.length
    return {
      start,
      end,
      text: text.slice(start, end),
      leftOut: starts.has(start),
      begins: cited.filter((passage) => passage.start === start),
      covers: cited.filter((passage) => passage.start <= start && passage.end >= end),
    }
  })
}

/** The passages that more than one stretch holds, or that share their beginning with another. */
export function entangledOf(cited: readonly Evidence[]): readonly Evidence[] {
  return cited.filter((passage) =>
    cited.some((other) => other !== passage && isEntangling(passage, other)),
  )
}

function isEntangling(passage: Evidence, { start, end }: Evidence): boolean {
  const isInside = (at: number) => passage.start < at && at < passage.end
  return start === passage.start || isInside(start) || isInside(end)
}
