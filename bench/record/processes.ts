import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { medianOf } from '../timing.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const COMMAND = join(ROOT, 'bin/readout.js')

/** A record to be measured: its folder, and the address of the server that holds its database, if one does. */
export interface MeasuredRecord {
  readonly name: string
  readonly home: string
  readonly databaseUrl: string | null
  /** The compiled script of its jobs. */
  readonly jobs: string
}

/** What a job in a process of its own gave, the most memory it held, and how long opening took in it. */
export interface JobDone<T> {
  readonly result: T
  readonly mebibytes: number
  readonly opened: number
}

/** Runs a job on a record. Throws with what the process wrote when it fails. */
export async function runJob<T>(
  record: MeasuredRecord,
  job: string,
  words: readonly string[],
): Promise<JobDone<T>> {
  const args = [record.jobs, job, record.home, ...words]
  const { output } = await run(args, record)
  const line = /^@result (.*)$/mu.exec(output)?.[1]
  if (line === undefined) throw new Error(`${job} on ${record.name} told nothing: ${output}`)
  const done: JobDone<T> = JSON.parse(line)
  return done
}

const STARTS = 5

/** Milliseconds of the whole command `contacts`, median of five; `null` where it is not built. */
export async function costOfStart(record: MeasuredRecord): Promise<number | null> {
  if (!existsSync(join(ROOT, 'dist/surfaces/cli/main.js'))) return null
  const times: number[] = []
  for (let turn = 0; turn < STARTS; turn += 1) {
    const args = [COMMAND, 'contacts', '--home', record.home, '--json']
    times.push((await run(args, record)).milliseconds)
  }
  return medianOf(times)
}

async function run(args: readonly string[], { databaseUrl }: MeasuredRecord) {
  const start = performance.now()
  const { READOUT_DATABASE_URL: _, ...environment } = process.env
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: databaseUrl === null ? environment : { ...environment, READOUT_DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let complaint = ''
  child.stdout.setEncoding('utf8').on('data', (words: string) => {
    output += words
  })
  child.stderr.setEncoding('utf8').on('data', (words: string) => {
    complaint += words
  })
  const status = await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (status !== 0) throw new Error(`node ${args.join(' ')}: ${complaint}${output}`)
  return { output, milliseconds: performance.now() - start }
}
