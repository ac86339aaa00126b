import { belowFloors, loadFloors } from '../floors.js'
import { scoresOf, type Measure } from '../measure.js'
import { makeTrials } from './alterations.js'
import { measureChanges } from './changes.js'
import {
  measureLevels,
  measurePool,
  startReader,
  startSkimming,
  tryAll,
  type Outcome,
} from './measuring.js'
import { formatAlterations, formatLevels } from './report.js'

export const COPIES_USAGE = `npm run eval -- copies [--misses] [--json]
Scores which texts are found to be copies: stories of our own and what was made of them (eval/copies), by level and by
alteration, and whether a number or a negation that was changed on the way is shown. Fails below eval/floors.json.
  --misses   the pairs that were found at another level, and the changes that are not shown
  --json     as the last line, the figures as one JSON value; shares in percent`

export interface CopyScores {
  readonly outcomes: readonly Outcome[]
  readonly measures: readonly Measure[]
}

/** Prints the scores and returns the exit code: 1 below a floor, 2 for words that cannot be understood, else 0. */
export async function runCopies(words: readonly string[]): Promise<number> {
  if (words.includes('--help')) {
    console.log(COPIES_USAGE)
    return 0
  }
  const unknown = words.find((word) => word !== '--misses' && word !== '--json')
  if (unknown !== undefined) {
    console.error(`copies does not know "${unknown}"\n\n${COPIES_USAGE}`)
    return 2
  }
  const { outcomes, measures } = await scoreCopies()
  console.log(`${formatAlterations(outcomes)}\n\n${formatLevels(measures)}`)
  if (words.includes('--misses')) console.log(`\n${formatMisses(measures)}`)
  const failures = copyFailures(measures)
  for (const line of failures) console.error(line)
  if (words.includes('--json')) console.log(toJsonLine(outcomes, measures))
  return failures.length > 0 ? 1 : 0
}

/** Every trial by itself, all texts in one pool, and the changes that a comparison shows. */
export async function scoreCopies(): Promise<CopyScores> {
  const trials = makeTrials()
  const skim = startSkimming()
  const outcomes = await tryAll(trials, skim)
  return {
    outcomes,
    measures: [
      ...measureLevels(outcomes),
      await measurePool(trials, skim),
      ...(await measureChanges(trials, { read: startReader(), skim })),
    ],
  }
}

/** One line for each measure below its floor. */
export function copyFailures(measures: readonly Measure[]): readonly string[] {
  return belowFloors(measures, loadFloors()['copies'] ?? {}, {}).map((line) => `copies: ${line}`)
}

function formatMisses(measures: readonly Measure[]): string {
  return measures
    .flatMap(({ name, missed, extra }) => [
      ...missed.map(({ key, words }) => `- ${name} ${key}: ${words}`),
      ...extra.map(({ key, words }) => `+ ${name} ${key}: ${words}`),
    ])
    .join('\n')
}

function toJsonLine(outcomes: readonly Outcome[], measures: readonly Measure[]): string {
  const alterations = [...new Set(outcomes.map(({ trial }) => trial.alteration))]
  return JSON.stringify({
    levels: Object.fromEntries(measures.map((measure) => [measure.name, figuresOf(measure)])),
    alterations: Object.fromEntries(
      alterations.map((alteration) => {
        const pairs = outcomes.filter(({ trial }) => trial.alteration === alteration)
        const right = pairs.filter(({ trial, level }) => trial.level === level)
        return [
          alteration,
          { level: pairs[0]?.trial.level, pairs: pairs.length, right: right.length },
        ]
      }),
    ),
  })
}

function figuresOf(measure: Measure) {
  const { precision, recall, f } = scoresOf(measure, {})
  const { gold, found, matched } = measure
  return { P: percent(precision), R: percent(recall), F: percent(f), gold, found, matched }
}

const percent = (value: number): number => Math.round(10_000 * value) / 100
