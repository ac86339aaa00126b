import { scoresOf, type Measure, type Verdicts } from '../measure.js'
import type { Run } from './score.js'

/** The names under which the measures stand in the JSON line. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['contacts', 'contacts'],
  ['statements', 'statements'],
  ['commitments', 'commitments'],
  ['dated facts', 'datedFacts'],
  ['alignments', 'alignments'],
])

/**
 * One line: counts and shares (0 to 1) of each measure over all events together, then of each event. It holds no words
 * of any text.
 */
export function toJsonLine(pooled: Run, runs: readonly Run[], verdicts: Verdicts): string {
  return JSON.stringify({
    ...figuresOf(pooled, verdicts),
    events: runs.map((run) => ({
      event: run.name,
      sameContact: run.sameContact,
      ...figuresOf(run, verdicts),
    })),
  })
}

function figuresOf({ measures, kinds, unverified }: Run, verdicts: Verdicts) {
  const named = measures.flatMap((measure) => {
    const name = NAMES.get(measure.name)
    return name === undefined ? [] : [[name, countsOf(measure, verdicts)] as const]
  })
  const discrepancies = measures.find(({ name }) => name === 'discrepancies')
  if (discrepancies === undefined) throw new Error('no discrepancies were measured')
  const byKind = kinds.map((kind) => [kind.name, countsOf(kind, verdicts)] as const)
  return {
    ...Object.fromEntries(named),
    discrepancies: {
      ...countsOf(discrepancies, verdicts),
      byKind: Object.fromEntries(byKind),
    },
    unverified,
  }
}

function countsOf(measure: Measure, verdicts: Verdicts) {
  const { recall, precision, judgedPrecision, f, unjudged } = scoresOf(measure, verdicts)
  const { gold, found, matched, details } = measure
  return {
    gold,
    found,
    matched,
    recall: rounded(recall),
    precision: rounded(precision),
    precisionAfterAdjudication: rounded(judgedPrecision),
    F: rounded(f),
    unjudged,
    ...(details.length === 0
      ? {}
      : {
          details: Object.fromEntries(details.map(({ name, right, of }) => [name, { right, of }])),
        }),
  }
}

const rounded = (value: number): number => Math.round(10_000 * value) / 10_000
