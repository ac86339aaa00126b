import { type Kysely, sql } from 'kysely'
import { articleActorRows } from '../rows/article-actors.js'
import { articleRow } from '../rows/articles.js'
import { commitmentRows } from '../rows/commitments.js'
import { fulfilmentRows } from '../rows/fulfilments.js'
import { undertakingRows } from '../rows/ledger.js'
import { statementRows, statementToldRows } from '../rows/statements.js'
import { tellingRows } from '../rows/tellings.js'
import type { Tables } from '../tables.js'
import type { IndexedArticle } from '../writing.js'
import { inChunks } from './chunks.js'
import { emptyLedger } from './ledger.js'
import { putNames, uncountNames } from './names.js'
import { putArticleStems, putStatements } from './stems.js'

/** Puts articles in the place of what stands under their keys; each key once. */
export async function putArticles(
  kysely: Kysely<Tables>,
  articles: readonly IndexedArticle[],
): Promise<void> {
  const before = await urlsOf(kysely, keysOf(articles))
  await keepEarlierReadings(kysely, articles)
  await removeRowsOf(kysely, keysOf(articles))
  await putRows(kysely, articles)
  const now = articles.map((indexed) => articleRow(indexed).url ?? null)
  await supersede(kysely, [...before, ...now])
}

/** Removes an article and all that was made of it, comparisons with others too. */
export async function removeArticle(kysely: Kysely<Tables>, key: string): Promise<void> {
  const urls = await urlsOf(kysely, [key])
  await removeRowsOf(kysely, [key])
  await kysely.deleteFrom('earlier_reading').where('article', '=', key).execute()
  await kysely.deleteFrom('comparison').execute()
  await emptyLedger(kysely)
  await supersede(kysely, urls)
}

function keysOf(articles: readonly IndexedArticle[]): readonly string[] {
  return articles.map(({ article }) => article.key)
}

async function urlsOf(
  kysely: Kysely<Tables>,
  keys: readonly string[],
): Promise<readonly (string | null)[]> {
  const rows = await kysely
    .selectFrom('article')
    .select('url')
    .where(sql<boolean>`key = any(${keys}::text[])`)
    .execute()
  return rows.map(({ url }) => url)
}

/** The reading that an article has becomes an earlier one when another takes its place. */
async function keepEarlierReadings(
  kysely: Kysely<Tables>,
  articles: readonly IndexedArticle[],
): Promise<void> {
  const [keys, readings] = [keysOf(articles), articles.map(({ article }) => article.reading)]
  await sql`
    insert into earlier_reading (article, line, extraction, text_hash, reading, reader)
    select article.key, line, extraction, text_hash, article.reading, reader
    from article join unnest(${keys}::text[], ${readings}::text[]) as next (key, reading) using (key)
    where article.reading <> next.reading
    on conflict do nothing`.execute(kysely)
}

/** What hangs on an article goes with it. */
async function removeRowsOf(kysely: Kysely<Tables>, keys: readonly string[]): Promise<void> {
  await dissolveContactsOf(kysely, keys)
  await uncountNames(kysely, keys)
  await kysely
    .deleteFrom('article')
    .where(sql<boolean>`key = any(${keys}::text[])`)
    .execute()
}

/** What a contact says rests on all its tellings: when one goes, the others are merged anew. */
async function dissolveContactsOf(kysely: Kysely<Tables>, keys: readonly string[]): Promise<void> {
  await sql`
    with gone as (
      delete from contact where key in (
        select contact from telling where article = any(${keys}::text[])
      ) returning key
    )
    update telling set contact = null, rule = null, "like" = null
    where contact in (select key from gone)`.execute(kysely)
}

async function putRows(kysely: Kysely<Tables>, articles: readonly IndexedArticle[]): Promise<void> {
  await inChunks(articles.map(articleRow), (rows) =>
    kysely.insertInto('article').values(rows).execute(),
  )
  await putArticleStems(kysely, keysOf(articles))
  await putNames(kysely, articles.flatMap(articleActorRows))
  await inChunks(articles.flatMap(tellingRows), (rows) =>
    kysely.insertInto('telling').values(rows).execute(),
  )
  await putStatements(kysely, articles.flatMap(statementRows))
  await inChunks(articles.flatMap(statementToldRows), (rows) =>
    kysely.insertInto('statement_told').values(rows).execute(),
  )
  await inChunks(articles.flatMap(commitmentRows), (rows) =>
    kysely.insertInto('commitment').values(rows).execute(),
  )
  await inChunks(articles.flatMap(fulfilmentRows), (rows) =>
    kysely.insertInto('fulfilment').values(rows).execute(),
  )
  await inChunks(articles.flatMap(undertakingRows), (rows) =>
    kysely.insertInto('undertaking').values(rows).execute(),
  )
}

/** Of the articles of one url, all but the one added last are superseded by that one. */
async function supersede(kysely: Kysely<Tables>, urls: readonly (string | null)[]): Promise<void> {
  const told = [...new Set(urls)].filter((url) => url !== null)
  if (told.length === 0) return
  await sql`
    with latest as (
      select distinct on (url) url, key from article
      where url = any(${told}::text[]) order by url, added desc, key desc
    )
    update article set superseded_by = nullif(latest.key, article.key)
    from latest
    where article.url = latest.url
      and superseded_by is distinct from nullif(latest.key, article.key)`.execute(kysely)
}
