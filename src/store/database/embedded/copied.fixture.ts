import { cp, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'
import { databases } from '../databases.fixture.js'

const [{ makePlace }] = databases

/** A folder of an empty database that is closed. It goes when the run ends. */
export async function newFolder(): Promise<string> {
  const place = await makePlace()
  if (!place || !('folder' in place)) throw new Error('PGlite runs everywhere')
  return place.folder
}

export async function copyOf(folder: string): Promise<string> {
  const copy = await mkdtemp(join(inject('databases').folder, 'pglite-'))
  await cp(folder, copy, { recursive: true })
  return copy
}
