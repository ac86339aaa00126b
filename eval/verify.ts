import type { Comparison } from '../src/model/comparison.js'
import type { Reading } from '../src/model/reading.js'
import { isEvidence, isVerbatim, type Evidence } from '../src/model/spans.js'

/** A copied quotation that its text does not have at that place. Always a defect. */
export interface Unverified {
  readonly account: string
  readonly evidence: Evidence
}

/** Every quotation of a reading that differs from its text. */
export function unverifiedOfReading(reading: Reading): readonly Unverified[] {
  const { id, text } = reading.article
  return evidenceIn(reading)
    .filter((evidence) => !isVerbatim(text, evidence))
    .map((evidence) => ({ account: id, evidence }))
}

/** Every quotation of a comparison that differs from the text of the account it is given for. */
export function unverifiedOfComparison(comparison: Comparison): readonly Unverified[] {
  const texts = new Map(comparison.accounts.map(({ id, text }) => [String(id), text]))
  const sided = [...comparison.claims, ...comparison.discrepancies, ...comparison.contacts]
  const passages = comparison.copies.flatMap(({ from, to, passages: shared }) =>
    shared.flatMap((passage) => [
      { account: String(from), evidence: passage.from },
      { account: String(to), evidence: passage.to },
    ]),
  )
  return [...sided.flatMap((value) => sidedEvidenceIn(value, '')), ...passages].filter(
    ({ account, evidence }) => !isVerbatim(texts.get(account) ?? '', evidence),
  )
}

/** Every quotation anywhere in a value. */
export function evidenceIn(value: unknown): readonly Evidence[] {
  return sidedEvidenceIn(value, '').map(({ evidence }) => evidence)
}

/** Quotations with the account named nearest above them. */
function sidedEvidenceIn(value: unknown, account: string): readonly Unverified[] {
  if (typeof value !== 'object' || value === null) return []
  const here = 'account' in value && typeof value.account === 'string' ? value.account : account
  const below = Object.values(value).flatMap((child) => sidedEvidenceIn(child, here))
  return isEvidence(value) ? [{ account: here, evidence: value }, ...below] : below
}
