import { type Kysely, type SqlBool, sql } from 'kysely'
import type { NearActorRow } from '../asking.js'
import { plainName } from '../rows/texts.js'
import type { Tables } from '../tables.js'
import { askable } from './askable.js'
import { BY_INDEX, howMany, reading } from './reading.js'

/** No name is longer. */
const LONGEST = 200

/** The share of trigrams that like names have in common, at least: "makron" and "macron" have 4 of their 10. */
const LIKE = 0.4

/** The same, of names that are offered where none is so like: "pluton" and "putin" have 3 of their 10. */
const FARTHER = 0.2

interface NamesAsked {
  /** How many at most. */
  readonly most: number
  /** Whether names that are less like it count. */
  readonly farther: boolean
}

/**
 * Actors by name, misspelt or in part; by id; or by the code of a state or body. The nearest first: who is called exactly
 * so, then by the share of trigrams, then whom most articles name.
 */
export async function actorsNamed(
  kysely: Kysely<Tables>,
  asked: string,
  { most, farther }: NamesAsked,
): Promise<readonly NearActorRow[]> {
  const name = askable(asked).trim().slice(0, LONGEST)
  const plain = plainName(name)
  if (plain === '') return []
  return reading(
    kysely,
    { ...BY_INDEX, 'pg_trgm.word_similarity_threshold': String(farther ? FARTHER : LIKE) },
    (transaction) => nearest(transaction, { plain, ids: idsCalled(name), most }),
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

/** The office that most articles give a person. */
const officeOf = sql<string | null>`(
  select office from article_actor where actor = near.actor and office is not null
  group by office order by count(*) desc, office limit 1
)`

/** So many of the nearest are weighed by the articles that name them. */
const WEIGHED = 50

async function nearest(
  kysely: Kysely<Tables>,
  { plain, ids, most }: Asked,
): Promise<readonly NearActorRow[]> {
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
    .select(['near.within as likeness', 'near.exact', officeOf.as('office')])
    .orderBy('near.exact', 'desc')
    .orderBy('near.within', 'desc')
    .orderBy('near.whole', 'desc')
    .orderBy('named.articles', 'desc')
    .orderBy('near.actor')
    .limit(most)
    .execute()
}
