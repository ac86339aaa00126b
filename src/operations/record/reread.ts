import type { Reread } from '../../model/journal.js'
import type { Problem } from '../../model/problems.js'
import type { ReaderVersion, Reading, Speed } from '../../model/reading.js'
import { isNothing, type Taught } from '../../model/taught.js'
import { EXTRACTOR } from '../../ingest/version.js'
import type { Archive } from '../../store/archive/archive.js'
import { canonicalJson } from '../../model/canonical.js'
import type { ArticleRow } from '../../store/database/asking.js'
import { StoreError } from '../../store/errors.js'
import { readerOf } from '../reader.js'
import { bearingOn } from './actors/bearing.js'
import { systemClock, type Clock } from './clock.js'
import { openIntakePool, type IntakePool } from './intake-pool.js'
import { foundBy } from './named.js'
import type { OpenRecord } from './open.js'
import { readAhead } from './read-ahead.js'
import { readingChanges, type ReadingChanges } from './reading-changes.js'
import { catchUp } from './replay.js'
import type { TakenIn } from './take-in.js'
import { verifiedReading } from './verified.js'

export interface RereadOptions {
  /** Keys of articles; all when none is given. */
  readonly articles?: readonly string[]
  /** Reads the texts; one for as many as there are when none is given. */
  readonly pool?: IntakePool
  /** Also what this reader has read already, with all that bears on it. */
  readonly force?: boolean
  readonly speed?: Speed
  readonly clock?: Clock
  readonly onProgress?: (progress: { readonly done: number; readonly all: number }) => void
  readonly signal?: AbortSignal
}

/** An article that was read again, and what is otherwise now. */
export interface RereadArticle {
  readonly article: ArticleRow
  readonly changes: ReadingChanges
}

export interface RereadResult {
  /** Read again with another result. */
  readonly changed: readonly RereadArticle[]
  /** Read again with the same result, or not read: this reader had read them. */
  readonly same: number
  /** Could not be read again; what was read before stays. */
  readonly failed: readonly {
    readonly article: ArticleRow
    readonly problems: readonly Problem[]
  }[]
  /** Left when it was stopped. */
  readonly left: number
  readonly problems: readonly Problem[]
}

const BATCH = 32

/**
 * Reads articles again with this version's reader and what people taught, from their snapshots. Where the result is another, it is journaled
 * and takes the place of the reading before, which stays in the archive. Throws a StoreError when the record fails.
 */
export async function reread(
  record: OpenRecord,
  options: RereadOptions = {},
): Promise<RereadResult> {
  const { speed = 'accurate' } = options
  const { rows, problems } = await rowsFor(record, options.articles ?? [])
  const taught = await record.database.asking.taught()
  const due = options.force === true ? rows : await dueAmong(record, rows, { speed, taught })
  const pool = options.pool ?? (await openIntakePool(due.length))
  try {
    const result = await rereadAll(record, { due, pool, taught, options })
    return { ...result, same: result.same + rows.length - due.length, problems }
  } finally {
    if (options.pool === undefined) await pool.close()
  }
}

interface ReadWith {
  readonly speed: Speed
  readonly taught: Taught
}

/** Those that another reader read, or this one before something was taught or taken back that bears on them. */
async function dueAmong(
  { archive }: OpenRecord,
  rows: readonly ArticleRow[],
  { speed, taught }: ReadWith,
): Promise<readonly ArticleRow[]> {
  const due: ArticleRow[] = []
  for (const row of rows) {
    const bearing = isNothing(taught) ? taught : await bearingOnKept(archive, row, taught)
    if (bearing === null || isOld(row, readerOf(speed, bearing))) due.push(row)
  }
  return due
}

function isOld({ reader, extractor }: ArticleRow, now: ReaderVersion): boolean {
  return canonicalJson(reader) !== canonicalJson(now) || extractor !== EXTRACTOR
}

/** `null` where its text fails: to read it again will say so. */
async function bearingOnKept(
  archive: Archive,
  { text: textHash, extraction }: ArticleRow,
  taught: Taught,
): Promise<Taught | null> {
  try {
    const [text, { article }] = await Promise.all([
      archive.text(textHash),
      archive.extraction(extraction),
    ])
    return bearingOn(taught, { ...article, text })
  } catch (error) {
    if (error instanceof StoreError) return null
    throw error
  }
}

const PAGE = 1000

