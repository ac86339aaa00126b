import { erasedBy, isMade, type Entry, type Hash } from '../../model/journal.js'
import { isVerbatim } from '../../model/spans.js'
import type { Archive, Line } from '../../store/archive/archive.js'
import { BEGINNING } from '../../store/archive/journal.js'
import { StoreError } from '../../store/errors.js'
import type { OpenRecord } from './open.js'
import { quotedWithin } from './spans-in.js'

/** What does not hold. */
export interface RecordFailure {
  readonly kind:
    | 'journal'
    | 'snapshot'
    | 'text'
    | 'extraction'
    | 'reading'
    | 'quotation'
    | 'database'
  /** The file, object or place in it. */
  readonly place: string
  readonly message: string
}

/** What was checked of a record, and what does not hold. */
export interface RecordVerification {
  readonly lines: number
  readonly snapshots: number
  readonly texts: number
  readonly extractions: number
  readonly readings: number
  /** Quotations of all readings, each held against its text. */
  readonly quotations: number
  readonly tombstones: number
  readonly failures: readonly RecordFailure[]
}

/** A line or an object that was checked, for showing how far it is. */
export type OnVerified = (done: number, all: number) => void

/**
 * Reads everything again: each line of the journal against the one before it, each object against its name, each
 * quotation of each reading against its text, and the database against the journal. Offline; names all that fails.
 */
export async function verifyRecord(
  { archive, database }: Pick<OpenRecord, 'archive' | 'database'>,
  onVerified: OnVerified = () => {},
): Promise<RecordVerification> {
  const { lines, failures } = await readJournal(archive)
  const checked = await verifyEntries(
    archive,
    lines.map(({ entry }) => entry),
    onVerified,
  )
  return {
    lines: lines.length,
    ...checked,
    failures: [
      ...failures,
      ...checked.failures,
      ...(failures.length === 0 ? await databaseFailures({ archive, database }) : []),
    ],
  }
}

interface JournalRead {
  readonly lines: readonly Line[]
  readonly failures: readonly RecordFailure[]
}

/** The lines up to the first that does not hold: none behind it can be believed. */
export async function readJournal(archive: Archive): Promise<JournalRead> {
  const lines: Line[] = []
  try {
    for await (const line of archive.linesFrom(BEGINNING)) lines.push(line)
    return { lines, failures: [] }
  } catch (error) {
    const message = messageOf(error)
    return { lines, failures: [{ kind: 'journal', place: 'journal.jsonl', message }] }
  }
}

/** Failures of the archive are findings here; all else is thrown. */
function messageOf(error: unknown): string {
  if (error instanceof StoreError && (error.fault === 'altered' || error.fault === 'missing'))
    return error.message
  throw error
}

type Checked = Omit<RecordVerification, 'lines'>

/** What holds objects by hash: an archive, or a bundle. */
export type Objects = Pick<Archive, 'snapshot' | 'text' | 'extraction' | 'reading'>

/** Checks the objects that entries name, but for those that a tombstone has removed. */
export async function verifyEntries(
  archive: Objects,
  entries: readonly Entry[],
  onVerified: OnVerified = () => {},
): Promise<Checked> {
  const gone = erasedBy(entries)
  const seen = new Set<Hash>()
  const failures: RecordFailure[] = []
  const counts = { snapshots: 0, texts: 0, extractions: 0, readings: 0, quotations: 0 }
  for (const [index, entry] of entries.entries()) {
    onVerified(index, entries.length)
    if (!isMade(entry) || gone.has(entry.snapshot)) continue
    for (const check of checksOf(archive, entry)) {
      const key = `${check.kind} ${check.hash}`
      if (seen.has(key)) continue
      seen.add(key)
      counts[check.count] += 1
      const found = await check.run()
      counts.quotations += found.quotations
      failures.push(...found.failures)
    }
  }
  onVerified(entries.length, entries.length)
  const tombstones = entries.filter(({ kind }) => kind === 'purged').length
  return { ...counts, tombstones, failures }
}

interface CheckResult {
  readonly quotations: number
  readonly failures: readonly RecordFailure[]
}

interface Check {
  readonly kind: RecordFailure['kind']
  readonly count: 'snapshots' | 'texts' | 'extractions' | 'readings'
  readonly hash: Hash
  readonly run: () => Promise<CheckResult>
}

function checksOf(archive: Objects, entry: Extract<Entry, { kind: 'added' | 'reread' }>): Check[] {
  const { snapshot, text, extraction, reading } = entry
  return [
    {
      kind: 'snapshot',
      count: 'snapshots',
      hash: snapshot,
      run: () => tried('snapshot', snapshot, async () => void (await archive.snapshot(snapshot))),
    },
    {
      kind: 'text',
      count: 'texts',
      hash: text,
      run: () => tried('text', text, async () => void (await archive.text(text))),
    },
    {
      kind: 'extraction',
      count: 'extractions',
      hash: extraction,
      run: () => checkQuotations(archive, { kind: 'extraction', hash: extraction }, text),
    },
    {
      kind: 'reading',
      count: 'readings',
      hash: reading,
      run: () => checkQuotations(archive, { kind: 'reading', hash: reading }, text),
    },
  ]
}

async function tried(
  kind: RecordFailure['kind'],
  place: Hash,
  work: () => Promise<void>,
): Promise<CheckResult> {
  try {
    await work()
    return { quotations: 0, failures: [] }
  } catch (error) {
    return { quotations: 0, failures: [{ kind, place, message: messageOf(error) }] }
  }
}

async function checkQuotations(
  archive: Objects,
  { kind, hash }: { readonly kind: 'extraction' | 'reading'; readonly hash: Hash },
  textHash: Hash,
): Promise<CheckResult> {
  let quotations = 0
  const failures: RecordFailure[] = []
  const { failures: unread } = await tried(kind, hash, async () => {
    const value =
      kind === 'extraction' ? await archive.extraction(hash) : await archive.reading(hash)
    const text = await textOrNone(archive, textHash)
    for (const { evidence, place } of quotedWithin(value)) {
      quotations += 1
      if (text === null || isVerbatim(text, evidence)) continue
      const at = `${kind} ${hash}, ${place}`
      failures.push({ kind: 'quotation', place: at, message: misquoted(text, evidence) })
    }
  })
  return { quotations, failures: [...unread, ...failures] }
}

/** A text that fails is named by its own check. */
async function textOrNone(archive: Objects, hash: Hash): Promise<string | null> {
  try {
    return await archive.text(hash)
  } catch (error) {
    messageOf(error)
    return null
  }
}

function misquoted(
  text: string,
  { start, end, quote }: { start: number; end: number; quote: string },
): string {
  return `It has "${quote}" where the text has "${text.slice(start, end)}" (${start} to ${end}).`
}

async function databaseFailures({
  archive,
  database,
}: Pick<OpenRecord, 'archive' | 'database'>): Promise<readonly RecordFailure[]> {
  const [held, end] = await Promise.all([database.position(), archive.end()])
  const isUpToDate = held.chain === end.chain
  return isUpToDate
    ? []
    : [
        {
          kind: 'database',
          place: 'database',
          message: `It holds ${held.entries} lines of the journal's ${end.entries}. "readout rebuild" makes it again.`,
        },
      ]
}
