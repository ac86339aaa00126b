import { existsSync, readdirSync, statSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { readInput } from '../../src/ingest/files.js'
import { fitGold, readGoldFile, type Checked } from './gold-file.js'
import type { WrittenGold } from './gold-shape.js'
import type { Gold } from './gold.js'

/** An event to score: its labels and the files in the order of the labels. */
export interface Task {
  readonly name: string
  readonly gold: Gold
  readonly files: readonly string[]
}

/** The events of a folder: itself, where it holds labels, or those of its folders that do. */
export async function readEvents(folder: string): Promise<Checked<readonly Task[]>> {
  if (!isFolder(folder))
    return wrong(`${folder}: there is no such folder. Name one with texts and a gold.json.`)
  const folders = labelledFolders(folder)
  if (folders.length === 0)
    return wrong(
      `${folder}: no gold.json there, nor in a folder below. Name a folder that holds texts and their labels.`,
    )
  const tasks: Task[] = []
  const problems: string[] = []
  for (const each of folders) {
    const task = await readEvent(each)
    if (task.ok) tasks.push(task.value)
    else problems.push(...task.problems)
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: tasks }
}

function labelledFolders(folder: string): readonly string[] {
  if (existsSync(join(folder, GOLD))) return [folder]
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((each) => isFolder(each) && existsSync(join(each, GOLD)))
}

const GOLD = 'gold.json'

/** The event of one folder, its labels held against its texts. */
export async function readEvent(folder: string): Promise<Checked<Task>> {
  const path = join(folder, GOLD)
  const written = readGoldFile(path)
  return written.ok ? fitEvent(written.value, { folder, path }) : written
}

/** Where texts lie, and the file that their labels come from. */
export interface Source {
  readonly folder: string
  readonly path: string
}

/** Labels with the texts of a folder. */
export async function fitEvent(
  written: WrittenGold,
  { folder, path }: Source,
): Promise<Checked<Task>> {
  const texts = new Map<string, string>()
  const problems: string[] = []
  for (const { id, file, bodySha256 } of written.texts) {
    const input = await readInput(join(folder, file))
    if (!input.ok) {
      const [first] = input.problems
      problems.push(`${path}: text ${id}: ${first?.message ?? `${file} cannot be read`}`)
    } else if (isOther(input.value.text, bodySha256))
      problems.push(`${path}: text ${id}: ${file} is not the text that was labelled.`)
    else texts.set(id, input.value.text)
  }
  if (problems.length > 0) return { ok: false, problems }
  const gold = fitGold(written, texts)
  if (!gold.ok)
    return { ok: false, problems: [...gold.problems.map((line) => `${path}: ${line}`), OFFSETS] }
  return {
    ok: true,
    value: {
      name: gold.value.event || basename(folder),
      gold: gold.value,
      files: written.texts.map(({ file }) => join(folder, file)),
    },
  }
}

const OFFSETS =
  'Offsets count UTF-16 units, in what follows the line "-----" where a text has header lines. Label the text again or put the right text back.'

function isOther(text: string, hash: string | undefined): boolean {
  return hash !== undefined && createHash('sha256').update(text, 'utf8').digest('hex') !== hash
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory()
}

const wrong = (problem: string): Checked<never> => ({ ok: false, problems: [problem] })
