import { parseArgs } from 'node:util'
import { belowFloors, loadFloors } from '../floors.js'
import type { Task } from '../pair/corpus.js'
import { READOUTS, hasReadouts } from '../places.js'
import { formatMissed } from '../report.js'
import { loadVerdicts } from '../verdicts.js'
import { FIRST, LABELS, SECOND, hasGroups, readGroups } from './labels.js'
import { formatGroup, toJsonLine } from './report.js'
import { poolGroups, scoreAgreement, scoreGroup, type GroupScore } from './scores.js'

export const GROUPS_USAGE = `npm run eval -- groups [--misses] [--json]
npm run eval -- groups --agreement FOLDER FOLDER [--json]
Scores alignments, relations and discrepancies on labelled groups of official readouts (labels in eval/groups, texts
beside the checkout), beside how far two readers agree who had not seen each other's labels (eval/groups/first and
second); a third decided what they differed in.
"same" and "paraphrase" are one relation. Fails below eval/floors.json.
  --misses     labels that nothing matched
  --agreement  holds ours against the labels of the first folder, beside how far the second agrees with it
  --json       as the last line, the figures as one JSON value; shares from 0 to 1`

/** Prints the scores and returns the exit code: 1 below a floor, 2 for what cannot be understood or scored, else 0. */
export async function runGroups(words: readonly string[]): Promise<number> {
  if (words.includes('--help')) {
    console.log(GROUPS_USAGE)
    return 0
  }
  const options = readOptions(words)
  if (typeof options === 'string') return refuse([`${options}\n\n${GROUPS_USAGE}`])
  const { folders, isGiven } = options
  if (!hasReadouts() || (!isGiven && !hasGroups(folders.labels))) {
    console.log('skipped: the labelled groups or their texts are not there')
    return 0
  }
  const scored = await scoreGroups(folders)
  if ('problems' in scored) return refuse(scored.problems)
  print(scored, options)
  const failures = isGiven ? [] : groupFailures(scored)
  for (const line of failures) console.error(line)
  if (options.isJson)
    console.log(toJsonLine(withPool(scored.ours), withPool(scored.readers), loadVerdicts()))
  return failures.length > 0 ? 1 : 0
}

function refuse(problems: readonly string[]): number {
  for (const problem of problems) console.error(problem)
  return 2
}

function print({ ours, readers }: Scored, { misses }: Options): void {
  const verdicts = loadVerdicts()
  for (const score of withPool(ours)) {
    const beside = withPool(readers).find(({ name }) => name === score.name) ?? null
    console.log(`${formatGroup(score, beside, verdicts)}\n`)
    if (misses && score.name !== POOL) console.log(`${formatMissed(score.measures)}\n`)
  }
}

const POOL = 'all groups'

const withPool = (scores: readonly GroupScore[]): readonly GroupScore[] =>
  scores.length === 0 ? [] : [...scores, poolGroups(POOL, scores)]

export interface Scored {
  readonly ours: readonly GroupScore[]
  /** Empty without the labels of a second reader. */
  readonly readers: readonly GroupScore[]
}

interface Unscored {
  readonly problems: readonly string[]
}

/** Labels to hold ours against, and those of two readers to hold against each other. */
interface Folders {
  readonly labels: string
  readonly readers: readonly [first: string, second: string]
}

const KEPT: Folders = { labels: LABELS, readers: [FIRST, SECOND] }

/** Ours on the labels, and how far the second reader agrees with the first, where both are there. */
export async function scoreGroups(
  { labels, readers }: Folders = KEPT,
  root: string = READOUTS,
): Promise<Scored | Unscored> {
  const decided = await readGroups(labels, root)
  if (!decided.ok) return decided
  const ours: GroupScore[] = []
  for (const task of decided.value) ours.push(await scoreGroup(task))
  if (!readers.every(hasGroups)) return { ours, readers: [] }
  const [first, second] = [await readGroups(readers[0], root), await readGroups(readers[1], root)]
  if (!first.ok) return first
  if (!second.ok) return second
  const agreements: GroupScore[] = []
  for (const task of first.value) {
    const other = otherOf(task, second.value)
    if (other !== null) agreements.push(await scoreAgreement(task, other))
  }
  return { ours, readers: agreements }
}

function otherOf({ name }: Task, others: readonly Task[]): Task | null {
  return others.find((other) => other.name === name) ?? null
}

/** One line for each measure of all groups together that lies below its floor. */
export function groupFailures({ ours }: Scored): readonly string[] {
  return belowFloors(
    poolGroups(POOL, ours).measures,
    loadFloors()['groups'] ?? {},
    loadVerdicts(),
  ).map((line) => `groups: ${line}`)
}

interface Options {
  readonly folders: Folders
  readonly isGiven: boolean
  readonly misses: boolean
  readonly isJson: boolean
}

function readOptions(words: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        misses: { type: 'boolean' },
        json: { type: 'boolean' },
        agreement: { type: 'boolean' },
      },
    })
    return {
      folders: foldersOf(values.agreement ?? false, positionals),
      isGiven: values.agreement ?? false,
      misses: values.misses ?? false,
      isJson: values.json ?? false,
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function foldersOf(isAgreement: boolean, [first, second, ...rest]: readonly string[]): Folders {
  if (!isAgreement && first === undefined) return KEPT
  if (!isAgreement || first === undefined || second === undefined || rest.length > 0)
    throw new Error('two folders of labels go with --agreement, and nowhere else')
  return { labels: first, readers: [first, second] }
}
