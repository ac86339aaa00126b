import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inventedTasks, realTasks } from '../../eval/events/events.js'
import { GAP_WEIGHTS } from '../../src/compare/discrepancies/gap-weights.js'
import { chanceIn, fitLogistic, type Example, type Logistic } from '../pairing/logistic.js'
import { averagePrecision, formatScores } from '../pairing/report.js'
import { gapLessonsOf, type GapLesson } from './lessons.js'

const FILE = fileURLToPath(
  new URL('../../src/compare/discrepancies/gap-weights.ts', import.meta.url),
)
const RIDGE = 3
const NAMES = Object.keys(GAP_WEIGHTS).filter((name) => name !== 'bias')

/**
 * `npm run train -- gaps`: learns from the labelled events which claims that an account lacks a reader calls left out,
 * and writes the weights. What it prints is measured with the event left out that is scored.
 */
export async function trainGaps(): Promise<void> {
  const [real] = await realTasks()
  const events: (readonly GapLesson[])[] = []
  for (const task of [...(real ? [real] : []), ...(await inventedTasks())])
    events.push(await gapLessonsOf(task))
  const lessons = events.flat()
  const scored = events.flatMap((own) => {
    const model = learnt(events.filter((event) => event !== own).flat())
    return own.map((lesson) => ({
      isOne: lesson.isLabelled,
      score: chanceIn(model, exampleOf(lesson).features),
    }))
  })
  const labelled = lessons.filter(({ isLabelled }) => isLabelled).length
  console.log(`${events.length} events, each left out: ${lessons.length} gaps, ${labelled} labelled
  average precision ${averagePrecision(scored).toFixed(3)}
${formatScores(scored)}`)
  writeFileSync(FILE, formatWeights(learnt(lessons)))
  console.log(`${FILE}: ${NAMES.length + 1} weights`)
}

function learnt(lessons: readonly GapLesson[]): Logistic {
  return fitLogistic(lessons.map(exampleOf), RIDGE)
}

function exampleOf({ features, isLabelled }: GapLesson): Example {
  const known: Readonly<Record<string, number>> = features
  return { features: NAMES.map((name) => known[name] ?? 0), isPositive: isLabelled }
}

function formatWeights({ bias, weights }: Logistic): string {
  return [
    '// Written by "npm run train -- gaps"; models/gaps.md says from what.',
    'export const GAP_WEIGHTS = {',
    `  bias: ${bias.toFixed(4)},`,
    ...NAMES.map((name, at) => `  ${name}: ${(weights[at] ?? 0).toFixed(4)},`),
    '}',
    '',
  ].join('\n')
}
