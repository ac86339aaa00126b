import { changesBetween, type VersionChange } from '../../compare/versions.js'
import type { ArticleRow } from '../../store/database/asking.js'
import type { OpenRecord } from './open.js'
import { verifiedReading } from './verified.js'

/** What changed since the version of the same url before this one; `null` when it is the first, or the only one. */
export async function changeOfVersion(
  record: OpenRecord,
  article: ArticleRow,
): Promise<{ readonly previous: string; readonly changes: readonly VersionChange[] } | null> {
  if (article.url === null) return null
  const versions = await record.database.asking.versionsOf(article.url)
  const previous = versions[versions.findIndex(({ key }) => key === article.key) - 1]
  if (previous === undefined || previous.text === article.text) return null
  const [before, after] = await Promise.all(
    [previous, article].map((each) => verifiedReading(record, each)),
  )
  if (!before?.ok || !after?.ok) return { previous: previous.key, changes: [] }
  const [old, young] = [before.value, after.value].map(({ article: { text }, analysis }) => ({
    text,
    sentences: analysis.sentences,
  }))
  return { previous: previous.key, changes: old && young ? changesBetween(old, young) : [] }
}
