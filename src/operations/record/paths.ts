import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The files that paths name, in their order and each once; a folder stands for all files in it and below, by name.
 * Hidden files in folders are left out, and those that by custom tell of the folder itself (README, LICENSE): whoever wants
 * one of these names it. A path that cannot be looked at stays: reading it says why.
 */
export async function filesOf(paths: readonly string[]): Promise<readonly string[]> {
  const lists = await Promise.all(paths.map(filesAt))
  return [...new Set(lists.flat())]
}

const OF_THE_FOLDER = /^(?:readme|licen[cs]e|changelog|copying|notice)(?:\.(?:md|txt|rst))?$/iu

async function filesAt(path: string): Promise<readonly string[]> {
  const isFolder = await stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  )
  return isFolder ? filesIn(path) : [path]
}

// A link to a folder is not followed from inside one: it may lead back up.
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const lists = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith('.') && !OF_THE_FOLDER.test(name))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map((entry) => {
        const path = join(folder, entry.name)
        return entry.isDirectory() ? filesIn(path) : [path]
      }),
  )
  return lists.flat()
}
