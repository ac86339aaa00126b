import type { Insertable } from 'kysely'
import type { FulfilmentTable } from '../tables.js'
import type { IndexedArticle } from '../writing.js'
import { daysOf } from './days.js'
import { somebodyIn } from './somebody.js'
import { orNull, storable } from './texts.js'

/** A row that the database has yet to stem. */
export interface FulfilmentRow extends Omit<Insertable<FulfilmentTable>, 'search'> {
  readonly words: string
}

/** What an article tells has become of undertakings, in its order. */
export function fulfilmentRows({
  article,
  extraction,
  reading,
  held,
}: IndexedArticle): readonly FulfilmentRow[] {
  return reading.account.fulfilments.map((fulfilment, ordinal) => ({
    key: `${article.key}/${fulfilment.id}`,
    article: article.key,
    ordinal,
    kind: fulfilment.kind,
    actors: somebodyIn([...fulfilment.by, ...fulfilment.to], held),
    agreement: orNull(fulfilment.agreement, storable),
    told_day: daysOf(fulfilment.date ?? extraction.article.published)?.first ?? null,
    fulfilment: JSON.stringify(fulfilment),
    words: storable([fulfilment.what, ...fulfilment.evidence.map(({ quote }) => quote)].join(' ')),
  }))
}
