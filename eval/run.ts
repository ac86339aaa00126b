import { ATTRIBUTION_USAGE, runAttribution } from './attribution/run.js'
import { inventedTasks, poolRuns, realTasks, scoreAll, type Run } from './events.js'
import { belowFloors, loadFloors, loadVerdicts } from './floors.js'
import { scoresOf, type Verdicts } from './measure.js'
import { hasLabels } from './places.js'
import { reportGroups } from './readouts.js'
import { READOUTS_USAGE, runReadouts } from './readouts/run.js'
import { formatExtra, formatMeasures, formatMissed } from './report.js'

const USAGE = `npx tsx eval/run.ts [NAME...] [--summary] [--details] [--misses] [--extra] [--json]
npx tsx eval/run.ts --groups
npx tsx eval/run.ts attribution [--help]
npx tsx eval/run.ts readouts [--help]
Scores what we read in the labelled pair, with header lines and bare, and in the invented events that have labels,
each and all together. Fails below eval/floors.json. With names, only events whose name has one of them.
  --summary  one table for all invented events instead of one for each
  --details  matched statements whose act, mode, addressee, target or chain differ
  --misses   labels that nothing matched, with what came closest
  --extra    findings that no label matched, with the key for eval/adjudicated.json
  --json     everything as one JSON value
  --groups   counts for the readouts without labels instead

${ATTRIBUTION_USAGE}

${READOUTS_USAGE}`

const POOLED = 'all invented events'

function toJson(runs: readonly Run[], verdicts: Verdicts): string {
  const values = runs.map((run) => ({
    ...run,
    measures: run.measures.map((measure) => ({ ...measure, scores: scoresOf(measure, verdicts) })),
  }))
  return JSON.stringify(values, null, 2)
}

function toText(run: Run, verdicts: Verdicts, flags: ReadonlySet<string>): string {
  return [
    `${run.name} (same contact: ${run.sameContact}; unverified quotations: ${run.unverified})`,
    formatMeasures(run.measures, verdicts),
    ...(flags.has('--details') ? run.wrong.map((line) => `~ ${line}`) : []),
    ...(flags.has('--misses') ? [formatMissed(run.measures)] : []),
    ...(flags.has('--extra') ? [formatExtra(run.measures, verdicts)] : []),
    '',
  ].join('\n')
}

function failuresOf(runs: readonly Run[], verdicts: Verdicts): readonly string[] {
  const floors = loadFloors()
  return runs.flatMap(({ name, measures, unverified }) => [
    ...belowFloors(measures, floors[name] ?? {}, verdicts).map((line) => `${name}: ${line}`),
    ...(unverified > 0 ? [`${name}: ${unverified} quotations differ from their text`] : []),
  ])
}

async function scoreNamed(names: readonly string[], isSummary: boolean): Promise<readonly Run[]> {
  const real = await scoreAll(realTasks(), names)
  const invented = await scoreAll(inventedTasks(), names)
  return [
    ...real,
    ...(isSummary ? [] : invented),
    ...(names.length === 0 || isSummary ? [poolRuns(POOLED, invented)] : []),
  ]
}

async function main(words: readonly string[]): Promise<number> {
  if (words[0] === 'attribution') return runAttribution(words.slice(1))
  if (words[0] === 'readouts') return runReadouts(words.slice(1))
  const flags = new Set(words.filter((word) => word.startsWith('--')))
  const names = words.filter((word) => !word.startsWith('--'))
  if (flags.has('--help')) {
    console.log(USAGE)
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
  const failures = names.length > 0 ? [] : failuresOf(runs, verdicts)
  for (const line of failures) console.error(line)
  const others = words.length === 0 ? [await runReadouts([]), await runAttribution([])] : []
  return Math.max(failures.length > 0 ? 1 : 0, ...others)
}

process.exitCode = await main(process.argv.slice(2))
