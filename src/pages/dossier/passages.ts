import type { Evidence } from '../../model/spans.js'

/** A stretch of a text with the passages that begin at its start and those that cover it. */
export interface Stretch {
  readonly text: string
  readonly begins: readonly Evidence[]
  readonly covers: readonly Evidence[]
}

/** Cuts a text wherever a cited passage begins or ends: the stretches together are the text. */
export function stretchesOf(text: string, cited: readonly Evidence[]): readonly Stretch[] {
  const cuts = [0, text.length, ...cited.flatMap(({ start, end }) => [start, end])]
  const borders = [...new Set(cuts)].toSorted((a, b) => a - b)
  return borders.slice(0, -1).map((start, index) => {
    const end = borders[index + 1] ?? text.length
    return {
      text: text.slice(start, end),
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
