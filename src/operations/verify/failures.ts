import type { AccountId } from '../../model/ids.js'

/**
 * What does not hold: `quotation` a quotation in the data differs from the embedded text; `text` an embedded text is
 * not the one that was read; `shown` words on the page differ from the data; `unmarked` words stand as a quotation or
 * in a text and the data have none there; `page` the page differs from what its data give; `source` a source file is
 * not the text of an account, or differs from its excerpts.
 */
export type FailureKind = 'quotation' | 'text' | 'shown' | 'unmarked' | 'page' | 'source'

/** One thing that does not hold, with both wordings. */
export interface VerifyFailure {
  readonly kind: FailureKind
  readonly account: AccountId | null
  /** Where: "C7.B, 120-180", "line 12, character 80", a file's name. */
  readonly place: string
  /** What stands there. */
  readonly found: string
  /** What should. */
  readonly expected: string
}
