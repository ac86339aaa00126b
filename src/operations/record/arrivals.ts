import { readBytes } from '../../ingest/files.js'
import { MOST_BYTES, tooLarge } from '../../ingest/ingest.js'
import type { Hash, Origin } from '../../model/journal.js'
import type { Problem } from '../../model/problems.js'
import type { Speed } from '../../model/reading.js'
import type { Taught } from '../../model/taught.js'
import { sha256 } from '../../store/archive/layout.js'
import type { Asking, TombstoneRow } from '../../store/database/asking.js'
import type { IntakePool } from './intake-pool.js'
import { articleKeyOf } from './keys.js'
import type { TakenIn } from './take-in.js'

/** A text that somebody sent, with the name to call it by: it is no file here. */
export interface Sent {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A text that was read and is not kept yet. */
export interface Newcomer {
  readonly kind: 'new'
  readonly path: string
  readonly origin: Origin
  readonly snapshot: Hash
  readonly bytes: Uint8Array
  readonly taken: Extract<TakenIn, { ok: true }>
}

/** What came of one file: read, had already, removed once for legal reasons, or unreadable. */
export type Arrival =
  | Newcomer
  | { readonly kind: 'known'; readonly path: string; readonly article: string }
  | { readonly kind: 'purged'; readonly path: string; readonly tombstone: TombstoneRow }
  | {
      readonly kind: 'unreadable'
      readonly path: string
      readonly problems: readonly [Problem, ...Problem[]]
    }

export interface Gate {
  readonly asking: Pick<Asking, 'articleOfSnapshot'>
  readonly tombstones: ReadonlyMap<Hash, TombstoneRow>
  readonly pool: IntakePool
  readonly speed: Speed
  /** What people had taught when this run began. */
  readonly taught: Taught
  /** Snapshots met in this run: the same bytes under two names are read once. */
  readonly met: Set<Hash>
}

/** Reads one file, by its path, or one text that was sent, unless the record has its bytes. Never throws for a bad one. */
export async function arrive(given: string | Sent, gate: Gate): Promise<Arrival> {
  const origin = originOf(given)
  const path = origin.name
  const bytes = await bytesOf(given)
  if (!(bytes instanceof Uint8Array)) return { kind: 'unreadable', path, problems: [bytes] }
  const snapshot = sha256(bytes)
  const tombstone = gate.tombstones.get(snapshot)
  if (tombstone) return { kind: 'purged', path, tombstone }
  const known = { kind: 'known', path, article: articleKeyOf(snapshot) } as const
  if (gate.met.has(snapshot)) return known
  // Before anything is waited for: the same bytes under another name may be just behind.
  gate.met.add(snapshot)
  if ((await gate.asking.articleOfSnapshot(snapshot)) !== null) return known
  const { speed, pool, taught } = gate
  const taken = await pool.takeIn({ bytes, snapshot, name: path, speed, taught })
  if (!taken.ok) return { kind: 'unreadable', path, problems: taken.problems }
  return { kind: 'new', path, origin, snapshot, bytes, taken }
}

function originOf(given: string | Sent): Origin {
  return typeof given === 'string'
    ? { kind: 'file', name: given }
    : { kind: 'pasted', name: given.name }
}

async function bytesOf(given: string | Sent): Promise<Uint8Array | Problem> {
  if (typeof given === 'string') return readBytes(given, { bytes: MOST_BYTES, refusal: tooLarge })
  return given.bytes.length > MOST_BYTES ? tooLarge(given.name, given.bytes.length) : given.bytes
}
