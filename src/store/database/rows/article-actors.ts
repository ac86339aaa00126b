import type { Selectable } from 'kysely'
import type { Actor } from '../../../model/actors.js'
import type { ActorNameTable, ArticleActorTable } from '../tables.js'
import type { IndexedArticle } from '../writing.js'
import { indexable, orNull, plainName } from './texts.js'

/** Every actor that an article names, once, with all that it is called there: first by what it is called most fully. */
export function articleActorRows({
  article,
  reading,
}: IndexedArticle): readonly Selectable<ArticleActorTable>[] {
  const rows = new Map<string, Selectable<ArticleActorTable>>()
  for (const actor of reading.account.actors) {
    const id = indexable(actor.id)
    const { kind, side, names, office } = rows.get(id) ?? rowOf(actor)
    const [first = '', ...others] = [...new Set([...names, ...namesOf(actor)])]
    const all = [first, ...others.sort()]
    rows.set(id, { article: article.key, actor: id, kind, side, names: all, office })
  }
  return [...rows.values()]
}

function rowOf({ kind, side, office }: Actor) {
  return { kind, side: orNull(side, indexable), names: [], office: orNull(office, indexable) }
}

function namesOf({ name, aliases }: Actor): readonly string[] {
  return [name, ...aliases].map(indexable)
}

/** The names of all these actors, each once, with the number of articles that give it. */
export function actorNameRows(
  named: readonly Selectable<ArticleActorTable>[],
): readonly Selectable<ActorNameTable>[] {
  const rows = new Map<string, Selectable<ActorNameTable>>()
  for (const { actor, kind, side, names } of named)
    for (const name of names) {
      const key = JSON.stringify([actor, kind, side, name])
      const articles = (rows.get(key)?.articles ?? 0) + 1
      rows.set(key, { actor, kind, side, name, plain: plainName(name), articles })
    }
  return [...rows.values()]
}
