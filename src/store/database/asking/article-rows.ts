import type { Selectable } from 'kysely'
import type { Origin } from '../../../model/journal.js'
import type { ReaderVersion } from '../../../model/reading.js'
import type { ArticleRow } from '../asking.js'
import type { ArticleTable } from '../tables.js'

/** The columns of an article that answers show: all but its text. */
export const ARTICLE_COLUMNS = [
  'article.key',
  'article.snapshot',
  'article.extraction',
  'article.text_hash',
  'article.reading',
  'article.extractor',
  'article.added',
  'article.title',
  'article.outlet',
  'article.agency',
  'article.kind',
  'article.side',
  'article.published',
  'article.url',
  'article.language',
  'article.words',
  'article.superseded_by',
] as const

type ColumnOf<T> = T extends `article.${infer Column}` ? Column : never

/** What was stored as JSON, under the type that it was stored as. */
interface ArticleJson {
  readonly reader: ReaderVersion
  readonly origin: Origin
}

export type SelectedArticle = Pick<
  Selectable<ArticleTable>,
  ColumnOf<(typeof ARTICLE_COLUMNS)[number]>
> &
  ArticleJson

export function articleRow(row: SelectedArticle): ArticleRow {
  return {
    key: row.key,
    snapshot: row.snapshot,
    extraction: row.extraction,
    text: row.text_hash,
    reading: row.reading,
    reader: row.reader,
    extractor: row.extractor,
    added: row.added,
    origin: row.origin,
    title: row.title,
    outlet: row.outlet,
    agency: row.agency,
    kind: row.kind,
    side: row.side,
    published: row.published,
    url: row.url,
    language: row.language,
    words: row.words,
    supersededBy: row.superseded_by,
  }
}
