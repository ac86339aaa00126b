import { type Kysely, type SqlBool, sql } from 'kysely'
import type { Decision } from '../../../model/journal.js'
import { taughtBy, type Taught } from '../../../model/taught.js'
import { TEACHING_KINDS } from '../../../model/teachings.js'
import type { IndexedRow } from '../asking.js'
import { plainName } from '../rows/texts.js'
import type { Tables } from '../tables.js'
import { articleRow } from './article-rows.js'
import { selectArticles } from './articles.js'
import { askable } from './askable.js'

/** What people have taught, as it holds now. */
export async function taught(kysely: Kysely<Tables>): Promise<Taught> {
  const rows = await kysely
    .selectFrom('decision')
    .select((column) => column.ref('decision').$castTo<Decision>().as('decision'))
    .where('kind', 'in', TEACHING_KINDS)
    .orderBy('line')
    .execute()
  return taughtBy(rows.map(({ decision }) => decision))
}

/** Articles that name one of these actors, or somebody by one of these names; in the order of their keys. */
export async function articlesNaming(
  kysely: Kysely<Tables>,
  actors: readonly string[],
  names: readonly string[],
): Promise<readonly IndexedRow[]> {
  const [ids, plain] = [actors.map(askable), names.map((name) => plainName(askable(name)).trim())]
  const rows = await selectArticles(kysely)
    .select('article.line')
    .where(
      sql<SqlBool>`article.key in (
        select article from article_actor where actor = any(${ids}::text[]) or actor in (
          select actor from actor_name where plain = any(${plain}::text[])
        )
      )`,
    )
    .orderBy('article.key')
    .execute()
  return rows.map(({ line, ...row }) => ({ ...articleRow(row), line }))
}
