import { formatTable } from '../../eval/report.js'
import type { AddingCost } from './adding.js'
import type { RecordCost } from './costs.js'
import type { JobDone } from './processes.js'
import type { Answered } from './questions.js'

/** Where the time of the first thousand went, database by database. */
export function addingTable(costs: readonly RecordCost[]): string {
  const row = (name: string, of: (cost: AddingCost) => number, digits = 1) =>
    compared(name, { values: costs.map(({ adding }) => of(adding.result)), digits })
  const perFile = (of: (cost: AddingCost) => number) => (cost: AddingCost) => of(cost) / cost.files
  const added = costs[0]?.adding.result.added ?? 0
  return formatTable([
    headed(`adding 1000 files, ${added} of them new`, costs),
    row('articles/s, end to end', ({ files, all }) => (1000 * files) / all),
    row(
      'ms each, end to end',
      perFile(({ all }) => all),
    ),
    row('  waiting for readings', perFile(waitOf)),
    row(
      '  archive, written and synced',
      perFile(({ archive }) => archive),
      2,
    ),
    row(
      '  archive, read again',
      perFile(({ again }) => again),
      2,
    ),
    row(
      '  database and merging',
      perFile(({ database }) => database),
      2,
    ),
    compared('memory at most, MiB', {
      values: costs.map(({ adding }) => adding.mebibytes),
      digits: 0,
    }),
  ])
}

function waitOf({ all, archive, again, database }: AddingCost): number {
  return Math.max(0, all - archive - again - database)
}

/** Archive and database alone, thousand by thousand. */
export function growthTable(costs: readonly RecordCost[], step: number): string {
  const rates = costs.map(({ growth }) => growth.map(rateOf))
  const rows = (rates[0] ?? []).map((_, at) =>
    compared(`${(at + 1) * step} to ${(at + 2) * step}`, {
      values: rates.map((each) => each[at] ?? 0),
      digits: 0,
    }),
  )
  const last = costs.flatMap(({ growth }) => growth.slice(-1))
  const processor = compared('processor of this process, ms each', {
    values: last.map(({ result }) => result.processor / result.files),
    digits: 1,
  })
  return formatTable([headed('articles/s without reading', costs), ...rows, processor])
}

function rateOf({ result: { added, all } }: JobDone<AddingCost>): number {
  return (1000 * added) / all
}

interface Asked {
  readonly articles: number
  readonly answersOf: (cost: RecordCost) => readonly Answered[]
}

/** Each question's first asking, median and 95th percentile, with how the last database stands to the first at the latter. */
export function questionTable(
  costs: readonly RecordCost[],
  { articles, answersOf }: Asked,
): string {
  const answers = costs.map(answersOf)
  const head = [
    `ms at ${articles} articles`,
    ...costs.flatMap(({ name }) => [`${name} first`, 'p50', 'p95']),
    'ratio',
  ]
  const rows = (answers[0] ?? []).map(({ question }, at) => {
    const own = answers.map((each) => each[at])
    return [
      question,
      ...own.flatMap((each) => [
        fixed(each?.first ?? 0, 0),
        fixed(each?.median ?? 0, 1),
        fixed(each?.slow ?? 0, 1),
      ]),
      ratioOf(own.map((each) => each?.slow ?? 0)),
    ]
  })
  return formatTable([head, ...rows])
}

/** What an existing record costs that is opened. */
export function startTable(costs: readonly RecordCost[], articles: number): string {
  const last = ({ few, many }: RecordCost) => many ?? few
  const starts = costs.map(({ start }) => start)
  return formatTable([
    headed(`a record of ${articles} articles`, costs),
    compared('opening it, ms', { values: costs.map((each) => last(each).opened), digits: 0 }),
    starts.includes(null)
      ? ['command contacts: not built, or failed', ...costs.map(() => ''), '']
      : compared('command contacts, whole, ms', {
          values: starts.map((each) => each ?? 0),
          digits: 0,
        }),
    compared('asking, memory at most, MiB', {
      values: costs.map((each) => last(each).mebibytes),
      digits: 0,
    }),
  ])
}

function headed(name: string, costs: readonly RecordCost[]): readonly string[] {
  return [name, ...costs.map((each) => each.name), 'ratio']
}

function compared(
  name: string,
  { values, digits }: { readonly values: readonly number[]; readonly digits: number },
): readonly string[] {
  return [name, ...values.map((value) => fixed(value, digits)), ratioOf(values)]
}

/** The last to the first. */
function ratioOf(values: readonly number[]): string {
  const [first, last] = [values[0], values.at(-1)]
  if (values.length < 2 || !first || last === undefined) return ''
  return `${(last / first).toFixed(2)}x`
}

function fixed(value: number, digits: number): string {
  return value.toFixed(digits)
}
