/** How a document is to be set: for a terminal, a pipe or a file. */
export interface View {
  readonly width: number
  readonly colour: boolean
  /** What stands around the deciding words where there is no bold. */
  readonly marks: readonly [open: string, close: string]
}

/** The fewest and the most columns that a document is set in. */
export const narrowest = 40
export const widest = 200
const proseAtMost = 96

/** The columns for running text: a line of 160 is hard to read. */
export function proseWidth({ width }: View): number {
  return Math.min(width, proseAtMost)
}

/** A width that the document can be set in; outside it a line would break or be lost. */
export function settable(width: number): number {
  return Math.max(narrowest, Math.min(widest, width))
}

const markPairs = [
  ['«', '»'],
  ['⟦', '⟧'],
  ['**', '**'],
] as const

/** The first pair of marks that the texts do not use themselves. */
export function marksFor(texts: readonly string[]): View['marks'] {
  const isFree = ([open, close]: View['marks']) =>
    !texts.some((text) => text.includes(open) || text.includes(close))
  return markPairs.find(isFree) ?? markPairs[0]
}
