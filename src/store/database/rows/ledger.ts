import type { Insertable } from 'kysely'
import type { LedgerEntry } from '../../../model/following.js'
import { sha256 } from '../../archive/layout.js'
import type { LedgerTable, UndertakingTable } from '../tables.js'
import type { IndexedArticle } from '../writing.js'
import { indexable, orNull, storable } from './texts.js'

/** What an article tells of undertakings, in its order. */
export function undertakingRows({
  article,
  undertakings,
}: IndexedArticle): readonly Insertable<UndertakingTable>[] {
  return undertakings.map((told, ordinal) => ({
    key: told.key,
    article: article.key,
    ordinal,
    told: JSON.stringify(told),
  }))
}

/** A row that the database has yet to stem. */
export interface LedgerRow extends Omit<Insertable<LedgerTable>, 'search'> {
  readonly words: string
  /** The undertaking whole, as JSON. */
  readonly entry: string
}

/** An undertaking with what it is found by. */
export function ledgerRow(entry: LedgerEntry): LedgerRow {
  const { followed, days, statuses } = entry
  const row = {
    key: followed.key,
    promisors: entry.promisors.map(indexable),
    beneficiaries: entry.beneficiaries.map(indexable),
    agreement: orNull(followed.agreement, indexable),
    topics: followed.topics.map(indexable),
    members: entry.members.map(indexable),
    days: [...days],
    statuses: [...statuses],
    status: statuses.at(-1) ?? null,
    first_day: days[0] ?? FAR_BACK,
    last_day: days.at(-1) ?? FAR_BACK,
    due: entry.due,
    delivered: entry.delivered,
    words: storable(entry.words),
    entry: JSON.stringify(followed),
  }
  const { words, entry: told, ...rest } = row
  return { ...row, hash: sha256([words, told, JSON.stringify(rest)].join('\n')) }
}

/** Of what nobody lets stand any more: it was there all along. */
const FAR_BACK = -1_000_000
