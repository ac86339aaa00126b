import type { Insertable } from 'kysely'
import type { ActorNameTable } from '../tables.js'
import type { IndexedArticle } from '../writing.js'
import { indexable, orNull, plainName } from './texts.js'

/** Every name that an article gives its actors, each once. */
export function actorNameRows(indexed: IndexedArticle): readonly Insertable<ActorNameTable>[] {
  const { article, reading } = indexed
  const rows = reading.account.actors.flatMap(({ id, kind, side, name, aliases }) =>
    [name, ...aliases].map((each) => ({
      article: article.key,
      actor: indexable(id),
      kind,
      side: orNull(side, indexable),
      name: indexable(each),
      plain: plainName(indexable(each)),
    })),
  )
  return [...new Map(rows.map((row) => [JSON.stringify([row.actor, row.name]), row])).values()]
}
