import { cp, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { DatabasePlace } from './connecting.js'

/** A kind of database that the record can be kept in. */
export interface TestDatabase {
  readonly name: 'PGlite' | 'PostgreSQL'
  /**
   * A new empty database, to be opened with `openDatabase`; `null` where there can be none: then the test is to be
   * skipped. It goes when the run ends, and whoever opened it closes it.
   */
  readonly makePlace: () => Promise<DatabasePlace | null>
}

/** For hooks that make places: the first of a run makes what the others copy, and a machine may be busy. */
export const PATIENCE = 180_000

/** Both kinds: `describe.each(databases)('$name', ({ makePlace }) => ...)`. */
export const databases: readonly [TestDatabase, TestDatabase] = [
  { name: 'PGlite', makePlace: makeFolder },
  { name: 'PostgreSQL', makePlace: makeOnServer },
]

async function makeFolder(): Promise<DatabasePlace | null> {
  const { kind, folder } = await lent('PGlite')
  if (kind !== 'folder') return null
  const copy = await mkdtemp(join(inject('databases').folder, 'pglite-'))
  await cp(folder, copy, { recursive: true })
  return { folder: copy }
}

async function makeOnServer(): Promise<DatabasePlace | null> {
  const { kind, url } = await lent('PostgreSQL')
  return kind === 'url' ? { url } : null
}

interface Answered {
  readonly kind: string
  readonly url: string
  readonly folder: string
}

async function lent(name: TestDatabase['name']): Promise<Answered> {
  const response = await fetch(`${inject('databases').address}/${name}`)
  const answered: Answered = JSON.parse(await response.text())
  return answered
}
