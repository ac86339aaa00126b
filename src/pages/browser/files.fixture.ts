import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const seeds = join(root, '..', 'shared', 'seeds')

/** The bundled example's texts, the wire story first. */
export function exampleFiles(): readonly string[] {
  return ['wire.txt', 'elysee-manner.txt', 'commentary.txt'].map((name) =>
    join(root, 'examples', 'macron-putin-2025', name),
  )
}

/** Two real accounts of one call; they are no part of the project, and tests of them are skipped without them. */
export function seedFiles(): readonly string[] {
  return readdirSync(seeds).map((name) => join(seeds, name))
}

export function hasSeeds(): boolean {
  return existsSync(seeds)
}

/** Writes texts as files that are gone when the test has finished; gives their paths. */
export async function filesOf(texts: readonly string[]): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-texts-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return Promise.all(
    texts.map(async (text, index) => {
      const path = join(folder, `${index + 1}.txt`)
      await writeFile(path, text)
      return path
    }),
  )
}
