import type { Database } from '../../store/database/database.js'

interface Asked {
  readonly database: Database
}

/** Takes what was made before, or makes it; `input` tells askings apart. */
export type Remembered<T> = (record: Asked, input: string, make: () => Promise<T>) => Promise<T>

/** So many askings are remembered of one database. */
const MOST = 64

/**
 * Remembers answers that take much of a record to make, until its journal goes on. Not for what quotes: words are read
 * again from the archive each time they are shown.
 */
export function remembering<T>(): Remembered<T> {
  const known = new WeakMap<Database, { readonly chain: string; readonly made: Map<string, T> }>()
  return async ({ database }, input, make) => {
    const { chain } = await database.position()
    const before = known.get(database)
    const { made } = before?.chain === chain ? before : { made: new Map<string, T>() }
    known.set(database, { chain, made })
    const found = made.get(input)
    if (found !== undefined) return found
    const value = await make()
    if (made.size < MOST) made.set(input, value)
    return value
  }
}
