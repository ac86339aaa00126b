import type { FulfilmentKind } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import type { Span } from '../model/spans.js'
import type { Clause } from './clauses.js'

/** What one place tells has become of an undertaking, before repeats are joined. */
export interface FulfilmentDraft {
  readonly kind: FulfilmentKind
  readonly by: readonly Ref[]
  readonly to: readonly Ref[]
  readonly agreement: string | null
  /** The undertaking, the agreement or the thing itself: "the Minsk agreements". */
  readonly what: Span
  /** The narrowest words that tell it, with who did it where the clause names them. */
  readonly span: Span
  readonly clause: Clause
  /** Where the text says what is only gone back to here: "four ferries" of "one came". */
  readonly antecedent?: Span
  readonly rule: string
}
