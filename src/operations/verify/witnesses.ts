import { hashOf } from '../../ingest/article.js'
import type { AccountHead } from '../../model/comparison.js'
import { textOf, type Span } from '../../model/spans.js'
import { isWhole } from '../../pages/dossier/keeping.js'
import { visible } from '../../pages/wording/visible.js'
import type { Right, VerifyFailure } from './failures.js'

/** Knows what an account's source says at a place, and so which of two wordings is right there. */
export interface Witness {
  readonly head: AccountHead
  /** The whole text that the source has; `null` where none was given and the embedded one is not known to be it. */
  readonly text: string | null
}

/** The witness of an account: the source file that was given, else its embedded text when that has its hash. */
export function witnessOf(head: AccountHead, source: string | undefined): Witness {
  return { head, text: source ?? (isAsRead(head) ? head.text : null) }
}

/** Whether the embedded text is whole and has the hash that it had when it was read. */
function isAsRead(head: AccountHead): boolean {
  return isWhole(head) && hashOf(head.text) === head.textHash
}

/** Which of two wordings the source has at a place, both compared as they are shown. */
export function rightAt(
  { text }: Witness,
  span: Span,
  { found, expected }: Pick<VerifyFailure, 'found' | 'expected'>,
): Right {
  if (text === null) return null
  const words = visible(textOf(text, span))
  if (visible(expected) === words) return 'expected'
  return visible(found) === words ? 'found' : 'neither'
}
