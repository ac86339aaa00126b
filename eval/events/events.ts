import type { Reading } from '../../src/model/reading.js'
import { compareFiles } from '../../src/operations/compare.js'
import { readFile } from '../../src/operations/read.js'
import { measureAlignments } from '../pair/alignments.js'
import { measureCommitments } from '../pair/commitments.js'
import { measureContacts } from '../pair/contacts.js'
import { measureDates } from '../pair/dates.js'
import { measureDiscrepancies, measurePlaces } from '../pair/discrepancies.js'
import { loadGold, type Gold } from '../pair/gold.js'
import { poolMeasures, type Measure } from '../measure.js'
import type { ReadPair } from '../pair/read-pair.js'
import { LABELLED, bareFiles, hasLabels, labelledCases, labelledFiles } from '../places.js'
import { measureClauses, measureStatements, wrongDetails } from '../pair/statements.js'
import { unverifiedOfComparison, unverifiedOfReading } from '../verify.js'

/** An event to score: its labels and the files in their order. */
export interface Task {
  readonly name: string
  readonly gold: Gold
  readonly files: readonly string[]
}

export interface Run {
  readonly name: string
  readonly sameContact: string
  readonly measures: readonly Measure[]
  /** Matched statements whose act, mode, addressee, target or chain differ, one line each. */
  readonly wrong: readonly string[]
  readonly unverified: number
}

/** The real pair, with header lines and bare; rules were written with it in sight. */
export function realTasks(): readonly Task[] {
  if (!hasLabels()) return []
  const gold = loadGold(`${LABELLED}gold.json`)
  const bare = bareFiles(gold)
  return [
    { name: 'with header lines', gold, files: labelledFiles(gold, LABELLED) },
    ...(bare.length > 0 ? [{ name: 'bare', gold, files: bare }] : []),
  ]
}

/** Events of this project's own: they tell how reading carries over to texts it was not written for. */
export function inventedTasks(): readonly Task[] {
  return labelledCases().map((folder) => {
    const gold = loadGold(`${folder}gold.json`)
    return { name: gold.event, gold, files: labelledFiles(gold, folder) }
  })
}

/** Scores the tasks whose name has one of the words, or all when there is none. */
export async function scoreAll(
  tasks: readonly Task[],
  words: readonly string[],
): Promise<readonly Run[]> {
  const runs: Run[] = []
  for (const task of tasks)
    if (words.length === 0 || words.some((word) => task.name.includes(word)))
      runs.push(await score(task))
  return runs
}

/** Several events as one, every label counting alike. */
export function poolRuns(name: string, runs: readonly Run[]): Run {
  return {
    name,
    sameContact: runs.map(({ sameContact }) => sameContact).join(' '),
    measures: poolMeasures(runs.map(({ measures }) => measures)),
    wrong: runs.flatMap((run) => run.wrong.map((line) => `${run.name} ${line}`)),
    unverified: runs.reduce((sum, { unverified }) => sum + unverified, 0),
  }
}

async function score({ name, gold, files }: Task): Promise<Run> {
  const pair = await readPair(gold, files)
  const unverified =
    unverifiedOfComparison(pair.comparison).length +
    pair.readings.reduce((sum, reading) => sum + unverifiedOfReading(reading).length, 0)
  return {
    name,
    sameContact: pair.comparison.sameContact,
    measures: measureAll(pair),
    wrong: wrongDetails(pair),
    unverified,
  }
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

function measureAll(pair: ReadPair): readonly Measure[] {
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
