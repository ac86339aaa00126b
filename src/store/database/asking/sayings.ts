import { type Kysely, type SqlBool, sql } from 'kysely'
import type { Origin } from '../../../model/journal.js'
import type { ReaderVersion } from '../../../model/reading.js'
import type { ArticleRow, DayRange, Somebody } from '../asking.js'
import type { Tables } from '../tables.js'
import { ARTICLE_COLUMNS, articleRow } from './article-rows.js'
import { askable } from './askable.js'
import { dayNumber } from './days.js'

/** Whose statements: under each id that may be meant. */
export interface SayingsQuestion extends DayRange {
  readonly speaker: Somebody
  /** Those on one topic alone; `null` for all. */
  readonly topic: string | null
  /** Those in some articles alone; `null` for all. */
  readonly articles: readonly string[] | null
}

/** A statement, as little of it as places it in time. */
export interface SayingRow {
  /** Key of the article and id within it. */
  readonly key: string
  readonly article: string
  readonly topics: readonly string[]
  /** First day of when it was said, else of the publication, counted from 1970-01-01. */
  readonly day: number | null
  /** Key, date (EDTF) and the telling's status of the contact that it belongs to. */
  readonly contact: string | null
  readonly date: string | null
  readonly status: string | null
  /** Whether its article is a text of the speaker's own side. */
  readonly own: boolean
}

const IN_OWN_TEXT = sql<boolean>`(article.kind in ('official', 'briefing')
  and coalesce(article.side = any (statement.speakers), false))`

/** Every statement of a speaker, oldest first. Former versions of a page are left out. */
export function sayings(
  kysely: Kysely<Tables>,
  { speaker, from, to, topic, articles }: SayingsQuestion,
): Promise<readonly SayingRow[]> {
  // Many statements stand in one article and one telling: with an offset each of these is looked up once, and no table read whole.
  return kysely
    .selectFrom('statement')
    .innerJoinLateral(
      (inner) =>
        inner
          .selectFrom('article')
          .whereRef('article.key', '=', 'statement.article')
          .select(['article.kind', 'article.side', 'article.superseded_by'])
          .offset(0)
          .as('article'),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (inner) =>
        inner
          .selectFrom('telling')
          .leftJoin('contact', 'contact.key', 'telling.contact')
          .whereRef('telling.key', '=', 'statement.telling')
          .select(['contact.key as contact', 'contact.date', 'telling.status'])
          .offset(0)
          .as('told'),
      (join) => join.onTrue(),
    )
    .where('article.superseded_by', 'is', null)
    .where(sql<SqlBool>`statement.speakers && ${speaker.map(askable)}::text[]`)
    .$if(from !== null, (asked) => asked.where('statement.said_day', '>=', dayNumber(from ?? '')))
    .$if(to !== null, (asked) => asked.where('statement.said_day', '<=', dayNumber(to ?? '')))
    .$if(topic !== null, (asked) =>
      asked.where(sql<SqlBool>`statement.topics && ${[askable(topic ?? '')]}::text[]`),
    )
    .$if(articles !== null, (asked) =>
      asked.where(sql<SqlBool>`statement.article = any (${(articles ?? []).map(askable)}::text[])`),
    )
    .select([
      'statement.key',
      'statement.article',
      'statement.topics',
      'statement.said_day as day',
      'told.contact',
      'told.date',
      'told.status',
      IN_OWN_TEXT.as('own'),
    ])
    .orderBy('statement.said_day', (order) => order.asc().nullsLast())
    .orderBy('statement.article')
    .orderBy('statement.ordinal')
    .execute()
}

/** Articles by their whole keys, in the order of those; what is not there is left out. */
export async function articlesCalled(
  kysely: Kysely<Tables>,
  keys: readonly string[],
): Promise<readonly ArticleRow[]> {
  if (keys.length === 0) return []
  const rows = await kysely
    .selectFrom('article')
    .where(sql<SqlBool>`article.key = any (${keys.map(askable)}::text[])`)
    .select(ARTICLE_COLUMNS)
    .select((column) => [
      column.ref('article.reader').$castTo<ReaderVersion>().as('reader'),
      column.ref('article.origin').$castTo<Origin>().as('origin'),
    ])
    .orderBy('article.key')
    .execute()
  return rows.map(articleRow)
}
