import type { Outcome, Problem } from '../../model/problems.js'
import type { ReaderVersion, Reading } from '../../model/reading.js'
import type { ArticleRow, EarlierRow, ToldRow } from '../../store/database/asking.js'
import { foundBy } from './named.js'
import type { OpenRecord } from './open.js'
import { verifiedReading } from './verified.js'

/** One article of the record: what it tells, and where it came from. */
export interface ArticleView {
  readonly article: ArticleRow
  /** `null` where its text fails. */
  readonly reading: Reading | null
  readonly reader: ReaderVersion
  /** Its contacts, in its own order, and where they stand in the record. */
  readonly told: readonly ToldRow[]
  /** All versions of its url, first added first; itself alone when it has none. */
  readonly versions: readonly ArticleRow[]
  /** Readings by earlier readers, oldest first. */
  readonly earlier: readonly EarlierRow[]
  readonly problems: readonly Problem[]
}

/** An article by its key or the beginning of it. */
export async function showArticle(record: OpenRecord, key: string): Promise<Outcome<ArticleView>> {
  const { asking } = record.database
  const found = foundBy(key, await asking.article(key), 'article')
  if (!found.ok) return found
  const article = found.value
  const [outcome, told, versions, earlier] = await Promise.all([
    verifiedReading(record, article),
    asking.toldIn([article.key]),
    article.url === null ? [article] : asking.versionsOf(article.url),
    asking.earlierReadings(article.key),
  ])
  const { problems } = outcome
  const reading = outcome.ok ? outcome.value : null
  return {
    ok: true,
    value: { article, reading, reader: article.reader, told, versions, earlier, problems },
    problems,
  }
}
