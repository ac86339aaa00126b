import { hash } from 'node:crypto'
import { join } from 'node:path'
import { isMade, type Entry, type Hash, type Purged } from '../../model/journal.js'

/** What is kept by hash, each kind in a folder of its own. */
export type ObjectKind = 'snapshots' | 'texts' | 'extractions' | 'readings'

export interface ObjectName {
  readonly kind: ObjectKind
  readonly hash: Hash
}

const ENDINGS: Readonly<Record<ObjectKind, string>> = {
  snapshots: '',
  texts: '.txt',
  extractions: '.json',
  readings: '.json.gz',
}

/** Where the parts of an archive lie. */
export interface Layout {
  readonly folder: string
  readonly format: string
  readonly journal: string
  /** What is being written and counts for nothing yet. */
  readonly incoming: string
}

export function layoutOf(home: string): Layout {
  const folder = join(home, 'archive')
  return {
    folder,
    format: join(folder, 'format.json'),
    journal: join(folder, 'journal.jsonl'),
    incoming: join(folder, 'incoming'),
  }
}

/** The folder of an object, and the object in it. */
export function placeOf(
  layout: Layout,
  { kind, hash: digits }: ObjectName,
): { shard: string; path: string } {
  if (!isHash(digits)) throw new TypeError(`No hash: ${JSON.stringify(digits)}.`)
  const shard = join(layout.folder, kind, digits.slice(0, 2))
  return { shard, path: join(shard, `${digits}${ENDINGS[kind]}`) }
}

/** The objects that an entry says are there. */
export function namedBy(entry: Entry): readonly ObjectName[] {
  if (!isMade(entry)) return []
  return [
    { kind: 'snapshots', hash: entry.snapshot },
    { kind: 'texts', hash: entry.text },
    { kind: 'extractions', hash: entry.extraction },
    { kind: 'readings', hash: entry.reading },
  ]
}

export function isHash(value: unknown): value is Hash {
  return typeof value === 'string' && /^[0-9a-f]{64}$/u.test(value)
}

/** SHA-256 of bytes, or of words as UTF-8. */
export function sha256(bytes: Uint8Array | string): Hash {
  return hash('sha256', bytes, 'hex')
}

/** The objects that a tombstone takes away. */
export function removedBy(entry: Purged): readonly ObjectName[] {
  const named = (kind: ObjectKind, hashes: readonly Hash[]): readonly ObjectName[] =>
    hashes.map((digits) => ({ kind, hash: digits }))
  return [
    { kind: 'snapshots', hash: entry.snapshot },
    ...named('texts', entry.texts),
    ...named('extractions', entry.extractions),
    ...named('readings', entry.readings),
  ]
}
