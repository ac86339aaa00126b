import type { Commitment } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import type { Span } from '../model/spans.js'
import type { Clause } from './clauses.js'

/** A commitment as one place tells it, before repeats are joined. */
export interface CommitmentDraft {
  readonly promisors: readonly Ref[]
  readonly beneficiaries: readonly Ref[]
  /** The undertaking itself: "hold more talks". */
  readonly what: Span
  /** The narrowest words that tell it, promisor included where the clause names one. */
  readonly span: Span
  readonly clause: Clause
  readonly status: Commitment['status']
  readonly rule: string
  /** Key of the agreement that the words only point at ("it"), where they name none. */
  readonly agreement?: string
}
