import { readFile, realpath, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pageMark } from '../../pages/mark.js'

/** Why a page may not be written to a path, as words for its reader; `null` when it may. */
export async function refusalOf(path: string, inputs: readonly string[]): Promise<string | null> {
  const existing = await textAt(path)
  if (existing === null || existing.includes(pageMark)) return null
  const isInput = (await Promise.all(inputs.map((input) => isSameFile(path, input)))).some(Boolean)
  return isInput
    ? `--html would overwrite ${path}, which is one of the texts to compare: name another file.`
    : `--html would overwrite ${path}, which Readout did not write: name another file, or remove it first.`
}

async function textAt(path: string): Promise<string | null> {
  return readFile(path, 'latin1').catch(() => null)
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  const [pathA, pathB] = await Promise.all([a, b].map((path) => realpath(path).catch(() => null)))
  return pathA !== null && pathA === pathB
}

/** Writes a page; the reason in words when it cannot be written. */
export async function writePage(path: string, html: string): Promise<string | null> {
  try {
    await writeFile(path, html)
    return null
  } catch (error) {
    return `The page could not be written to ${path}: ${reasonOf(error, path)}.`
  }
}

function reasonOf(error: unknown, path: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return `there is no folder ${dirname(path)}; make it first`
  if (code === 'ENOTDIR') return `${dirname(path)} is no folder; name a file in one`
  if (code === 'EISDIR') return 'it is a folder; name a file in it'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return 'you may not write there; name a file in a folder of yours'
  if (code === 'ENOSPC') return 'the disk is full'
  const reason = error instanceof Error ? error.message : String(error)
  return `${reason}; name a file in another folder`
}
