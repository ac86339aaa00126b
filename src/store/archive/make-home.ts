import { dirname, join } from 'node:path'
import { StoreError } from '../errors.js'
import type { Disk } from './disk.js'
import { codeOf, withFile } from './faults.js'
import { FORMAT_BYTES } from './format.js'
import { layoutOf } from './layout.js'
import { README } from './readme.js'

/** Makes the folders of a new record. format.json comes last: what has none was cut short, and is made again. */
export async function makeHome(home: string, disk: Disk): Promise<void> {
  const { folder, journal, format } = layoutOf(home)
  await makeFolders(folder, disk)
  await writeSynced(join(home, 'README.txt'), Buffer.from(README), disk)
  await writeSynced(journal, new Uint8Array(0), disk)
  await writeSynced(`${format}.new`, FORMAT_BYTES, disk)
  await withFile(folder, 'written', () => disk.syncFolder(folder))
  await withFile(home, 'written', () => disk.syncFolder(home))
  // Which of the folders above it were new is not known: an earlier start may have been cut short.
  for (const outer of foldersAbove(home)) await syncIfAllowed(outer, disk)
  await withFile(format, 'written', () => disk.rename(`${format}.new`, format))
  await withFile(folder, 'written', () => disk.syncFolder(folder))
}

async function makeFolders(path: string, disk: Disk): Promise<void> {
  await withFile(path, 'written', async () => {
    try {
      await disk.makeFolder(path)
    } catch (error) {
      if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error
      await makeFolders(dirname(path), disk)
      await disk.makeFolder(path)
    }
  })
}

function foldersAbove(path: string): readonly string[] {
  const outer = dirname(path)
  return outer === path ? [] : [outer, ...foldersAbove(outer)]
}

/** A folder that this user may not open was not made by this user. */
async function syncIfAllowed(folder: string, disk: Disk): Promise<void> {
  try {
    await withFile(folder, 'written', () => disk.syncFolder(folder))
  } catch (error) {
    if (!(error instanceof StoreError && error.fault === 'read-only')) throw error
  }
}

async function writeSynced(path: string, bytes: Uint8Array, disk: Disk): Promise<void> {
  await withFile(path, 'written', () => disk.write(path, bytes))
  await withFile(path, 'written', () => disk.syncFile(path))
}
