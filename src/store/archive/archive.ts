import type { Entry, Hash } from '../../model/journal.js'
import type { Extraction, StoredReading } from '../../model/kept.js'

/** A place in the journal: everything before it has been seen. */
export interface Position {
  /** Entries before it. */
  readonly entries: number
  /** Bytes before it. */
  readonly bytes: number
  /** Hash of the last line before it; sixty-four zeros at the start. */
  readonly chain: Hash
}

/** An entry with where the journal stands behind it. */
export interface Line {
  readonly entry: Entry
  readonly behind: Position
}

/**
 * The truth: objects by hash and an append-only journal. An object counts once a line of the journal names it.
 * Reading an object throws a StoreError `altered` when its bytes are not what its name says, `missing` when it is gone.
 */
export interface Archive {
  readonly folder: string
  readonly keepSnapshot: (bytes: Uint8Array) => Promise<Hash>
  readonly keepText: (text: string) => Promise<Hash>
  readonly keepExtraction: (extraction: Extraction) => Promise<Hash>
  readonly keepReading: (reading: StoredReading) => Promise<Hash>
  readonly snapshot: (hash: Hash) => Promise<Uint8Array>
  readonly text: (hash: Hash) => Promise<string>
  readonly extraction: (hash: Hash) => Promise<Extraction>
  readonly reading: (hash: Hash) => Promise<StoredReading>
  /**
   * Adds lines to the journal, in one write, and returns when they and the objects they name would survive a power cut.
   * Throws before it writes when an object that they name was never kept.
   */
  readonly append: (entries: readonly Entry[]) => Promise<Position>
  /** The lines behind a position, each checked against the one before it. A torn last line is no line. */
  readonly linesFrom: (position: Position) => AsyncIterable<Line>
  /** Where the journal ends. */
  readonly end: () => Promise<Position>
  /** Removes the objects that a tombstone names, and returns when they are gone for good. */
  readonly erase: (entry: Extract<Entry, { kind: 'purged' }>) => Promise<void>
}
