import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import {
  anchorsOf,
  erasedBy,
  isMade,
  type Decided,
  type Entry,
  type Hash,
} from '../../../model/journal.js'
import type { Outcome, Problem } from '../../../model/problems.js'
import { canonicalJson } from '../../../model/canonical.js'
import type { Archive } from '../../../store/archive/archive.js'
import { sha256 } from '../../../store/archive/layout.js'
import { StoreError } from '../../../store/errors.js'
import { showContact } from '../contact.js'
import { foundBy } from '../named.js'
import type { OpenRecord } from '../open.js'
import { readJournal } from '../verify-record.js'
import {
  bundleFiles,
  bundleFormat,
  objectsOf,
  placeOfObject,
  readme,
  type BundledKind,
} from './layout.js'

export interface ExportAsked {
  /** A folder that is not there yet, or is empty. */
  readonly folder: string
  /** Keys of contacts: their articles and what was decided of these. All of the record when none is given. */
  readonly contacts?: readonly string[]
  readonly onProgress?: (done: number, all: number) => void
}

export interface Exported {
  readonly folder: string
  readonly articles: number
  readonly decisions: number
  readonly dossiers: number
  readonly files: number
}

/**
 * Writes a bundle. The same record gives the same bytes, and so does a record into which it was imported. The folder
 * appears when it is whole. Throws a StoreError when the archive fails or the folder cannot be written.
 */
export async function exportBundle(
  record: OpenRecord,
  { folder: given, contacts = [], onProgress = () => {} }: ExportAsked,
): Promise<Outcome<Exported>> {
  const folder = resolve(given)
  await requireFree(folder)
  const chosen = await chooseContacts(record, contacts)
  if (!chosen.ok) return chosen
  const entries = await entriesFor(record, contacts.length === 0 ? null : chosen.value)
  const unfinished = join(dirname(folder), `.${sha256(folder).slice(0, 12)}.unfinished`)
  try {
    const writer = writerInto(unfinished)
    await writeObjects(record.archive, entries, { writer, onProgress })
    const { dossiers, problems } = await writeDossiers(record, chosen.value, writer)
    await writer.write(bundleFiles.entries, linesOf(entries))
    await writer.write(bundleFiles.format, `${canonicalJson(bundleFormat)}\n`)
    await writer.write(bundleFiles.readme, readme)
    const files = await writer.finish()
    await rm(folder, { recursive: true, force: true })
    await rename(unfinished, folder)
    return { ok: true, value: { folder, ...countsOf(entries), dossiers, files }, problems }
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    throw asStoreError(error, folder)
  }
}

function asStoreError(error: unknown, folder: string): unknown {
  if (error instanceof StoreError || !(error instanceof Error) || !('code' in error)) return error
  const message = `${folder} could not be written (${String(error.code)}). Choose another folder, or make room.`
  return new StoreError('disk', message, { cause: error })
}

async function requireFree(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw asStoreError(error, folder)
  })
  if (names.length > 0)
    throw new StoreError(
      'disk',
      `${folder} holds something already. Name a folder that is not there yet.`,
    )
}

/** Keys of the contacts whose dossiers are written, in order. */
async function chooseContacts(
  { database: { asking } }: OpenRecord,
  keys: readonly string[],
): Promise<Outcome<readonly string[]>> {
  const chosen = new Set<string>()
  const problems: Problem[] = []
  for (const key of keys) {
    const found = foundBy(key, await asking.contact(key), 'contact')
    if (found.ok) chosen.add(found.value.contact.key)
    else problems.push(...found.problems)
  }
  const [first, ...more] = problems
  if (first) return { ok: false, problems: [first, ...more] }
  const all = keys.length === 0 ? await allContacts(asking) : [...chosen]
  return { ok: true, value: all.toSorted(), problems: [] }
}

const PAGE = 1000

async function allContacts(asking: OpenRecord['database']['asking']): Promise<readonly string[]> {
  const keys: string[] = []
  let total = Infinity
  while (keys.length < total) {
    const everything = { kind: null, status: null, topic: null, from: null, to: null, parties: [] }
    const page = await asking.contacts({ ...everything, limit: PAGE, offset: keys.length })
    total = page.total
    keys.push(...page.found.map(({ contact }) => contact.key))
    if (page.found.length === 0) break
  }
  return keys
}

