import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import type { Verdicts } from './measure.js'

/** Where verdicts of this project are kept, by the key of the finding: no words of any text. */
export const ADJUDICATED = fileURLToPath(new URL('adjudicated.json', import.meta.url))

const shape = z.record(
  z.string().regex(/^[0-9a-f]{16}$/u, 'a key has 16 hexadecimal digits'),
  z.strictObject({ verdict: z.boolean(), reason: z.string(), by: z.string().min(1) }),
)

/** Throws an Error that says what to do for a file that is missing or of another shape. */
export function loadVerdicts(path: string = ADJUDICATED): Verdicts {
  if (!existsSync(path))
    throw new Error(`${path}: there is no such file of verdicts. An empty one holds {}.`)
  try {
    return shape.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
    throw new Error(`${path}: no file of verdicts: ${reason}`, { cause: error })
  }
}

/** Writes verdicts in the order of their keys. */
export function saveVerdicts(path: string, verdicts: Verdicts): void {
  const sorted = Object.entries(verdicts).sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`)
}
