import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Entry, Hash } from '../../../model/journal.js'
import { sha256 } from '../../../store/archive/layout.js'
import type { Extraction, StoredReading } from '../../../model/kept.js'
import { isEntry } from '../../../store/archive/entries.js'
import { StoreError } from '../../../store/errors.js'
import type { Objects } from '../verify-record.js'
import { bundleFiles, bundleFormat, placeOfObject, type BundledKind } from './layout.js'

/** A bundle that is open: its entries, its sums, and its objects, each held against its name when it is read. */
export interface Bundle extends Objects {
  readonly folder: string
  readonly entries: readonly Entry[]
  /** SHA-256 by the file's place in the folder. */
  readonly sums: ReadonlyMap<string, Hash>
}

/** Opens a bundle. Throws a StoreError: `not-a-record` for another folder, `newer`, `altered` where its lists fail. */
export async function openBundle(given: string): Promise<Bundle> {
  const folder = resolve(given)
  await requireFormat(folder)
  const sums = sumsIn(await textAt(folder, bundleFiles.sums))
  const lines = await textAt(folder, bundleFiles.entries)
  if (sha256(lines) !== sums.get(bundleFiles.entries))
    throw new StoreError(
      'altered',
      `${join(folder, bundleFiles.entries)} is not the file that SHA256SUMS names.`,
    )
  const read = (kind: BundledKind, hash: Hash) => objectAt(folder, kind, hash)
  return {
    folder,
    sums,
    entries: entriesIn(lines, folder),
    snapshot: (hash) => read('snapshots', hash),
    text: async (hash) => wordsOf(await read('texts', hash)),
    extraction: async (hash) => {
      const value: Extraction = JSON.parse(wordsOf(await read('extractions', hash)))
      return value
    },
    reading: async (hash) => {
      const value: StoredReading = JSON.parse(wordsOf(await read('readings', hash)))
      return value
    },
  }
}

function wordsOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8')
}

async function requireFormat(folder: string): Promise<void> {
  const told: unknown = await textAt(folder, bundleFiles.format).then(JSON.parse, () => null)
  const isObject = typeof told === 'object' && told !== null
  if (!isObject || !('format' in told) || told.format !== bundleFormat.format)
    throw new StoreError(
      'not-a-record',
      `${folder} is no bundle of Readout: it has no ${bundleFiles.format} of one.`,
    )
  if ('version' in told && told.version !== bundleFormat.version)
    throw new StoreError(
      'newer',
      `${folder} was written by a newer Readout (bundle version ${String(told.version)}). Read it with that.`,
    )
}

async function textAt(folder: string, place: string): Promise<string> {
  return wordsOf(await bytesAt(folder, place))
}

async function bytesAt(folder: string, place: string): Promise<Uint8Array> {
  const path = join(folder, place)
  try {
    return await readFile(path)
  } catch (error) {
    throw new StoreError(
      'missing',
      `${path} is missing or cannot be read. Copy the bundle again.`,
      {
        cause: error,
      },
    )
  }
}

async function objectAt(folder: string, kind: BundledKind, hash: Hash): Promise<Uint8Array> {
  const place = placeOfObject(kind, hash)
  const bytes = await bytesAt(folder, place)
  if (sha256(bytes) !== hash)
    throw new StoreError(
      'altered',
      `${join(folder, place)} is not what its name says. Copy the bundle again.`,
    )
  return bytes
}

function sumsIn(lines: string): ReadonlyMap<string, Hash> {
  return new Map(
    lines
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  )
}

function entriesIn(lines: string, folder: string): readonly Entry[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      const value: unknown = JSON.parse(line)
      if (isEntry(value)) return value
      const place = `line ${index + 1} of ${join(folder, bundleFiles.entries)}`
      throw new StoreError(
        'newer',
        `${place} says what this version of Readout does not know. Read it with a newer one.`,
      )
    })
}
