import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleAt } from './articles.js'

/** Seed of the series that is measured. */
export const SEED = 1

/** Writes the articles of a stretch of the series into a folder, unless they are there. Returns their paths. */
export function filesOfSeries(folder: string, from: number, to: number): readonly string[] {
  mkdirSync(folder, { recursive: true })
  return Array.from({ length: to - from }, (_, at) => {
    const { name, bytes } = articleAt(SEED, from + at)
    const path = join(folder, name)
    if (!existsSync(path)) writeFileSync(path, bytes)
    return path
  })
}
