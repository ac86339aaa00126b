import {
  FULFILMENT_KINDS,
  type Act,
  type Commitment,
  type ContactKind,
  type ContactStatus,
  type FulfilmentKind,
  type Money,
} from './account.js'

/** An actor as a person names it: with no words of a text, for it stands on none. */
export interface NamedActor {
  readonly name: string
  /** `null` where the record knows nobody of that name. */
  readonly actor: string | null
  readonly side: string | null
}

export const COMMITMENT_STATUSES = [
  'offered',
  'promised',
  'obligation',
  ...FULFILMENT_KINDS,
] as const satisfies readonly (Commitment['status'] | FulfilmentKind)[]

export const FIRMNESSES = [
  'firm',
  'conditional',
] as const satisfies readonly Commitment['firmness'][]

/** What of a statement a person may say otherwise. Dates are EDTF; `null` says that the text does not tell. */
export interface StatementFields {
  readonly speakers: readonly NamedActor[]
  readonly addressees: readonly NamedActor[]
  readonly targets: readonly NamedActor[]
  readonly act: Act
  /** Keys of the topic lexicon. */
  readonly topics: readonly string[]
  readonly when: string | null
  /** Key of a telling of the contact that it belongs to. */
  readonly contact: string | null
}

/** What of a contact a person may say otherwise. */
export interface ContactFields {
  readonly kind: ContactKind
  readonly status: ContactStatus
  readonly date: string | null
  readonly place: string | null
  readonly participants: readonly NamedActor[]
  readonly initiator: string | null
}

/** What of a commitment a person may say otherwise. */
export interface CommitmentFields {
  readonly promisors: readonly NamedActor[]
  readonly beneficiaries: readonly NamedActor[]
  readonly amount: Money | null
  readonly deadline: string | null
  readonly condition: string | null
  readonly firmness: Commitment['firmness']
  readonly status: (typeof COMMITMENT_STATUSES)[number]
}

type FieldOf<Finding extends string, Fields> = {
  readonly [Field in keyof Fields]: {
    readonly finding: Finding
    readonly field: Field
    readonly value: Fields[Field]
  }
}[keyof Fields]

/** What a field of a finding should be. The machine's value stays beside it. */
export type Correction =
  | FieldOf<'statement', StatementFields>
  | FieldOf<'contact', ContactFields>
  | FieldOf<'commitment', CommitmentFields>
