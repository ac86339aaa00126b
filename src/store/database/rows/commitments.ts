import type { Insertable } from 'kysely'
import type { CommitmentTable } from '../tables.js'
import type { IndexedArticle } from '../writing.js'
import { daysOf } from './days.js'
import { somebodyIn } from './somebody.js'
import { orNull, storable } from './texts.js'

/** A row that the database has yet to stem. */
export interface CommitmentRow extends Omit<Insertable<CommitmentTable>, 'search'> {
  readonly words: string
}

/** The commitments of an article, in its order. */
export function commitmentRows({
  article,
  extraction,
  reading,
  held,
}: IndexedArticle): readonly CommitmentRow[] {
  return reading.account.commitments.map((commitment, ordinal) => ({
    key: `${article.key}/${commitment.id}`,
    article: article.key,
    ordinal,
    statement: commitment.statement && `${article.key}/${commitment.statement}`,
    firmness: commitment.firmness,
    status: commitment.status,
    deadline: orNull(commitment.deadline, storable),
    amount: commitment.amount?.value ?? null,
    currency: orNull(commitment.amount?.currency ?? null, storable),
    what: storable(commitment.what),
    promisors: somebodyIn(commitment.promisors, held),
    beneficiaries: somebodyIn(commitment.beneficiaries, held),
    told_day: daysOf(extraction.article.published)?.first ?? null,
    commitment: JSON.stringify(commitment),
    words: storable([commitment.what, ...commitment.evidence.map(({ quote }) => quote)].join(' ')),
  }))
}
