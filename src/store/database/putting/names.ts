import { type Kysely, type Selectable, sql } from 'kysely'
import { actorNameRows } from '../rows/article-actors.js'
import type { ArticleActorTable, Tables } from '../tables.js'
import { inChunks } from './chunks.js'

/** Puts in the actors that new articles name, and counts the articles under each of their names. */
export async function putNames(
  kysely: Kysely<Tables>,
  named: readonly Selectable<ArticleActorTable>[],
): Promise<void> {
  await inChunks(named, (rows) => kysely.insertInto('article_actor').values(rows).execute())
  await inChunks(actorNameRows(named), (rows) =>
    kysely
      .insertInto('actor_name')
      .values(rows)
      .onConflict((conflict) =>
        conflict
          .columns(['actor', 'name', 'kind', 'side'])
          .doUpdateSet({ articles: sql<number>`actor_name.articles + excluded.articles` }),
      )
      .execute(),
  )
}

/** Takes articles that are about to go out of the count of their names; names that no other gives go with them. */
export async function uncountNames(
  kysely: Kysely<Tables>,
  articles: readonly string[],
): Promise<void> {
  const isGone = sql`
    actor_name.actor = gone.actor and actor_name.name = gone.name
    and actor_name.kind = gone.kind and actor_name.side is not distinct from gone.side`
  await sql`
    with gone as (
      select actor, kind, side, name, count(*)::integer as articles
      from article_actor, unnest(names) as name
      where article = any(${articles}::text[])
      group by actor, kind, side, name
    ), forgotten as (
      delete from actor_name using gone where ${isGone} and actor_name.articles = gone.articles
    )
    update actor_name set articles = actor_name.articles - gone.articles
    from gone where ${isGone} and actor_name.articles > gone.articles`.execute(kysely)
}
