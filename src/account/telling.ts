import type { ContactKind, ContactStatus } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import type { Span } from '../model/spans.js'
import type { Clause } from './clauses.js'
import type { Place } from './places.js'

/** One place where a text tells of a contact, or goes back to one. */
export interface Telling {
  /** The verb or noun. */
  readonly head: Span
  /** The clause or noun phrase that tells it. */
  readonly span: Span
  readonly clause: Clause
  readonly kind: ContactKind
  /** Whether the words tell the medium. */
  readonly isExact: boolean
  readonly status: ContactStatus
  readonly count: number | 'several'
  readonly parties: readonly Ref[]
  /** Those named around words that go back: "in the call X urged Y". They count where nothing was told before. */
  readonly nearby: readonly Ref[]
  /** EDTF, from the telling's own words. */
  readonly date: string | null
  readonly initiator: Ref | null
  readonly place: Place | null
  /** Whether its clause is about the contact, not about something beside it. */
  readonly isSubject: boolean
  /**
   * `back`: goes back to a contact told before ("the talks"), `just` to the one told last ("That was the last call"); `earlier` and `further`: sets it apart from the one
   * the text is about ("their last call", "more talks"); `free`: may be new or told before.
   */
  readonly reference: 'free' | 'back' | 'just' | 'earlier' | 'further'
  readonly rule: string
}
