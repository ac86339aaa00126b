import { type Expression, type Kysely, type SqlBool, sql } from 'kysely'
import type { Contact } from '../../../model/account.js'
import type { Article, Side } from '../../../model/article.js'
import type { KeptTelling, Reach } from '../../../model/kept.js'
import { daysOfReach } from '../rows/tellings.js'
import { indexable } from '../rows/texts.js'
import type { Tables } from '../tables.js'

/** All tellings that share a key and a day with one of the reaches. */
export async function tellingsNear(
  kysely: Kysely<Tables>,
  reaches: readonly Reach[],
): Promise<readonly KeptTelling[]> {
  const dated = reaches
    .map((reach) => ({ ...daysOfReach(reach), keys: reach.keys.map(indexable) }))
    .filter(({ first_day, keys }) => first_day !== null && keys.length > 0)
  if (dated.length === 0) return []
  return tellingsWhere(
    kysely,
    sql<SqlBool>`telling.key in (
      select telling.key
      from json_to_recordset(${JSON.stringify(dated)}::json) as reach (first_day integer, last_day integer, keys text[])
      join telling on int4range(telling.first_day, telling.last_day, '[]')
          && int4range(reach.first_day, reach.last_day, '[]')
        and telling.first_day is not null and telling.last_day is not null
        and telling.reach && reach.keys
    )`,
  )
}

export function tellingsOfArticles(
  kysely: Kysely<Tables>,
  articles: readonly string[],
): Promise<readonly KeptTelling[]> {
  return tellingsWhere(kysely, sql<SqlBool>`telling.article = any(${articles}::text[])`)
}

/** The tellings of the contacts that hold these tellings, themselves included. */
export function tellingsBeside(
  kysely: Kysely<Tables>,
  keys: readonly string[],
): Promise<readonly KeptTelling[]> {
  return tellingsWhere(
    kysely,
    sql<SqlBool>`(telling.key = any(${keys}::text[]) or telling.contact in (
      select contact from telling where key = any(${keys}::text[])
    ))`,
  )
}

/** The tellings whose first words stand on this place of a text; where none does, those that share some of it. */
export async function tellingsAt(
  kysely: Kysely<Tables>,
  place: { readonly text: string; readonly start: number; readonly end: number },
): Promise<readonly KeptTelling[]> {
  const { text, start, end } = place
  const found = await tellingsWhere(
    kysely,
    sql<SqlBool>`telling.text_hash = ${text} and telling."start" < ${end} and telling."end" > ${start}`,
  )
  const exact = found.filter(({ contact: { evidence } }) => {
    const [first] = evidence
    return first.start === start && first.end === end
  })
  return exact.length > 0 ? exact : found
}

async function tellingsWhere(
  kysely: Kysely<Tables>,
  condition: Expression<SqlBool>,
): Promise<readonly KeptTelling[]> {
  const rows = await kysely
    .selectFrom('telling')
    .innerJoin('article', 'article.key', 'telling.article')
    .select(['telling.key', 'telling.article', 'article.added', 'article.published'])
    .select(['article.side', 'article.side_name'])
    .select((column) => [
      column.ref('article.kind').$castTo<Article['kind']>().as('kind'),
      column.ref('telling.contact_told').$castTo<Contact>().as('contact'),
    ])
    .where(condition)
    .orderBy('telling.key')
    .execute()
  return rows.map(({ side, side_name, ...telling }) => ({
    ...telling,
    side: sideOf(side, side_name),
  }))
}

function sideOf(state: string | null, name: string | null): Side | null {
  return state === null ? null : { state, name: name ?? state }
}
