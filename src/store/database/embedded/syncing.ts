import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { nodeDisk } from '../../archive/node-disk.js'

const AT_ONCE = 16

/** Returns when everything in a folder, and the folder itself, would survive a power cut. */
export async function syncAll(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const waiting = entries.map((entry) => {
    const path = join(entry.parentPath, entry.name)
    return () => (entry.isDirectory() ? nodeDisk.syncFolder(path) : nodeDisk.syncFile(path))
  })
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await next()
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  await nodeDisk.syncFolder(folder)
}
