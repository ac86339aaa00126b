import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { readInput } from '../../src/ingest/files.js'
import type { Task } from '../pair/corpus.js'

/** Does something with an event whose texts end where its labels end; the cut copies are gone afterwards. */
export async function withCutTexts<T>(task: Task, use: (cut: Task) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-groups-'))
  try {
    const files: string[] = []
    for (const [at, file] of task.files.entries()) {
      const upTo = task.gold.texts[at]?.upTo ?? null
      files.push(upTo === null ? file : await cutFile(file, upTo, folder))
    }
    return await use({ ...task, files })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Header lines stay; `upTo` counts in the text that follows them. */
async function cutFile(file: string, upTo: number, folder: string): Promise<string> {
  const input = await readInput(file)
  if (!input.ok) throw new Error(`${file}: ${input.problems.map(({ message }) => message).join()}`)
  const { text } = input.value
  const raw = readFileSync(file, 'utf8')
  const body = raw.lastIndexOf(text)
  if (body < 0) throw new Error(`${file}: only a plain text can be cut, and this is none`)
  const path = join(folder, basename(file))
  writeFileSync(path, raw.slice(0, body + upTo))
  return path
}
