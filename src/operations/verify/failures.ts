import type { AccountId } from '../../model/ids.js'

/**
 * What does not hold: `text` an embedded text does not have the hash that the data give; `source` a source file is the
 * text of no account, or differs from the one that it should be; `quotation` a quotation in the data differs from the
 * embedded text; `shown` words on the page differ from the embedded text; `unmarked` words stand as a quotation or in a
 * text and the data have none there; `page` the page differs from what its data give.
 */
export type FailureKind = 'text' | 'source' | 'quotation' | 'shown' | 'unmarked' | 'page'

/**
 * Which of two wordings is the source's: a source file says so, or the hash of an embedded text that is whole. `null`
 * when neither was there to say.
 */
export type Right = 'found' | 'expected' | 'neither' | null

/**
 * `body` what the page shows; `data` nothing that a reader sees but the data, or the hashes that the page gives; `head`
 * its title, policy or styles.
 */
export type PagePart = 'body' | 'data' | 'head'

/** One thing that does not hold, with both wordings. */
export interface VerifyFailure {
  readonly kind: FailureKind
  readonly account: AccountId | null
  /** Where: "C7.B, 120-180", "line 12, character 80", a file's name. */
  readonly place: string
  /** What stands there: in the data of a `quotation`, on the page, in the embedded text compared with a `source`. */
  readonly found: string
  /** What it was compared with: the embedded text, its hash in the data, what the data give, the source. */
  readonly expected: string
  readonly right: Right
  /** Of a `page`, where it differs; `null` for the rest. */
  readonly part: PagePart | null
}
