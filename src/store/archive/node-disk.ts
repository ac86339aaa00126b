import { readFileSync } from 'node:fs'
import {
  appendFile,
  mkdir,
  open,
  readdir,
  rename,
  stat,
  truncate,
  unlink,
  writeFile,
} from 'node:fs/promises'
import type { Disk } from './disk.js'
import { codeOf } from './faults.js'

/** The disk of this machine. */
export const nodeDisk: Disk = {
  // Files are small and mostly in the system's memory, where waiting for them takes three times as long as reading them: an
  // answer may rest on hundreds.
  read: async (path) => readFileSync(path),
  readPart,
  size: async (path) => {
    const found = await unless('ENOENT', () => stat(path))
    return found === null ? null : found.size
  },
  list: async (path) => {
    const names = await unless('ENOENT', () => readdir(path))
    return names === null ? [] : names.sort()
  },
  makeFolder,
  write: (path, bytes) => writeFile(path, bytes),
  append: (path, bytes) => appendFile(path, bytes),
  truncate: (path, size) => truncate(path, size),
  rename: (from, to) => rename(from, to),
  remove: (path) => unlink(path),
  // Windows flushes only what may be written.
  syncFile: (path) => sync(path, 'r+'),
  syncFolder,
}

async function readPart(path: string, offset: number, most: number): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const bytes = new Uint8Array(most)
    let filled = 0
    while (filled < most) {
      const { bytesRead } = await file.read(bytes, filled, most - filled, offset + filled)
      if (bytesRead === 0) break
      filled += bytesRead
    }
    return bytes.subarray(0, filled)
  } finally {
    await file.close()
  }
}

async function makeFolder(path: string): Promise<boolean> {
  try {
    await mkdir(path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && (await stat(path)).isDirectory()) return false
    throw error
  }
}

async function sync(path: string, flags: 'r' | 'r+'): Promise<void> {
  const file = await open(path, flags)
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Some file systems, and Windows, keep a folder's entries by themselves and refuse to be asked. */
async function syncFolder(path: string): Promise<void> {
  const refusals =
    process.platform === 'win32' ? ['EPERM', 'EISDIR', 'EACCES', 'EINVAL'] : ['EINVAL', 'ENOTSUP']
  try {
    await sync(path, 'r')
  } catch (error) {
    if (!refusals.includes(codeOf(error) ?? '')) throw error
  }
}

async function unless<T>(code: string, call: () => Promise<T>): Promise<T | null> {
  try {
    return await call()
  } catch (error) {
    if (codeOf(error) === code) return null
    throw error
  }
}
