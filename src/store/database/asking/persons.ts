import { type Kysely, sql } from 'kysely'
import type { Decision } from '../../../model/journal.js'
import { apartBy } from '../../../model/taught.js'
import type { Persons, PersonRow } from '../asking.js'
import type { Tables } from '../tables.js'

/** All persons that articles name, by their sides there; looked up once for each state of the journal. */
export function personsOf(kysely: Kysely<Tables>): () => Promise<Persons> {
  let known: { readonly chain: string; readonly persons: Promise<Persons> } | null = null
  return async () => {
    const { chain } = await kysely.selectFrom('position').select('chain').executeTakeFirstOrThrow()
    if (known?.chain !== chain) known = { chain, persons: lookUp(kysely) }
    return known.persons
  }
}

async function lookUp(kysely: Kysely<Tables>): Promise<Persons> {
  const { rows } = await sql<PersonRow>`
    select distinct actor, side from article_actor where kind = 'person'
    order by actor, side`.execute(kysely)
  const decisions = await kysely
    .selectFrom('decision')
    .select((column) => column.ref('decision').$castTo<Decision>().as('decision'))
    .where('kind', 'in', ['same', 'different'])
    .orderBy('line')
    .execute()
  return { told: rows, apart: apartBy(decisions.map(({ decision }) => decision)) }
}
