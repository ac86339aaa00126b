import type { Entry } from '../../model/journal.js'
import type { Extraction, StoredReading } from '../../model/kept.js'
import { StoreError } from '../errors.js'
import type { Archive } from './archive.js'
import { canonicalJson } from '../../model/canonical.js'
import type { Disk } from './disk.js'
import { codeOf, withFile } from './faults.js'
import { requireFormat, requireNothing } from './format.js'
import { journalAt } from './journal.js'
import { type Layout, layoutOf, namedBy, type ObjectName, removedBy } from './layout.js'
import { makeHome } from './make-home.js'
import { objectsIn } from './objects.js'

/**
 * Opens the archive of a home, an absolute path; makes both when nothing is there yet.
 * Throws a StoreError: `newer`, `not-a-record` for a folder with other things in it, `missing` when parts are gone.
 */
export async function openArchive(home: string, disk: Disk): Promise<Archive> {
  const found = await findArchive(home, disk)
  if (found !== null) return found
  await makeHome(home, disk)
  return archiveIn(layoutOf(home), disk)
}

/** Opens the archive of a home; `null` when there is no record there yet. Throws as openArchive does; writes nothing. */
export async function findArchive(home: string, disk: Disk): Promise<Archive | null> {
  const layout = layoutOf(home)
  if (!(await requireFormat(layout, disk))) {
    await requireNothing(home, disk)
    return null
  }
  await syncJournal(layout, disk)
  return archiveIn(layout, disk)
}

/** A process that was killed may have left whole lines that never reached the disk; from here on they are believed. */
async function syncJournal({ journal }: Layout, disk: Disk): Promise<void> {
  try {
    await withFile(journal, 'written', () => disk.syncFile(journal))
  } catch (error) {
    const cause = error instanceof Error ? codeOf(error.cause) : null
    if (cause === 'ENOENT')
      throw new StoreError(
        'missing',
        `${journal} is gone. Put it back from a copy of the record.`,
        { cause: error },
      )
    if (!(error instanceof StoreError && error.fault === 'read-only')) throw error
  }
}

function archiveIn(layout: Layout, disk: Disk): Archive {
  const objects = objectsIn(layout, disk)
  const journal = journalAt(layout.journal, disk)
  const inTurn = turns()
  const text = async (name: ObjectName): Promise<string> =>
    Buffer.from(await objects.read(name)).toString('utf8')

  const append = async (
    entries: readonly Entry[],
  ): Promise<Awaited<ReturnType<Archive['append']>>> => {
    await objects.settle(entries.flatMap(namedBy))
    return journal.append(entries)
  }

  return {
    folder: layout.folder,
    keepSnapshot: (bytes) => objects.keep('snapshots', bytes),
    keepText: async (words) => objects.keep('texts', utf8(words)),
    keepExtraction: async (extraction) => objects.keep('extractions', jsonOf(extraction)),
    keepReading: async (reading) => objects.keep('readings', jsonOf(reading)),
    snapshot: (hash) => objects.read({ kind: 'snapshots', hash }),
    text: (hash) => text({ kind: 'texts', hash }),
    extraction: async (hash) => {
      const extraction: Extraction = JSON.parse(await text({ kind: 'extractions', hash }))
      return extraction
    },
    reading: async (hash) => {
      const reading: StoredReading = JSON.parse(await text({ kind: 'readings', hash }))
      return withAllParts(reading)
    },
    append: (entries) => inTurn(() => append(entries)),
    linesFrom: journal.linesFrom,
    end: journal.end,
    erase: (entry) => inTurn(() => objects.erase(removedBy(entry))),
  }
}

function jsonOf(value: Extraction | StoredReading): Uint8Array {
  return Buffer.from(canonicalJson(value))
}

function utf8(text: string): Uint8Array {
  if (/\p{Surrogate}/u.test(text)) {
    throw new TypeError('Half a surrogate pair stands in a text: UTF-8 cannot keep it as it is.')
  }
  return Buffer.from(text, 'utf8')
}

/** Lets one call wait for the one before it, whether that went well or not. */
function turns(): <T>(call: () => Promise<T>) => Promise<T> {
  let before: Promise<unknown> = Promise.resolve()
  return (call) => {
    const turn = before.then(call, call)
    before = turn
    return turn
  }
}

/** A reading by a version that looked for less holds none of what it did not look for. */
function withAllParts(reading: StoredReading): StoredReading {
  return {
    ...reading,
    account: {
      ...reading.account,
      commitments: reading.account.commitments.map((commitment) => ({
        ...commitment,
        agreement: commitment.agreement ?? null,
      })),
      fulfilments: (reading.account.fulfilments ?? []).map((fulfilment) => ({
        ...fulfilment,
        antecedent: fulfilment.antecedent ?? null,
      })),
      news: reading.account.news ?? [],
    },
  }
}
