import type { Insertable } from 'kysely'
import { wordsToldIn } from '../../../model/word-count.js'
import type { ArticleTable } from '../tables.js'
import type { IndexedArticle } from '../writing.js'
import { daysOf } from './days.js'
import { orNull, storable } from './texts.js'

/** The row of an article; which later one of the same url supersedes it is seen when all are there. */
export function articleRow(indexed: IndexedArticle): Insertable<ArticleTable> {
  const { article, extraction, line, text } = indexed
  const told = extraction.article
  return {
    key: article.key,
    line,
    snapshot: article.snapshot,
    extraction: article.extraction,
    text_hash: article.text,
    reading: article.reading,
    reader: JSON.stringify(article.reader),
    extractor: storable(article.extractor),
    added: article.added,
    origin: JSON.stringify(article.origin),
    title: orNull(told.title, storable),
    outlet: orNull(told.outlet, storable),
    agency: orNull(told.agency, storable),
    kind: told.kind,
    side: orNull(told.side?.state ?? null, storable),
    side_name: orNull(told.side?.name ?? null, storable),
    published: orNull(told.published, storable),
    published_day: daysOf(told.published)?.first ?? null,
    url: orNull(told.url, storable),
    language: orNull(told.language, storable),
    words: wordsToldIn({ text, blocks: told.blocks }),
    superseded_by: null,
    text: storable(text),
  }
}
