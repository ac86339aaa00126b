import { parseArgs } from 'node:util'
import { belowFloors, loadFloors } from '../floors.js'
import type { Measure } from '../measure.js'
import { hasReadouts } from '../places.js'
import { measureAgreement } from './agreement.js'
import { compareTold, matchStatements } from './comparing.js'
import { confuseActs, findDifferences } from './kinds.js'
import { LABELS, labelFiles } from './labels.js'
import { formatConfusions, formatDifferences, formatScores, toJsonLine } from './report.js'
import { readLabelled, type ScoredText } from './scoring.js'

export const READOUTS_USAGE = `npm run eval -- readouts [--misses N] [--json]
npm run eval -- readouts --agreement FOLDER FOLDER
Scores who said what, and how, in official readouts, statements and briefings (labels in eval/readouts, texts beside
the checkout). Fails below eval/floors.json. Cue, content, mode, act, chain, addressees and modifiers are counted
among the statements found with the right speaker.
  --misses N     acts read as others, the kinds of differences, and N of them
  --json         as the last line, the figures as one JSON value; shares in percent
  --agreement    how far two folders of labels agree instead; there all but the speakers is counted among all clauses
                 that both have`

/** Prints the scores and returns the exit code: 1 below a floor, 2 for words that cannot be understood, else 0. */
export async function runReadouts(words: readonly string[]): Promise<number> {
  if (words.includes('--help')) {
    console.log(READOUTS_USAGE)
    return 0
  }
  const options = readOptions(words)
  if (typeof options === 'string') {
    console.error(`${options}\n\n${READOUTS_USAGE}`)
    return 2
  }
  if (!hasReadouts()) {
    console.log('skipped: the readouts are not beside this checkout')
    return 0
  }
  return options.folders === null ? scoreReader(options) : reportAgreement(options.folders)
}

function reportAgreement([first, second]: readonly [string, string]): number {
  console.log(formatScores(measureAgreement(first, second)))
  return 0
}

export interface ReadoutScores {
  readonly texts: readonly ScoredText[]
  readonly measures: readonly Measure[]
}

/** How the reader does on the labelled readouts. Throws when they are not beside the checkout. */
export async function scoreReadouts(): Promise<ReadoutScores> {
  const texts: ScoredText[] = []
  for (const labels of labelFiles(LABELS)) texts.push(await readLabelled(labels))
  return { texts, measures: measureTexts(texts) }
}

/** One line for each measure below its floor. */
export function readoutFailures(measures: readonly Measure[]): readonly string[] {
  return belowFloors(measures, loadFloors()['readouts'] ?? {}, {}).map(
    (line) => `readouts: ${line}`,
  )
}

async function scoreReader({ misses, isJson }: Options): Promise<number> {
  const { texts, measures } = await scoreReadouts()
  console.log(`readouts (${texts.length} texts; shares in percent)\n${formatScores(measures)}`)
  if (misses !== null) {
    console.log(`\n${formatConfusions(confuseActs(texts))}`)
    console.log(`\n${formatDifferences(texts.flatMap(findDifferences), misses)}`)
  }
  const failures = readoutFailures(measures)
  for (const line of failures) console.error(line)
  if (isJson) console.log(toJsonLine(measures))
  return failures.length > 0 ? 1 : 0
}

/** Everything together, then statements of the two sorts of text apart. */
function measureTexts(texts: readonly ScoredText[]): readonly Measure[] {
  const statementsOf = (name: string, some: readonly ScoredText[]) =>
    compareTold(some, matchStatements)
      .filter((measure) => measure.name === 'statements')
      .map((measure) => ({ ...measure, name: `statements, ${name}` }))
  return [
    ...compareTold(texts, matchStatements),
    ...statementsOf(
      'readouts',
      texts.filter(({ isBriefing }) => !isBriefing),
    ),
    ...statementsOf(
      'briefings',
      texts.filter(({ isBriefing }) => isBriefing),
    ),
  ]
}

interface Options {
  readonly misses: number | null
  readonly isJson: boolean
  readonly folders: readonly [string, string] | null
}

function readOptions(words: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        misses: { type: 'string' },
        json: { type: 'boolean' },
        agreement: { type: 'boolean' },
      },
    })
    return {
      misses: numberOf(values.misses),
      isJson: values.json ?? false,
      folders: foldersOf(values.agreement ?? false, positionals),
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function foldersOf(
  isAgreement: boolean,
  [first, second, ...rest]: readonly string[],
): readonly [string, string] | null {
  if (!isAgreement && first === undefined) return null
  if (!isAgreement || first === undefined || second === undefined || rest.length > 0)
    throw new Error('two folders of labels go with --agreement, and nowhere else')
  return [first, second]
}

function numberOf(given: string | undefined): number | null {
  if (given === undefined) return null
  if (!/^\d{1,6}$/u.test(given)) throw new Error(`--misses needs a number, not "${given}"`)
  return Number(given)
}
