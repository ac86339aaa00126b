/** A label that nothing matched, or a finding that no label matched. */
export interface Unmatched {
  /** The label's id, or the finding's key in `adjudicated.json`. */
  readonly key: string
  /** What it is and its words, for the eye. */
  readonly words: string
  /** What came closest, when something did. */
  readonly hint: string | null
}

/** Words on one side of a finding; `text` is the letter of the gold file, and a side that lacks them has "". */
export interface Told {
  readonly text: string
  readonly words: string
}

/** A finding that no label matched, with what a second reader needs to judge it. */
export interface Extra extends Unmatched {
  readonly kind: string
  readonly sides: readonly Told[]
  readonly says: string
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
  /** A second reader is asked about those that tell enough. */
  readonly extra: readonly (Unmatched | Extra)[]
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
  /** Who judged. */
  readonly by: string
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

/** The same measures over several events as one: counts are added, details too. */
export function poolMeasures(runs: readonly (readonly Measure[])[]): readonly Measure[] {
  const [first = [], ...rest] = runs
  return first.map((measure, at) =>
    rest.reduce((pooled, other) => addMeasures(pooled, other[at] ?? pooled), measure),
  )
}

function addMeasures(a: Measure, b: Measure): Measure {
  return {
    name: a.name,
    gold: a.gold + b.gold,
    found: a.found + b.found,
    matched: a.matched + b.matched,
    missed: [...a.missed, ...b.missed],
    extra: [...a.extra, ...b.extra],
    details: a.details.map(({ name, right, of }, at) => ({
      name,
      right: right + (b.details[at]?.right ?? 0),
      of: of + (b.details[at]?.of ?? 0),
    })),
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
