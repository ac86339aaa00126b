import { pathToFileURL } from 'node:url'
import { compareFiles } from '../src/operations/compare.js'
import { readFile } from '../src/operations/read.js'
import type { Reading } from '../src/model/reading.js'
import { measureAlignments } from './alignments.js'
import { measureCommitments } from './commitments.js'
import { measureContacts } from './contacts.js'
import { measureDates } from './dates.js'
import { measureDiscrepancies, measurePlaces } from './discrepancies.js'
import { belowFloors, loadFloors, loadVerdicts } from './floors.js'
import { loadGold, type Gold } from './gold.js'
import { scoresOf, type Measure, type Verdicts } from './measure.js'
import type { ReadPair } from './pair.js'
import { LABELLED, bareFiles, hasLabels, labelledCases, labelledFiles } from './places.js'
import { reportGroups } from './readouts.js'
import { formatExtra, formatMeasures, formatMissed } from './report.js'
import { measureClauses, measureStatements, wrongDetails } from './statements.js'
import { unverifiedOfComparison, unverifiedOfReading } from './verify.js'

const USAGE = `npx tsx eval/run.ts [--misses] [--extra] [--details] [--json] [--groups]
Scores what we read in the labelled pair, with header lines and bare, and in the invented cases that have labels.
Fails below eval/floors.json.
  --misses   labels that nothing matched, with what came closest
  --extra    findings that no label matched, with the key for eval/adjudicated.json
  --details  matched statements whose act, mode, addressee, target or chain differ
  --json     everything as one JSON value
  --groups   counts for the readouts without labels instead`

interface Run {
  readonly name: string
  readonly pair: ReadPair
  readonly measures: readonly Measure[]
  readonly unverified: number
}

async function readPair(gold: Gold, files: readonly string[]): Promise<ReadPair> {
  const readings: Reading[] = []
  for (const file of files) {
    const { reading, problems } = await readFile(file)
    if (reading === null)
      throw new Error(`${file}: ${problems.map(({ message }) => message).join('; ')}`)
    readings.push(reading)
  }
  const { comparison } = await compareFiles(files)
  return { gold, readings, comparison }
}

/** All measures of one pair, those with floors first in their order. */
export function measureAll(pair: ReadPair): readonly Measure[] {
  return [
    measureContacts(pair),
    measureStatements(pair),
    measureClauses(pair),
    measureCommitments(pair),
    measureDates(pair),
    measureAlignments(pair),
    measureDiscrepancies(pair),
    measurePlaces(pair),
  ]
}

async function score(name: string, gold: Gold, files: readonly string[]): Promise<Run> {
  const pair = await readPair(gold, files)
  const unverified =
    unverifiedOfComparison(pair.comparison).length +
    pair.readings.reduce((sum, reading) => sum + unverifiedOfReading(reading).length, 0)
  return { name, pair, measures: measureAll(pair), unverified }
}

/** The real pair, with header lines and bare. */
async function scorePair(): Promise<readonly Run[]> {
  const gold = loadGold(`${LABELLED}gold.json`)
  const bare = bareFiles(gold)
  return [
    await score('with header lines', gold, labelledFiles(gold, LABELLED)),
    ...(bare.length > 0 ? [await score('bare', gold, bare)] : []),
  ]
}

/** Invented pairs of this project: nobody may fit a rule to them, so they tell how reading carries over. */
async function scoreCases(): Promise<readonly Run[]> {
  const runs: Run[] = []
  for (const folder of labelledCases()) {
    const gold = loadGold(`${folder}gold.json`)
    runs.push(await score(gold.event, gold, labelledFiles(gold, folder)))
  }
  return runs
}

function toJson(runs: readonly Run[], verdicts: Verdicts): string {
  const values = runs.map(({ name, measures, unverified }) => ({
    name,
    unverified,
    measures: measures.map((measure) => ({ ...measure, scores: scoresOf(measure, verdicts) })),
  }))
  return JSON.stringify(values, null, 2)
}

function toText(run: Run, verdicts: Verdicts, flags: ReadonlySet<string>): string {
  return [
    `${run.name} (same contact: ${run.pair.comparison.sameContact}; unverified quotations: ${run.unverified})`,
    formatMeasures(run.measures, verdicts),
    ...(flags.has('--details') ? wrongDetails(run.pair).map((line) => `~ ${line}`) : []),
    ...(flags.has('--misses') ? [formatMissed(run.measures)] : []),
    ...(flags.has('--extra') ? [formatExtra(run.measures, verdicts)] : []),
    '',
  ].join('\n')
}

async function main(flags: ReadonlySet<string>): Promise<number> {
  if (flags.has('--help')) {
    console.log(USAGE)
    return 0
  }
  if (flags.has('--groups')) return reportGroups()
  if (!hasLabels()) console.log('skipped: the labelled pair is not beside this checkout\n')
  const runs = [...(hasLabels() ? await scorePair() : []), ...(await scoreCases())]
  const verdicts = loadVerdicts()
  console.log(
    flags.has('--json')
      ? toJson(runs, verdicts)
      : runs.map((run) => toText(run, verdicts, flags)).join('\n'),
  )
  const failures = runs.flatMap(({ name, measures, unverified }) => [
    ...belowFloors(measures, loadFloors()[name] ?? {}, verdicts).map((line) => `${name}: ${line}`),
    ...(unverified > 0 ? [`${name}: ${unverified} quotations differ from their text`] : []),
  ])
  for (const line of failures) console.error(line)
  return failures.length > 0 ? 1 : 0
}

const isCalled =
  process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href
if (isCalled) process.exitCode = await main(new Set(process.argv.slice(2)))
