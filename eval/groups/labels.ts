import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fitEvent, type Task } from '../pair/corpus.js'
import { readGoldFile, type Checked } from '../pair/gold-file.js'
import type { Gold } from '../pair/gold.js'

/** The labels kept here, one file for each group of texts: offsets and no words; two readers and a third who decided. */
export const LABELS = fileURLToPath(new URL('.', import.meta.url))

/** What each of the two labelled without seeing the other's. */
export const FIRST = fileURLToPath(new URL('first/', import.meta.url))
export const SECOND = fileURLToPath(new URL('second/', import.meta.url))

export function hasGroups(folder: string): boolean {
  return existsSync(folder) && labelFilesIn(folder).length > 0
}

/** The labelled groups of a folder; their texts lie in a folder named by `event` in `root`. */
export async function readGroups(folder: string, root: string): Promise<Checked<readonly Task[]>> {
  if (!hasGroups(folder))
    return { ok: false, problems: [`${folder}: no labels there, one GROUP.json for each group`] }
  const tasks: Task[] = []
  const problems: string[] = []
  for (const name of labelFilesIn(folder)) {
    const task = await readGroup(join(folder, name), root)
    if (task.ok) tasks.push(task.value)
    else problems.push(...task.problems)
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: tasks }
}

async function readGroup(path: string, root: string): Promise<Checked<Task>> {
  const written = readGoldFile(path)
  return written.ok
    ? fitEvent(written.value, { folder: join(root, written.value.event), path })
    : written
}

function labelFilesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
}

/** The labels of one reader with the letters that another gave to the same texts. */
export function relettered(gold: Gold, { texts }: Gold): Gold {
  const letter = (id: string): string => {
    const file = gold.texts.find((text) => text.id === id)?.file
    const other = texts.find((text) => text.file === file)
    if (!other) throw new Error(`${gold.event}: ${file ?? id} has labels of one reader only`)
    return other.id
  }
  return {
    ...gold,
    texts,
    alignments: gold.alignments.map((one) => ({
      ...one,
      members: one.members.map((span) => ({ ...span, text: letter(span.text) })),
      reference: one.reference === null ? null : letter(one.reference),
      relations: Object.fromEntries(
        Object.entries(one.relations).map(([id, relation]) => [letter(id), relation]),
      ),
    })),
    discrepancies: gold.discrepancies.map((one) => ({
      ...one,
      a: { ...one.a, text: letter(one.a.text) },
      b: { ...one.b, text: letter(one.b.text) },
    })),
  }
}
