import { openEmbedded, type OpenFolder } from './embedded/open.js'

/** Where a database is: a folder that PGlite keeps it in, or the url of a PostgreSQL server. */
export type DatabasePlace = { readonly folder: string } | { readonly url: string }

/** A database that can be spoken to; nothing is known of its tables yet. */
export interface ReachedPlace extends OpenFolder {
  readonly kind: 'embedded' | 'server'
}

/** Reaches a place. Loads no more than it takes, so that PGlite starts while the rest is loaded. */
export async function reachPlace(place: DatabasePlace): Promise<ReachedPlace> {
  if ('folder' in place) return { kind: 'embedded', ...(await openEmbedded(place.folder)) }
  const { serverSource } = await import('./server/source.js')
  return { kind: 'server', found: 'existing', source: serverSource(place.url) }
}
