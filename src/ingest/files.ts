import { readFile, stat } from 'node:fs/promises'
import type { Article } from '../model/article.js'
import type { Outcome, Problem } from '../model/problems.js'
import { ingest, MOST_BYTES, tooLarge } from './ingest.js'

/**
 * Reads one file as an article. A file that is missing, no file, too large, not to be read, empty or no text is a
 * problem; its size is looked at before anything is read. Never throws for a bad file.
 */
export async function readInput(path: string): Promise<Outcome<Article>> {
  const bytes = await readBytes(path, { bytes: MOST_BYTES, refusal: tooLarge })
  return bytes instanceof Uint8Array
    ? ingest(bytes, { name: path })
    : { ok: false, problems: [bytes] }
}

/** How much of a file is read, and the problem of one that has more. */
export interface SizeLimit {
  readonly bytes: number
  readonly refusal: (path: string, size: number) => Problem
}

/** The bytes of a file, or why there are none. Its size is looked at before anything is read. */
export async function readBytes(path: string, limit: SizeLimit): Promise<Uint8Array | Problem> {
  try {
    // Looked at before it is opened: opening a pipe would wait for its other end.
    const status = await stat(path)
    if (status.isDirectory()) return unreadable(path, 'is a folder; name the files in it')
    if (!status.isFile()) return unreadable(path, 'is no regular file; save it as one first')
    if (status.size > limit.bytes) return limit.refusal(path, status.size)
    return await readFile(path)
  } catch (error) {
    return problemOf(path, codeOf(error))
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : ''
}

function problemOf(path: string, code: string): Problem {
  if (code === 'ENOENT' || code === 'ENOTDIR') return missing(path)
  if (code === 'EACCES' || code === 'EPERM')
    return unreadable(path, 'may not be read by this user; change its permissions')
  if (code === 'ERR_INVALID_ARG_VALUE' || code === 'ENAMETOOLONG') return missing(path)
  return unreadable(
    path,
    `could not be read${code === '' ? '' : ` (${code})`}; check the disk and try again`,
  )
}

function missing(path: string): Problem {
  return {
    code: 'file-missing',
    message: `${path}: there is no such file. Check the name and the folder that you are in.`,
    input: path,
  }
}

function unreadable(path: string, why: string): Problem {
  return { code: 'file-unreadable', message: `${path} ${why}.`, input: path }
}
