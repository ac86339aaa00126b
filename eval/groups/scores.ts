import { readInput } from '../../src/ingest/files.js'
import { poolMeasures, type Measure } from '../measure.js'
import { measureAlignments } from '../pair/alignments.js'
import type { Task } from '../pair/corpus.js'
import { measureDiscrepancies, measureKinds } from '../pair/discrepancies.js'
import { perfectPair } from '../pair/perfect.js'
import type { ReadPair } from '../pair/read-pair.js'
import { readPair } from '../pair/score.js'
import { withCutTexts } from './cut.js'
import { relettered } from './labels.js'
import { measureLinks } from './links.js'
import { measureRelations } from './relations.js'

/** One group, held against labels. */
export interface GroupScore {
  readonly name: string
  readonly measures: readonly Measure[]
  readonly kinds: readonly Measure[]
}

/** How our comparison of a group stands to its labels. */
export async function scoreGroup(task: Task): Promise<GroupScore> {
  const pair = await withCutTexts(task, readPair)
  return scoreOf(task.name, pair)
}

/**
 * How far two readers agree, by the same measures: the first's labels are the gold, the second's are what is found.
 * Throws when they did not label the same texts.
 */
export async function scoreAgreement(first: Task, second: Task): Promise<GroupScore> {
  const texts: string[] = []
  for (const file of first.files) texts.push(await textOf(file))
  const found = perfectPair(relettered(second.gold, first.gold), texts)
  return scoreOf(first.name, { ...found, gold: first.gold })
}

async function textOf(file: string): Promise<string> {
  const input = await readInput(file)
  if (!input.ok) throw new Error(input.problems.map(({ message }) => message).join('; '))
  return input.value.text
}

function scoreOf(name: string, pair: ReadPair): GroupScore {
  return {
    name,
    measures: [
      measureAlignments(pair),
      measureLinks(pair),
      measureRelations(pair),
      measureDiscrepancies(pair),
    ],
    kinds: measureKinds(pair),
  }
}

/** Several groups as one, every label counting alike. */
export function poolGroups(name: string, scores: readonly GroupScore[]): GroupScore {
  return {
    name,
    measures: poolMeasures(scores.map(({ measures }) => measures)),
    kinds: poolMeasures(scores.map(({ kinds }) => kinds)),
  }
}
