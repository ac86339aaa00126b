/**
 * What the archive needs of a disk, and nothing else touches one: so a test can put one in its place that loses what was
 * not synced, is full or may not be written. Paths are absolute. Every call throws Node's own error, with its `code`.
 */
export interface Disk {
  readonly read: (path: string) => Promise<Uint8Array>
  /** At most so many bytes from an offset; fewer, or none, where the file ends before. */
  readonly readPart: (path: string, offset: number, most: number) => Promise<Uint8Array>
  /** In bytes; `null` when there is no such file. */
  readonly size: (path: string) => Promise<number | null>
  /** Names in a folder, sorted; none when there is no such folder. */
  readonly list: (path: string) => Promise<readonly string[]>
  /** Makes one folder in a folder that is there, and tells whether it was made: `false` when it was there already. */
  readonly makeFolder: (path: string) => Promise<boolean>
  /** Creates or replaces a file. Not synced. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>
  /** Writes at the end of a file, creating it. Not synced. */
  readonly append: (path: string, bytes: Uint8Array) => Promise<void>
  readonly truncate: (path: string, size: number) => Promise<void>
  readonly rename: (from: string, to: string) => Promise<void>
  readonly remove: (path: string) => Promise<void>
  /** Returns when the file's bytes would survive a power cut. */
  readonly syncFile: (path: string) => Promise<void>
  /** Returns when the folder's entries (files made, renamed, removed in it) would. */
  readonly syncFolder: (path: string) => Promise<void>
}
