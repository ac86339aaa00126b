import { type Kysely, sql } from 'kysely'
import type { ActorRow, TieRow } from '../asking.js'
import type { Tables } from '../tables.js'
import { askable } from './askable.js'

/** People and groups have ids with a colon, "person:emmanuel-macron"; sides are codes, "FR". */
const isAmong = {
  sides: sql`party not like '%:%'`,
  people: sql`party like 'person:%'`,
} as const

/** Who was in contact with whom, those with most contacts first: sides, or people. */
export async function ties(
  kysely: Kysely<Tables>,
  among: keyof typeof isAmong,
  most: number,
): Promise<readonly TieRow[]> {
  const { rows } = await sql<TieRow>`
    with party as (
      select contact.key, contact.first_day, contact.date, party
      from contact, unnest(contact.parties) as party
      where contact.status = 'held' and ${isAmong[among]}
    )
    select one.party as a, other.party as b, count(*)::integer as contacts,
      (array_agg(one.date order by one.first_day desc nulls last, one.key))[1] as last
    from party as one join party as other using (key)
    where one.party < other.party
    group by one.party, other.party
    order by contacts desc, one.party, other.party
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
      (select office from article_actor where article_actor.actor = actor.actor and office is not null
        group by office order by count(*) desc, office limit 1) as office
    from unnest(${ids.map(askable)}::text[]) with ordinality as asked (id, place)
    join actor on actor.actor = asked.id
    order by asked.place`.execute(kysely)
  return rows
}
