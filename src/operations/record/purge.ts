import type { Purged } from '../../model/journal.js'
import type { Outcome } from '../../model/problems.js'
import type { ArticleRow } from '../../store/database/asking.js'
import { systemClock, type Clock } from './clock.js'
import { foundBy } from './named.js'
import type { OpenRecord } from './open.js'
import { catchUp } from './replay.js'

export interface PurgeAsked {
  /** Key of the article. */
  readonly article: string
  readonly by: string
  readonly why: string
  readonly clock?: Clock
}

/** What was removed, and which articles still hold the same text. */
export interface PurgeResult {
  readonly article: ArticleRow
  readonly tombstone: Purged
  readonly alsoHeldBy: readonly ArticleRow[]
}

/**
 * Removes an article for legal reasons: its bytes, its text unless another article has the same, and all readings of it.
 * A tombstone says who removed it, when and why; the same bytes are not added again. Throws a TypeError without both.
 */
export async function purge(
  record: OpenRecord,
  { article: key, by, why, clock = systemClock }: PurgeAsked,
): Promise<Outcome<PurgeResult>> {
  if (by.trim() === '' || why.trim() === '')
    throw new TypeError('purge wants who removes the text and why: both are kept for good.')
  const { archive, database } = record
  const found = foundBy(key, await database.asking.article(key), 'article')
  if (!found.ok) return found
  const article = found.value
  return record.writing(async () => {
    await catchUp(record)
    const others = (await database.asking.articlesOfText(article.text)).filter(
      (each) => each.key !== article.key,
    )
    const tombstone = await tombstoneOf(record, { article, others, by, why, at: clock() })
    await archive.append([tombstone])
    await catchUp(record)
    await database.forget()
    return { ok: true, value: { article, tombstone, alsoHeldBy: others }, problems: [] }
  })
}

interface Removal {
  readonly article: ArticleRow
  readonly others: readonly ArticleRow[]
  readonly by: string
  readonly why: string
  readonly at: string
}

async function tombstoneOf(
  { database: { asking } }: OpenRecord,
  { article, others, by, why, at }: Removal,
): Promise<Purged> {
  const earlier = await asking.earlierReadings(article.key)
  const all = [article, ...earlier]
  const shared = new Set(others.map(({ text }) => text))
  return {
    kind: 'purged',
    at,
    by,
    why,
    snapshot: article.snapshot,
    texts: unique(all.map(({ text }) => text)).filter((text) => !shared.has(text)),
    extractions: unique(all.map(({ extraction }) => extraction)),
    readings: unique(all.map(({ reading }) => reading)),
  }
}

function unique(hashes: readonly string[]): readonly string[] {
  return [...new Set(hashes)]
}
