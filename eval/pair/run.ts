import { parseArgs } from 'node:util'
import type { Verdicts } from '../measure.js'
import { formatExtra, formatKinds, formatMeasures, formatMissed } from '../report.js'
import { ADJUDICATED, loadVerdicts, saveVerdicts } from '../verdicts.js'
import { readEvents, type Task } from './corpus.js'
import { mergeJudged, toJudge, writeToJudge } from './judging.js'
import { toJsonLine } from './json.js'
import { poolRuns, scoreTask, type Run } from './score.js'

export const PAIR_USAGE = `npm run eval -- pair --corpus DIR [--misses] [--extra] [--adjudicated FILE] [--to-judge FILE] [--json]
npm run eval -- pair --judged FILE [--adjudicated FILE]
Scores what we read and compare in any folder with texts and a gold.json, or in a folder of such folders. It has no
floors.
  --corpus DIR        the folder
  --misses            labels that nothing matched, with what came closest
  --extra             findings that no label matched, with the key for the verdicts
  --adjudicated FILE  the verdicts of a second reader; eval/adjudicated.json when not given
  --to-judge FILE     writes the findings that no label matched and nobody judged, for a second reader; the file holds
                      words of the texts and must lie outside the project
  --judged FILE       takes such a file back, once "by" says who judged, each verdict is true or false, and each reason
                      is in the reader's own words
  --json              as the last line, the figures as one JSON value; shares from 0 to 1`

/**
 * Prints the scores and returns the exit code: 2 for words that cannot be understood and folders that cannot be scored,
 * else 0.
 */
export async function runPair(words: readonly string[]): Promise<number> {
  if (words.includes('--help')) {
    console.log(PAIR_USAGE)
    return 0
  }
  try {
    const options = readOptions(words)
    if (typeof options === 'string') return refuse([`${options}\n\n${PAIR_USAGE}`])
    const verdicts = loadVerdicts(options.adjudicated)
    if (options.judged !== null) return takeBack(options.judged, verdicts, options.adjudicated)
    return await scoreCorpus(verdicts, options)
  } catch (error) {
    return refuse([error instanceof Error ? error.message : String(error)])
  }
}

function refuse(problems: readonly string[]): number {
  for (const problem of problems) console.error(problem)
  return 2
}

function takeBack(path: string, verdicts: Verdicts, adjudicated: string): number {
  const merged = mergeJudged(path, verdicts)
  if (!merged.ok) return refuse(merged.problems)
  const { added, open, disputed } = merged.value
  saveVerdicts(adjudicated, merged.value.verdicts)
  console.log(`${added} verdicts taken into ${adjudicated}; ${open} findings without one`)
  for (const key of disputed)
    console.error(`${key}: somebody else judged otherwise; that verdict stays`)
  return 0
}

async function scoreCorpus(verdicts: Verdicts, options: Options): Promise<number> {
  const events = await readEvents(options.corpus)
  if (!events.ok) return refuse(events.problems)
  const runs: Run[] = []
  for (const task of events.value) runs.push(await scoreTask(task))
  const pooled = poolRuns(`all ${runs.length} events`, runs)
  const shown = runs.length > 1 ? [...runs, pooled] : runs
  console.log(shown.map((run) => toText(run, verdicts, options)).join('\n'))
  const refused =
    options.toJudge === null
      ? null
      : handOver(options.toJudge, { runs, tasks: events.value, verdicts })
  if (refused !== null) return refuse([refused])
  if (options.isJson) console.log(toJsonLine(pooled, runs, verdicts))
  return 0
}

function handOver(
  path: string,
  {
    runs,
    tasks,
    verdicts,
  }: {
    readonly runs: readonly Run[]
    readonly tasks: readonly Task[]
    readonly verdicts: Verdicts
  },
): string | null {
  const findings = toJudge(runs, tasks, verdicts)
  const refused = writeToJudge(path, findings)
  if (refused === null) console.log(`${findings.length} findings to judge are in ${path}\n`)
  return refused
}

function toText(run: Run, verdicts: Verdicts, { misses, extra }: Options): string {
  return [
    `${run.name} (same contact: ${run.sameContact}; unverified quotations: ${run.unverified})`,
    formatMeasures(run.measures, verdicts),
    formatKinds(run.kinds, verdicts),
    ...(misses ? [formatMissed(run.measures)] : []),
    ...(extra ? [formatExtra(run.measures, verdicts)] : []),
    '',
  ].join('\n')
}

interface Options {
  readonly corpus: string
  readonly misses: boolean
  readonly extra: boolean
  readonly isJson: boolean
  readonly adjudicated: string
  readonly toJudge: string | null
  readonly judged: string | null
}

function readOptions(words: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({ args: [...words], options: KNOWN })
    const { corpus, judged = null } = values
    if ((corpus === undefined) === (judged === null))
      return 'pair wants --corpus DIR, or --judged FILE to take verdicts back'
    return {
      corpus: corpus ?? '',
      misses: values.misses ?? false,
      extra: values.extra ?? false,
      isJson: values.json ?? false,
      adjudicated: values.adjudicated ?? ADJUDICATED,
      toJudge: values['to-judge'] ?? null,
      judged,
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const KNOWN = {
  corpus: { type: 'string' },
  misses: { type: 'boolean' },
  extra: { type: 'boolean' },
  json: { type: 'boolean' },
  adjudicated: { type: 'string' },
  'to-judge': { type: 'string' },
  judged: { type: 'string' },
} as const
