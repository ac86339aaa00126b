import { hashOf } from '../../ingest/article.js'
import type { AccountHead, Comparison } from '../../model/comparison.js'
import { isVerbatim, textOf } from '../../model/spans.js'
import { citationsIn, type Citation } from '../../pages/dossier/citations.js'
import { isWhole } from '../../pages/dossier/keeping.js'
import type { Right, VerifyFailure } from './failures.js'
import { rightAt, type Witness } from './witnesses.js'

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
  witnesses: readonly Witness[],
  quoted: readonly Citation[],
): readonly VerifyFailure[] {
  const known = new Map(witnesses.map((witness) => [witness.head.id, witness]))
  return quoted.flatMap((citation) => {
    const witness = known.get(citation.account)
    return witness === undefined || isVerbatim(witness.head.text, citation.evidence)
      ? []
      : [misquotation(witness, citation)]
  })
}

function misquotation(witness: Witness, { account, evidence, place }: Citation): VerifyFailure {
  const wordings = { found: evidence.quote, expected: textOf(witness.head.text, evidence) }
  return {
    kind: 'quotation',
    account,
    place: `${place}, ${evidence.start}-${evidence.end}`,
    ...wordings,
    right: rightAt(witness, evidence, wordings),
    part: null,
  }
}

/** The whole texts whose hash is not the one they had when they were read. */
export function alteredTexts(witnesses: readonly Witness[]): readonly VerifyFailure[] {
  return witnesses
    .filter(({ head }) => isWholeText(head) && hashOf(head.text) !== head.textHash)
    .map((witness) => ({
      kind: 'text',
      account: witness.head.id,
      place: `text of ${witness.head.id}`,
      found: `SHA-256 ${hashOf(witness.head.text)}`,
      expected: `SHA-256 ${witness.head.textHash ?? 'unknown'}`,
      right: rightHash(witness),
      part: null,
    }))
}

function rightHash({ head, text }: Witness): Right {
  if (text === null) return null
  return text === head.text ? 'found' : 'expected'
}

/** The accounts whose text the page holds whole. */
export function wholeTexts(accounts: readonly AccountHead[]): readonly AccountHead[] {
  return accounts.filter(isWholeText)
}

function isWholeText(head: AccountHead): boolean {
  return head.readable && isWhole(head)
}
