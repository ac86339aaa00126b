import { join } from 'node:path'
import { isMade, type Entry, type Hash } from '../../../model/journal.js'

/** The files of a bundle, below its folder. */
export const bundleFiles = {
  format: 'bundle.json',
  readme: 'README.txt',
  entries: 'entries.jsonl',
  /** As the command sha256sum writes and checks it. */
  sums: 'SHA256SUMS',
} as const

export const bundleFormat = { format: 'readout-bundle', version: 1 } as const

export type BundledKind = 'snapshots' | 'texts' | 'extractions' | 'readings'

const ENDINGS: Readonly<Record<BundledKind, string>> = {
  snapshots: '',
  texts: '.txt',
  extractions: '.json',
  readings: '.json',
}

/** Where an object lies: "texts/<hash>.txt". Readings are not compressed: every machine writes the same bytes. */
export function placeOfObject(kind: BundledKind, hash: Hash): string {
  return join(kind, `${hash}${ENDINGS[kind]}`)
}

/** The objects that entries name, each once, in order. */
export function objectsOf(
  entries: readonly Entry[],
): readonly { readonly kind: BundledKind; readonly hash: Hash }[] {
  const found = new Map<string, { kind: BundledKind; hash: Hash }>()
  for (const entry of entries) {
    if (!isMade(entry)) continue
    const named = [
      { kind: 'snapshots', hash: entry.snapshot },
      { kind: 'texts', hash: entry.text },
      { kind: 'extractions', hash: entry.extraction },
      { kind: 'readings', hash: entry.reading },
    ] as const
    for (const object of named) found.set(`${object.kind} ${object.hash}`, object)
  }
  return [...found.values()]
}

export const readme = `This folder is a bundle of Readout: texts as they were received, what was read in
them, what people decided, and comparisons as pages (dossiers).

  SHA256SUMS      the SHA-256 of every other file: "sha256sum -c SHA256SUMS" checks them
  bundle.json     what this is
  entries.jsonl   what was added, read again, decided or removed, one JSON object a line
  snapshots/      the bytes as received, named by their SHA-256
  texts/          the text read from them, as UTF-8, named by its SHA-256
  extractions/    what was told of each text: title, outlet, date, blocks
  readings/       who said what, according to whom; offsets are UTF-16 units of the text
  dossiers/       one page for each contact that several accounts tell of

"readout verify FOLDER" checks all of it offline; "readout import FOLDER" adds it to a record.
`
