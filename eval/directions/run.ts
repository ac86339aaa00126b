import { parseArgs } from 'node:util'
import { belowFloors, loadFloors } from '../floors.js'
import { outcomeOf, type Outcome } from './outcome.js'
import { loadPairs, type DirectionPair } from './pairs.js'
import { formatMisses, formatPart, toJsonLine } from './report.js'
import { PARTS, measuresOf, ofPart } from './scores.js'

export const DIRECTIONS_USAGE = `npm run eval -- directions [--part dev|held] [--misses N] [--held-misses N] [--json]
Scores direction on minimal pairs: two tellings that differ in one point, each read and compared as an article of its
own. A pair is right when our relation of the second to the first is the labelled one; "same" and "paraphrase" are
one. Where we see no claim that both tell, the pair is not aligned. Deciding words are counted among the aligned:
ours must touch the labelled ones on each side that has some. Fails below eval/floors.json.
  --part PART      one part only
  --misses N       N of the pairs of dev that are wrong
  --held-misses N  N of the pairs of held that are wrong. This spoils them: who has read them may not make rules and
                   call held unseen
  --json           as the last line, the figures as one JSON value; shares from 0 to 1`

/** Prints the scores and returns the exit code: 1 below a floor, 2 for words that cannot be understood, else 0. */
export async function runDirections(words: readonly string[]): Promise<number> {
  if (words.includes('--help')) {
    console.log(DIRECTIONS_USAGE)
    return 0
  }
  const options = readOptions(words)
  if (typeof options === 'string') {
    console.error(`${options}\n\n${DIRECTIONS_USAGE}`)
    return 2
  }
  return report(await scoreDirections(options.parts), options)
}

function report(outcomes: readonly Outcome[], { parts, misses, isJson }: Options): number {
  for (const part of parts) {
    const some = ofPart(outcomes, part)
    console.log(`${formatPart(part, some)}\n`)
    const count = misses[part]
    if (count !== null) console.log(`${formatMisses(some, count)}\n`)
  }
  const failures = directionFailures(outcomes)
  for (const line of failures) console.error(line)
  if (isJson) console.log(toJsonLine(outcomes))
  return failures.length > 0 ? 1 : 0
}

/** What we make of the pairs of some parts. */
export async function scoreDirections(
  parts: readonly DirectionPair['part'][] = PARTS,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (const pair of loadPairs())
    if (parts.includes(pair.part)) outcomes.push(await outcomeOf(pair))
  return outcomes
}

/** One line for each measure of a part that lies below its floor. */
export function directionFailures(outcomes: readonly Outcome[]): readonly string[] {
  const floors = loadFloors()
  return PARTS.flatMap((part) => {
    const name = `directions, ${part}`
    return belowFloors(measuresOf(ofPart(outcomes, part)), floors[name] ?? {}, {}).map(
      (line) => `${name}: ${line}`,
    )
  })
}

interface Options {
  readonly parts: readonly DirectionPair['part'][]
  readonly misses: Readonly<Record<DirectionPair['part'], number | null>>
  readonly isJson: boolean
}

function readOptions(words: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({ args: [...words], options: KNOWN })
    return {
      parts: partsOf(values.part),
      misses: {
        dev: numberOf('misses', values.misses),
        held: numberOf('held-misses', values['held-misses']),
      },
      isJson: values.json ?? false,
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const KNOWN = {
  part: { type: 'string' },
  misses: { type: 'string' },
  'held-misses': { type: 'string' },
  json: { type: 'boolean' },
} as const

function partsOf(given: string | undefined): readonly DirectionPair['part'][] {
  const parts = given === undefined ? PARTS : PARTS.filter((part) => part === given)
  if (parts.length === 0) throw new Error(`--part is dev or held, not "${given}"`)
  return parts
}

function numberOf(name: string, given: string | undefined): number | null {
  if (given === undefined) return null
  if (!/^\d{1,6}$/u.test(given)) throw new Error(`--${name} needs a number, not "${given}"`)
  return Number(given)
}
