import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { inventedTasks, realTasks } from '../../eval/events/events.js'
import { readEvents, type Task } from '../../eval/pair/corpus.js'
import type { Meaning } from '../../src/compare/meaning.js'
import { PAIRING_WEIGHTS } from '../../src/compare/pairing-weights.js'
import { lessonsOf, readEvent, type Lesson, type ReadEvent } from './lessons.js'
import { chanceIn, fitLogistic, type Example, type Logistic } from './logistic.js'
import { averagePrecision, formatScores, type Scored } from './report.js'
import { readToldEvents, withToldFiles } from './told.js'

const FILE = fileURLToPath(new URL('../../src/compare/pairing-weights.ts', import.meta.url))
const RIDGE = 0.3
const NAMES = Object.keys(PAIRING_WEIGHTS).filter((name) => name !== 'bias')

/**
 * `npm run train -- pairing`: learns when propositions of two accounts tell one claim, from the labelled events, and
 * writes the weights. What it prints is measured with the event left out that is scored, and on the events told apart,
 * which it does not learn from. `--corpus` adds a folder of events.
 */
export async function trainPairing(words: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...words], options: { corpus: { type: 'string' } } })
  const events = await labelledEvents(values.corpus)
  // The usual meaning comes first: what the last run wrote must not show in this one.
  const usual = meanOf(events.flatMap(({ means }) => means))
  const lessons = events.map((event) => lessonsOf(event, usual))
  const model = fitLogistic(lessons.flat().map(exampleOf), RIDGE)
  report('labelled events, each left out', lessons, leftOutChances(lessons))
  const told = (await toldEvents()).map((event) => lessonsOf(event, usual))
  report(
    'events told apart, not learnt from',
    told,
    told.map((event) => chancesOf(model, event)),
  )
  writeFileSync(FILE, formatWeights(model, usual))
  console.log(`${FILE}: ${NAMES.length + 1} weights from ${lessons.flat().length} pairs`)
}

async function labelledEvents(corpus: string | undefined): Promise<readonly ReadEvent[]> {
  const [real] = await realTasks()
  const tasks: Task[] = [...(real ? [real] : []), ...(await inventedTasks())]
  if (corpus !== undefined) {
    const more = await readEvents(corpus)
    if (!more.ok) throw new Error(more.problems.join('\n'))
    tasks.push(...more.value)
  }
  const events: ReadEvent[] = []
  for (const task of tasks) events.push(await readEvent(task))
  return events
}

async function toldEvents(): Promise<readonly ReadEvent[]> {
  const events: ReadEvent[] = []
  for (const told of readToldEvents()) events.push(await withToldFiles(told, readEvent))
  return events
}

function meanOf(means: readonly Meaning[]): readonly number[] {
  const known = means.flatMap((mean) => (mean ? [mean] : []))
  const size = known[0]?.length ?? 0
  return Array.from({ length: size }, (_, at) =>
    rounded(known.reduce((sum, mean) => sum + (mean[at] ?? 0), 0) / known.length),
  )
}

type Events = readonly (readonly Lesson[])[]

/** The chances of each event's pairs by weights that have not seen the event. */
function leftOutChances(events: Events): readonly (readonly number[])[] {
  return events.map((own) => {
    const model = fitLogistic(
      events.filter((event) => event !== own).flatMap((event) => event.map(exampleOf)),
      RIDGE,
    )
    return chancesOf(model, own)
  })
}

function chancesOf(model: Logistic, lessons: readonly Lesson[]): readonly number[] {
  return lessons.map((lesson) => chanceIn(model, exampleOf(lesson).features))
}

function exampleOf({ features, isOne }: Lesson): Example {
  const known: Readonly<Record<string, number>> = features
  return { features: NAMES.map((name) => known[name] ?? 0), isPositive: isOne }
}

function report(name: string, events: Events, chances: readonly (readonly number[])[]): void {
  const lessons = events.flat()
  const learnt = chances.flat()
  const scored = (score: (at: number) => number): readonly Scored[] =>
    lessons.map(({ isOne }, at) => ({ isOne, score: score(at) }))
  const ones = lessons.filter(({ isOne }) => isOne).length
  console.log(`${name}: ${events.length}, ${lessons.length} pairs, ${ones} of them one claim`)
  for (const [row, scores] of [
    ['affinity', scored((at) => lessons[at]?.features.affinity ?? 0)],
    ['learnt', scored((at) => learnt[at] ?? 0)],
  ] as const)
    console.log(`  ${row}: average precision ${averagePrecision(scores).toFixed(3)}
${formatScores(scores)}`)
}

function formatWeights({ bias, weights }: Logistic, usual: readonly number[]): string {
  return [
    '// Written by "npm run train -- pairing"; models/pairing.md says from what.',
    'export const PAIRING_WEIGHTS = {',
    `  bias: ${rounded(bias)},`,
    ...NAMES.map((name, at) => `  ${name}: ${rounded(weights[at] ?? 0)},`),
    '}',
    '',
    '/** The mean meaning of what the labelled events tell. */',
    `export const USUAL_MEANING: readonly number[] = [${usual.join(', ')}]`,
    '',
  ].join('\n')
}

function rounded(value: number): number {
  return Number(value.toFixed(4))
}
