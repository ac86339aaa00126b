import type { Insertable } from 'kysely'
import type { FulfilmentTable } from '../tables.js'
import type { IndexedArticle } from '../writing.js'

/** What an article tells has become of undertakings, in its order. */
export function fulfilmentRows({
  article,
  reading,
}: IndexedArticle): readonly Insertable<FulfilmentTable>[] {
  return reading.account.fulfilments.map((fulfilment, ordinal) => ({
    key: `${article.key}/${fulfilment.id}`,
    article: article.key,
    ordinal,
    kind: fulfilment.kind,
    fulfilment: JSON.stringify(fulfilment),
  }))
}
