import { StoreError } from '../errors.js'

/** The `code` of an error of the system, as "ENOENT"; `null` for any other. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}

/** Does something to a file; a failure of the disk becomes a StoreError that names the file and says what to do. */
export async function withFile<T>(path: string, doing: Doing, call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    throw translated(error, path, doing)
  }
}

export type Doing = 'read' | 'written' | 'removed'

function translated(error: unknown, path: string, doing: Doing): unknown {
  const code = codeOf(error)
  // What has no code is no failure of a disk, and what is a StoreError has its words already.
  if (code === null || error instanceof StoreError) return error
  const what = `${path} could not be ${doing}`
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    const advice = 'Make room and run the command again; whatever was reported as kept is kept.'
    return new StoreError('disk-full', `The disk is full: ${what}. ${advice}`, { cause: error })
  }
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') {
    return new StoreError('read-only', `${refused(doing, what)} (${code}).`, { cause: error })
  }
  const advice = 'Check the disk; whatever was reported as kept is kept as long as the disk holds.'
  return new StoreError('disk', `The disk failed: ${what} (${code}). ${advice}`, { cause: error })
}

function refused(doing: Doing, what: string): string {
  return doing === 'read'
    ? `Readout may not read here: ${what}. Let this user read the folder`
    : `Readout may not write here: ${what}. Let this user write to the folder, or keep the record in another with --home`
}
