import type { Added } from '../../model/journal.js'
import type { Archive } from '../../store/archive/archive.js'
import { StoreError } from '../../store/errors.js'
import type { Newcomer } from './arrivals.js'
import type { Clock } from './clock.js'
import type { OpenRecord } from './open.js'
import { catchUp } from './replay.js'

/**
 * Keeps newcomers: their objects, then their lines in the journal, then their rows. When it returns, all of them would
 * survive a power cut. Returns those that were kept: another process may have added the same bytes meanwhile.
 */
export async function keep(
  record: OpenRecord,
  newcomers: readonly Newcomer[],
  clock: Clock,
): Promise<readonly Newcomer[]> {
  if (newcomers.length === 0) return []
  return record.writing(async () => {
    await catchUp(record)
    const fresh = await notKept(record, newcomers)
    const entries = await Promise.all(fresh.map((each) => entryOf(record.archive, each, clock)))
    await record.archive.append(entries)
    await catchUp(record).catch((error: unknown) => {
      throw thoughKept(error, fresh.length)
    })
    return fresh
  })
}

/** The archive has them: who is told only that the database went away would fear for them. */
function thoughKept(error: unknown, texts: number): unknown {
  if (!(error instanceof StoreError) || error.fault !== 'database-gone') return error
  const what = texts === 1 ? 'The text is' : `The ${texts} texts are`
  return new StoreError(
    error.fault,
    `${error.message} ${what} kept in the archive: the next command brings the database up to it.`,
    { cause: error },
  )
}

async function notKept(
  { database }: OpenRecord,
  newcomers: readonly Newcomer[],
): Promise<readonly Newcomer[]> {
  const rows = await Promise.all(
    newcomers.map(({ snapshot }) => database.asking.articleOfSnapshot(snapshot)),
  )
  return newcomers.filter((_, index) => rows[index] === null)
}

async function entryOf(
  archive: Archive,
  { snapshot, bytes, taken, origin }: Newcomer,
  clock: Clock,
): Promise<Added> {
  const at = clock()
  const [, text, extraction] = await Promise.all([
    archive.keepSnapshot(bytes),
    archive.keepText(taken.text),
    archive.keepExtraction(taken.extraction),
  ])
  const reading = await archive.keepReading({ ...taken.reading, extraction })
  const { extractor } = taken.extraction
  const { reader } = taken.reading
  return {
    kind: 'added',
    at,
    bytes: bytes.length,
    origin,
    snapshot,
    extraction,
    text,
    reading,
    extractor,
    reader,
  }
}
