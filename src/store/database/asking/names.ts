import { type Kysely, type SqlBool, sql } from 'kysely'
import type { ActorRow } from '../asking.js'
import { plainName } from '../rows/texts.js'
import type { Tables } from '../tables.js'
import { askable } from './askable.js'
import { howMany, reading } from './reading.js'

/** No name is longer. */
const LONGEST = 200

/** The share of trigrams that like names have in common, at least: "makron" and "macron" have 4 of their 10. */
const LIKE = 0.4

/**
 * Actors by name, misspelt or in part; by id; or by the code of a state or body. The nearest first: who is called exactly
 * so, then by the share of trigrams, then whom most articles name.
 */
export async function actorsNamed(
  kysely: Kysely<Tables>,
  asked: string,
  most: number,
): Promise<readonly ActorRow[]> {
  const name = askable(asked).trim().slice(0, LONGEST)
  const plain = plainName(name)
  if (plain === '') return []
  return reading(kysely, { 'pg_trgm.word_similarity_threshold': String(LIKE) }, (transaction) =>
    nearest(transaction, { plain, ids: idsCalled(name), most }),
  )
}

/** The ids that a code or an id may be: "FR" is "state:FR". */
function idsCalled(name: string): readonly string[] {
  return [name, `state:${name.toUpperCase()}`, `body:${name.toUpperCase()}`]
}

interface Asked {
  readonly plain: string
  readonly ids: readonly string[]
  readonly most: number
}

/** So many of the nearest are weighed by the articles that name them. */
const WEIGHED = 50

async function nearest(
  kysely: Kysely<Tables>,
  { plain, ids, most }: Asked,
): Promise<readonly ActorRow[]> {
  return kysely
    .with('alike', (from) =>
      from
        .selectFrom('actor_name')
        .select(['actor', 'plain'])
        .where(sql<SqlBool>`plain %> ${plain}`)
        .union(
          from
            .selectFrom('actor_name')
            .select('actor')
            .select(sql<string>`${plain}`.as('plain'))
            .where('actor', 'in', ids),
        ),
    )
    .with('near', (from) =>
      from
        .selectFrom('alike')
        .select('actor')
        .select([
          sql<boolean>`bool_or(plain = ${plain})`.as('exact'),
          sql<number>`max(word_similarity(${plain}, plain))`.as('within'),
          sql<number>`max(similarity(${plain}, plain))`.as('whole'),
        ])
        .groupBy('actor')
        .orderBy('exact', 'desc')
        .orderBy('within', 'desc')
        .orderBy('whole', 'desc')
        .orderBy('actor')
        .limit(WEIGHED),
    )
    .selectFrom('near')
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('article_actor')
          .select(howMany.as('articles'))
          .whereRef('article_actor.actor', '=', 'near.actor')
          .as('named'),
      (join) => join.onTrue(),
    )
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('actor')
          .selectAll()
          .whereRef('actor.actor', '=', 'near.actor')
          // Kept apart, or the names of all actors would be counted to join them.
          .limit(1)
          .as('known'),
      (join) => join.onTrue(),
    )
    .select(['known.actor', 'known.kind', 'known.name', 'known.side', 'named.articles'])
    .orderBy('near.exact', 'desc')
    .orderBy('near.within', 'desc')
    .orderBy('near.whole', 'desc')
    .orderBy('named.articles', 'desc')
    .orderBy('near.actor')
    .limit(most)
    .execute()
}
