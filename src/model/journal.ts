import type { Correction } from './corrections.js'
import type { ReaderVersion } from './reading.js'
import { isTeaching, type Teaching } from './teachings.js'

/** SHA-256 in 64 hexadecimal digits. */
export type Hash = string

/** Where bytes came from, as the one who gave them named it: a path as given, or a url. */
export interface Origin {
  readonly kind: 'file' | 'pasted' | 'fetched'
  readonly name: string
}

/** What was made of one snapshot at one time: the objects by their hashes, and what made them. */
export interface MadeReading {
  /** Of the bytes as received. */
  readonly snapshot: Hash
  /** Of the extraction object: what the extractor told of the bytes. */
  readonly extraction: Hash
  /** Of the text as UTF-8. */
  readonly text: Hash
  /** Of the reading object, before it was compressed. */
  readonly reading: Hash
  /** The extractor's version. */
  readonly extractor: string
  readonly reader: ReaderVersion
}

/** A snapshot that the archive did not have, with its first reading. */
export interface Added extends MadeReading {
  readonly kind: 'added'
  readonly at: string
  /** Size of the snapshot. */
  readonly bytes: number
  readonly origin: Origin
}

/** A snapshot read again by another reader. The older readings stay. */
export interface Reread extends MadeReading {
  readonly kind: 'reread'
  readonly at: string
}

/** A place in a text, without its words: what is purged leaves none behind. Offsets are UTF-16. */
export interface Anchor {
  readonly text: Hash
  readonly start: number
  readonly end: number
}

export const FINDING_KINDS = ['contact', 'statement', 'commitment', 'fulfilment'] as const

export type FindingKind = (typeof FINDING_KINDS)[number]

/** What a person decided: attached to evidence, so that a reread keeps it, or taught for every text. */
export type Decision =
  /** A finding is right, or wrong; `reopen` takes back what was said of it. */
  | {
      readonly kind: 'confirm' | 'dispute' | 'reopen'
      readonly finding: FindingKind
      readonly on: Anchor
    }
  /** What a field of a finding should be; of the same field the last correction holds. */
  | ({ readonly kind: 'correct'; readonly on: Anchor } & Correction)
  /** Two tellings are of one contact, whatever the rules say; or of two. */
  | { readonly kind: 'join' | 'part'; readonly a: Anchor; readonly b: Anchor }
  /** About actors, names and outlets: on no place of a text. */
  | Teaching

/** A decision, by whom and why. A later one on the same evidence, or of the same name, supersedes it; both stay. */
export interface Decided {
  readonly kind: 'decided'
  readonly at: string
  readonly by: string
  readonly why: string | null
  readonly decision: Decision
}

/** The places of texts that a decision stands on: one, two, or none where it teaches. */
export function anchorsOf(decision: Decision): readonly Anchor[] {
  if (isTeaching(decision)) return []
  return 'on' in decision ? [decision.on] : [decision.a, decision.b]
}

/** The tombstone of what was removed for legal reasons: names, no words. */
export interface Purged {
  readonly kind: 'purged'
  readonly at: string
  readonly by: string
  readonly why: string
  readonly snapshot: Hash
  /** What was removed with it; a text that another article still has stays. */
  readonly texts: readonly Hash[]
  readonly extractions: readonly Hash[]
  readonly readings: readonly Hash[]
}

/** One line of the journal. `at` is an instant in UTC, "2026-01-31T09:30:00.000Z". */
export type Entry = Added | Reread | Decided | Purged

/** Whether an entry made a reading, and so names objects. */
export function isMade(entry: Entry): entry is Added | Reread {
  return entry.kind === 'added' || entry.kind === 'reread'
}

/** Snapshots that these entries remove: what was made of them is gone, and is not looked for. */
export function erasedBy(entries: readonly Entry[]): ReadonlySet<Hash> {
  return new Set(entries.flatMap((entry) => (entry.kind === 'purged' ? [entry.snapshot] : [])))
}
