import { poolRuns, type Run } from '../pair/score.js'
import { inventedTasks, realTasks, scoreAll } from './events.js'
import { belowFloors, loadFloors } from '../floors.js'
import { loadVerdicts } from '../verdicts.js'
import { scoresOf, type Measure, type Verdicts } from '../measure.js'
import { hasLabels } from '../places.js'
import { reportGroups } from './unlabelled.js'
import { formatExtra, formatKinds, formatMeasures, formatMissed } from '../report.js'

export const EVENTS_USAGE = `npm run eval -- events [NAME...] [--summary] [--details] [--misses] [--extra] [--json]
npm run eval -- events --groups
Scores what we read in the labelled pair, with header lines and bare, and in the invented events that have labels,
each and all together. Fails below eval/floors.json. With names, only events whose name has one of them. The word
"events" may be left out before a name or an option.
  --summary  one table for all invented events instead of one for each
  --details  matched statements whose act, mode, addressee, target or chain differ
  --misses   labels that nothing matched, with what came closest
  --extra    findings that no label matched, with the key for eval/adjudicated.json
  --json     everything as one JSON value
  --groups   counts for the readouts without labels instead`

/** The name of all invented events taken together. */
export const POOLED = 'all invented events'

/** Prints the scores and returns the exit code: 1 below a floor, else 0. */
export async function runEvents(words: readonly string[]): Promise<number> {
  const flags = new Set(words.filter((word) => word.startsWith('--')))
  const names = words.filter((word) => !word.startsWith('--'))
  if (flags.has('--help')) {
    console.log(EVENTS_USAGE)
    return 0
  }
  if (flags.has('--groups')) return reportGroups()
  const isJson = flags.has('--json')
  if (!hasLabels() && !isJson)
    console.log('skipped: the labelled pair is not beside this checkout\n')
  const runs = await scoreNamed(names, flags.has('--summary'))
  const verdicts = loadVerdicts()
  console.log(
    isJson ? toJson(runs, verdicts) : runs.map((run) => toText(run, verdicts, flags)).join('\n'),
  )
  const failures = names.length > 0 ? [] : eventFailures(runs)
  for (const line of failures) console.error(line)
  return failures.length > 0 ? 1 : 0
}

/** The labelled pair with header lines and bare, where it is there, and all invented events as one. */
export async function scoreSummary(): Promise<readonly Run[]> {
  return scoreNamed([], true)
}

async function scoreNamed(names: readonly string[], isSummary: boolean): Promise<readonly Run[]> {
  const real = await scoreAll(await realTasks(), names)
  const invented = await scoreAll(await inventedTasks(), names)
  return [
    ...real,
    ...(isSummary ? [] : invented),
    ...(names.length === 0 || isSummary ? [poolRuns(POOLED, invented)] : []),
  ]
}

/** One line for each measure below its floor, and for quotations that differ from their text. */
export function eventFailures(runs: readonly Run[]): readonly string[] {
  const floors = loadFloors()
  const verdicts = loadVerdicts()
  return runs.flatMap(({ name, measures, unverified }) => [
    ...belowFloors(measures, floors[name] ?? {}, verdicts).map((line) => `${name}: ${line}`),
    ...(unverified > 0 ? [`${name}: ${unverified} quotations differ from their text`] : []),
  ])
}

function toJson(runs: readonly Run[], verdicts: Verdicts): string {
  const values = runs.map((run) => ({
    ...run,
    measures: withScores(run.measures, verdicts),
    kinds: withScores(run.kinds, verdicts),
  }))
  return JSON.stringify(values, null, 2)
}

function withScores(measures: readonly Measure[], verdicts: Verdicts) {
  return measures.map((measure) => ({ ...measure, scores: scoresOf(measure, verdicts) }))
}

function toText(run: Run, verdicts: Verdicts, flags: ReadonlySet<string>): string {
  return [
    `${run.name} (same contact: ${run.sameContact}; unverified quotations: ${run.unverified})`,
    formatMeasures(run.measures, verdicts),
    formatKinds(run.kinds, verdicts),
    ...(flags.has('--details') ? run.wrong.map((line) => `~ ${line}`) : []),
    ...(flags.has('--misses') ? [formatMissed(run.measures)] : []),
    ...(flags.has('--extra') ? [formatExtra(run.measures, verdicts)] : []),
    '',
  ].join('\n')
}
