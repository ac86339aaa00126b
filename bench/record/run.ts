import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../../src/store/database/postgres.fixture.js'
import type { AddingCost } from './adding.js'
import { compiledJobs } from './compiled.js'
import type { RecordCost } from './costs.js'
import { costOfStart, runJob, type JobDone, type MeasuredRecord } from './processes.js'
import type { Answered } from './questions.js'
import { READINGS } from './readings.js'
import { addingTable, growthTable, questionTable, startTable } from './report.js'

const THOUSAND = 1000
/** Times that each question is asked. */
const ASKINGS = 100

/** Measures a record of so many articles, a multiple of a thousand, on both databases or one, and prints what it took. */
export async function benchRecord(articles: number, only: string | null = null): Promise<void> {
  const jobs = compiledJobs()
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-record-'))
  const server = await startPostgres()
  try {
    if (server.kind === 'missing') console.log(`No PostgreSQL here: ${server.reason}`)
    const urls = server.kind === 'started' ? [server.postgres.urlOf('bench')] : []
    if (server.kind === 'started') await server.postgres.createDatabase('bench')
    const records = [
      { name: 'PGlite', home: join(folder, 'embedded'), databaseUrl: null, jobs },
      ...urls.map((databaseUrl) => ({
        name: 'PostgreSQL',
        home: join(folder, 'server'),
        databaseUrl,
        jobs,
      })),
    ]
    const costs: RecordCost[] = []
    for (const record of records.filter(({ name }) => only === null || only === name))
      costs.push(await costOf(record, join(folder, 'files'), articles))
    print(costs, articles)
  } finally {
    if (server.kind === 'started') await server.postgres.stop()
    rmSync(folder, { recursive: true })
  }
}

async function costOf(
  record: MeasuredRecord,
  files: string,
  articles: number,
): Promise<RecordCost> {
  const stretch = (from: number) => [files, String(from), String(from + THOUSAND)]
  const adding = await runJob<AddingCost>(record, 'add', stretch(0))
  const few = await runJob<readonly Answered[]>(record, 'ask', [String(ASKINGS)])
  const growth: JobDone<AddingCost>[] = []
  for (let from = THOUSAND; from < articles; from += THOUSAND) {
    growth.push(await runJob<AddingCost>(record, 'keep', stretch(from)))
    say(`${record.name}: ${from + THOUSAND} articles`)
  }
  const many =
    articles > THOUSAND ? await runJob<readonly Answered[]>(record, 'ask', [String(ASKINGS)]) : null
  return { name: record.name, adding, growth, few, many, start: await startOf(record) }
}

/** A command that fails, as one that was compiled from older sources may, costs no more than its own row. */
async function startOf(record: MeasuredRecord): Promise<number | null> {
  try {
    return await costOfStart(record)
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    return null
  }
}

function say(progress: string): void {
  process.stderr.write(`${progress}\n`)
}

function print(costs: readonly RecordCost[], articles: number): void {
  const tables = [
    addingTable(costs),
    ...(articles > THOUSAND ? [growthTable(costs, THOUSAND)] : []),
    ...(articles > THOUSAND
      ? [`Readings of what came after the first thousand are kept in\n${READINGS}`]
      : []),
    questionTable(costs, { articles: THOUSAND, answersOf: ({ few }) => few.result }),
    ...(articles > THOUSAND
      ? [questionTable(costs, { articles, answersOf: ({ many }) => many?.result ?? [] })]
      : []),
    startTable(costs, articles),
  ]
  console.log(tables.join('\n\n'))
}
