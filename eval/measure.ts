/** A label that nothing matched, or a finding that no label matched. */
export interface Unmatched {
  /** The label's id, or the finding's key in `adjudicated.json`. */
  readonly key: string
  /** What it is and its words, for the eye. */
  readonly words: string
  /** What came closest, when something did. */
  readonly hint: string | null
}

/** A property counted over the matched pairs. */
export interface Detail {
  readonly name: string
  readonly right: number
  readonly of: number
}

export interface Measure {
  readonly name: string
  readonly gold: number
  readonly found: number
  readonly matched: number
  readonly missed: readonly Unmatched[]
  readonly extra: readonly Unmatched[]
  readonly details: readonly Detail[]
}

export interface Scores {
  readonly recall: number
  readonly precision: number
  readonly f: number
  /** Precision where findings that a second reader judged true count. */
  readonly judgedPrecision: number
  readonly unjudged: number
}

export interface Verdict {
  readonly verdict: boolean
  readonly reason: string
}

export type Verdicts = Readonly<Record<string, Verdict>>

/** Shares are 0 to 1; nothing found and nothing to find is 1. */
export function scoresOf(measure: Measure, verdicts: Verdicts): Scores {
  const recall = share(measure.matched, measure.gold)
  const precision = share(measure.matched, measure.found)
  const accepted = measure.extra.filter(({ key }) => verdicts[key]?.verdict === true).length
  return {
    recall,
    precision,
    f: recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision),
    judgedPrecision: share(measure.matched + accepted, measure.found),
    unjudged: measure.extra.filter(({ key }) => verdicts[key] === undefined).length,
  }
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

/** Counts a property over pairs. */
export function detailOf<T>(
  name: string,
  pairs: readonly T[],
  isRight: (pair: T) => boolean,
): Detail {
  return { name, right: pairs.filter(isRight).length, of: pairs.length }
}
