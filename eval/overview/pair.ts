import { POOLED } from '../events/run.js'
import type { Run } from '../pair/score.js'
import { scoresOf, type Detail, type Measure, type Verdicts } from '../measure.js'
import { formatTable } from '../report.js'
import { PAIR_AIMS, PAIR_READERS, aimBeside } from './aims.js'

/** Statements of the labelled pair and of the invented events: who said them, and how. 80 columns wide. */
export function formatPair(runs: readonly Run[], verdicts: Verdicts): string {
  const columns = runs.map((run) => columnOf(run, verdicts))
  return formatTable([
    ['in percent', ...columns.flatMap(({ title, isAimed }) => cells(isAimed, [title, ...HEADS]))],
    ...ROWS.map(({ name, textOf }) => [
      name,
      ...columns.flatMap((column) => cells(column.isAimed, textOf(column))),
    ]),
  ])
}

const HEADS = ['aim ', 'two readers'] as const

/** A figure, and where the column has aims, its aim and what two readers reach. */
function cells(
  isAimed: boolean,
  [figure = '', aim = '', readers = '']: readonly string[],
): readonly string[] {
  return isAimed ? [figure, aim, readers] : [figure]
}

interface Column {
  readonly title: string
  /** The pair with header lines has aims. */
  readonly isAimed: boolean
  readonly statements: Measure
  readonly recall: number
  /** After adjudication. */
  readonly precision: number
  readonly unverified: number
}

function columnOf({ name, measures, unverified }: Run, verdicts: Verdicts): Column {
  const statements = measures.find((measure) => measure.name === 'statements')
  if (!statements) throw new Error(`${name}: no statements were measured`)
  const { recall, judgedPrecision } = scoresOf(statements, verdicts)
  const isAimed = name === 'with header lines'
  return {
    title: isAimed ? 'the pair' : name === POOLED ? 'invented' : name,
    isAimed,
    statements,
    recall,
    precision: judgedPrecision,
    unverified,
  }
}

interface Row {
  readonly name: string
  readonly textOf: (column: Column) => readonly string[]
}

const ROWS: readonly Row[] = [
  { name: 'labelled statements', textOf: ({ statements }) => [String(statements.gold)] },
  {
    name: 'found with the right speaker',
    textOf: ({ recall }) => shareCells(recall, PAIR_AIMS.recall, PAIR_READERS.recall),
  },
  {
    name: 'right, of those found',
    textOf: ({ precision }) => shareCells(precision, PAIR_AIMS.precision, null),
  },
  detailRow('act', { readers: PAIR_READERS.act }),
  detailRow('mode'),
  detailRow('addressee'),
  detailRow('target'),
  detailRow('chain', { detail: 'via', aim: PAIR_AIMS.chain }),
  { name: 'quotations that differ', textOf: ({ unverified }) => [String(unverified)] },
]

function detailRow(
  name: string,
  {
    detail = name,
    aim = null,
    readers = null,
  }: {
    readonly detail?: Detail['name']
    readonly aim?: number | null
    readonly readers?: number | null
  } = {},
): Row {
  return {
    name: `  ${name}`,
    textOf: ({ statements }) => {
      const found = statements.details.find((each) => each.name === detail)
      return found && found.of > 0 ? shareCells(found.right / found.of, aim, readers) : ['-']
    },
  }
}

function shareCells(share: number, aim: number | null, readers: number | null): readonly string[] {
  const shown = (100 * share).toFixed(1)
  return [shown, aimBeside(aim, Number(shown)), readers?.toFixed(1) ?? '']
}
