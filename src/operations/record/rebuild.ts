import { BEGINNING } from '../../store/archive/journal.js'
import { erasedBy, isMade, type Entry } from '../../model/journal.js'
import type { Archive } from '../../store/archive/archive.js'
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
 * the archive. Throws a StoreError where a line or an object fails, with the database as it was; "verify" names them all.
 */
export async function rebuild(record: OpenRecord, onReplayed?: OnReplayed): Promise<Rebuilt> {
  return record.writing(async () => {
    await requireWhole(record.archive)
    await record.database.clear()
    const lines = await catchUp(record, onReplayed)
    return { lines, ...(await record.database.asking.counts()) }
  })
}

/** Throws where something fails that a replay wants: what would be left of the database is less than there is. */
async function requireWhole(archive: Archive): Promise<void> {
  const entries: Entry[] = []
  for await (const { entry } of archive.linesFrom(BEGINNING)) entries.push(entry)
  const erased = erasedBy(entries)
  for (const entry of entries) {
    if (!isMade(entry) || erased.has(entry.snapshot)) continue
    await archive.extraction(entry.extraction)
    await archive.reading(entry.reading)
    await archive.text(entry.text)
  }
}
