import type { Actor } from '../../model/actors.js'
import type { Mention } from '../../model/analysis.js'
import type { Place } from './view.js'

/** What was read from one token on, and the token after it. */
export interface Parsed {
  readonly sightings: readonly Sighting[]
  readonly next: number
}

export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'none'

/** What the scan of a text meets, before it is known who is who. */
export type Sighting =
  | FixedSighting
  | PersonSighting
  | RoleSighting
  | InstitutionSighting
  | PluralSighting
  | PronounSighting

export type Form = Mention['form']

interface Placed {
  readonly place: Place
}

/** An actor that the lexicon or the words themselves determine. */
export interface FixedSighting extends Placed {
  readonly kind: 'fixed'
  readonly actor: Actor
  readonly form: Form
  readonly plural: boolean
}

/** Who an office belongs to, as the text says. */
export interface Owner {
  readonly side: string | null
  /** "French", "Kremlin": what the office is called by. */
  readonly label: string
}

export interface PersonSighting extends Placed {
  readonly kind: 'person'
  readonly name: readonly string[]
  readonly role: string | null
  /** Further offices: "the spokesman, Ambassador Osei", "the Prime Minister and Minister of Defence". */
  readonly otherRoles: readonly string[]
  /** The office in the text's words, without the name. */
  readonly office: string | null
  readonly side: string | null
  readonly gender: 'm' | 'f' | null
  /** How sure the words at this place are that this is a person. */
  readonly evidence: 'title' | 'given-name' | 'shape' | 'single'
  /** Words follow that only a speaker is followed by. */
  readonly speaks: boolean
}

/** "the French president", "President of Russia", "a Kremlin spokesman", "his counterpart". */
export interface RoleSighting extends Placed {
  readonly kind: 'role'
  readonly role: string
  readonly otherRoles: readonly string[]
  readonly heads: boolean
  readonly owner: Owner | null
  readonly determiner: Determiner
}

/** "the presidency", "his government", "the ministry". */
export interface InstitutionSighting extends Placed {
  readonly kind: 'institution'
  readonly key: string
  readonly words: string
  readonly side: string | null
  readonly possessive: boolean
}

/** "the two presidents", "the sides", "the leaders of France and Italy". */
export interface PluralSighting extends Placed {
  readonly kind: 'plural'
  readonly role: string | null
  readonly heads: boolean
  readonly count: number | null
  readonly of: 'persons' | 'states'
  readonly sides: readonly string[]
}

export interface PronounSighting extends Placed {
  readonly kind: 'pronoun'
  readonly person: 'he' | 'she' | 'they' | 'it' | 'we' | 'i'
  readonly grammar: 'subject' | 'object' | 'possessive'
}

/** Where a phrase begins, whose it is, and where its sentence ends. */
export interface PhraseContext {
  readonly owner: Owner | null
  /** The token after the owner; `first` where there is none. */
  readonly ownerEnd: number
  readonly first: number
  readonly end: number
}
