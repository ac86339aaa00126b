import { JOINTS } from '../joints.js'
import { LABELS, STATES } from '../labels.js'

/** Sizes of a network, in floats. */
export interface Sizes {
  /** Of a given word vector. */
  readonly vector: number
  /** Of what is known of a word besides, one for each fact. */
  readonly traits: number
  /** Of the learnt vectors of a word and of its ending; a multiple of eight together. */
  readonly word: number
  readonly ending: number
  readonly wordBuckets: number
  readonly endingBuckets: number
  /** Memory cells of each direction; a multiple of eight. */
  readonly hidden: number
}

/** The network that is shipped: a layer of memory cells in each direction. */
export const SIZES: Sizes = {
  vector: 100,
  traits: 40,
  word: 16,
  ending: 8,
  wordBuckets: 8192,
  endingBuckets: 4096,
  hidden: 96,
}

/** Floats that stand for one word. */
export function inputOf({ vector, traits, word, ending }: Sizes): number {
  return vector + traits + word + ending
}

/** Where the parameters of one direction begin. */
export interface DirectionPlaces {
  /** From the input (rows) to the four gates. */
  readonly input: number
  /** From the cells before to the four gates. */
  readonly recurrent: number
  readonly bias: number
}

/** Where each group of parameters begins in the one row that they all make. */
export interface Places {
  readonly directions: readonly [DirectionPlaces, DirectionPlaces]
  /** From both directions to the labels. */
  readonly output: number
  readonly outputBias: number
  readonly transitions: number
  readonly words: number
  readonly endings: number
  readonly total: number
}

export function placesOf(sizes: Sizes): Places {
  const { hidden } = sizes
  let end = 0
  const place = (size: number) => (end += size) - size
  const direction = (): DirectionPlaces => ({
    input: place(inputOf(sizes) * 4 * hidden),
    recurrent: place(hidden * 4 * hidden),
    bias: place(4 * hidden),
  })
  return {
    directions: [direction(), direction()],
    output: place(2 * hidden * LABELS),
    outputBias: place(LABELS),
    transitions: place(JOINTS * STATES * STATES),
    words: place(sizes.wordBuckets * sizes.word),
    endings: place(sizes.endingBuckets * sizes.ending),
    total: end,
  }
}
