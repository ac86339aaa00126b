import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { ActorRow, TieRow } from '../asking.js'
import type { Tables } from '../tables.js'
import { askable } from './askable.js'

/** People and groups have ids with a colon, "person:emmanuel-macron"; sides are codes, "FR". */
type Among = 'sides' | 'people'

function isAmong(among: Among, party: 'a' | 'b'): RawBuilder<boolean> {
  const name = sql.ref(party)
  return among === 'sides' ? sql`${name} not like '%:%'` : sql`${name} like 'person:%'`
}

/** Who was in contact with whom, those with most contacts first: sides, or people. */
export async function ties(
  kysely: Kysely<Tables>,
  among: Among,
  most: number,
): Promise<readonly TieRow[]> {
  const { rows } = await sql<TieRow>`
    select a, b, count(*)::integer as contacts,
      (array_agg(date order by first_day desc nulls last, key))[1] as last
    from contact, unnest(contact.parties) as a, unnest(contact.parties) as b
    where contact.status = 'held' and a < b and ${isAmong(among, 'a')} and ${isAmong(among, 'b')}
    group by a, b
    order by contacts desc, a, b
    limit ${most}`.execute(kysely)
  return rows
}

/** Actors by their ids, in the order of the ids; those that no article names are left out. */
export async function actorsOf(
  kysely: Kysely<Tables>,
  ids: readonly string[],
): Promise<readonly ActorRow[]> {
  const { rows } = await sql<ActorRow>`
    select actor.actor, actor.kind, actor.name, actor.side,
      (select count(*)::integer from article_actor where article_actor.actor = actor.actor) as articles,
      case when actor.kind = 'person' then
        (select office from article_actor where article_actor.actor = actor.actor and office is not null
          group by office order by count(*) desc, office limit 1)
      end as office
    from unnest(${ids.map(askable)}::text[]) with ordinality as asked (id, place)
    join lateral (select * from actor where actor.actor = asked.id offset 0) as actor on true
    order by asked.place`.execute(kysely)
  return rows
}
