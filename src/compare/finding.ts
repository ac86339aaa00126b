import type { DiscrepancyKind } from '../model/comparison.js'
import { listed } from '../model/listed.js'
import type { Evidence } from '../model/spans.js'
import { firstWords } from './first-words.js'
import type { ClaimPair } from './pair.js'
import type { Telling } from './telling.js'

/** One side of a finding. */
export interface Side {
  readonly telling: Telling
  readonly evidence: readonly Evidence[]
  readonly deciding: readonly Evidence[]
  readonly nearest?: readonly Evidence[]
}

/** A discrepancy before it has a number and a claim. */
export interface Finding {
  readonly kind: DiscrepancyKind
  /** Of `b` against `a`. */
  readonly direction: 'stronger' | 'weaker' | null
  readonly rule: string
  readonly weight: number
  readonly a: Side
  readonly b: Side
  readonly says: string
  /** Both cannot be true: the relation is a conflict, whatever the kind. */
  readonly isConflict?: true
  /** The words differ and nothing says which is the stronger: the relation abstains. */
  readonly isUnsure?: true
  /** Shown in its cell; too slight for a line of its own. */
  readonly isSlight?: true
}

/** A rule that holds two versions of one claim against each other. */
export type PairRule = (pair: ClaimPair) => Finding | null

/** The words of a text in quotation marks, on one line, each once: “known”, “should” and “told”. */
export function quoted(words: readonly Evidence[]): string {
  return listed([...new Set(words.map(({ quote }) => quotedOnce(quote)))])
}

const LONGEST_QUOTE = 60

/** What is cut stands outside the marks: between them is nothing that the text does not have. */
function quotedOnce(quote: string): string {
  const line = quote.replace(/\s+/gu, ' ').trim()
  const first = firstWords(line, LONGEST_QUOTE)
  return first === line ? `“${line}”` : `“${first}” …`
}

/** Each piece of evidence once, in the order given. */
export function uniqueEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter(
    (each, index) =>
      evidence.findIndex(({ start, end }) => start === each.start && end === each.end) === index,
  )
}
