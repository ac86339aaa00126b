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
 * The truth: objects by hash and an append-only journal. An object counts once a line of the journal names it: keeping
 * writes it where it is not in anybody's way, appending puts it in its place. What was kept and never named is cleared
 * away by a later process. One process at a time may keep, append and erase; any number may read.
 * Reading an object throws a StoreError `altered` when its bytes are not what its name says, `missing` when it is gone.
 */
export interface Archive {
  readonly folder: string
  readonly keepSnapshot: (bytes: Uint8Array) => Promise<Hash>
  /** Throws a TypeError for a text with half a surrogate pair, which UTF-8 cannot hold. */
  readonly keepText: (text: string) => Promise<Hash>
  readonly keepExtraction: (extraction: Extraction) => Promise<Hash>
  readonly keepReading: (reading: StoredReading) => Promise<Hash>
  readonly snapshot: (hash: Hash) => Promise<Uint8Array>
  readonly text: (hash: Hash) => Promise<string>
  readonly extraction: (hash: Hash) => Promise<Extraction>
  readonly reading: (hash: Hash) => Promise<StoredReading>
  /**
   * Adds lines to the journal, in one write, and returns when they and the objects they name would survive a power cut.
   * Throws before it writes: `missing` when an object that they name was never kept, a TypeError for what is no entry.
   * When it throws, none of the lines is there, and the objects are to be kept again before the next try.
   */
  readonly append: (entries: readonly Entry[]) => Promise<Position>
  /** The lines behind a position, each checked against the one before it. A torn last line is no line. */
  readonly linesFrom: (position: Position) => AsyncIterable<Line>
  /** Where the journal ends. */
  readonly end: () => Promise<Position>
  /**
   * Removes the objects that a tombstone names, and returns when they are gone for good. May be called again, and is to
   * be by whoever replays a tombstone: the machine may have stopped between its line and this.
   */
  readonly erase: (entry: Extract<Entry, { kind: 'purged' }>) => Promise<void>
}
