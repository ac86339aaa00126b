import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { nodeDisk } from '../../archive/node-disk.js'

const AT_ONCE = 16

/** How files and folders stood at one moment: their sizes and times, by path. */
export type Standing = ReadonlyMap<string, string>

interface Part {
  readonly path: string
  readonly isFolder: boolean
}

/** How everything in a folder stands now; nothing when there is no such folder. */
export async function standingOf(folder: string): Promise<Standing> {
  const standing = new Map<string, string>()
  const look = async ({ path }: Part) => {
    standing.set(path, await standingAt(path))
  }
  await eachOf(await partsOf(folder).catch(() => []), look)
  return standing
}

/**
 * Returns when everything in a folder, and the folder itself, would survive a power cut. What still stands as it did
 * when all of it would is left alone.
 */
export async function syncAll(folder: string, before: Standing = new Map()): Promise<void> {
  await eachOf(await partsOf(folder), async ({ path, isFolder }) => {
    if (before.size > 0 && before.get(path) === (await standingAt(path))) return
    await (isFolder ? nodeDisk.syncFolder(path) : nodeDisk.syncFile(path))
  })
  await nodeDisk.syncFolder(folder)
}

async function partsOf(folder: string): Promise<readonly Part[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.map((entry) => ({
    path: join(entry.parentPath, entry.name),
    isFolder: entry.isDirectory(),
  }))
}

async function standingAt(path: string): Promise<string> {
  const { size, mtimeNs, ctimeNs, ino } = await stat(path, { bigint: true })
  return [size, mtimeNs, ctimeNs, ino].join(' ')
}

async function eachOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items]
  const worker = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await work(next)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}
