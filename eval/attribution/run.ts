import { parseArgs } from 'node:util'
import { belowFloors, loadFloors } from '../floors.js'
import type { Measure } from '../measure.js'
import type { CorpusProblem } from './brat.js'
import { isCorpus, polnearFolder, readCorpus, type Corpus } from './corpus.js'
import { formatExamples, formatFailures } from './failures-report.js'
import { toJsonLine } from './json.js'
import { measureSystem, scoreSystem, type SystemScore } from './measuring.js'
import { formatIntervals, formatScores, formatSpeeds } from './report.js'
import { rowsOf } from './scores.js'
import { SYSTEMS, type System } from './systems.js'

export const ATTRIBUTION_USAGE = `npm run eval -- attribution [--corpus DIR] [--part train|dev] [--every N] [--systems A,B] [--misses N] [--extra N] [--untimed] [--json]
Scores who said what on texts that people labelled: PolNeAR beside the checkout, or any folder of the same form
(text/NAME.txt and attributions/NAME_ANNOTATOR.ann in brat's stand-off form). Fails below eval/floors.json, whose
floors are for the whole dev part. Precision and recall of every measure are shown for one system or two.
  --corpus DIR    another folder
  --part PART     train or dev of PolNeAR; dev when not given
  --every N       one text in N
  --systems A,B   some of ${SYSTEMS.map(({ name }) => name).join(', ')}; all when not given, with --json those that stand for a speed
  --misses N      what kinds of failures there are, and N of the labels that were missed
  --extra N       the same, and N of the predictions that are wrong
  --untimed       no speeds, which take as long as the scores
  --json          as the last line, the figures of both speeds as one JSON value; shares in percent`

interface Options {
  readonly corpus: string | null
  readonly part: 'train' | 'dev'
  readonly every: number
  readonly systems: readonly System[]
  readonly misses: number | null
  readonly extra: number | null
  readonly isTimed: boolean
  readonly isJson: boolean
}

/**
 * Prints the scores and returns the exit code: 1 below a floor, 2 for words that cannot be understood and folders
 * without labelled texts, else 0.
 */
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
  reportProblems(corpus.problems)
  if (corpus.articles.length === 0) {
    console.error(`${folder}: no text there that has labels`)
    return 2
  }
  const scores: SystemScore[] = []
  const score = options.isTimed ? measureSystem : scoreSystem
  for (const system of options.systems) scores.push(await score(system, corpus.articles))
  console.log(toText(corpus, scores, options))
  const isGuarded = options.corpus === null && options.part === 'dev' && options.every === 1
  const failures = isGuarded ? attributionFailures(scores) : []
  for (const line of failures) console.error(line)
  if (options.isJson) console.log(toJsonLine(scores))
  return failures.length > 0 ? 1 : 0
}

const SHOWN_PROBLEMS = 5

function reportProblems(problems: readonly CorpusProblem[]): void {
  for (const { message } of problems.slice(0, SHOWN_PROBLEMS)) console.error(message)
  const others = problems.length - SHOWN_PROBLEMS
  if (others > 0) console.error(`and ${others} more like these`)
}

function toText(corpus: Corpus, scores: readonly SystemScore[], options: Options): string {
  const { misses, extra } = options
  return [
    `attribution (${titleOf(corpus)}; shares in percent)`,
    formatScores(scores),
    formatIntervals(scores),
    formatSpeeds(scores),
    ...(misses === null && extra === null ? [] : [`\n${formatFailures(scores)}`]),
    ...scores.flatMap((score) => [
      ...(misses ? [`\n${formatExamples(score, 'missed', misses)}`] : []),
      ...(extra ? [`\n${formatExamples(score, 'wrong', extra)}`] : []),
    ]),
  ].join('\n')
}

function titleOf({ articles, problems }: Corpus): string {
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
  return [
    count(articles.length, 'article'),
    ...(problems.length === 0 ? [] : [`${count(problems.length, 'problem')} in the labels`]),
  ].join(', ')
}

/** One line for each measure of a system on the whole dev part that lies below its floor. */
export function attributionFailures(scores: readonly SystemScore[]): readonly string[] {
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
  systems: { type: 'string' },
  misses: { type: 'string' },
  extra: { type: 'string' },
  untimed: { type: 'boolean' },
  json: { type: 'boolean' },
} as const

function optionsOf(given: {
  readonly corpus?: string
  readonly part?: string
  readonly every?: string
  readonly systems?: string
  readonly misses?: string
  readonly extra?: string
  readonly untimed?: boolean
  readonly json?: boolean
}): Options {
  return {
    corpus: given.corpus ?? null,
    part: partOf(given.part ?? 'dev'),
    every: Math.max(1, numberOf('every', given.every) ?? 1),
    systems: systemsOf(given.systems ?? null, given.json ?? false),
    misses: numberOf('misses', given.misses),
    extra: numberOf('extra', given.extra),
    isTimed: !(given.untimed ?? false),
    isJson: given.json ?? false,
  }
}

function partOf(part: string): 'train' | 'dev' {
  if (part === 'train' || part === 'dev') return part
  throw new Error(`--part is train or dev, not "${part}"`)
}

function systemsOf(names: string | null, isJson: boolean): readonly System[] {
  if (names === null) return SYSTEMS.filter(({ speed }) => speed !== null || !isJson)
  return names.split(',').map((name) => {
    const system = SYSTEMS.find((each) => each.name === name.trim())
    if (!system)
      throw new Error(
        `--systems takes ${SYSTEMS.map((each) => each.name).join(', ')}, not "${name}"`,
      )
    return system
  })
}

function numberOf(name: string, given: string | undefined): number | null {
  if (given === undefined) return null
  if (!/^\d{1,6}$/u.test(given)) throw new Error(`--${name} needs a number, not "${given}"`)
  return Number(given)
}
