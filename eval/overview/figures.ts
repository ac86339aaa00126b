import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { BETWEEN_PEOPLE } from '../attribution/ceiling.js'
import { isCorpus, polnearFolder, readCorpus } from '../attribution/corpus.js'
import { scoreSystem } from '../attribution/measuring.js'
import { rowsOf as figuresOf } from '../attribution/scores.js'
import { SYSTEMS } from '../attribution/systems.js'
import { scoreDirections } from '../directions/run.js'
import { PARTS, measuresOf, ofPart } from '../directions/scores.js'
import { POOLED, scoreSummary } from '../events/run.js'
import { scoresOf, type Measure, type Verdicts } from '../measure.js'
import { hasReadouts } from '../places.js'
import { scoreReadouts } from '../readouts/run.js'
import { loadVerdicts } from '../verdicts.js'
import { READOUT_READERS } from './aims.js'

/** Where pages and docs find what was measured. */
const FILE = fileURLToPath(new URL('../../src/pages/measured.ts', import.meta.url))

export const FIGURES_USAGE = `npm run eval -- figures
Measures what a reader of a record should know of the machine's errors, and writes it where pages and docs find it:
src/pages/measured.ts. Wants every text that it measures on.`

/** One line of what was measured, in percent. */
interface Line {
  readonly of: string
  readonly labels: number
  readonly precision: number
  readonly recall: number
  /** How far two people agree, F1; `null` where nobody measured it. */
  readonly people: number | null
}

/** Measures and writes; the exit code is 2 where something to measure on is not there. */
export async function runFigures(): Promise<number> {
  if (!isCorpus(polnearFolder('dev')) || !hasReadouts()) {
    console.error('The texts to measure on are not all beside this checkout: nothing was written.')
    return 2
  }
  const groups = [
    { heading: 'Who said what, in news', about: NEWS, lines: await newsLines() },
    {
      heading: 'Who said what, in official readouts',
      about: OFFICIAL,
      lines: await officialLines(),
    },
    { heading: 'One call in several accounts', about: EVENTS, lines: await eventLines() },
    { heading: 'Stronger or weaker, in one point', about: PAIRS, lines: await directionLines() },
  ]
  await writeFile(FILE, `${HEAD}${JSON.stringify(groups, null, 2)}\n`)
  console.log(`${FILE}: ${groups.flatMap(({ lines }) => lines).length} figures`)
  return 0
}

const HEAD = `/** Something that was measured, in percent: of what it finds so much is right, of what is there it finds so much. */
export interface MeasuredLine {
  readonly of: string
  /** How many people marked. */
  readonly labels: number
  readonly precision: number
  readonly recall: number
  /** How far two people agree, F1; \`null\` where nobody measured it. */
  readonly people: number | null
}

export interface MeasuredGroup {
  readonly heading: string
  readonly about: string
  readonly lines: readonly MeasuredLine[]
}

/** How often this version errs. Written by \`npm run eval -- figures\`, from texts that people labelled. */
export const measured: readonly MeasuredGroup[] = `

const NEWS =
  'News articles of a public corpus (PolNeAR), in which people marked source, cue and content of each attribution. The network and the chain together, as a record is read.'
const OFFICIAL =
  'Texts that governments published after calls and meetings, labelled by two people and decided by a third.'
const EVENTS =
  'Events that we invented, each told by several accounts. Of differences, precision counts what a second reader judged true.'
const PAIRS =
  'Pairs of tellings that differ in one point: right is the relation of the second to the first.'

async function newsLines(): Promise<readonly Line[]> {
  const { articles } = readCorpus(polnearFolder('dev'))
  const system = SYSTEMS.find(({ speed }) => speed === 'accurate')
  if (system === undefined) throw new Error('no accurate system is measured')
  const { figures } = await scoreSystem(system, articles)
  return figuresOf(figures).flatMap(({ name, value: { P, R, gold } }) => {
    const of = NEWS_NAMES.get(name)
    if (of === undefined) return []
    const people = BETWEEN_PEOPLE.get(name) ?? null
    return { of, labels: gold, precision: rounded(P), recall: rounded(R), people }
  })
}

const NEWS_NAMES: ReadonlyMap<string, string> = new Map([
  ['full', 'source, cue and content found'],
  ['full, direct', 'direct quotation'],
  ['full, indirect', 'indirect speech'],
  ['strict full', 'all three to the word'],
])

async function officialLines(): Promise<readonly Line[]> {
  const { measures } = await scoreReadouts()
  return linesOf(measures, { names: OFFICIAL_NAMES, verdicts: {}, people: READOUT_READERS })
}

const OFFICIAL_NAMES: ReadonlyMap<string, string> = new Map([
  ['statements', 'statements with the right speaker'],
  ['statements, readouts', 'in readouts'],
  ['statements, briefings', 'in briefings'],
  ['act', 'and the right act'],
  ['chain', 'and the right chain'],
])

/** The pair that rules were written with in sight tells too little: the invented events are shown. */
async function eventLines(): Promise<readonly Line[]> {
  const runs = await scoreSummary()
  const measures = runs.find(({ name }) => name === POOLED)?.measures ?? []
  return linesOf(measures, {
    names: EVENT_NAMES,
    verdicts: loadVerdicts(),
    people: new Map(),
  })
}

const EVENT_NAMES: ReadonlyMap<string, string> = new Map([
  ['contacts', 'contacts'],
  ['statements', 'statements'],
  ['commitments', 'commitments'],
  ['alignments', 'the same claim in several accounts'],
  ['discrepancies', 'differences between accounts'],
])

interface Naming {
  readonly names: ReadonlyMap<string, string>
  readonly verdicts: Verdicts
  readonly people: ReadonlyMap<string, number>
}

function linesOf(
  measures: readonly Measure[],
  { names, verdicts, people }: Naming,
): readonly Line[] {
  return [...names].flatMap(([name, of]) => {
    const measure = measures.find((each) => each.name === name)
    if (measure === undefined) return []
    const { judgedPrecision, recall } = scoresOf(measure, verdicts)
    return {
      of,
      labels: measure.gold,
      precision: rounded(100 * judgedPrecision),
      recall: rounded(100 * recall),
      people: people.get(name) ?? null,
    }
  })
}

async function directionLines(): Promise<readonly Line[]> {
  const outcomes = await scoreDirections()
  return PARTS.flatMap((part) => {
    const [accuracy] = measuresOf(ofPart(outcomes, part))
    if (accuracy === undefined) return []
    const { recall } = scoresOf(accuracy, {})
    const right = rounded(100 * recall)
    return {
      of: PART_NAMES[part],
      labels: accuracy.gold,
      precision: right,
      recall: right,
      people: null,
    }
  })
}

const PART_NAMES = {
  dev: 'pairs that rules were made with',
  held: 'pairs that nobody who makes rules has read',
} as const

/** To a tenth of a percent. */
function rounded(percent: number): number {
  return Math.round(10 * percent) / 10
}
