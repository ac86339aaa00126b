import { erasedBy, isMade, type Entry, type Hash } from '../../../model/journal.js'
import { canonicalJson } from '../../../model/canonical.js'
import type { Archive } from '../../../store/archive/archive.js'
import { sha256 } from '../../../store/archive/layout.js'
import { StoreError } from '../../../store/errors.js'
import type { OpenRecord } from '../open.js'
import { catchUp } from '../replay.js'
import { readJournal } from '../verify-record.js'
import { openBundle, type Bundle } from './bundle.js'
import { verifyBundle } from './verify.js'

/** What an import did with each entry of a bundle. */
export interface Imported {
  readonly articles: number
  readonly readings: number
  readonly decisions: number
  readonly tombstones: number
  /** Entries that the record had already. */
  readonly known: number
  /** Articles that were removed here for legal reasons, and stay so. */
  readonly refused: readonly Hash[]
  /** Articles that were removed where the bundle was made, and are held here: "purge" removes them. */
  readonly heldThoughPurged: readonly Hash[]
}

/** Entries that are kept in one go. */
const BATCH = 64

/**
 * Adds what a bundle holds to the record: texts, readings, decisions, tombstones, each as it was journaled where it was
 * made. The bundle is checked whole first: throws a StoreError `altered`, with nothing added, when anything in it fails.
 */
export async function importBundle(
  record: OpenRecord,
  folder: string,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<Imported> {
  const { failures } = await verifyBundle(folder)
  const [failure] = failures
  if (failure) {
    const more = failures.length === 1 ? '' : ` (and ${failures.length - 1} more)`
    throw new StoreError(
      'altered',
      `Nothing was imported: ${failure.place}: ${failure.message}${more} "readout verify ${folder}" names all. Copy the bundle again.`,
    )
  }
  const bundle = await openBundle(folder)
  return record.writing(async () => {
    await catchUp(record)
    const plan = planFor(bundle.entries, await heldBy(record.archive))
    for (let start = 0; start < plan.entries.length; start += BATCH) {
      const batch = plan.entries.slice(start, start + BATCH)
      for (const entry of batch) if (isMade(entry)) await keepObjects(bundle, record.archive, entry)
      await record.archive.append(batch)
      onProgress(Math.min(start + BATCH, plan.entries.length), plan.entries.length)
    }
    await catchUp(record)
    return plan.imported
  })
}

interface Held {
  readonly ids: ReadonlySet<Hash>
  readonly live: ReadonlySet<Hash>
  readonly purged: ReadonlySet<Hash>
}

async function heldBy(archive: Archive): Promise<Held> {
  const { lines, failures } = await readJournal(archive)
  const [failure] = failures
  if (failure) throw new StoreError('altered', failure.message)
  const entries = lines.map(({ entry }) => entry)
  const purged = erasedBy(entries)
  const added = entries.flatMap((each) => (each.kind === 'added' ? [each.snapshot] : []))
  return {
    ids: new Set(entries.map(idOf)),
    live: new Set(added.filter((snapshot) => !purged.has(snapshot))),
    purged,
  }
}

/** Two entries are one when they say the same. */
function idOf(entry: Entry): Hash {
  return sha256(canonicalJson(entry))
}

interface Plan {
  readonly entries: readonly Entry[]
  readonly imported: Imported
}

function planFor(all: readonly Entry[], held: Held): Plan {
  const news = all.filter((entry) => !held.ids.has(idOf(entry)))
  const heldThoughPurged = news.flatMap((each) =>
    each.kind === 'purged' && held.live.has(each.snapshot) ? [each.snapshot] : [],
  )
  const taken = news.filter((entry) => isTaken(entry, held))
  return {
    entries: taken,
    imported: {
      ...countsOf(taken),
      known: all.length - news.length,
      refused: news.flatMap((each) =>
        each.kind === 'added' && held.purged.has(each.snapshot) ? [each.snapshot] : [],
      ),
      heldThoughPurged,
    },
  }
}

/** An article that is held keeps its own readings; a tombstone removes nothing that is held. */
function isTaken(entry: Entry, { live, purged }: Held): boolean {
  if (entry.kind === 'decided') return true
  return !live.has(entry.snapshot) && !purged.has(entry.snapshot)
}

function countsOf(entries: readonly Entry[]) {
  const of = (kind: Entry['kind']) => entries.filter((each) => each.kind === kind)
  return {
    articles: of('added').length,
    readings: of('reread').length,
    decisions: of('decided').length,
    tombstones: of('purged').length,
  }
}

type Made = Extract<Entry, { kind: 'added' | 'reread' }>

async function keepObjects(bundle: Bundle, archive: Archive, entry: Made): Promise<void> {
  await Promise.all([
    archive.keepSnapshot(await bundle.snapshot(entry.snapshot)),
    archive.keepText(await bundle.text(entry.text)),
    archive.keepExtraction(await bundle.extraction(entry.extraction)),
    archive.keepReading(await bundle.reading(entry.reading)),
  ])
}
