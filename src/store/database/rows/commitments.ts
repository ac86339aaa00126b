import type { Insertable } from 'kysely'
import type { CommitmentTable } from '../tables.js'
import type { IndexedArticle } from '../writing.js'
import { somebodyIn } from './somebody.js'
import { orNull, storable } from './texts.js'

/** The commitments of an article, in its order. */
export function commitmentRows({
  article,
  reading,
  held,
}: IndexedArticle): readonly Insertable<CommitmentTable>[] {
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
    commitment: JSON.stringify(commitment),
  }))
}
