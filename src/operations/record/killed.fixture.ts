import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { addFiles } from './add.js'
import { openRecord } from './open.js'
import { verifiedReading } from './verified.js'
import { verifyRecord } from './verify-record.js'

/** Small texts of invented calls, as files in a folder that is made. */
export async function writeTexts(folder: string, count: number): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true })
  const paths = Array.from({ length: count }, (_, at) => join(folder, `${at + 100}.txt`))
  for (const [at, path] of paths.entries()) {
    const day = (at % 27) + 1
    await writeFile(
      path,
      `title: Call ${at}\npublisher: Courier ${at % 3}\ndate: 2026-02-${day + 1}\n-----\nPresident Anna Vale spoke by telephone with President Ivo Marek on ${day} February 2026. She said that text ${at} was welcome.\n`,
    )
  }
  return paths
}

/** What a killed process had said. */
export interface Death {
  readonly isOpened: boolean
  /** Paths that it was told are kept. */
  readonly kept: readonly string[]
  /** It had ended by itself before. */
  readonly isDone: boolean
}

/** When it is killed: so long after it said that the record is open, or that so many texts are kept. */
export interface Moment {
  readonly afterKept: number
  readonly milliseconds: number
}

const ADDING = fileURLToPath(new URL('./adding.fixture.ts', import.meta.url))

/** Starts a process that adds files, and kills it with signal 9 at a moment. */
export async function addAndKill(
  home: string,
  paths: readonly string[],
  { afterKept, milliseconds }: Moment,
): Promise<Death> {
  const child = spawn(process.execPath, ['--import', 'tsx', ADDING, home, ...paths], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  let said = ''
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (words: Buffer) => {
      said += words.toString('utf8')
      if (said.split('\n').length - 2 >= afterKept) resolve()
    })
    child.once('exit', () => resolve())
  })
  await sleep(milliseconds)
  child.kill('SIGKILL')
  await gone
  return deathOf(child, said)
}

function deathOf({ signalCode }: ChildProcess, said: string): Death {
  const lines = said.split('\n').slice(0, -1)
  const kept = lines.filter((line) => line.endsWith('.txt'))
  return { isOpened: lines.includes('open'), kept, isDone: signalCode === null }
}

/** The next process takes the lock over, finds all that was said to be kept, and believes nothing that is not whole. */
export async function expectNothingLost(home: string, kept: readonly string[]): Promise<void> {
  const record = await openRecord({ home, databaseUrl: null }, { holder: 'a test', create: true })
  try {
    expect((await verifyRecord(record)).failures).toEqual([])
    for (const path of kept) {
      const snapshot = createHash('sha256')
        .update(await readFile(path))
        .digest('hex')
      const row = await record.database.asking.articleOfSnapshot(snapshot)
      if (row === null) throw new Error(`${path} was said to be kept, and is not there`)
      expect((await verifiedReading(record, row)).ok).toBe(true)
    }
  } finally {
    await record.close()
  }
  expect(existsSync(join(home, 'lock'))).toBe(false)
}

/** Adding again goes on where it was stopped, and ends with each text once. */
export async function expectCompleted(home: string, paths: readonly string[]): Promise<void> {
  const record = await openRecord({ home, databaseUrl: null }, { holder: 'a test', create: true })
  try {
    const { added, known, unreadable } = await addFiles(record, paths, { speed: 'fast' })
    expect(added.length + known.length).toBe(paths.length)
    expect(unreadable).toEqual([])
    const { lines, failures } = await verifyRecord(record)
    expect({ lines, failures }).toEqual({ lines: paths.length, failures: [] })
    expect((await record.database.asking.counts()).articles).toBe(paths.length)
  } finally {
    await record.close()
  }
}
