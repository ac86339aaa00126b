import { readBytes } from '../../ingest/files.js'
import { MOST_BYTES, tooLarge } from '../../ingest/ingest.js'
import type { Hash } from '../../model/journal.js'
import type { Problem } from '../../model/problems.js'
import type { Speed } from '../../model/reading.js'
import type { Taught } from '../../model/taught.js'
import { sha256 } from '../../store/archive/layout.js'
import type { Asking, TombstoneRow } from '../../store/database/asking.js'
import type { IntakePool } from './intake-pool.js'
import { articleKeyOf } from './keys.js'
import type { TakenIn } from './take-in.js'

/** A text that was read and is not kept yet. */
export interface Newcomer {
  readonly kind: 'new'
  readonly path: string
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
  readonly asking: Asking
  readonly tombstones: ReadonlyMap<Hash, TombstoneRow>
  readonly pool: IntakePool
  readonly speed: Speed
  /** What people had taught when this run began. */
  readonly taught: Taught
  /** Snapshots met in this run: the same bytes under two names are read once. */
  readonly met: Set<Hash>
}

/** Reads one file unless the record has its bytes. Never throws for a bad file. */
export async function arrive(path: string, gate: Gate): Promise<Arrival> {
  const bytes = await readBytes(path, { bytes: MOST_BYTES, refusal: tooLarge })
  if (!(bytes instanceof Uint8Array)) return { kind: 'unreadable', path, problems: [bytes] }
  const snapshot = sha256(bytes)
  const tombstone = gate.tombstones.get(snapshot)
  if (tombstone) return { kind: 'purged', path, tombstone }
  if (gate.met.has(snapshot) || (await gate.asking.articleOfSnapshot(snapshot)) !== null)
    return { kind: 'known', path, article: articleKeyOf(snapshot) }
  gate.met.add(snapshot)
  const { speed, pool, taught } = gate
  const taken = await pool.takeIn({ bytes, snapshot, name: path, speed, taught })
  if (!taken.ok) return { kind: 'unreadable', path, problems: taken.problems }
  return { kind: 'new', path, snapshot, bytes, taken }
}
