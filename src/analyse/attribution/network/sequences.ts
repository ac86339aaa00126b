import type { Layout } from '../layout.js'

/** A run of tokens that the network reads at once. */
export interface Sequence {
  readonly first: number
  readonly last: number
}

/** Tokens that a sequence has at least, its text allowing, and at most. */
export const SHORTEST = 40
export const LONGEST = 1024

/** Cuts a text into sequences, at paragraphs that begin outside quotations, or where one would be too long. */
export function sequencesOf(layout: Layout, count: number): readonly Sequence[] {
  return cutAt(count, (index) => layout.paragraph[index] === index && layout.quoted[index] !== 2)
}

/** Cuts before tokens where it may be. */
export function cutAt(count: number, mayCut: (index: number) => boolean): readonly Sequence[] {
  const sequences: Sequence[] = []
  let first = 0
  for (let index = 1; index <= count; index += 1) {
    const length = index - first
    if (index < count && length < LONGEST && !(length >= SHORTEST && mayCut(index))) continue
    sequences.push({ first, last: index })
    first = index
  }
  return sequences
}

/** Sequences in batches of at most `LONGEST` positions, longest first, so that those of a batch are alike. */
export function batchesOf(sequences: readonly Sequence[]): readonly (readonly Sequence[])[] {
  const batches: Sequence[][] = []
  let open: Sequence[] = []
  let positions = 0
  for (const sequence of sequences.toSorted((a, b) => b.last - b.first - (a.last - a.first))) {
    const length = sequence.last - sequence.first
    if (positions + length > LONGEST) {
      batches.push(open)
      open = []
      positions = 0
    }
    open.push(sequence)
    positions += length
  }
  return open.length > 0 ? [...batches, open] : batches
}
