import type { Commitment, Statement } from '../../../model/account.js'
import type { FindingKind } from '../../../model/journal.js'
import type { KeptContact } from '../../../model/kept.js'
import type { Problem } from '../../../model/problems.js'
import type { Evidence } from '../../../model/spans.js'
import type { ArticleRow, Somebody } from '../../../store/database/asking.js'
import type { Decisions } from '../decisions.js'
import type { Excerpt } from '../excerpts.js'
import type { HeldTexts } from '../held-texts.js'
import type { Stand, Standings } from '../standing.js'
import type { PlacedTelling } from './finding.js'

/** Why the machine is not sure of a finding. */
export type DoubtKind =
  /** The reader gave it a small chance. */
  | 'least-sure'
  /** Nobody is known to have undertaken it. */
  | 'nobody-promises'
  /** Nobody is told to have taken part. */
  | 'nobody-takes-part'
  /** Two contacts may be one, and the tellings do not say enough. */
  | 'may-be-the-same'
  /** An article was put to a contact by one of the rules that may err. */
  | 'weakly-joined'

/** Something to look at: a finding, why it is doubtful, and its words. */
export interface Doubt {
  readonly finding: FindingKind
  readonly key: string
  /** For `--seen`: a decision on another version is refused. */
  readonly version: number
  readonly doubt: DoubtKind
  /** Its place in the queue, 0 to 1, the lower the earlier; of a statement the chance that the reader gave it. */
  readonly place: number
  /** The rule that made or joined it. */
  readonly rule: string
  readonly told: Statement | Commitment | KeptContact
  /** The contact that may be the same; for a joining, the article that was joined. */
  readonly other: string | null
  /** Whose words they are; `null` where it is of no one article. */
  readonly article: ArticleRow | null
  /** Its first words, read again from the archive; `null` where the text fails. */
  readonly words: Evidence | null
  /** These words within what stands around them: whom a pronoun means is told before it. */
  readonly around: Excerpt | null
  readonly contact: string | null
  readonly stand: Stand
}

/** What a queue of one kind is asked for. */
export interface DoubtAsked {
  readonly actor: Somebody
  readonly contact: string | null
  readonly limit: number
  readonly standings: Standings
}

/** A doubt whose words were not read yet: only those of a page are, together. */
export interface Unread {
  readonly key: string
  /** That of its doubt. */
  readonly place: number
  /** The article whose words are shown; `null` for those of the telling that its contact is named by. */
  readonly article: string | null
  /** Key of the contact that is shown. */
  readonly contact: string | null
  readonly read: (gathered: Gathered) => ReadDoubt
}

/** What the doubts of a page are shown with. */
export interface Gathered extends Decisions {
  readonly texts: HeldTexts
  /** Number of the line that made an article's reading. */
  readonly lineOf: (article: string) => number
  /** The tellings of a contact. */
  readonly tellingsOf: (contact: string) => readonly PlacedTelling[]
}

export interface ReadDoubt {
  readonly doubt: Doubt
  readonly problems: readonly Problem[]
}

/** Doubts of one kind, first to be looked at first. */
export interface Doubtful {
  readonly total: number
  readonly doubts: readonly Unread[]
}
