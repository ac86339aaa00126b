import { type Kysely, sql } from 'kysely'
import type { Hash, Origin } from '../../../model/journal.js'
import type { ReaderVersion } from '../../../model/reading.js'
import type { ArticleRow, Asking, EarlierRow, Found, Holdings, Named, Page } from '../asking.js'
import type { Tables } from '../tables.js'
import { askable } from './askable.js'
import { howMany } from './reading.js'
import { MOST_NAMED, namedBy, pastBeginning } from './named.js'
import { ARTICLE_COLUMNS, articleRow } from './article-rows.js'

type ArticleQuestions = Pick<
  Asking,
  | 'counts'
  | 'holdings'
  | 'article'
  | 'articleOfSnapshot'
  | 'articlesOfText'
  | 'articles'
  | 'versionsOf'
  | 'earlierReadings'
>

/** Questions about articles and how much there is. */
export function articlesOf(kysely: Kysely<Tables>): ArticleQuestions {
  return {
    counts: () => counts(kysely),
    holdings: () => holdings(kysely),
    article: (key) => article(kysely, askable(key)),
    articleOfSnapshot: (snapshot) => articleOfSnapshot(kysely, askable(snapshot)),
    articles: (page) => articles(kysely, page),
    versionsOf: (url) => versions(kysely, { 'article.url': askable(url) }),
    articlesOfText: (text) => versions(kysely, { 'article.text_hash': askable(text) }),
    earlierReadings: (key) => earlierReadings(kysely, askable(key)),
  }
}

async function counts(kysely: Kysely<Tables>): ReturnType<Asking['counts']> {
  const {
    articles = 0,
    contacts = 0,
    statements = 0,
  } = await kysely
    .selectNoFrom(() => [
      countOf('article').as('articles'),
      countOf('contact').as('contacts'),
      countOf('statement').as('statements'),
    ])
    .executeTakeFirstOrThrow()
  return { articles, contacts, statements }
}

async function holdings(kysely: Kysely<Tables>): Promise<Holdings> {
  const [kinds, readers, published, { commitments = 0 }, silent] = await Promise.all([
    kysely
      .selectFrom('article')
      .select(['kind', howMany.as('articles')])
      .groupBy('kind')
      .orderBy('articles', 'desc')
      .orderBy('kind')
      .execute(),
    readersOf(kysely),
    publishedFirstAndLast(kysely),
    kysely.selectNoFrom(countOf('commitment').as('commitments')).executeTakeFirstOrThrow(),
    silentArticles(kysely),
  ])
  return { kinds, readers, published, commitments, silent }
}

async function readersOf(kysely: Kysely<Tables>): Promise<Holdings['readers']> {
  const { rows } = await sql<Holdings['readers'][number]>`
    select (min(reader::text))::json as reader, extractor, count(*)::integer as articles
    from article
    group by reader::text, extractor
    order by articles desc, min(reader::text), extractor`.execute(kysely)
  return rows
}

async function publishedFirstAndLast(kysely: Kysely<Tables>): Promise<Holdings['published']> {
  const published = kysely
    .selectFrom('article')
    .select('published')
    .where('published_day', 'is not', null)
    .where('published', 'is not', null)
    .limit(1)
  const [first, last] = await Promise.all([
    published.orderBy('published_day').orderBy('key').executeTakeFirst(),
    published.orderBy('published_day', 'desc').orderBy('key').executeTakeFirst(),
  ])
  if (!first?.published || !last?.published) return null
  return { first: first.published, last: last.published }
}

/** So many articles in which nothing was found said are named. */
const MOST_SILENT = 100

async function silentArticles(kysely: Kysely<Tables>): Promise<Found<ArticleRow>> {
  const isSilent = sql<boolean>`not exists (select from statement where statement.article = article.key)`
  const { total = 0 } = await kysely
    .selectFrom('article')
    .select(howMany.as('total'))
    .where(isSilent)
    .executeTakeFirstOrThrow()
  const rows = await selectArticles(kysely)
    .where(isSilent)
    .orderBy('article.published_day', (order) => order.desc().nullsLast())
    .orderBy('article.key')
    .limit(MOST_SILENT)
    .execute()
  return { total, found: rows.map(articleRow) }
}

function countOf(table: 'article' | 'contact' | 'statement' | 'commitment') {
  return sql<number>`(select ${howMany} from ${sql.table(table)})`
}

/** Articles as answers show them: all but their text. */
export function selectArticles(kysely: Kysely<Tables>) {
  return kysely
    .selectFrom('article')
    .select(ARTICLE_COLUMNS)
    .select((column) => [
      column.ref('article.reader').$castTo<ReaderVersion>().as('reader'),
      column.ref('article.origin').$castTo<Origin>().as('origin'),
    ])
}

async function article(kysely: Kysely<Tables>, key: string): Promise<Named<ArticleRow>> {
  const rows = await selectArticles(kysely)
    .where('article.key', '>=', key)
    .where('article.key', '<', pastBeginning(key))
    .orderBy('article.key')
    .limit(MOST_NAMED)
    .execute()
  return namedBy(rows.map(articleRow))
}

async function articleOfSnapshot(
  kysely: Kysely<Tables>,
  snapshot: Hash,
): Promise<ArticleRow | null> {
  const row = await selectArticles(kysely)
    .where('article.snapshot', '=', snapshot)
    .executeTakeFirst()
  return row === undefined ? null : articleRow(row)
}

async function articles(kysely: Kysely<Tables>, page: Page): Promise<Found<ArticleRow>> {
  const { total = 0 } = await kysely
    .selectNoFrom(countOf('article').as('total'))
    .executeTakeFirstOrThrow()
  const rows = await selectArticles(kysely)
    .orderBy('article.published_day', (order) => order.desc().nullsLast())
    .orderBy('article.key')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
  return { total, found: rows.map(articleRow) }
}

type Likeness = { readonly 'article.url': string } | { readonly 'article.text_hash': string }

/** First added first. */
async function versions(
  kysely: Kysely<Tables>,
  likeness: Likeness,
): Promise<readonly ArticleRow[]> {
  const rows = await selectArticles(kysely)
    .where((are) => are.and(likeness))
    .orderBy('article.added')
    .orderBy('article.key')
    .execute()
  return rows.map(articleRow)
}

function earlierReadings(kysely: Kysely<Tables>, key: string): Promise<readonly EarlierRow[]> {
  return kysely
    .selectFrom('earlier_reading')
    .select(['line', 'extraction', 'text_hash as text', 'reading'])
    .select((column) => column.ref('reader').$castTo<ReaderVersion>().as('reader'))
    .where('article', '=', key)
    .orderBy('line')
    .execute()
}
