import { erasedBy, isMade, type Added, type Purged, type Reread } from '../../model/journal.js'
import type { KeptArticle, KeptTelling } from '../../model/kept.js'
import type { Archive, Line } from '../../store/archive/archive.js'
import type { Database } from '../../store/database/database.js'
import type { DecisionLine, IndexedArticle, Writing } from '../../store/database/writing.js'
import { reindexedBy } from './actors/reindexing.js'
import { indexed } from './indexing.js'
import { articleKeyOf } from './keys.js'
import { componentOf, endsOf, mergeAgain } from './remerging.js'
import { attachAround } from './review/attaching.js'

/** What a replay works on. */
export interface Stores {
  readonly archive: Archive
  readonly database: Database
}

/** How far a replay has come, in lines of the journal. */
export type OnReplayed = (done: number, all: number) => void

/** Lines whose rows are written in one transaction. */
const BATCH = 64

/**
 * Brings the database up to the end of the journal and says how many lines that took. Nothing is read anew: every
 * reading comes from the archive.
 */
export async function catchUp(stores: Stores, onReplayed: OnReplayed = () => {}): Promise<number> {
  const lines: Line[] = []
  for await (const line of stores.archive.linesFrom(await stores.database.position()))
    lines.push(line)
  const erased = erasedBy(lines.map(({ entry }) => entry))
  let done = 0
  for (const batch of batchesOf(lines)) {
    await applyLines(stores, batch, erased)
    done += batch.length
    onReplayed(done, lines.length)
  }
  return lines.length
}

/** Runs of readings of different snapshots go together; a decision or a tombstone stands alone. */
function batchesOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const batches: Line[][] = []
  for (const line of lines) {
    const last = batches.at(-1)
    if (last && last.length < BATCH && isOfBatch(line, last)) last.push(line)
    else batches.push([line])
  }
  return batches
}

function isOfBatch({ entry }: Line, batch: readonly Line[]): boolean {
  return (
    isMade(entry) &&
    batch.every((line) => isMade(line.entry) && line.entry.snapshot !== entry.snapshot)
  )
}

/**
 * Writes what these lines say into the database, in one transaction that ends where the last of them ends. The lines
 * of one call are of different snapshots.
 */
export async function applyLines(
  { archive, database }: Stores,
  lines: readonly Line[],
  erased: ReadonlySet<string> = new Set(),
): Promise<void> {
  const last = lines.at(-1)
  if (last === undefined) return
  const articles: IndexedArticle[] = []
  // First gone from the archive, then from the database: a process that ends between the two is made up for here.
  for (const { entry } of lines) if (entry.kind === 'purged') await archive.erase(entry)
  const { asking } = database
  const taught = await asking.taught()
  for (const { entry, behind } of lines)
    if (isMade(entry) && !erased.has(entry.snapshot)) {
      const first = await firstOf(entry, database)
      articles.push(await indexed({ line: behind.entries, entry, first }, archive, taught))
    } else if (entry.kind === 'decided')
      articles.push(...(await reindexedBy({ archive, asking }, entry.decision)))
  await database.write(async (writing) => {
    await replaceArticles(writing, articles)
    const keys = articles.map(({ article }) => article.key)
    await attachAround(writing, archive, keys)
    for (const line of lines) await applyOther(writing, line, archive)
    await writing.setPosition(last.behind)
  })
}

async function firstOf(
  entry: Added | Reread,
  database: Database,
): Promise<Pick<KeptArticle, 'added' | 'origin'>> {
  if (entry.kind === 'added') return { added: entry.at, origin: entry.origin }
  const row = await database.asking.articleOfSnapshot(entry.snapshot)
  if (row === null)
    throw new Error(`a line rereads snapshot ${entry.snapshot}, which was never added`)
  return { added: row.added, origin: row.origin }
}

async function replaceArticles(
  writing: Writing,
  articles: readonly IndexedArticle[],
): Promise<void> {
  if (articles.length === 0) return
  const keys = articles.map(({ article }) => article.key)
  const left = await leftBy(writing, keys)
  await writing.putArticles(articles)
  const put = articles.flatMap(({ tellings }) => tellings.map(({ telling }) => telling))
  await mergeAgain(writing, [...left, ...put])
}

/** The tellings of other articles that hang together with those of these. */
async function leftBy(writing: Writing, keys: readonly string[]): Promise<readonly KeptTelling[]> {
  const before = await writing.tellingsOfArticles(keys)
  if (before.length === 0) return []
  const { tellings } = await componentOf(writing, before)
  return tellings.filter(({ article }) => !keys.includes(article))
}

async function applyOther(
  writing: Writing,
  { entry, behind }: Line,
  archive: Archive,
): Promise<void> {
  switch (entry.kind) {
    case 'added':
    case 'reread':
      return
    case 'decided':
      return applyDecision(writing, { entry, line: behind.entries }, archive)
    case 'purged':
      return applyPurge(writing, entry)
  }
}

async function applyDecision(
  writing: Writing,
  decided: DecisionLine,
  archive: Archive,
): Promise<void> {
  await writing.putDecision(decided)
  const { decision } = decided.entry
  if ('finding' in decision)
    await attachAround(writing, archive, await writing.articlesHolding(decision.on.text))
  if (decision.kind === 'join' || decision.kind === 'part')
    await mergeAgain(writing, (await endsOf(writing, decision)).flat())
}

async function applyPurge(writing: Writing, entry: Purged): Promise<void> {
  const key = articleKeyOf(entry.snapshot)
  const left = await leftBy(writing, [key])
  await writing.removeArticle(key, entry)
  await mergeAgain(writing, left)
}
