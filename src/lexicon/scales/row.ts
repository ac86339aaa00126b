/** One surface phrase and its place on a scale. */
export interface ScaleRow {
  /** As it stands in a text, in lower case; may be several words. A verb stands in its base form. */
  readonly words: string
  /** The value that its variants share ("asap" for "as soon as possible"). */
  readonly value: string
  /** 0 to 1, to be compared only within one scale. */
  readonly degree: number
  /** Whether the first word is a verb, to be found in all its forms. */
  readonly isVerb: boolean
  readonly source: string
  /** A sentence that holds the words in this sense. */
  readonly specimen: string
}

type Entry = readonly [words: string, value: string, degree: number, specimen: string]

/** Rows of words as they stand. */
export function rows(source: string, entries: readonly Entry[]): readonly ScaleRow[] {
  return entries.map(([words, value, degree, specimen]) => ({
    words,
    value,
    degree,
    isVerb: false,
    source,
    specimen,
  }))
}

/** What stands on one rung: words that mean the same, parted by commas, and their degree. */
type Rung = readonly [words: string, degree: number]

/**
 * Rows of words that fit one frame, rung by rung: words of one cell share a value, the first of them. `{}` in the frame
 * is where they stand.
 */
export function ladder(source: string, frame: string, rungs: readonly Rung[]): readonly ScaleRow[] {
  return rungs.flatMap(([words, degree]) => {
    const each = words.split(',').map((word) => word.trim())
    return each.map((word) => ({
      words: word,
      value: each[0] ?? word,
      degree,
      isVerb: false,
      source,
      specimen: frame.replace('{}', word),
    }))
  })
}

/** The same for verbs. */
export function verbLadder(
  source: string,
  frame: string,
  rungs: readonly Rung[],
): readonly ScaleRow[] {
  return ladder(source, frame, rungs).map((row) => ({ ...row, isVerb: true }))
}
