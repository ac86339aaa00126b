import type { Reading } from '../../src/model/reading.js'
import { compareFiles } from '../../src/operations/compare.js'
import { readFile } from '../../src/operations/read.js'
import { poolMeasures, type Measure } from '../measure.js'
import { unverifiedOfComparison, unverifiedOfReading } from '../verify.js'
import { measureAlignments } from './alignments.js'
import { measureCommitments } from './commitments.js'
import { measureContacts } from './contacts.js'
import type { Task } from './corpus.js'
import { measureDates } from './dates.js'
import { measureDiscrepancies, measureKinds, measurePlaces } from './discrepancies.js'
import type { ReadPair } from './read-pair.js'
import { measureClauses, measureStatements, wrongDetails } from './statements.js'

export interface Run {
  readonly name: string
  readonly sameContact: string
  readonly measures: readonly Measure[]
  /** Discrepancies once more, one measure for each kind. */
  readonly kinds: readonly Measure[]
  /** Matched statements whose act, mode, addressee, target or chain differ, one line each. */
  readonly wrong: readonly string[]
  readonly unverified: number
}

/** Reads and compares the texts of an event as the product would, and holds all of it against the labels. */
export async function scoreTask(task: Task): Promise<Run> {
  const pair = await readPair(task)
  const unverified =
    unverifiedOfComparison(pair.comparison).length +
    pair.readings.reduce((sum, reading) => sum + unverifiedOfReading(reading).length, 0)
  return {
    name: task.name,
    sameContact: pair.comparison.sameContact,
    measures: measureAll(pair),
    kinds: measureKinds(pair),
    wrong: wrongDetails(pair),
    unverified,
  }
}

/** Several events as one, every label counting alike. */
export function poolRuns(name: string, runs: readonly Run[]): Run {
  return {
    name,
    sameContact: runs.map(({ sameContact }) => sameContact).join(' '),
    measures: poolMeasures(runs.map(({ measures }) => measures)),
    kinds: poolMeasures(runs.map(({ kinds }) => kinds)),
    wrong: runs.flatMap((run) => run.wrong.map((line) => `${run.name} ${line}`)),
    unverified: runs.reduce((sum, { unverified }) => sum + unverified, 0),
  }
}

/** Throws for a text that cannot be read. */
export async function readPair({ gold, files }: Task): Promise<ReadPair> {
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
