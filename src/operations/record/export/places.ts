import { existsSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { StoreError } from '../../../store/errors.js'

/** A place that is filled under another name and gets its own when it is whole. */
export interface Unfinished {
  /** Where to write. */
  readonly path: string
  readonly finish: () => Promise<void>
  readonly abandon: () => Promise<void>
}

/** A folder that is not there yet, or is empty. Throws a StoreError. */
export async function beginFolder(given: string): Promise<Unfinished> {
  const folder = resolve(given)
  const names = existsSync(folder) ? await readdir(folder).catch(failing(given)) : []
  if (names.length > 0)
    throw new StoreError(
      'disk',
      `${given} holds something already. Name a folder that is not there yet.`,
    )
  const path = unfinishedName(folder)
  await rm(path, { recursive: true, force: true }).catch(failing(given))
  await mkdir(path, { recursive: true }).catch(failing(given))
  return {
    path,
    finish: async () => {
      await rm(folder, { recursive: true, force: true }).catch(failing(given))
      await rename(path, folder).catch(failing(given))
    },
    abandon: () => rm(path, { recursive: true, force: true }),
  }
}

/** A file; one of that name is written over once the new one is whole. Throws a StoreError. */
export async function beginFile(given: string): Promise<Unfinished> {
  const file = resolve(given)
  const path = unfinishedName(file)
  await mkdir(dirname(file), { recursive: true }).catch(failing(given))
  return {
    path,
    finish: () => rename(path, file).catch(failing(given)),
    abandon: () => rm(path, { force: true }),
  }
}

function unfinishedName(path: string): string {
  return join(dirname(path), `.${basename(path)}.unfinished`)
}

/** A file that is written from its beginning to its end. */
export interface Appending {
  readonly append: (text: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** Units of text that are held before they are written. */
const HELD = 1 << 18

export async function appendingTo(path: string): Promise<Appending> {
  const file = await open(path, 'w').catch(failing(path))
  let held: string[] = []
  let length = 0
  const flush = async () => {
    const text = held.join('')
    ;[held, length] = [[], 0]
    if (text !== '') await file.appendFile(text).catch(failing(path))
  }
  return {
    append: async (text) => {
      held.push(text)
      length += text.length
      if (length > HELD) await flush()
    },
    close: async () => {
      await flush()
      await file.sync().catch(failing(path))
      await file.close()
    },
  }
}

/** Closes what is still open and takes a place back. */
export async function abandonAll(
  { abandon }: Pick<Unfinished, 'abandon'>,
  files: readonly Appending[],
): Promise<void> {
  await Promise.allSettled(files.map((file) => file.close()))
  await abandon()
}

/** What the disk says, in words for who named the place. */
export function failing(place: string): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    const message = `${place} could not be written (${error.code ?? error.message}). Choose another place, or make room.`
    throw new StoreError('disk', message, { cause: error })
  }
}
