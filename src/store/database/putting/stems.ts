import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { StatementRow } from '../rows/statements.js'
import type { Tables } from '../tables.js'
import { inChunks } from './chunks.js'

/** A tsvector has a size, a megabyte, that so many characters never reach. */
const LONGEST = sql.lit(200_000)

function stemsOf(words: RawBuilder<string>): RawBuilder<string> {
  return sql<string>`to_tsvector('english', left(${words}, ${LONGEST}))`
}

/** Puts in what articles that are there are looked for by. */
export async function putArticleStems(
  kysely: Kysely<Tables>,
  articles: readonly string[],
): Promise<void> {
  const words = sql<string>`coalesce(title, '') || ' ' || text`
  await sql`
    insert into article_stems (article, published_day, search)
    select key, published_day, ${stemsOf(words)}
    from article where key = any(${articles}::text[])`.execute(kysely)
}

/** Puts in statements with the stems of their words. */
export async function putStatements(
  kysely: Kysely<Tables>,
  statements: readonly StatementRow[],
): Promise<void> {
  await inChunks(statements, (rows) =>
    kysely.insertInto('statement').values(rows.map(stemmed)).execute(),
  )
}

/** A row with the stems of its words in their place. */
export function stemmed<Row extends { readonly words: string }>({ words, ...row }: Row) {
  return { ...row, search: stemsOf(sql`${words}`) }
}
