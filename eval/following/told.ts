import type { Span } from '../../src/model/spans.js'

/** A place in one of the texts. */
export interface Place extends Span {
  /** The file without its ending. */
  readonly text: string
}

export interface ToldEvent {
  readonly kind: string
  readonly place: Place
}

/** An undertaking as somebody follows it through the texts, a person or this program. */
export interface ToldCommitment {
  /** Sides of those who promise. */
  readonly keys: readonly string[]
  readonly places: readonly Place[]
  readonly events: readonly ToldEvent[]
  /** `null` where two readers have different ones. */
  readonly status: string | null
}

/** What is told of a treaty: that it is owed, kept or broken. */
export interface ToldObligation {
  readonly kind: string
  readonly place: Place
}

export type Direction = 'stronger' | 'weaker' | 'reversed' | 'same'

/** Two wordings of one matter by one actor. */
export interface ToldDrift {
  /** Sides of who speaks. */
  readonly keys: readonly string[]
  readonly from: readonly Place[]
  readonly to: readonly Place[]
  /** `null` where none is told. */
  readonly direction: Direction | null
  /** Of the speaker, from one occasion to the next, or of how accounts word one occasion. */
  readonly of: 'speaker' | 'reporting'
}

export interface ToldFormula {
  readonly keys: readonly string[]
  readonly words: string
  readonly places: readonly Place[]
}

/** All that somebody finds in the texts of one record. */
export interface Told {
  readonly commitments: readonly ToldCommitment[]
  readonly obligations: readonly ToldObligation[]
  readonly drift: readonly ToldDrift[]
  readonly formulas: readonly ToldFormula[]
}
