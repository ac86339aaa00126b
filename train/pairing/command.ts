import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { inventedTasks, realTasks } from '../../eval/events/events.js'
import { readEvents, type Task } from '../../eval/pair/corpus.js'
import { PAIRING_WEIGHTS } from '../../src/compare/pairing-weights.js'
import type { Meaning } from '../../src/compare/meaning.js'
import { lessonsOf, type Lesson } from './lessons.js'
import { chanceIn, fitLogistic, type Example } from './logistic.js'

const FILE = fileURLToPath(new URL('../../src/compare/pairing-weights.ts', import.meta.url))
const RIDGE = 0.3
const NAMES = Object.keys(PAIRING_WEIGHTS).filter((name) => name !== 'bias')

/**
 * `npm run train -- pairing`: learns when propositions of two accounts tell one claim, from the labelled events, and
 * writes the weights. What it prints is measured with the event left out that is scored. `--corpus` adds a folder of events.
 */
export async function trainPairing(words: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...words], options: { corpus: { type: 'string' } } })
  const [real] = await realTasks()
  const tasks: Task[] = [...(real ? [real] : []), ...(await inventedTasks())]
  if (values.corpus !== undefined) {
    const more = await readEvents(values.corpus)
    if (!more.ok) throw new Error(more.problems.join('\n'))
    tasks.push(...more.value)
  }
  const events = []
  for (const task of tasks) events.push(await lessonsOf(task))
  const lessons = events.flatMap((event) => event.lessons)
  const usual = meanOf(events.flatMap(({ means }) => means))
  reportLeftOut(lessons)
  const { bias, weights } = fitLogistic(lessons.map(exampleOf), RIDGE)
  const lines = NAMES.map((name, at) => `  ${name}: ${rounded(weights[at] ?? 0)},`)
  writeFileSync(
    FILE,
    [
      '// Written by "npm run train -- pairing"; models/pairing.md says from what.',
      'export const PAIRING_WEIGHTS = {',
      `  bias: ${rounded(bias)},`,
      ...lines,
      '}',
      '',
      '/** The mean meaning of what the labelled events tell. */',
      `export const USUAL_MEANING: readonly number[] = [${usual.map(rounded).join(', ')}]`,
      '',
    ].join('\n'),
  )
  console.log(`${FILE}: ${NAMES.length + 1} weights from ${lessons.length} pairs`)
}

function meanOf(means: readonly Meaning[]): readonly number[] {
  const known = means.flatMap((mean) => (mean ? [mean] : []))
  const size = known[0]?.length ?? 0
  return Array.from(
    { length: size },
    (_, at) => known.reduce((sum, mean) => sum + (mean[at] ?? 0), 0) / known.length,
  )
}

function rounded(value: number): string {
  return String(Number(value.toFixed(4)))
}

function exampleOf({ features, isOne }: Lesson): Example {
  const known: Readonly<Record<string, number>> = features
  return { features: NAMES.map((name) => known[name] ?? 0), isPositive: isOne }
}

/** Each event is scored by weights that have not seen it. */
function reportLeftOut(lessons: readonly Lesson[]): void {
  const events = [...new Set(lessons.map(({ event }) => event))]
  const scored = events.flatMap((event) => {
    const model = fitLogistic(
      lessons.filter((lesson) => lesson.event !== event).map(exampleOf),
      RIDGE,
    )
    const own = lessons.filter((lesson) => lesson.event === event)
    return own.map((lesson) => ({
      isOne: lesson.isOne,
      learnt: chanceIn(model, exampleOf(lesson).features),
      affinity: lesson.features.affinity,
    }))
  })
  const ones = scored.filter(({ isOne }) => isOne).length
  console.log(`${events.length} events, ${scored.length} pairs, ${ones} of them one claim`)
  for (const name of ['affinity', 'learnt'] as const) {
    const ranked = scored.map((each) => ({ isOne: each.isOne, score: each[name] }))
    console.log(`${name}: average precision ${averagePrecision(ranked).toFixed(3)}`)
    for (const least of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
      const found = ranked.filter(({ score }) => score >= least)
      const hit = found.filter(({ isOne }) => isOne).length
      console.log(
        `  from ${least}: precision ${(hit / found.length).toFixed(2)}, recall ${(hit / ones).toFixed(2)}`,
      )
    }
  }
}

function averagePrecision(scored: readonly { isOne: boolean; score: number }[]): number {
  const ranked = scored.toSorted((a, b) => b.score - a.score)
  let hit = 0
  const shares = ranked.flatMap(({ isOne }, at) => (isOne ? [(hit += 1) / (at + 1)] : []))
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length)
}
