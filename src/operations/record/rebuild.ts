import type { OpenRecord } from './open.js'
import { catchUp, type OnReplayed } from './replay.js'

/** What a rebuild made. */
export interface Rebuilt {
  /** Lines of the journal that were replayed. */
  readonly lines: number
  readonly articles: number
  readonly contacts: number
  readonly statements: number
}

/**
 * Makes the database again from archive and journal. No text is read anew and no model runs: the readings are those of
 * the archive. Throws a StoreError where an object fails; "verify" names them all.
 */
export async function rebuild(record: OpenRecord, onReplayed?: OnReplayed): Promise<Rebuilt> {
  return record.writing(async () => {
    await record.database.clear()
    const lines = await catchUp(record, onReplayed)
    return { lines, ...(await record.database.asking.counts()) }
  })
}
