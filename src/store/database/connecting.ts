import { Kysely } from 'kysely'
import { reach, type Reached } from './driver.js'
import { openEmbedded, type OpenFolder } from './embedded/open.js'
import { MIGRATIONS } from './migrations/list.js'
import { migrate } from './migrations/migrate.js'
import { serverSource } from './server/source.js'
import type { Source } from './sessions.js'
import type { Tables } from './tables.js'

/** Where a database is: a folder that PGlite keeps it in, or the url of a PostgreSQL server. */
export type DatabasePlace = { readonly folder: string } | { readonly url: string }

/** A connection whose tables are all there and of this version. */
export interface Connected {
  readonly kind: 'embedded' | 'server'
  readonly found: OpenFolder['found']
  readonly kysely: Kysely<Tables>
  readonly whileWriting: Reached['whileWriting']
  readonly close: () => Promise<void>
}

/** Connects, and brings the tables to the newest of the migrations. Failures are StoreErrors. */
export async function connect(place: DatabasePlace, migrations = MIGRATIONS): Promise<Connected> {
  const { kind, source, found } = await sourceAt(place)
  const { dialect, whileWriting } = reach(source)
  const kysely = new Kysely<Tables>({ dialect })
  try {
    const made = await migrate(kysely, migrations)
    const isNew = made.length === Object.keys(migrations).length
    const foundAs = found === 'existing' && isNew ? 'new' : found
    return { kind, found: foundAs, kysely, whileWriting, close: source.close }
  } catch (error) {
    await source.close()
    throw error
  }
}

interface Place extends OpenFolder {
  readonly kind: 'embedded' | 'server'
  readonly source: Source
}

async function sourceAt(place: DatabasePlace): Promise<Place> {
  if ('folder' in place) return { kind: 'embedded', ...(await openEmbedded(place.folder)) }
  return { kind: 'server', found: 'existing', source: serverSource(place.url) }
}