async function rowsFor({ database: { asking } }: OpenRecord, keys: readonly string[]) {
  const rows: ArticleRow[] = []
  const problems: Problem[] = []
  for (const key of keys) {
    const found = foundBy(key, await asking.article(key), 'article')
    if (found.ok) rows.push(found.value)
    else problems.push(...found.problems)
  }
  let total = keys.length > 0 ? 0 : Infinity
  while (rows.length < total) {
    const page = await asking.articles({ limit: PAGE, offset: rows.length })
    total = page.total
    rows.push(...page.found)
    if (page.found.length === 0) break
  }
  return { rows, problems }
}

interface Job {
  readonly due: readonly ArticleRow[]
  readonly pool: IntakePool
  readonly taught: Taught
  readonly options: RereadOptions
}

type Outcome =
  | { readonly row: ArticleRow; readonly ok: false; readonly problems: readonly Problem[] }
  | {
      readonly row: ArticleRow
      readonly ok: true
      readonly taken: Extract<TakenIn, { ok: true }>
      readonly before: Reading
    }

async function rereadAll(record: OpenRecord, { due, pool, taught, options }: Job) {
  const { speed = 'accurate', clock = systemClock, onProgress = () => {}, signal } = options
  const changed: RereadArticle[] = []
  const failed: { article: ArticleRow; problems: readonly Problem[] }[] = []
  let waiting: Outcome[] = []
  let [done, same] = [0, 0]
  const keepWaiting = async () => {
    const kept = await keepAgain(record, waiting, clock)
    changed.push(...kept)
    same += waiting.length - kept.length
    waiting = []
  }
  const again = (row: ArticleRow) => readAgain(record, { row, pool, speed, taught })
  for await (const outcome of readAhead(due, pool.width, again)) {
    done += 1
    if (outcome.ok) waiting.push(outcome)
    else failed.push({ article: outcome.row, problems: outcome.problems })
    if (waiting.length >= BATCH) await keepWaiting()
    onProgress({ done, all: due.length })
    if (signal?.aborted) break
  }
  await keepWaiting()
  return { changed, same, failed, left: due.length - done }
}

interface Again extends ReadWith {
  readonly row: ArticleRow
  readonly pool: IntakePool
}

async function readAgain(
  record: OpenRecord,
  { row, pool, speed, taught }: Again,
): Promise<Outcome> {
  const before = await verifiedReading(record, row)
  if (!before.ok) return { row, ok: false, problems: before.problems }
  const bytes = await record.archive.snapshot(row.snapshot)
  const { snapshot, origin } = row
  const taken = await pool.takeIn({ bytes, snapshot, name: origin.name, speed, taught })
  return taken.ok
    ? { row, ok: true, taken, before: before.value }
    : { row, ok: false, problems: taken.problems }
}

async function keepAgain(
  record: OpenRecord,
  outcomes: readonly Outcome[],
  clock: Clock,
): Promise<readonly RereadArticle[]> {
  const changed: RereadArticle[] = []
  const entries: Reread[] = []
  await record.writing(async () => {
    await catchUp(record)
    for (const outcome of outcomes) {
      const entry = await entryOf(record, outcome, clock)
      if (entry === null || !outcome.ok) continue
      entries.push(entry)
      changed.push({ article: outcome.row, changes: changesIn(outcome) })
    }
    await record.archive.append(entries)
    await catchUp(record)
  })
  return changed
}

/** `null` when this reading is the one that there is, or the article was purged meanwhile. */
async function entryOf(
  { archive, database: { asking } }: OpenRecord,
  outcome: Outcome,
  clock: Clock,
): Promise<Reread | null> {
  if (!outcome.ok) return null
  const { row, taken } = outcome
  const current = await asking.articleOfSnapshot(row.snapshot)
  if (current === null) return null
  const text = await archive.keepText(taken.text)
  const extraction = await archive.keepExtraction(taken.extraction)
  const reading = await archive.keepReading({ ...taken.reading, extraction })
  if (reading === current.reading) return null
  const { extractor } = taken.extraction
  const { reader } = taken.reading
  const { snapshot } = row
  return { kind: 'reread', at: clock(), snapshot, extraction, text, reading, extractor, reader }
}

/** As it will be read from the archive: what JSON cannot say is not told in either. */
function changesIn({ taken, before }: Extract<Outcome, { ok: true }>): ReadingChanges {
  const { text, extraction, reading } = taken
  const { analysis, account } = reading
  const after: Reading = { article: { ...extraction.article, text }, analysis, account }
  const stored: Reading = JSON.parse(JSON.stringify(after))
  return readingChanges(before, stored)
}
