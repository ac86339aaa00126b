import { hashOf } from '../../ingest/article.js'
import type { AccountHead, Comparison } from '../../model/comparison.js'
import { isVerbatim, textOf } from '../../model/spans.js'
import { citationsIn, type Citation } from '../../pages/dossier/citations.js'
import { isWhole } from '../../pages/dossier/keeping.js'
import type { VerifyFailure } from './failures.js'

/** Everything in the data that claims to be some text's words. */
export function quotedIn(comparison: Comparison): readonly Citation[] {
  const copied = comparison.copies.flatMap(({ from, to, passages }) =>
    passages.flatMap((passage) => [
      { account: from, evidence: passage.from, place: `copy of ${from} in ${to}` },
      { account: to, evidence: passage.to, place: `copy of ${from} in ${to}` },
    ]),
  )
  return [...citationsIn(comparison), ...copied]
}

/** The quotations that are not their text's words. */
export function misquoted(
  { accounts }: Comparison,
  quoted: readonly Citation[],
): readonly VerifyFailure[] {
  const texts = new Map(accounts.map(({ id, text }) => [id, text]))
  return quoted.flatMap(({ account, evidence, place }) => {
    const text = texts.get(account) ?? ''
    if (isVerbatim(text, evidence)) return []
    return [
      {
        kind: 'quotation' as const,
        account,
        place: `${place}, ${evidence.start}-${evidence.end}`,
        found: evidence.quote,
        expected: textOf(text, evidence),
      },
    ]
  })
}

/** The whole texts whose hash is not the one they had when they were read. */
export function alteredTexts(accounts: readonly AccountHead[]): readonly VerifyFailure[] {
  return wholeTexts(accounts).flatMap(({ id, text, textHash }) => {
    const hash = hashOf(text)
    if (hash === textHash) return []
    return [
      {
        kind: 'text' as const,
        account: id,
        place: `text of ${id}`,
        found: `SHA-256 ${hash}`,
        expected: `SHA-256 ${textHash ?? 'unknown'}`,
      },
    ]
  })
}

/** The accounts whose text the page holds whole. */
export function wholeTexts(accounts: readonly AccountHead[]): readonly AccountHead[] {
  return accounts.filter((head) => head.readable && isWhole(head))
}
