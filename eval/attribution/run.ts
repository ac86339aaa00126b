import { parseArgs } from 'node:util'
import { belowFloors, loadFloors } from '../floors.js'
import type { Measure } from '../measure.js'
import type { CorpusProblem } from './brat.js'
import { isCorpus, polnearFolder, readCorpus, type Corpus } from './corpus.js'
import { scoreSystem, type SystemScore } from './measuring.js'
import { formatMisses, formatScores, formatSpeeds, toJsonLine } from './report.js'
import { rowsOf } from './scores.js'
import { SYSTEMS } from './systems.js'

export const ATTRIBUTION_USAGE = `npx tsx eval/run.ts attribution [--corpus DIR] [--part train|dev] [--every N] [--misses N] [--extra N] [--json]
Scores who said what on texts that people labelled: PolNeAR beside the checkout, or any folder of the same form
(text/NAME.txt and attributions/NAME.ann in brat's stand-off form). Fails below eval/floors.json, whose floors are
for the whole dev part.
  --corpus DIR   another folder
  --part PART    train or dev of PolNeAR; dev when not given
  --every N      one article in N
  --misses N     the kinds of labels that were missed, and N of them
  --extra N      the kinds of predictions that are wrong, and N of them
  --json         as the last line, the figures of both speeds as one JSON value; shares in percent`

interface Options {
  readonly corpus: string | null
  readonly part: 'train' | 'dev'
  readonly every: number
  readonly misses: number | null
  readonly extra: number | null
  readonly isJson: boolean
}

/** Prints the scores and returns the exit code: 1 below a floor, 2 for words that cannot be understood, else 0. */
export async function runAttribution(words: readonly string[]): Promise<number> {
  if (words.includes('--help')) {
    console.log(ATTRIBUTION_USAGE)
    return 0
  }
  const options = readOptions(words)
  if (typeof options === 'string') {
    console.error(`${options}\n\n${ATTRIBUTION_USAGE}`)
    return 2
  }
  const folder = options.corpus ?? polnearFolder(options.part)
  if (isCorpus(folder)) return report(folder, options)
  if (options.corpus === null) {
    console.log('skipped: PolNeAR is not beside this checkout')
    return 0
  }
  console.error(`${folder}: no folders "text" and "attributions" there`)
  return 2
}

async function report(folder: string, options: Options): Promise<number> {
  const corpus = readCorpus(folder, options.every)
  const scores: SystemScore[] = []
  for (const system of SYSTEMS) scores.push(await scoreSystem(system, corpus.articles))
  console.log(toText(corpus, scores, options))
  for (const line of corpus.problems.slice(0, 5)) console.error(line.message)
  const isGuarded = options.corpus === null && options.part === 'dev' && options.every === 1
  const failures = isGuarded ? failuresOf(scores) : []
  for (const line of failures) console.error(line)
  if (options.isJson) console.log(toJsonLine(scores))
  return failures.length > 0 ? 1 : 0
}

function toText(corpus: Corpus, scores: readonly SystemScore[], options: Options): string {
  return [
    `attribution (${corpus.articles.length} articles${problemsIn(corpus.problems)}; shares in percent)`,
    formatScores(scores),
    formatSpeeds(scores),
    ...scores.flatMap(({ system, misses }) => [
      ...(options.misses === null
        ? []
        : [`\n${formatMisses(`missed by ${system.name}`, misses.missed, options.misses)}`]),
      ...(options.extra === null
        ? []
        : [`\n${formatMisses(`wrong in ${system.name}`, misses.extra, options.extra)}`]),
    ]),
  ].join('\n')
}

function problemsIn(problems: readonly CorpusProblem[]): string {
  const what = problems.length === 1 ? 'problem' : 'problems'
  return problems.length === 0 ? '' : `, ${problems.length} ${what} in the labels`
}

function failuresOf(scores: readonly SystemScore[]): readonly string[] {
  const floors = loadFloors()['attribution'] ?? {}
  return scores.flatMap((score) =>
    belowFloors(measuresOf(score), floors, {}).map((line) => `attribution: ${line}`),
  )
}

function measuresOf({ system, figures }: SystemScore): readonly Measure[] {
  return rowsOf(figures).map(({ name, value }) => ({
    name: `${system.name}, ${name}`,
    gold: value.gold,
    found: value.predicted,
    matched: value.true,
    missed: [],
    extra: [],
    details: [],
  }))
}

function readOptions(words: readonly string[]): Options | string {
  try {
    return optionsOf(parseArgs({ args: [...words], options: KNOWN }).values)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const KNOWN = {
  corpus: { type: 'string' },
  part: { type: 'string' },
  every: { type: 'string' },
  misses: { type: 'string' },
  extra: { type: 'string' },
  json: { type: 'boolean' },
} as const

function optionsOf(given: {
  readonly corpus?: string
  readonly part?: string
  readonly every?: string
  readonly misses?: string
  readonly extra?: string
  readonly json?: boolean
}): Options {
  return {
    corpus: given.corpus ?? null,
    part: partOf(given.part ?? 'dev'),
    every: Math.max(1, numberOf('every', given.every) ?? 1),
    misses: numberOf('misses', given.misses),
    extra: numberOf('extra', given.extra),
    isJson: given.json ?? false,
  }
}

function partOf(part: string): 'train' | 'dev' {
  if (part === 'train' || part === 'dev') return part
  throw new Error(`--part is train or dev, not "${part}"`)
}

function numberOf(name: string, given: string | undefined): number | null {
  if (given === undefined) return null
  if (!/^\d{1,6}$/u.test(given)) throw new Error(`--${name} needs a number, not "${given}"`)
  return Number(given)
}
