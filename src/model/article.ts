import type { ArticleId } from './ids.js'
import type { Evidence, Span } from './spans.js'

export type ArticleKind = 'official' | 'wire' | 'report' | 'commentary' | 'briefing' | 'unknown'

export type BlockKind = 'headline' | 'byline' | 'dateline' | 'caption' | 'body' | 'footer'

/** A stretch of the text with one function. Blocks are marked, never removed; body paragraphs are one block each. */
export interface Block extends Span {
  readonly kind: BlockKind
}

/** Whose official text it is. `state` is an ISO 3166 alpha-2 code or a body's acronym ("FR", "EU"). */
export interface Side {
  readonly state: string
  readonly name: string
}

/**
 * Whether the whole text may be passed on by anyone: `permitted` under an open licence, `refused` under any other that
 * is stated, `not-stated` when none is.
 */
export type Redistribution = 'permitted' | 'refused' | 'not-stated'

/**
 * The text read from a snapshot by one version of an extractor.
 * Unknown is `null`. `published` is EDTF (a date or an instant), never the date of the contact.
 */
export interface Article {
  readonly id: ArticleId
  readonly title: string | null
  readonly outlet: string | null
  /** The news agency whose story this is, whole or rewritten, as the header or byline tells. */
  readonly agency: string | null
  readonly byline: string | null
  readonly dateline: string | null
  readonly published: string | null
  readonly url: string | null
  /** ISO 639-1, or `null` when it cannot be told. */
  readonly language: string | null
  readonly kind: ArticleKind
  readonly side: Side | null
  /** The words that decided kind and side; empty when a header line decided. */
  readonly kindEvidence: readonly Evidence[]
  /** SHA-256 of `text` as UTF-8, hexadecimal. */
  readonly textHash: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly licence: string | null
  /** Whether that licence lets anyone pass the whole text on. */
  readonly redistribution: Redistribution
}
