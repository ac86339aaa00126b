import { dirname, join } from 'node:path'
import type { Disk } from './disk.js'
import { codeOf, withFile } from './faults.js'
import { FORMAT_BYTES } from './format.js'
import { layoutOf } from './layout.js'
import { README } from './readme.js'

/** Makes the folders of a new record. format.json comes last: what has none was cut short, and is made again. */
export async function makeHome(home: string, disk: Disk): Promise<void> {
  const { folder, journal, format } = layoutOf(home)
  const made = await makeFolders(folder, disk)
  const readme = join(home, 'README.txt')
  await writeSynced(readme, Buffer.from(README), disk)
  await writeSynced(journal, new Uint8Array(0), disk)
  await writeSynced(`${format}.new`, FORMAT_BYTES, disk)
  for (const each of new Set([folder, home, ...made.map((path) => dirname(path))])) {
    await withFile(each, 'written', () => disk.syncFolder(each))
  }
  await withFile(format, 'written', () => disk.rename(`${format}.new`, format))
  await withFile(folder, 'written', () => disk.syncFolder(folder))
}

/** The folders that were not there, the innermost first. */
async function makeFolders(path: string, disk: Disk): Promise<readonly string[]> {
  return withFile(path, 'written', async () => {
    try {
      return (await disk.makeFolder(path)) ? [path] : []
    } catch (error) {
      if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error
      const outer = await makeFolders(dirname(path), disk)
      await disk.makeFolder(path)
      return [path, ...outer]
    }
  })
}

async function writeSynced(path: string, bytes: Uint8Array, disk: Disk): Promise<void> {
  await withFile(path, 'written', () => disk.write(path, bytes))
  await withFile(path, 'written', () => disk.syncFile(path))
}
