import type { Correction } from './corrections.js'
import type { Decision } from './journal.js'

/** A correction, and the decision that it was made by. */
export interface StandingCorrection<T> {
  readonly correction: Correction
  readonly from: T
}

/** What stands of the corrections among decisions on one finding, oldest first: the last of each field since it was reopened, by field. */
export function standingCorrections<T>(
  decided: readonly T[],
  decisionOf: (from: T) => Decision,
): readonly StandingCorrection<T>[] {
  const reopened = decided.findLastIndex((each) => decisionOf(each).kind === 'reopen')
  const fields = new Map<string, StandingCorrection<T>>()
  for (const from of decided.slice(reopened + 1)) {
    const decision = decisionOf(from)
    if (decision.kind !== 'correct') continue
    const { kind: _, on: __, ...correction } = decision
    fields.set(correction.field, { correction, from })
  }
  return [...fields.values()].toSorted((a, b) => (a.correction.field < b.correction.field ? -1 : 1))
}
