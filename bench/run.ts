import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compareReadings } from '../src/compare/compare.js'
import { accountId } from '../src/model/ids.js'
import type { Reading } from '../src/model/reading.js'
import { readFile } from '../src/operations/read.js'
import { readArticle } from '../src/operations/reader.js'
import { formatTable } from '../eval/report.js'
import { tokeniseAlone } from './baseline.js'
import { costOf } from './processes.js'
import { benchRecord } from './record/run.js'
import { costOfStages } from './stages.js'
import { costOfTagging, type TaggingCost } from './tagging.js'
import { EXAMPLE_FILES, longText } from './texts.js'
import { timeOf } from './timing.js'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const LONG_WORDS = 20_000
/** Accounts compared: by default, and with --many besides. */
const ACCOUNTS = [2, 50]
const MANY_ACCOUNTS = [200, 500]

interface Speed {
  readonly name: string
  readonly tokens: number
  readonly reading: number
  readonly tokenising: number
  readonly tagging: readonly TaggingCost[]
  readonly stages: readonly { readonly stage: string; readonly milliseconds: number }[]
}

async function readAll(files: readonly string[]): Promise<readonly Reading[]> {
  const results = await Promise.all(files.map((file) => readFile(file)))
  return results.map(({ reading, problems }) => {
    if (reading === null) throw new Error(problems.map(({ message }) => message).join('; '))
    return reading
  })
}

async function speedOf(name: string, files: readonly string[]): Promise<Speed> {
  const readings = await readAll(files)
  const texts = readings.map(({ article }) => article.text)
  return {
    name,
    tokens: readings.reduce((sum, { analysis }) => sum + analysis.tokens.length, 0),
    tokenising: await timeOf(() => texts.map(tokeniseAlone)),
    reading: await timeOf(() => readings.map(({ article }) => readArticle(article))),
    tagging: await costOfTagging(readings.map(({ article }) => article)),
    stages: await costOfStages(files, readings),
  }
}

function compareMany(readings: readonly Reading[], count: number) {
  return compareReadings(
    Array.from({ length: count }, (_, at) => ({
      id: accountId(String(at)),
      name: `account ${at}`,
      reading: readings[at % readings.length] ?? null,
    })),
  )
}

function printSpeeds(speeds: readonly Speed[]): void {
  const rows = speeds.map(({ name, tokens, reading, tokenising }) => [
    name,
    `${(reading / tokenising).toFixed(1)}x`,
    String(tokens),
    perSecond(tokens, reading),
    perSecond(tokens, tokenising),
  ])
  const head = ['reading', 'to tokenising alone', 'tokens', 'read/s', 'tokenised/s']
  console.log(`${formatTable([head, ...rows])}\n`)
}

function printTagging(speeds: readonly Speed[]): void {
  const rows = speeds.flatMap(({ name, tokens, tagging, tokenising }) =>
    tagging.map(({ speed, milliseconds }) => [
      `${speed}, ${name}`,
      `${(milliseconds / tokenising).toFixed(1)}x`,
      perSecond(tokens, milliseconds),
    ]),
  )
  const head = ['text to attributions', 'to tokenising alone', 'tokens/s']
  console.log(`${formatTable([head, ...rows])}\n`)
}

function printStages(speeds: readonly Speed[]): void {
  const names = speeds[0]?.stages.map(({ stage }) => stage) ?? []
  const rows = names.map((name, at) => [
    name,
    ...speeds.flatMap(({ stages, tokenising, tokens }) => {
      const cost = stages[at]?.milliseconds ?? 0
      return [`${(cost / tokenising).toFixed(2)}x`, `${((1000 * cost) / tokens).toFixed(1)}`]
    }),
  ])
  const head = ['stage', ...speeds.flatMap(({ name }) => [name, 'us/token'])]
  console.log(`${formatTable([head, ...rows])}\n`)
}

async function printComparing(readings: readonly Reading[], tokenising: number): Promise<void> {
  const rows: string[][] = []
  for (const count of [...ACCOUNTS, ...(isMany ? MANY_ACCOUNTS : [])]) {
    const cost = await timeOf(() => compareMany(readings, count))
    rows.push([`${count} accounts`, `${(cost / tokenising).toFixed(1)}x`, cost.toFixed(0)])
  }
  console.log(`${formatTable([['comparing', 'to tokenising the example', 'ms'], ...rows])}\n`)
}

function printProcesses(long: string): void {
  const child = (job: string) => [
    '--import',
    'tsx',
    fileURLToPath(new URL('child.ts', import.meta.url)),
    job,
    long,
  ]
  const reading = costOf(child('read'))
  const tokenising = costOf(child('tokenise'))
  const rows = [
    [
      'memory, long text',
      `${(reading.mebibytes / tokenising.mebibytes).toFixed(2)}x`,
      `${reading.mebibytes.toFixed(0)} MiB`,
      `${tokenising.mebibytes.toFixed(0)} MiB`,
    ],
    ...coldStart(),
  ]
  console.log(formatTable([['process', 'to wink-nlp alone', 'readout', 'wink-nlp'], ...rows]))
}

const LOAD_WINK =
  'const wink = require("wink-nlp")(require("wink-eng-lite-web-model")); wink.readDoc("One call.").tokens().length()'

function coldStart(): readonly (readonly string[])[] {
  const command = join(ROOT, 'bin/readout.js')
  if (!existsSync(command) || !existsSync(join(ROOT, 'dist')))
    return [['cold start', 'skipped: not built', '', '']]
  const comparing = costOf([command, 'compare', ...EXAMPLE_FILES])
  const loading = costOf(['-e', LOAD_WINK])
  return [
    [
      'cold start, compare',
      `${(comparing.milliseconds / loading.milliseconds).toFixed(2)}x`,
      `${comparing.milliseconds.toFixed(0)} ms`,
      `${loading.milliseconds.toFixed(0)} ms`,
    ],
  ]
}

const perSecond = (tokens: number, milliseconds: number): string =>
  Math.round((1000 * tokens) / milliseconds).toString()

/** By default of a record; with `record --articles N` so many, and with `--PGlite` or `--PostgreSQL` on one of them. */
const RECORD_ARTICLES = 1000

async function benchReading(words: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'))
  try {
    const long = join(folder, 'long.txt')
    writeFileSync(long, longText(words))
    const example = await speedOf('example', EXAMPLE_FILES)
    const speeds = [example, await speedOf('long text', [long])]
    printSpeeds(speeds)
    printTagging(speeds)
    printStages(speeds)
    await printComparing(await readAll(EXAMPLE_FILES), example.tokenising)
    printProcesses(long)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const asked = process.argv.slice(2)
const isMany = asked.includes('--many')
const isRecordAlone = asked[0] === 'record'
const numbers = asked.map(Number).filter((each) => each > 0)
if (!isRecordAlone) {
  await benchReading(numbers[0] ?? LONG_WORDS)
  console.log('')
}
const only = ['PGlite', 'PostgreSQL'].find((name) => asked.includes(`--${name}`)) ?? null
await benchRecord((isRecordAlone ? numbers[0] : undefined) ?? RECORD_ARTICLES, only)