/** All entries, or those about the articles of some contacts. Throws where the journal does not hold. */
async function entriesFor(
  record: OpenRecord,
  contacts: readonly string[] | null,
): Promise<readonly Entry[]> {
  const { lines, failures } = await readJournal(record.archive)
  const [failure] = failures
  if (failure) throw new StoreError('altered', failure.message)
  const entries = withoutErased(lines.map(({ entry }) => entry))
  if (contacts === null) return entries
  const { snapshots, texts } = await heldBy(record, contacts)
  return entries.filter((entry) =>
    entry.kind === 'decided' ? isAbout(entry, texts) : snapshots.has(entry.snapshot),
  )
}

/** Of what was removed for legal reasons, the tombstone alone: not even what its file was called. */
function withoutErased(entries: readonly Entry[]): readonly Entry[] {
  const gone = erasedBy(entries)
  return entries.filter((entry) => !isMade(entry) || !gone.has(entry.snapshot))
}

async function heldBy({ database: { asking } }: OpenRecord, contacts: readonly string[]) {
  const snapshots = new Set<Hash>()
  const texts = new Set<Hash>()
  for (const contact of contacts)
    for (const { article } of await asking.tellingsOf(contact)) {
      const named = await asking.article(article)
      if (named.kind !== 'found') continue
      snapshots.add(named.value.snapshot)
      texts.add(named.value.text)
    }
  return { snapshots, texts }
}

/** What a decision is about is in the bundle; what is taught of no text goes with every one. */
function isAbout({ decision }: Decided, texts: ReadonlySet<Hash>): boolean {
  const { where } = { where: null, ...decision }
  const named = where?.text ?? null
  const on = [...anchorsOf(decision).map(({ text }) => text), ...(named === null ? [] : [named])]
  return on.every((text) => texts.has(text))
}

function linesOf(entries: readonly Entry[]): string {
  return entries.map((entry) => `${canonicalJson(entry)}\n`).join('')
}

function countsOf(entries: readonly Entry[]): { articles: number; decisions: number } {
  const snapshots = objectsOf(entries).filter(({ kind }) => kind === 'snapshots')
  const decisions = entries.filter(({ kind }) => kind === 'decided')
  return { articles: snapshots.length, decisions: decisions.length }
}

interface Writer {
  readonly write: (place: string, content: Uint8Array | string) => Promise<void>
  /** Writes the sums of all that was written; how many files there are. */
  readonly finish: () => Promise<number>
}

function writerInto(folder: string): Writer {
  const sums = new Map<string, Hash>()
  const put = async (place: string, content: Uint8Array | string) => {
    const path = join(folder, place)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content, { flush: true })
  }
  return {
    write: async (place, content) => {
      await put(place, content)
      sums.set(place.replaceAll('\\', '/'), sha256(content))
    },
    finish: async () => {
      const places = [...sums.keys()].sort()
      const lines = places.map((place) => `${sums.get(place) ?? ''}  ${place}\n`)
      await put(bundleFiles.sums, lines.join(''))
      return places.length + 1
    },
  }
}

interface ObjectWriting {
  readonly writer: Writer
  readonly onProgress: (done: number, all: number) => void
}

async function writeObjects(
  archive: Archive,
  entries: readonly Entry[],
  { writer, onProgress }: ObjectWriting,
): Promise<void> {
  const objects = objectsOf(entries)
  for (const [index, { kind, hash }] of objects.entries()) {
    await writer.write(placeOfObject(kind, hash), await contentOf(archive, kind, hash))
    onProgress(index + 1, objects.length)
  }
}

async function contentOf(
  archive: Archive,
  kind: BundledKind,
  hash: Hash,
): Promise<Uint8Array | string> {
  switch (kind) {
    case 'snapshots':
      return archive.snapshot(hash)
    case 'texts':
      return archive.text(hash)
    case 'extractions':
      return canonicalJson(await archive.extraction(hash))
    case 'readings':
      return canonicalJson(await archive.reading(hash))
  }
}

async function writeDossiers(
  record: OpenRecord,
  contacts: readonly string[],
  writer: Writer,
): Promise<{ readonly dossiers: number; readonly problems: readonly Problem[] }> {
  let dossiers = 0
  const problems: Problem[] = []
  for (const key of contacts) {
    const view = await showContact(record, key)
    if (!view.ok) continue
    problems.push(...view.problems)
    if (view.value.comparison === null) continue
    const { renderDossier } = await import('../../../pages/dossier.js')
    await writer.write(
      join('dossiers', `${key}.html`),
      await renderDossier(view.value.comparison, {}),
    )
    dossiers += 1
  }
  return { dossiers, problems }
}
